// SPDX-License-Identifier: GPL-3.0-or-later
// A table is a list of shared chunks of records in key order: a copy costs one pointer, an edit copies one chunk.
#pragma once
#include <algorithm>
#include <iterator>
#include <memory>
#include <vector>

#include "plan/fields.h"

namespace iap {

/// Some hundred rows of one type in one block of memory.
class Chunk {
 public:
  /// Rows of a full chunk: some 24 kB, since an edit copies one chunk. Small rows come by the million, and then the
  /// list of chunks must stay short.
  static size_t target(const RecordType& type) { return std::clamp<size_t>(24 * 1024 / type.size, 32, 256); }

  Chunk(const RecordType& type, size_t capacity) : type_(&type) { grow(capacity); }
  Chunk(const Chunk& other);
  Chunk& operator=(const Chunk&) = delete;
  ~Chunk();

  size_t size() const { return size_; }
  const void* at(size_t i) const { return data_ + i * type_->size; }
  void* at(size_t i) { return data_ + i * type_->size; }
  void insert(size_t i, const void* row);
  /// A default row at the end, to be filled by the caller.
  void* append();
  void erase(size_t i);
  void assign(size_t i, const void* row);
  /// Moves the rows from i on into a new chunk.
  std::shared_ptr<Chunk> splitAt(size_t i);

 private:
  void grow(size_t capacity);

  const RecordType* type_;
  size_t size_ = 0;
  size_t capacity_ = 0;
  char* data_ = nullptr;
};

/// A table without its record's type: what generic code works on.
class TableBase {
 public:
  class Cursor {
   public:
    const void* row() const { return (*chunks_)[chunk_]->at(row_); }
    void next() {
      if (++row_ == (*chunks_)[chunk_]->size()) nextChunk();
    }
    bool atEnd() const { return chunk_ == chunks_->size(); }
    /// The chunk that begins here, else null: for skipping what two tables share.
    const Chunk* chunkStart() const { return row_ == 0 ? (*chunks_)[chunk_].get() : nullptr; }
    void nextChunk() { ++chunk_, row_ = 0; }
    bool operator==(const Cursor&) const = default;

   private:
    friend class TableBase;
    const std::vector<std::shared_ptr<Chunk>>* chunks_;
    size_t chunk_ = 0;
    size_t row_ = 0;
  };

  explicit TableBase(const RecordType& type);

  const RecordType& type() const { return *type_; }
  size_t size() const;
  bool isEmpty() const { return spine_->empty(); }
  Cursor cursor() const;

  /// The row with that id, or null. Logarithmic in tables ordered by id, else linear.
  const void* findRow(qint64 id) const;
  /// The row with the key of this one, or null. Logarithmic.
  const void* findSameKey(const void* row) const;
  /// Adds the row or replaces the one with its id.
  void putRow(const void* row);
  void removeRow(qint64 id);
  /// Replaces one row that is there by another; either may be null. Logarithmic in every table.
  void replaceRow(const void* before, const void* after);
  /// Adds rows (default, to be filled by the caller) after the last one; faster than putRow. The caller keeps the
  /// order, which endsInOrder() checks for the last two rows.
  void* appendRow();
  bool endsInOrder() const;

  /// True if the two are copies of one another without any edit since: then nothing needs to be compared.
  bool isSame(const TableBase& other) const { return spine_ == other.spine_; }
  bool operator==(const TableBase& other) const;

 private:
  using Chunks = std::vector<std::shared_ptr<Chunk>>;
  struct Place {
    size_t chunk;
    size_t row;
    bool found;
  };
  int compare(const void* a, const void* b) const;
  Place place(const void* keyRow) const;
  Chunks& ownSpine();
  static Chunk& ownChunk(Chunks& spine, size_t index);
  void insertKeyed(const void* row);
  void removeKeyed(const void* row);

  const RecordType* type_;
  std::shared_ptr<Chunks> spine_;
};

template <Record R>
class Table : public TableBase {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = R;
    using difference_type = std::ptrdiff_t;
    using pointer = const R*;
    using reference = const R&;

    explicit Iterator(Cursor cursor) : cursor_(cursor) {}
    const R& operator*() const { return *static_cast<const R*>(cursor_.row()); }
    const R* operator->() const { return &**this; }
    Iterator& operator++() {
      cursor_.next();
      return *this;
    }
    bool operator==(std::default_sentinel_t) const { return cursor_.atEnd(); }

   private:
    Cursor cursor_;
  };

  Table() : TableBase(recordType<R>()) {}
  Iterator begin() const { return Iterator(cursor()); }
  std::default_sentinel_t end() const { return {}; }

  const R* find(Id<R> id) const { return static_cast<const R*>(findRow(id.value)); }
  void put(const R& record) { putRow(&record); }
  void remove(Id<R> id) { removeRow(id.value); }
  void replace(const R* before, const R* after) { replaceRow(before, after); }
};

}  // namespace iap

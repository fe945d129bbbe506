// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/table.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace iap {

Chunk::Chunk(const Chunk& other) : type_(other.type_) {
  grow(std::max(other.size_ + 1, other.capacity_));
  for (; size_ < other.size_; ++size_) type_->copy(at(size_), other.at(size_));
}

Chunk::~Chunk() {
  for (size_t i = 0; i < size_; ++i) type_->destroy(at(i));
  std::free(data_);
}

void Chunk::grow(size_t capacity) {
  void* data = std::realloc(data_, capacity * type_->size);
  if (!data) throw std::bad_alloc();
  data_ = static_cast<char*>(data);
  capacity_ = capacity;
}

void Chunk::insert(size_t i, const void* row) {
  if (size_ == capacity_) grow(2 * capacity_);
  std::memmove(at(i + 1), at(i), (size_ - i) * type_->size);
  type_->copy(at(i), row);
  ++size_;
}

void* Chunk::append() {
  if (size_ == capacity_) grow(2 * capacity_);
  type_->construct(at(size_));
  return at(size_++);
}

void Chunk::erase(size_t i) {
  type_->destroy(at(i));
  std::memmove(at(i), at(i + 1), (size_ - i - 1) * type_->size);
  --size_;
}

void Chunk::assign(size_t i, const void* row) {
  if (row == at(i)) return;
  type_->destroy(at(i));
  type_->copy(at(i), row);
}

std::shared_ptr<Chunk> Chunk::splitAt(size_t i) {
  auto upper = std::make_shared<Chunk>(*type_, std::max(target(*type_), size_ - i));
  std::memcpy(upper->at(0), at(i), (size_ - i) * type_->size);
  upper->size_ = size_ - i;
  size_ = i;
  return upper;
}

namespace {
int threeWay(qint64 a, qint64 b) { return a < b ? -1 : a > b; }
}  // namespace

TableBase::TableBase(const RecordType& type) : type_(&type) {
  // Empty tables share one spine and allocate nothing.
  static const auto empty = std::make_shared<Chunks>();
  spine_ = empty;
}

size_t TableBase::size() const {
  size_t count = 0;
  for (const auto& chunk : *spine_) count += chunk->size();
  return count;
}

TableBase::Cursor TableBase::cursor() const {
  Cursor cursor;
  cursor.chunks_ = spine_.get();
  return cursor;
}

int TableBase::compare(const void* a, const void* b) const {
  return type_->compareKeys ? type_->compareKeys(a, b) : threeWay(idOf(a), idOf(b));
}

TableBase::Place TableBase::place(const void* keyRow) const {
  const Chunks& spine = *spine_;
  size_t low = 0, high = spine.size();
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (compare(spine[middle]->at(0), keyRow) <= 0)
      low = middle + 1;
    else
      high = middle;
  }
  const size_t index = low ? low - 1 : 0;
  if (spine.empty()) return {0, 0, false};
  const Chunk& chunk = *spine[index];
  low = 0, high = chunk.size();
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (compare(chunk.at(middle), keyRow) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return {index, low, low < chunk.size() && compare(chunk.at(low), keyRow) == 0};
}

TableBase::Chunks& TableBase::ownSpine() {
  if (spine_.use_count() != 1) spine_ = std::make_shared<Chunks>(*spine_);
  return *spine_;
}

// A chunk that nobody shares is changed in place, so that many edits in a row copy each chunk once.
Chunk& TableBase::ownChunk(Chunks& spine, size_t index) {
  if (spine[index].use_count() != 1) spine[index] = std::make_shared<Chunk>(*spine[index]);
  // A copy of the plan on another thread may just have let go of the chunk: its reads come before our writes.
  std::atomic_thread_fence(std::memory_order_acquire);
  return *spine[index];
}

const void* TableBase::findRow(qint64 id) const {
  if (!type_->compareKeys) {
    const Place at = place(&id);  // the id is the first member of every record
    return at.found ? (*spine_)[at.chunk]->at(at.row) : nullptr;
  }
  for (Cursor at = cursor(); !at.atEnd(); at.next())
    if (idOf(at.row()) == id) return at.row();
  return nullptr;
}

const void* TableBase::findSameKey(const void* row) const {
  const Place at = place(row);
  return at.found ? (*spine_)[at.chunk]->at(at.row) : nullptr;
}

void TableBase::insertKeyed(const void* row) {
  const Place at = place(row);
  Chunks& spine = ownSpine();
  if (spine.empty()) {
    spine.push_back(std::make_shared<Chunk>(*type_, 4));
    spine[0]->insert(0, row);
    return;
  }
  Chunk& chunk = ownChunk(spine, at.chunk);
  if (at.found)
    chunk.assign(at.row, row);
  else
    chunk.insert(at.row, row);
  if (const size_t target = Chunk::target(*type_); chunk.size() > 2 * target)
    spine.insert(spine.begin() + std::ptrdiff_t(at.chunk) + 1, chunk.splitAt(target));
}

void TableBase::removeKeyed(const void* row) {
  const Place at = place(row);
  if (!at.found) return;
  Chunks& spine = ownSpine();
  if (spine[at.chunk]->size() == 1)
    spine.erase(spine.begin() + std::ptrdiff_t(at.chunk));
  else
    ownChunk(spine, at.chunk).erase(at.row);
}

void TableBase::putRow(const void* row) {
  const void* old = type_->compareKeys ? findRow(idOf(row)) : nullptr;
  if (old && compare(old, row) != 0) removeKeyed(old);
  insertKeyed(row);
}

void TableBase::removeRow(qint64 id) {
  if (const void* old = findRow(id)) removeKeyed(old);
}

void TableBase::replaceRow(const void* before, const void* after) {
  if (before && !(after && compare(before, after) == 0)) removeKeyed(before);
  if (after) insertKeyed(after);
}

void* TableBase::appendRow() {
  Chunks& spine = ownSpine();
  const size_t target = Chunk::target(*type_);
  if (spine.empty() || spine.back()->size() >= target)
    spine.push_back(std::make_shared<Chunk>(*type_, spine.empty() ? std::min<size_t>(16, target) : target));
  return ownChunk(spine, spine.size() - 1).append();
}

bool TableBase::endsInOrder() const {
  const Chunk& last = *spine_->back();
  const void* row = last.at(last.size() - 1);
  if (last.size() > 1) return compare(last.at(last.size() - 2), row) < 0;
  if (spine_->size() < 2) return true;
  const Chunk& previous = *(*spine_)[spine_->size() - 2];
  return compare(previous.at(previous.size() - 1), row) < 0;
}

bool TableBase::operator==(const TableBase& other) const {
  if (spine_ == other.spine_) return true;
  Cursor a = cursor(), b = other.cursor();
  while (!a.atEnd() && !b.atEnd()) {
    if (a.chunkStart() && a.chunkStart() == b.chunkStart()) {
      a.nextChunk(), b.nextChunk();
      continue;
    }
    if (!type_->equal(a.row(), b.row())) return false;
    a.next(), b.next();
  }
  return a.atEnd() && b.atEnd();
}

}  // namespace iap

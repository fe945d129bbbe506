// SPDX-License-Identifier: GPL-3.0-or-later
// A record lists its fields once: SQL columns, differences, merge, archives and table files are generic over that list.
// The list becomes data (RecordType), so that generic code is compiled once and not once for each of the records.
#pragma once
#include <QString>
#include <QStringList>
#include <array>
#include <concepts>
#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "base/number.h"
#include "base/text.h"

namespace iap {

/// What a reference means when the record at its other end goes away.
enum class Link : quint8 {
  none,   // not a reference
  owner,  // this record belongs to the other one, never lacks it, and goes with it
  part,   // may belong to the other one, and then goes with it
  refers  // optional; is cleared
};

/// The kinds of values a field can hold. Money is optional everywhere: an amount nobody knows is not zero.
enum class FieldType : quint8 {
  boolean,
  integer,
  optionalInteger,
  longInteger,
  real,
  text,
  bilingual,
  markdown,
  number,
  date,
  instant,
  optionalMoney,
  reference,
  recordRef,
  fixedList
};

struct RecordType;

/// One field of a record as data.
struct FieldInfo {
  const char* name;  // its column
  FieldType type;
  Link link = Link::none;
  int since = 1;                            // the format in which it first appeared
  size_t offset = 0;                        // in the record, bytes
  std::span<const char* const> words = {};  // of a fixed list, in order of its values
  const RecordType& (*target)() = nullptr;  // of a reference
};

/// A record's fields and the few operations that generic code needs. Rows are passed as untyped pointers to records of
/// exactly this type; every field type may be moved by memmove (as QList does with relocatable types).
struct RecordType {
  const char* table;
  size_t size = 0;
  std::vector<FieldInfo> fields;  // the id first, at offset 0
  void (*construct)(void* row) = nullptr;
  void (*copy)(void* to, const void* from) = nullptr;
  void (*destroy)(void* row) = nullptr;
  bool (*equal)(const void* a, const void* b) = nullptr;
  /// Negative, zero, positive; null for tables ordered by id.
  int (*compareKeys)(const void* a, const void* b) = nullptr;

  const FieldInfo* field(QAnyStringView name) const;
  QString name() const { return QString::fromLatin1(table); }
};

inline qint64 idOf(const void* row) { return *static_cast<const qint64*>(row); }

/// A fixed list: an enum of one byte whose words(E) gives the stored English word of each value, counted from 0.
template <class E>
concept FixedList = std::is_enum_v<E> && sizeof(E) == 1 && requires {
  words(E{});
};

template <FixedList E>
inline constexpr auto wordsOf = words(E{});

template <FixedList E>
QString word(E value) {
  return QString::fromLatin1(wordsOf<E>[size_t(value)]);
}

template <FixedList E>
std::optional<E> fromWord(QStringView text) {
  for (size_t i = 0; i < wordsOf<E>.size(); ++i)
    if (text == QLatin1StringView(wordsOf<E>[i])) return E(i);
  return {};
}

template <class R>
concept Record = requires(R record) {
  { R::table } -> std::convertible_to<const char*>;
  { record.id } -> std::convertible_to<Id<R>>;
};

/// The description of a record type; made from its fields() once, in plan.cpp.
template <Record R>
const RecordType& recordType();

/// What fields() of a record hands to its visitor: name, member, link, format.
template <class R, class T>
struct Field {
  const char* name;
  T R::*member;
  Link link = Link::none;
  int since = 1;
};

template <class R, class T>
constexpr Field<R, T> field(const char* name, T R::*member, int since = 1) {
  return {name, member, Link::none, since};
}
template <class R, class T>
constexpr Field<R, Id<T>> field(const char* name, Id<T> R::*member, int since = 1) {
  return {name, member, Link::refers, since};
}
template <class R, class T>
constexpr Field<R, Id<T>> belongsTo(const char* name, Id<T> R::*member, int since = 1) {
  return {name, member, Link::owner, since};
}

template <class R, class T>
constexpr Field<R, Id<T>> partOf(const char* name, Id<T> R::*member, int since = 1) {
  return {name, member, Link::part, since};
}

/// A value of a fixed list without its enum.
struct FixedValue {
  qint8& value;
  std::span<const char* const> words;

  QLatin1StringView word() const { return QLatin1StringView(words[size_t(value)]); }
};

/// A reference without its record type.
struct ReferenceValue {
  qint64& id;
  Link link;
};

/// Calls f with the value of the field in the row, as its own type (FixedValue and ReferenceValue for lists and
/// references).
template <class F>
decltype(auto) visitField(const FieldInfo& field, void* row, F&& f) {
  void* at = static_cast<char*>(row) + field.offset;
  switch (field.type) {
    case FieldType::boolean:
      return f(*static_cast<bool*>(at));
    case FieldType::integer:
      return f(*static_cast<int*>(at));
    case FieldType::optionalInteger:
      return f(*static_cast<std::optional<int>*>(at));
    case FieldType::longInteger:
      return f(*static_cast<qint64*>(at));
    case FieldType::real:
      return f(*static_cast<double*>(at));
    case FieldType::text:
      return f(*static_cast<QString*>(at));
    case FieldType::bilingual:
      return f(*static_cast<Text*>(at));
    case FieldType::markdown:
      return f(*static_cast<Markdown*>(at));
    case FieldType::number:
      return f(*static_cast<Number*>(at));
    case FieldType::date:
      return f(*static_cast<Date*>(at));
    case FieldType::instant:
      return f(*static_cast<Instant*>(at));
    case FieldType::optionalMoney:
      return f(*static_cast<std::optional<Money>*>(at));
    case FieldType::recordRef:
      return f(*static_cast<RecordRef*>(at));
    case FieldType::reference: {
      ReferenceValue reference{*static_cast<qint64*>(at), field.link};
      return f(reference);
    }
    case FieldType::fixedList:
      break;
  }
  FixedValue fixed{*static_cast<qint8*>(at), field.words};
  return f(fixed);
}
/// For reading: f must not change the value.
template <class F>
decltype(auto) visitField(const FieldInfo& field, const void* row, F&& f) {
  return visitField(field, const_cast<void*>(row), [&](const auto& value) -> decltype(auto) { return f(value); });
}

bool equalField(const FieldInfo& field, const void* a, const void* b);
/// The value of a field of that C++ type.
template <class T>
const T& valueAt(const void* row, const FieldInfo& field) {
  return *reinterpret_cast<const T*>(static_cast<const char*>(row) + field.offset);
}
void copyField(const FieldInfo& field, void* to, const void* from);

/// The one text form of a field's value: in table files, in merge lists and in messages to programs. Money in minor
/// units, unknown as empty text, both wordings of a bilingual text with a line break between.
QString encodedField(const FieldInfo& field, const void* row);
/// Reads the text form; false (and the row untouched) for anything that is not exactly one.
bool decodeField(const FieldInfo& field, void* row, const QString& text);

}  // namespace iap

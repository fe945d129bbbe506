// SPDX-License-Identifier: GPL-3.0-or-later
// A whole plan as bytes, for named versions: one serialize() for every archive on the Boost.Serialization interface.
#pragma once
#include <QByteArray>
#include <cstring>
#include <string>

#include "plan/plan.h"
#include "storage/boundedarchive.h"
#include "storage/formats.h"

namespace iap {

/// The plan with the format in which its archive was written.
struct PlanContent {
  Plan plan;
};

namespace detail {

template <class Archive>
struct SerializeField {
  Archive& archive;

  void operator()(std::string& text) const { archive& text; }
  void operator()(bool& value) const { as<int>(value); }
  void operator()(int& value) const { archive& value; }
  void operator()(qint64& value) const { as<std::int64_t>(value); }
  void operator()(qint8& value) const { as<int>(value); }
  void operator()(double& value) const {
    // As bits: text archives lose NaN and depend on the locale.
    std::uint64_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    archive& bits;
    std::memcpy(&value, &bits, sizeof bits);
    if (value - value != 0) throw ArchiveError("not a finite number");
  }
  void operator()(QString& value) const {
    std::string text = Archive::is_saving::value ? value.toStdString() : std::string();
    archive& text;
    if (Archive::is_loading::value) value = QString::fromStdString(text);
  }
  void operator()(Text& value) const { (*this)(value.own), (*this)(value.english); }
  void operator()(Markdown& value) const { (*this)(value.text); }
  void operator()(Instant& value) const { (*this)(value.msecs); }
  template <class T>
  void operator()(std::optional<T>& value) const {
    int known = value.has_value();
    archive& known;
    if (!known)
      value.reset();
    else if (!value)
      value.emplace();
    if (value) inner(*value);
  }
  void operator()(Number& value) const {
    int known = value.known();
    archive& known;
    double number = value.valueOr(0);
    if (known) (*this)(number);
    value = known ? Number(number) : Number();
  }
  void operator()(Date& value) const {
    QString text = value.toString();
    (*this)(text);
    const auto read = text.isEmpty() ? std::optional(Date()) : Date::parse(text);
    if (!read) throw ArchiveError("not a date");
    value = *read;
  }
  void operator()(RecordRef& value) const { (*this)(value.table), (*this)(value.id); }
  void operator()(ReferenceValue& value) const { (*this)(value.id); }
  void operator()(FixedValue& value) const {
    // The word, not its number: a word added in between must not change old archives.
    QString text = value.word();
    (*this)(text);
    if (Archive::is_saving::value) return;
    for (size_t i = 0; i < value.words.size(); ++i)
      if (text == QLatin1StringView(value.words[i])) {
        value.value = qint8(i);
        return;
      }
    throw ArchiveError("unknown word");
  }

 private:
  void inner(int& value) const { (*this)(value); }
  void inner(Money& value) const { (*this)(value.minor); }
  template <class Wide, class T>
  void as(T& value) const {
    Wide wide = Wide(value);
    archive& wide;
    value = T(wide);
  }
};

}  // namespace detail

/// Used by boost::archive and by the bounded archives alike. `version` is the format of the archive.
template <class Archive>
void serialize(Archive& archive, PlanContent& content, unsigned version) {
  const detail::SerializeField<Archive> field{archive};
  for (TableBase* table : content.plan.tables()) {
    const RecordType& type = table->type();
    if (type.fields[0].since > int(version)) continue;
    std::uint64_t count = table->size();
    archive& count;
    auto cursor = table->cursor();
    for (std::uint64_t i = 0; i < count; ++i) {
      void* row = Archive::is_loading::value ? table->appendRow() : const_cast<void*>(cursor.row());
      for (const FieldInfo& each : type.fields)
        if (each.since <= int(version)) visitField(each, row, field);
      if (Archive::is_saving::value)
        cursor.next();
      else if (!table->endsInOrder())
        throw ArchiveError("rows out of order");
    }
  }
}

/// Bytes of the plan in today's format, by the bounded archive.
QByteArray archived(const Plan& plan);
/// The plan in an archive of any format up to today's; throws ArchiveError, also for content that no plan has.
Plan unarchived(const QByteArray& bytes);

}  // namespace iap

BOOST_CLASS_VERSION(iap::PlanContent, iap::currentFormat)

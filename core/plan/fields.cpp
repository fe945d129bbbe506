// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/fields.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

namespace iap {

const FieldInfo* RecordType::field(QAnyStringView name) const {
  for (const FieldInfo& each : fields)
    if (QAnyStringView::equal(name, QLatin1StringView(each.name))) return &each;
  return nullptr;
}

bool equalField(const FieldInfo& field, const void* a, const void* b) {
  return visitField(field, a, [&](const auto& mine) {
    return visitField(field, b, [&](const auto& theirs) {
      using A = std::decay_t<decltype(mine)>;
      if constexpr (!std::is_same_v<A, std::decay_t<decltype(theirs)>>)
        return false;
      else if constexpr (std::is_same_v<A, FixedValue>)
        return mine.value == theirs.value;
      else if constexpr (std::is_same_v<A, ReferenceValue>)
        return mine.id == theirs.id;
      else
        return mine == theirs;
    });
  });
}

void copyField(const FieldInfo& field, void* to, const void* from) {
  visitField(field, to, [&](auto& target) {
    visitField(field, from, [&](const auto& source) {
      using A = std::decay_t<decltype(target)>;
      if constexpr (std::is_same_v<A, std::decay_t<decltype(source)>>) {
        if constexpr (std::is_same_v<A, FixedValue>)
          target.value = source.value;
        else if constexpr (std::is_same_v<A, ReferenceValue>)
          target.id = source.id;
        else
          target = source;
      }
    });
  });
}

namespace {

struct Encode {
  QString operator()(bool value) const { return value ? QStringLiteral("yes") : QStringLiteral("no"); }
  QString operator()(int value) const { return QString::number(value); }
  QString operator()(const std::optional<int>& value) const { return value ? QString::number(*value) : QString(); }
  QString operator()(qint64 value) const { return QString::number(value); }
  QString operator()(double value) const { return QString::number(value, 'g', QLocale::FloatingPointShortest); }
  QString operator()(const QString& value) const { return value; }
  QString operator()(const Text& value) const {
    return value.english.isEmpty() ? value.own : value.own + u'\n' + value.english;
  }
  QString operator()(const Markdown& value) const { return value.text; }
  QString operator()(const Number& value) const { return value ? (*this)(*value) : QString(); }
  QString operator()(const Date& value) const { return value.toString(); }
  QString operator()(const Instant& value) const {
    return value.msecs ? QDateTime::fromMSecsSinceEpoch(value.msecs, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
  }
  QString operator()(const std::optional<Money>& value) const { return value ? (*this)(value->minor) : QString(); }
  QString operator()(const RecordRef& value) const {
    return value ? value.table + u':' + (*this)(value.id) : QString();
  }
  QString operator()(const ReferenceValue& value) const { return value.id ? (*this)(value.id) : QString(); }
  QString operator()(const FixedValue& value) const { return value.word(); }
};

struct Decode {
  const QString& text;

  template <class T>
  bool integer(T& value) const {
    bool ok = false;
    const qint64 read = text.toLongLong(&ok);
    if (!ok || read < std::numeric_limits<T>::min() || read > std::numeric_limits<T>::max()) return false;
    value = T(read);
    return true;
  }
  bool operator()(bool& value) const {
    if (text != QStringLiteral("yes") && text != QStringLiteral("no")) return false;
    value = text == QStringLiteral("yes");
    return true;
  }
  bool operator()(int& value) const { return integer(value); }
  bool operator()(qint64& value) const { return integer(value); }
  bool operator()(std::optional<int>& value) const {
    int read = 0;
    if (!text.isEmpty() && !integer(read)) return false;
    value = text.isEmpty() ? std::optional<int>() : std::optional(read);
    return true;
  }
  bool operator()(double& value) const {
    bool ok = false;
    const double read = text.toDouble(&ok);
    if (!ok || !std::isfinite(read)) return false;
    value = read;
    return true;
  }
  bool operator()(QString& value) const {
    value = text;
    return true;
  }
  bool operator()(Text& value) const {
    const qsizetype line = text.indexOf(u'\n');
    value = line < 0 ? Text{text, {}} : Text{text.left(line), text.mid(line + 1)};
    return true;
  }
  bool operator()(Markdown& value) const { return (*this)(value.text); }
  bool operator()(Number& value) const {
    double read = 0;
    if (!text.isEmpty() && !(*this)(read)) return false;
    value = text.isEmpty() ? Number() : Number(read);
    return true;
  }
  bool operator()(Date& value) const {
    const auto read = text.isEmpty() ? std::optional(Date()) : Date::parse(text);
    if (read) value = *read;
    return read.has_value();
  }
  bool operator()(Instant& value) const {
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && !read.isValid()) return false;
    value.msecs = text.isEmpty() ? 0 : read.toMSecsSinceEpoch();
    return true;
  }
  bool operator()(std::optional<Money>& value) const {
    qint64 read = 0;
    if (!text.isEmpty() && !integer(read)) return false;
    value = text.isEmpty() ? std::optional<Money>() : std::optional(Money{read});
    return true;
  }
  bool operator()(RecordRef& value) const {
    const qsizetype colon = text.indexOf(u':');
    if (text.isEmpty()) {
      value = {};
      return true;
    }
    bool ok = false;
    const qint64 id = text.mid(colon + 1).toLongLong(&ok);
    if (colon <= 0 || !ok) return false;
    value = {text.left(colon), id};
    return true;
  }
  bool operator()(ReferenceValue& value) const {
    if (!text.isEmpty()) return integer(value.id);
    value.id = 0;
    return true;
  }
  bool operator()(FixedValue& value) const {
    for (size_t i = 0; i < value.words.size(); ++i)
      if (text == QLatin1StringView(value.words[i])) {
        value.value = qint8(i);
        return true;
      }
    return false;
  }
};

}  // namespace

QString encodedField(const FieldInfo& field, const void* row) { return visitField(field, row, Encode{}); }

bool decodeField(const FieldInfo& field, void* row, const QString& text) {
  return visitField(field, row, Decode{text});
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldinput.h"

#include <QCoreApplication>

#include <utility>

#include "base/readdate.h"
#include "base/search.h"
#include "base/typed.h"
#include "edits/currency.h"
#include "edits/records.h"
#include "plan/scales.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/settings.h"

namespace iap::ui {

QString capital(const QString& word) { return word.left(1).toUpper() + word.mid(1); }

const void* rowOf(const Plan& plan, const RecordRef& record) {
  const TableBase* table = plan.table(record.table);
  return table ? table->findRow(record.id) : nullptr;
}

namespace {

/// That of the interface first: a table that another office filled in may hold words of another one.
QStringList inLanguagesOfTheProgram() {
  QStringList tags = settings::documentLanguages();
  tags.removeAll(settings::language());
  tags.prepend(settings::language());
  return tags;
}

/// What people also write for a word that stands in a list; several are parted by semicolons.
const char* alsoWritten(const QByteArray& word) {
  static const QHash<QByteArray, const char*> others{
      {"month", QT_TRANSLATE_NOOP("Word", "monthly; every month")},
      {"quarter", QT_TRANSLATE_NOOP("Word", "quarterly; every quarter; every three months")},
      {"half-year", QT_TRANSLATE_NOOP("Word", "half-yearly; every half-year; twice a year; every six months")},
      {"year", QT_TRANSLATE_NOOP("Word", "yearly; every year; annual; annually; once a year")},
      {"two years", QT_TRANSLATE_NOOP("Word", "every two years; every second year; biennial")}};
  return others.value(word, "");
}

bool isWord(const char* word, const QString& text) {
  const QString key = searchKey(text);
  const char* const others = alsoWritten(word);
  const auto means = [&](const Language& language) {
    if (key == searchKey(wordLabel(word, language))) return true;
    const QStringList also = *others ? language.translated("Word", others).split(u';') : QStringList();
    return std::any_of(also.begin(), also.end(), [&](const QString& each) { return key == searchKey(each.trimmed()); });
  };
  const QStringList tags = inLanguagesOfTheProgram();
  return key == searchKey(QString::fromLatin1(word)) ||
         std::any_of(tags.begin(), tags.end(), [&](const QString& tag) { return means(Language(tag)); });
}

}  // namespace

QStringList FieldInput::words(const OpenPlan& open, const FieldInfo& field) {
  QStringList words;
  for (const char* word : field.words) words += capital(wordLabel(word, open.language()));
  return words;
}

const ListItem* FieldInput::itemNamed(const Plan& plan, ListKind list, const QString& text) {
  const QString key = searchKey(text);
  for (const QString& tag : inLanguagesOfTheProgram())
    for (const ListItem& item : plan.listItems)
      if (item.list == list && searchKey(labelOf(item, Language(tag))) == key) return &item;
  return nullptr;
}

std::optional<ScaleKind> FieldInput::scaleOf(const RecordType& type, const FieldInfo& field) {
  const QLatin1StringView name(field.name);
  if (&type == &recordType<Risk>()) {
    if (name == QLatin1StringView("likelihood") || name == QLatin1StringView("residual_likelihood"))
      return ScaleKind::likelihood;
    if (name == QLatin1StringView("impact") || name == QLatin1StringView("residual_impact")) return ScaleKind::impact;
  }
  const bool scored = &type == &recordType<IntegrationScore>() || &type == &recordType<PersonScore>();
  if (scored && (name == QLatin1StringView("now") || name == QLatin1StringView("wanted"))) return ScaleKind::score;
  return {};
}

std::optional<ScaleRange> FieldInput::marksOf(const RecordType& type, const FieldInfo& field) {
  const QByteArray name = field.name;
  if (&type == &recordType<Action>() &&
      (name == "social" || name == "economic" || name == "environmental" || name == "territorial"))
    return ScaleRange{0, 3};
  if (&type == &recordType<Stakeholder>() && (name == "power" || name == "interest")) return ScaleRange{1, 5};
  if (&type == &recordType<IntegrationScore>() && name == "relevance") return ScaleRange{1, 5};
  if (name == "quality" && (&type == &recordType<DataSet>() || &type == &recordType<SurveyAnswer>()))
    return ScaleRange{1, 5};
  // A smaller limit would hide nothing.
  if (name == "small_group_limit") return ScaleRange{PlanFacts::leastGroupLimit, 100};
  // "27" is no year, and would print a column of its own.
  if (name == "year" || name.endsWith("_year")) return ScaleRange{1900, 2200};
  return {};
}

namespace {

QString stepName(const OpenPlan& open, ScaleKind kind, int step) {
  const QString word = stepLabel(open.plan(), scaleInForce(open.plan(), kind), step, open.language());
  return QStringLiteral("%1 %2").arg(step).arg(word).trimmed();
}

/// The scale on which the steps of a record were entered; none: the one in force.
ScaleId ownScale(const Plan& plan, const RecordType& type, const void* row, ScaleKind kind) {
  if (&type == &recordType<Risk>()) {
    const auto& risk = *static_cast<const Risk*>(row);
    return kind == ScaleKind::likelihood ? risk.scaleLikelihood : risk.scaleImpact;
  }
  if (&type == &recordType<IntegrationScore>()) return static_cast<const IntegrationScore*>(row)->scale;
  for (const IntegrationScore& score : plan.integrationScores)
    if (score.aspect == static_cast<const PersonScore*>(row)->aspect) return score.scale;
  return {};
}

}  // namespace

QList<std::pair<QString, QString>> FieldInput::codes(const OpenPlan& open, const RecordType& type,
                                                     const FieldInfo& field) {
  const QByteArray name = field.name;
  QList<std::pair<QString, QString>> found;
  if (&type == &recordType<PlanFacts>() && name == "currency")
    for (const QString& code : knownCurrencies()) found.append({code, code});
  if (name == "language" && (&type == &recordType<PlanFacts>() || &type == &recordType<DocumentSettings>())) {
    for (const char* tag : {"bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt",
                            "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv", "nb", "sr", "mk", "sq", "bs", "uk"}) {
      const QString code = QString::fromLatin1(tag);
      found.append({code, settings::languageName(code)});
    }
    std::sort(found.begin(), found.end(),
              [&](const auto& a, const auto& b) { return open.language().compare(a.second, b.second) < 0; });
  }
  return found;
}

QStringList FieldInput::steps(const OpenPlan& open, ScaleKind kind) {
  const ScaleRange range = rangeInForce(open.plan(), kind);
  QStringList steps;
  for (int step = range.lowest; step <= range.highest; ++step) steps += stepName(open, kind, step);
  return steps;
}

FieldInput::Wording FieldInput::wordingOf(const RecordType& type, const QString& name) {
  if (const FieldInfo* field = type.field(name)) return {field, false};
  if (!name.endsWith(englishName({}))) return {};
  const FieldInfo* field = type.field(name.chopped(englishName({}).size()));
  return field && field->type == FieldType::bilingual ? Wording{field, true} : Wording{};
}

QString FieldInput::label(const OpenPlan& open, const QString& name) {
  if (!name.endsWith(englishName({}))) return fieldLabel(name, open.language());
  return tr("%1 in English", "the English wording of a field such as Title")
      .arg(fieldLabel(name.chopped(englishName({}).size()), open.language()));
}

QString FieldInput::text(const OpenPlan& open, const RecordRef& record, const QString& name) {
  const void* row = rowOf(open.plan(), record);
  if (!row) return {};
  const RecordType& type = open.plan().table(record.table)->type();
  const auto [field, english] = wordingOf(type, name);
  if (!field) return {};
  if (english) return valueAt<Text>(row, *field).english;
  if (const auto kind = scaleOf(type, *field)) {
    const auto step = stepInForce(open.plan(), valueAt<std::optional<int>>(row, *field),
                                  ownScale(open.plan(), type, row, *kind), *kind);
    return step ? stepName(open, *kind, *step) : QString();
  }
  const QString text = fieldText(open.plan(), *field, row, open.language());
  return field->type == FieldType::fixedList || field->type == FieldType::boolean ? capital(text) : text;
}

QString FieldInput::understoodAmount(const OpenPlan& open, const QString& typed) {
  const QString& currency = open.plan().plan().currency;
  const auto amount = readAmount(typed, open.language(), minorDigits(currency));
  return amount ? open.language().money(*amount, currency) : QString();
}

QString FieldInput::understood(const OpenPlan& open, const FieldInfo& field, const QString& typed) {
  const QString text = typed.trimmed();
  if (field.type == FieldType::optionalMoney) return understoodAmount(open, text);
  if (field.type == FieldType::date) {
    const auto date = readDate(text, open.language());
    return date ? open.language().date(*date) : QString();
  }
  if (field.type == FieldType::number) {
    const auto number = readNumber(text, open.language());
    return number && *number ? open.language().number(**number) : QString();
  }
  return {};
}

std::optional<ListKind> FieldInput::listOf(const QString& field) {
  static const QHash<QString, ListKind> lists{
      {QStringLiteral("category"), ListKind::costCategory},    {QStringLiteral("type"), ListKind::riskType},
      {QStringLiteral("source"), ListKind::fundingSource},     {QStringLiteral("cost_source"), ListKind::fundingSource},
      {QStringLiteral("measure_kind"), ListKind::measureKind}, {QStringLiteral("topic"), ListKind::dataTopic},
      {QStringLiteral("aspect"), ListKind::integrationAspect}};
  const auto found = lists.constFind(field);
  return found == lists.cend() ? std::nullopt : std::optional(*found);
}

QString FieldInput::reason(FieldFault fault) {
  switch (fault) {
    case FieldFault::none:
      return {};
    case FieldFault::loop:
      return tr("This would make a loop: a record can't belong to itself.");
    case FieldFault::noSuchRecord:
      return tr("What it refers to is not in the plan.");
    case FieldFault::noSuchWord:
    case FieldFault::wrongKind:
      break;
  }
  return tr("This doesn't fit the field.");
}

QString FieldInput::write(const OpenPlan& open, Plan& plan, const RecordRef& record, const QString& name,
                          const QString& typed) {
  const TableBase* table = plan.table(record.table);
  const void* row = table ? table->findRow(record.id) : nullptr;
  const auto [field, english] = row ? wordingOf(table->type(), name) : Wording();
  if (!field) return tr("This record is no longer in the plan.");
  const QString text = typed.trimmed();
  const auto set = [&plan, &record, key = field->name](const FieldValue& value) {
    return reason(setField(plan, record, key, value));
  };
  switch (field->type) {
    case FieldType::bilingual: {
      auto both = valueAt<Text>(row, *field);
      (english ? both.english : both.own) = text;
      return set(both);
    }
    case FieldType::text:
      if (&table->type() == &recordType<PlanFacts>() && name == QStringLiteral("currency"))
        return setCurrency(plan, text.toUpper())
                   ? QString()
                   : tr("\"%1\" can't be the plan's currency: it is none that the program knows, or amounts have cents "
                        "that it has not.")
                         .arg(text);
      if (&table->type() == &recordType<PlanFacts>() && name == QStringLiteral("language") && !isKnownLanguage(text))
        return tr("\"%1\" is no language. Write its short form, such as en, de or lv.").arg(text);
      return set(text);
    case FieldType::markdown:
      return set(typed);
    case FieldType::fixedList: {
      const QStringList shown = words(open, *field);
      for (qsizetype i = 0; i < shown.size(); ++i)
        if (searchKey(shown[i]) == searchKey(text) || text == QLatin1StringView(field->words[size_t(i)]))
          return set(QString::fromLatin1(field->words[size_t(i)]));
      for (const char* word : field->words)
        if (isWord(word, text)) return set(QString::fromLatin1(word));
      // The beginning of a single one will do, as it does in a list that opens.
      if (const QString key = searchKey(text); key.size() > 2) {
        QList<qsizetype> begin;
        for (qsizetype i = 0; i < shown.size(); ++i)
          if (searchKey(shown[i]).startsWith(key)) begin += i;
        if (begin.size() == 1) return set(QString::fromLatin1(field->words[size_t(begin.first())]));
      }
      return tr("\"%1\" is none of: %2.").arg(text, open.language().list(shown));
    }
    default:
      break;
  }
  if (text.isEmpty() && field->type != FieldType::boolean) return set(std::monostate());
  if (const auto kind = scaleOf(table->type(), *field)) {
    const ScaleRange range = rangeInForce(plan, *kind);
    bool isNumber = false;
    const int typedStep = text.section(u' ', 0, 0).toInt(&isNumber);
    // "2 Partial" is a step, "2 3 4" is none.
    const QString rest = text.section(u' ', 1);
    isNumber = isNumber && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    for (int step = range.lowest; step <= range.highest; ++step)
      if (isNumber ? step == typedStep
                   : searchKey(stepLabel(plan, scaleInForce(plan, *kind), step, open.language())) == searchKey(text))
        return set(qint64(step));
    return tr("\"%1\" is no step of the scale: write a number from %2 to %3, or its word.")
        .arg(text)
        .arg(range.lowest)
        .arg(range.highest);
  }
  switch (field->type) {
    case FieldType::boolean:
      // As spreadsheets write it, too.
      for (const char* no : {"", "no", "n", "0", "-", "false"})
        if (isWord(no, text) || text.compare(QLatin1StringView(no), Qt::CaseInsensitive) == 0) return set(false);
      for (const char* yes : {"yes", "y", "1", "x", "true"})
        if (isWord(yes, text) || text.compare(QLatin1StringView(yes), Qt::CaseInsensitive) == 0) return set(true);
      return tr("\"%1\" is neither yes nor no.").arg(text);
    case FieldType::date: {
      for (const Date& word : {Date::ongoing(), Date::started()})
        // Nothing ends by having started.
        if ((word == Date::ongoing() || name != QStringLiteral("end")) &&
            searchKey(text) == searchKey(open.language().translated("Date", word.toString().toLatin1().constData())))
          return set(word);
      auto date = readDate(text, open.language());
      if (date == Date::started() && name == QStringLiteral("end")) date.reset();
      if (date && &table->type() == &recordType<DataSet>() && name == QStringLiteral("latest") && date->isCalendar() &&
          date->first() > QDate::currentDate())
        return tr("\"%1\" lies in the future: this is the day of the newest data that are there.").arg(text);
      return date ? set(*date)
                  : tr("\"%1\" is no date. Write a year, a month or a day, for example 2026, %2 or %3.")
                        .arg(text, open.language().shortDate(Date::ofMonth(2026, 5)),
                             open.language().shortDate(Date::ofDay(QDate(2026, 5, 14))));
    }
    case FieldType::reference: {
      const QString target = field->target().name();
      if (target == QStringLiteral("stakeholder")) return set(stakeholderNamed(plan, text).value);
      if (const auto list = listOf(name); list && target == QStringLiteral("list_item")) {
        if (const ListItem* item = itemNamed(plan, *list, text)) return set(item->id.value);
        return set(listItemNamed(plan, *list, text).value);
      }
      const TableBase& there = *std::as_const(plan).table(target);
      const QString key = searchKey(text);
      for (auto at = there.cursor(); !at.atEnd(); at.next())
        if (searchKey(shortNameOf(plan, there.type(), at.row(), open.language())) == key ||
            searchKey(ownNameOf(there.type(), at.row()).code) == key)
          return set(idOf(at.row()));
      return tr("\"%1\" is not in the plan.").arg(text);
    }
    case FieldType::optionalMoney: {
      const auto amount = readAmount(text, open.language(), minorDigits(plan.plan().currency));
      return amount ? set(*amount) : tr("\"%1\" is no amount. Write for example 1250 or 1.25 k.").arg(text);
    }
    case FieldType::number: {
      const auto number = readNumber(text, open.language());
      return number ? set(*number) : tr("\"%1\" is no number.").arg(text);
    }
    case FieldType::integer:
    case FieldType::optionalInteger:
    case FieldType::longInteger: {
      bool ok = false;
      const qint64 number = text.toLongLong(&ok);
      if (const auto range = marksOf(table->type(), *field);
          range && (!ok || number != int(number) || !range->contains(int(number))))
        return tr("\"%1\" does not fit: write a whole number from %2 to %3.")
            .arg(text)
            .arg(range->lowest)
            .arg(range->highest);
      return ok ? set(number) : tr("\"%1\" is no whole number.").arg(text);
    }
    default:
      return tr("This doesn't fit the field.");
  }
}

QString editName(const OpenPlan& open, const RecordRef& record, const QString& field, const QString& title) {
  const QString label = title.isEmpty() ? FieldInput::label(open, field) : title;
  const void* row = rowOf(open.plan(), record);
  const OwnName own = row ? ownNameOf(open.plan().table(record.table)->type(), row) : OwnName();
  const QString name = own.code.isEmpty() ? own.title.left(30) : own.code;
  return name.isEmpty() ? QCoreApplication::translate("FieldInput", "Edit %1").arg(label)
                        : QCoreApplication::translate("FieldInput", "Edit %1 of %2").arg(label, name);
}

}  // namespace iap::ui

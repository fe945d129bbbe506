// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relatedline.h"

#include <QCoreApplication>

#include "queries/labels.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/inspector.h"
#include "ui/pages/page.h"

namespace iap::ui {

namespace {

QString trR(const char* text) { return QCoreApplication::translate("RelatedLine", text); }

template <class R>
const R& as(const void* row) {
  return *static_cast<const R*>(row);
}

QString firstOf(std::initializer_list<QString> texts) {
  for (const QString& text : texts)
    if (!text.isEmpty()) return text;
  return {};
}

template <FixedList E>
QString listed(E value, const Language& language) {
  return capital(wordLabel(wordsOf<E>[size_t(value)], language));
}

RelatedLine costLine(const OpenPlan& open, const CostLine& line) {
  const Language& l = open.language();
  QString when;
  if (line.year) when = QString::number(*line.year);
  if (line.lastYear && line.lastYear != line.year) when += QStringLiteral("\u2013%1").arg(*line.lastYear);
  const QString name = firstOf({line.description.in(false), labelOf(open.plan(), line.category, l),
                                trR(QT_TRANSLATE_NOOP("RelatedLine", "Cost without a name"))});
  const auto amount = lineCost(line);
  return {.text = when.isEmpty() ? name : name + QStringLiteral(", ") + when,
          .right = amount ? l.amount(*amount, open.plan().plan().currency)
                          : firstOf({line.words, trR(QT_TRANSLATE_NOOP("RelatedLine", "no amount"))}),
          .missing = !amount};
}

RelatedLine fundingLine(const OpenPlan& open, const FundingLine& line) {
  const Language& l = open.language();
  const QString name = firstOf({labelOf(open.plan(), line.source, l), line.programme, line.words,
                                trR(QT_TRANSLATE_NOOP("RelatedLine", "Source not named"))});
  return {.text = name + QStringLiteral(", ") + wordLabel(wordsOf<FundingStatus>[size_t(line.status)], l),
          .right = line.amount ? l.amount(*line.amount, open.plan().plan().currency)
                               : trR(QT_TRANSLATE_NOOP("RelatedLine", "no amount")),
          .missing = !line.amount};
}

/// The first fields of the row that hold something.
RelatedLine anyLine(const OpenPlan& open, const RecordType& type, const void* row, const FieldInfo& owner) {
  QStringList parts;
  for (const QString& name : formFields(type)) {
    const FieldInfo* field = type.field(name);
    if (field == &owner || field->type == FieldType::fixedList || field->type == FieldType::boolean) continue;
    const QString text = fieldText(open.plan(), *field, row, open.language()).simplified();
    if (!text.isEmpty()) parts += text;
    if (parts.size() == 3) break;
  }
  return {.text = parts.isEmpty() ? recordLabel(type.name(), open.language()) : parts.join(QStringLiteral(", "))};
}

RelatedLine linkLine(const OpenPlan& open, const RecordType& type, const void* row, const FieldInfo& otherEnd) {
  const Language& l = open.language();
  const RecordType& target = otherEnd.target();
  const RecordRef other{target.name(), referenceIn(otherEnd, row)};
  RelatedLine line{.icon = iconOf(target.name()), .text = shortNameOf(open.plan(), other, l)};
  if (const void* there = rowOf(open.plan(), other))
    if (const OwnName own = ownNameOf(target, there); !own.code.isEmpty()) {
      line.code = own.code;
      line.text = own.title;
    }
  QStringList words;
  for (const FieldInfo& field : type.fields) {
    if (field.type == FieldType::fixedList) words += fieldText(open.plan(), field, row, l);
    if (field.type == FieldType::boolean && encodedField(field, row) == QStringLiteral("yes"))
      words += fieldLabel(QString::fromLatin1(field.name), l);
  }
  line.right = words.join(QStringLiteral(", "));
  return line;
}

}  // namespace

QString RelatedLine::spoken() const {
  QStringList parts;
  for (const QString& part : {code, text, right})
    if (!part.isEmpty()) parts += part;
  return parts.join(QStringLiteral(", "));
}

QString iconOf(const QString& table) {
  const PageId home = homeOf(table);
  return home == PageId::overview ? QStringLiteral("note") : QString::fromLatin1(pageInfo(home).icon);
}

RelatedLine relatedLine(const OpenPlan& open, const RecordType& type, const void* row, const FieldInfo& owner,
                        const FieldInfo* otherEnd) {
  const Language& l = open.language();
  if (otherEnd) return linkLine(open, type, row, *otherEnd);
  if (&type == &recordType<CostLine>()) return costLine(open, as<CostLine>(row));
  if (&type == &recordType<FundingLine>()) return fundingLine(open, as<FundingLine>(row));
  if (&type == &recordType<Step>()) {
    const Step& step = as<Step>(row);
    const QString date = fieldText(open.plan(), *type.field(u"date"), row, l);
    return {.mark = step.done ? Mark::good : Mark::ring,
            .text = firstOf({step.title.in(false), trR(QT_TRANSLATE_NOOP("RelatedLine", "Step without a name"))}),
            .right = date.isEmpty() ? trR(QT_TRANSLATE_NOOP("RelatedLine", "no date")) : date,
            .missing = date.isEmpty()};
  }
  if (&type == &recordType<Target>()) {
    const Target& target = as<Target>(row);
    return {.text = listed(target.kind, l) + u' ' + l.shortDate(target.date),
            .right = valueOrWords(target.value, target.words, l)};
  }
  if (&type == &recordType<Measurement>()) {
    const Measurement& each = as<Measurement>(row);
    return {.text = l.shortDate(each.date), .right = valueOrWords(each.value, each.words, l)};
  }
  if (&type == &recordType<IntegrationScore>() || &type == &recordType<PersonScore>()) {
    // Steps in words, on the scale in force.
    const RecordRef record{type.name(), idOf(row)};
    QStringList parts;
    for (const char* field : {"now", "wanted"})
      if (const QString step = FieldInput::text(open, record, QString::fromLatin1(field)); !step.isEmpty())
        parts += fieldLabel(QString::fromLatin1(field), l) + QStringLiteral(": ") + step;
    const QString who = &type == &recordType<PersonScore>() ? as<PersonScore>(row).person : QString();
    return {.text = who.isEmpty() ? parts.join(QStringLiteral(", ")) : who,
            .right = who.isEmpty() ? QString() : parts.join(QStringLiteral(", "))};
  }
  return anyLine(open, type, row, owner);
}

QString relatedRemark(const OpenPlan& open, const RecordType& type, const RecordRef& record, int count) {
  const Language& l = open.language();
  if (record.table == QStringLiteral("action") && count > 0) {
    const QString& currency = open.plan().plan().currency;
    if (&type == &recordType<CostLine>()) {
      const ActionCost& cost = open.money().cost({record.id});
      if (cost.state == CostState::priced) return l.money(cost.total, currency);
    }
    if (&type == &recordType<FundingLine>())
      if (const auto share = open.money().securedShare({record.id}))
        return trR(QT_TRANSLATE_NOOP("RelatedLine", "%1 secured")).arg(l.percent(*share, 0));
    if (&type == &recordType<Step>()) {
      // Not by links(): these are grouped anew after each edit, and this is asked after each.
      int done = 0;
      for (const Step& step : open.plan().steps) done += step.action.value == record.id && step.done;
      return trR(QT_TRANSLATE_NOOP("RelatedLine", "%1 of %2 done")).arg(done).arg(count);
    }
  }
  return count ? l.number(qint64(count)) : QString();
}

QString pluralOf(const QString& table, const Language& language) {
  static const QHash<QString, const char*> plurals{
      {QStringLiteral("step"), QT_TRANSLATE_NOOP("Records", "Steps")},
      {QStringLiteral("cost_line"), QT_TRANSLATE_NOOP("Records", "Costs")},
      {QStringLiteral("cost_year"), QT_TRANSLATE_NOOP("Records", "Years")},
      {QStringLiteral("funding_line"), QT_TRANSLATE_NOOP("Records", "Funding")},
      {QStringLiteral("objective"), QT_TRANSLATE_NOOP("Records", "Objectives")},
      {QStringLiteral("stakeholder"), QT_TRANSLATE_NOOP("Records", "Stakeholders")},
      {QStringLiteral("indicator"), QT_TRANSLATE_NOOP("Records", "Indicators")},
      {QStringLiteral("risk"), QT_TRANSLATE_NOOP("Records", "Risks")},
      {QStringLiteral("action"), QT_TRANSLATE_NOOP("Records", "Actions")},
      {QStringLiteral("strategy"), QT_TRANSLATE_NOOP("Records", "Strategies")},
      {QStringLiteral("data_set"), QT_TRANSLATE_NOOP("Records", "Data sets")},
      {QStringLiteral("problem"), QT_TRANSLATE_NOOP("Records", "Problems")},
      {QStringLiteral("series"), QT_TRANSLATE_NOOP("Records", "Series")},
      {QStringLiteral("target"), QT_TRANSLATE_NOOP("Records", "Targets")},
      {QStringLiteral("measurement"), QT_TRANSLATE_NOOP("Records", "Measurements")},
      {QStringLiteral("contact"), QT_TRANSLATE_NOOP("Records", "Contacts")},
      {QStringLiteral("small_scale_action"), QT_TRANSLATE_NOOP("Records", "Small-scale actions")},
      {QStringLiteral("integration_score"), QT_TRANSLATE_NOOP("Records", "Score of the group")},
      {QStringLiteral("person_score"), QT_TRANSLATE_NOOP("Records", "Scores of persons")},
      {QStringLiteral("scale_step"), QT_TRANSLATE_NOOP("Records", "Steps of the scale")},
      {QStringLiteral("due_date"), QT_TRANSLATE_NOOP("Records", "Due dates")},
      {QStringLiteral("data_role"), QT_TRANSLATE_NOOP("Records", "Duties for data sets")},
      {QStringLiteral("data_need"), QT_TRANSLATE_NOOP("Records", "Data that are needed")},
      {QStringLiteral("governance_body"), QT_TRANSLATE_NOOP("Records", "Bodies")},
      {QStringLiteral("workshop"), QT_TRANSLATE_NOOP("Records", "Workshops")},
      {QStringLiteral("agenda_item"), QT_TRANSLATE_NOOP("Records", "Agenda")},
      {QStringLiteral("workshop_attendee"), QT_TRANSLATE_NOOP("Records", "Attendees")},
      {QStringLiteral("card"), QT_TRANSLATE_NOOP("Records", "Cards")},
      {QStringLiteral("vote"), QT_TRANSLATE_NOOP("Records", "Votes")},
      {QStringLiteral("decision"), QT_TRANSLATE_NOOP("Records", "Decisions")},
      {QStringLiteral("survey_answer"), QT_TRANSLATE_NOOP("Records", "Answers")},
      {QStringLiteral("survey_table"), QT_TRANSLATE_NOOP("Records", "Tables with counts")},
      {QStringLiteral("action_tag"), QT_TRANSLATE_NOOP("Records", "Tags")}};
  const char* plural = plurals.value(table, nullptr);
  return plural ? language.translated("Records", plural) : recordLabel(table, language);
}

QString countOf(const QString& table, qsizetype n, const Language& language) {
  // Where the title of a section is no name of its rows.
  static const QHash<QString, const char*> rows{
      {QStringLiteral("cost_line"), QT_TRANSLATE_NOOP("Records", "Cost lines")},
      {QStringLiteral("cost_year"), QT_TRANSLATE_NOOP("Records", "Years of cost lines")},
      {QStringLiteral("funding_line"), QT_TRANSLATE_NOOP("Records", "Funding lines")},
      {QStringLiteral("integration_score"), QT_TRANSLATE_NOOP("Records", "Scores of the group")},
      {QStringLiteral("agenda_item"), QT_TRANSLATE_NOOP("Records", "Items of the agenda")},
      {QStringLiteral("survey_count"), QT_TRANSLATE_NOOP("Records", "Counts")},
      {QStringLiteral("note"), QT_TRANSLATE_NOOP("Records", "Notes")},
      {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("Records", "Attachments")}};
  const char* plural = rows.value(table, nullptr);
  QString word = n == 1   ? recordLabel(table, language)
                 : plural ? language.translated("Records", plural)
                          : pluralOf(table, language);
  // German nouns have a capital wherever they stand.
  if (!language.tag().startsWith(QStringLiteral("de"))) word[0] = word[0].toLower();
  return language.number(qint64(n)) + u' ' + word;
}

}  // namespace iap::ui

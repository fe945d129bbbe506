// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/template.h"

#include <QHash>

#include "base/error.h"

namespace iap {

Template parseTemplate(const QByteArray& text, const QString& file, const QStringList& blocks) {
  struct Form {
    StatementKind kind;
    bool key, title;
  };
  static const QHash<QString, Form> forms{{QStringLiteral("cover"), {StatementKind::cover, false, false}},
                                          {QStringLiteral("contents"), {StatementKind::contents, false, true}},
                                          {QStringLiteral("part"), {StatementKind::part, false, true}},
                                          {QStringLiteral("section"), {StatementKind::section, true, true}},
                                          {QStringLiteral("chapter"), {StatementKind::chapter, true, true}},
                                          {QStringLiteral("text"), {StatementKind::text, true, false}},
                                          {QStringLiteral("block"), {StatementKind::block, true, false}},
                                          {QStringLiteral("landscape"), {StatementKind::landscape, false, false}},
                                          {QStringLiteral("portrait"), {StatementKind::portrait, false, false}}};
  Template result;
  int number = 0;
  const auto refuse = [&](const QString& why) {
    throw Error(ErrorCode::templateSyntax, {file, QString::number(number), why});
  };
  const QString source = QString::fromUtf8(text);
  for (const QString& raw : source.split(u'\n')) {
    ++number;
    const QString line = raw.trimmed();
    if (line.isEmpty() || line.startsWith(u'#')) continue;
    const QString word = line.section(u' ', 0, 0);
    QString rest = line.section(u' ', 1).trimmed();
    if (word == QStringLiteral("document")) {
      result.name = rest;
      continue;
    }
    if (word == QStringLiteral("title")) {
      result.title = rest;
      continue;
    }
    const auto form = forms.constFind(word);
    if (form == forms.cend()) {
      QStringList known = forms.keys() + QStringList{QStringLiteral("document"), QStringLiteral("title")};
      known.sort();
      refuse(QStringLiteral("\"%1\" is no statement (%2)").arg(word, known.join(QStringLiteral(", "))));
    }
    Statement statement{form->kind, number, {}, {}};
    if (form->key) {
      statement.key = rest.section(u' ', 0, 0);
      rest = rest.section(u' ', 1).trimmed();
      if (statement.key.isEmpty()) refuse(QStringLiteral("\"%1\" needs a name or number").arg(word));
    }
    if (form->title && rest.isEmpty()) refuse(QStringLiteral("\"%1\" needs a title").arg(word));
    if (!form->title && !rest.isEmpty()) refuse(QStringLiteral("\"%1\" is too much").arg(rest));
    statement.title = rest;
    if (form->kind == StatementKind::block && !blocks.contains(statement.key))
      refuse(QStringLiteral("there is no block \"%1\" (%2)").arg(statement.key, blocks.join(QStringLiteral(", "))));
    result.statements += statement;
  }
  if (result.name.isEmpty() || result.title.isEmpty())
    refuse(QStringLiteral("\"document NAME\" or \"title TEXT\" is missing"));
  return result;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/template.h"

#include <algorithm>
#include <numeric>

#include "base/error.h"
#include "base/language.h"

namespace iap {

namespace {

/// What belongs to a statement, in this order: key, title.
struct Form {
  StatementKind kind;
  bool key, title;
};

const QHash<QString, Form>& forms() {
  static const QHash<QString, Form> all{{QStringLiteral("cover"), {StatementKind::cover, false, false}},
                                        {QStringLiteral("contents"), {StatementKind::contents, false, true}},
                                        {QStringLiteral("part"), {StatementKind::part, false, true}},
                                        {QStringLiteral("section"), {StatementKind::section, true, true}},
                                        {QStringLiteral("main-chapter"), {StatementKind::mainChapter, true, true}},
                                        {QStringLiteral("chapter"), {StatementKind::chapter, true, true}},
                                        {QStringLiteral("lead"), {StatementKind::lead, false, true}},
                                        {QStringLiteral("item"), {StatementKind::item, false, true}},
                                        {QStringLiteral("own"), {StatementKind::own, true, false}},
                                        {QStringLiteral("box"), {StatementKind::box, true, true}},
                                        {QStringLiteral("heading"), {StatementKind::heading, true, true}},
                                        {QStringLiteral("question"), {StatementKind::question, true, true}},
                                        {QStringLiteral("optional"), {StatementKind::optional, true, true}},
                                        {QStringLiteral("text"), {StatementKind::text, true, false}},
                                        {QStringLiteral("block"), {StatementKind::block, true, false}},
                                        {QStringLiteral("page"), {StatementKind::page, false, false}},
                                        {QStringLiteral("landscape"), {StatementKind::landscape, false, false}},
                                        {QStringLiteral("portrait"), {StatementKind::portrait, false, false}}};
  return all;
}

/// How many letters must be changed, added or left out to make one word of another.
int distance(const QString& from, const QString& to) {
  QList<int> row(to.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (qsizetype i = 0; i < from.size(); ++i) {
    int diagonal = row[0];
    row[0] = int(i) + 1;
    for (qsizetype j = 0; j < to.size(); ++j) {
      const int changed = diagonal + (from[i] != to[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
    }
  }
  return row.last();
}

/// The four names that are most like what was written; a part of the name is like it, too.
QStringList nearest(QStringList names, const QString& written) {
  const auto unlike = [&](const QString& name) {
    return name.contains(written) || written.contains(name) ? 0 : distance(written, name);
  };
  std::stable_sort(names.begin(), names.end(),
                   [&](const QString& x, const QString& y) { return unlike(x) < unlike(y); });
  return names.mid(0, 4);
}

class Reader {
 public:
  Reader(const QString& file, const QList<BlockForm>& blocks) : file_(file), blocks_(blocks) {}

  Template read(const QByteArray& text) {
    if (text.contains('\0') || !text.isValidUtf8()) refuse(QT_TRANSLATE_NOOP("Error", "this is no text file in UTF-8"));
    const QString source = QString::fromUtf8(text);
    for (const QString& raw : source.split(u'\n')) {
      ++line_;
      const QString line = raw.trimmed();
      if (!line.isEmpty() && !line.startsWith(u'#')) statement(line.section(u' ', 0, 0), rest(line));
    }
    if (result_.name.isEmpty() || result_.title.isEmpty())
      refuse(QT_TRANSLATE_NOOP("Error", "\"document NAME\" or \"title TEXT\" is missing"));
    return result_;
  }

 private:
  [[noreturn]] void refuse(const char* why, const QStringList& arguments = {}) const {
    throw Error(ErrorCode::templateSyntax, {file_, QString::number(line_)}, ErrorReason{why, arguments});
  }

  static QString rest(const QString& text) { return text.section(u' ', 1).trimmed(); }

  void statement(const QString& word, QString after) {
    if (word == QStringLiteral("document")) {
      result_.name = after;
      return;
    }
    if (word == QStringLiteral("title")) {
      result_.title = after;
      titles_ = &result_.titles;
      return;
    }
    if (word == QStringLiteral("in")) return translation(after);
    const auto form = forms().constFind(word);
    if (form == forms().cend()) {
      QStringList known =
          forms().keys() + QStringList{QStringLiteral("document"), QStringLiteral("title"), QStringLiteral("in")};
      known.sort();
      refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" is no statement (%2)"), {word, known.join(QStringLiteral(", "))});
    }
    TemplateStatement made{form->kind, line_, {}, {}};
    if (form->key) {
      made.key = after.section(u' ', 0, 0);
      after = rest(after);
      if (made.key.isEmpty()) refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" needs a name or number"), {word});
    }
    if (form->title && after.isEmpty()) refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" needs a title"), {word});
    if (made.kind == StatementKind::block) {
      readBlock(made, after);
    } else if (!form->title && !after.isEmpty()) {
      refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" is too much"), {after});
    }
    if (made.kind == StatementKind::heading) {
      made.level = made.key.toInt();
      if (made.level < 1 || made.level > 4)
        refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" is no level of a heading (1 to 4)"), {made.key});
      made.key.clear();
    }
    if (form->title) made.title = after;
    result_.statements += made;
    titles_ = form->title ? &result_.statements.last().titles : nullptr;
  }

  void translation(const QString& after) {
    const QString language = after.section(u' ', 0, 0), text = rest(after);
    if (!isKnownLanguage(language))
      refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" is no language; write a code such as en, lv or de-AT"), {language});
    if (!titles_) refuse(QT_TRANSLATE_NOOP("Error", "\"in\" must follow a statement with a title"));
    if (text.isEmpty()) refuse(QT_TRANSLATE_NOOP("Error", "\"in %1\" needs a title"), {language});
    titles_->insert(language, text);
  }

  void readBlock(TemplateStatement& made, const QString& after) {
    const auto form =
        std::find_if(blocks_.begin(), blocks_.end(), [&](const BlockForm& f) { return f.name == made.key; });
    if (form == blocks_.end()) {
      QStringList names;
      for (const BlockForm& each : blocks_) names += each.name;
      refuse(QT_TRANSLATE_NOOP("Error", "there is no block \"%1\"; nearest to it: %2"),
             {made.key, nearest(names, made.key).join(QStringLiteral(", "))});
    }
    for (const QString& part : after.split(u' ', Qt::SkipEmptyParts)) {
      const QString name = part.section(u'=', 0, 0), value = part.section(u'=', 1);
      const auto option = std::find_if(form->options.begin(), form->options.end(),
                                       [&](const BlockOption& o) { return o.name == name; });
      if (option == form->options.end()) {
        QStringList names;
        for (const BlockOption& each : form->options) names += each.name;
        if (names.isEmpty())
          refuse(QT_TRANSLATE_NOOP("Error", "\"%1\" is too much; the block \"%2\" takes nothing"), {part, made.key});
        refuse(QT_TRANSLATE_NOOP("Error", "the block \"%1\" has no \"%2\" (%3)"),
               {made.key, name, names.join(QStringLiteral(", "))});
      }
      made.options.insert(name, readOption(*option, value));
    }
  }

  QStringList readOption(const BlockOption& option, const QString& value) const {
    if (option.words.isEmpty()) {
      bool isNumber = false;
      if (value.toInt(&isNumber) < 1 || !isNumber)
        refuse(QT_TRANSLATE_NOOP("Error", "%1=%2 is no whole number from 1"), {option.name, value});
      return {value};
    }
    // An empty list is a choice, too: none of them.
    const QStringList values = option.list ? value.split(u',', Qt::SkipEmptyParts) : QStringList{value};
    for (const QString& each : values)
      if (!option.words.contains(each))
        refuse(QT_TRANSLATE_NOOP("Error", "%1 can't be \"%2\" (%3)"),
               {option.name, each, option.words.join(QStringLiteral(", "))});
    QStringList once = values;
    if (once.removeDuplicates()) refuse(QT_TRANSLATE_NOOP("Error", "%1 names something twice"), {option.name});
    return values;
  }

  const QString& file_;
  const QList<BlockForm>& blocks_;
  Template result_;
  QHash<QString, QString>* titles_ = nullptr;  // to which "in" adds
  int line_ = 0;
};

}  // namespace

Template parseTemplate(const QByteArray& text, const QString& file, const QList<BlockForm>& blocks) {
  return Reader(file, blocks).read(text);
}

}  // namespace iap

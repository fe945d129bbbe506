// SPDX-License-Identifier: GPL-3.0-or-later
// A published document as a value: blocks that say what they are. Builders know nothing of formats, writers nothing of
// plans. What a screen reader needs stands in each block from the start.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "base/money.h"
#include "publish/drawing.h"

namespace iap {

/// A stretch of text in one style.
struct Run {
  QString text;
  bool bold = false;
  bool italic = false;
  QString language;  // a BCP 47 tag where it differs from the document's
  QString url;       // a link to outside
  int target = 0;    // a link to the heading with this id
};
using Inline = QList<Run>;

inline Inline plain(const QString& text) { return {Run{text}}; }
inline Inline italic(const QString& text) { return {Run{.text = text, .italic = true}}; }
inline Inline bold(const QString& text) { return {Run{.text = text, .bold = true}}; }
QString textOf(const Inline& runs);
/// Without what no XML and no PDF may hold: control characters but line ends, noncharacters, halves of characters.
QString withoutControls(const QString& text);

enum class StatusSign { none, draft, forDecision, forInformation, approved };

struct FactRow {
  QString label;
  Inline value;
};

/// A picture that a city brings along, such as its logo.
struct Picture {
  QByteArray bytes;     // of the file
  QString mediaType;    // image/png, image/jpeg or image/svg+xml
  QString alternative;  // for those who cannot see it
};

struct Cover {
  QString city;
  QString kind;  // "Integrated Action Plan 2026–2030"
  QString title;
  QString subtitle;
  StatusSign sign = StatusSign::none;
  QString signWords;
  QList<FactRow> facts;
  QString lastLine;
  Picture logo{};  // in the place of the city's name
};

struct Contents {
  QString title;
};

struct Heading {
  int level = 1;  // 1..4
  QString text;
  int id = 0;        // unique in the document, from 1
  QString kicker{};  // a small line above an H1, part of it
  QString number{};  // "2.3", before the text
  bool newPage = false;
  bool inContents = true;
  bool sheet = false;  // of an action sheet: larger than its level
};

enum class ParagraphStyle { body, lead, note, words, boxTitle };

struct Paragraph {
  Inline text;
  ParagraphStyle style = ParagraphStyle::body;
  QString language{};
};

struct ItemList {
  QList<Inline> items;
  bool ordered = false;
};

enum class ColumnKind { text, code, number, date };

struct Column {
  QString title;  // never empty: it is what a screen reader says before each cell
  ColumnKind kind = ColumnKind::text;
  QString key{};       // by which templates and settings choose it; empty: it always stands
  bool extra = false;  // stands only where it is asked for
};

struct Cell {
  Inline text;
  QString marker{};               // of a note under the table
  int span = 1;                   // columns
  int shade = 0;                  // risk tint 0..3
  bool unknown = false;           // the text is a word for not knowing
  int rows = 1;                   // down to which it reaches; the cells below it are covered
  bool covered = false;           // by a cell above: holds nothing
  std::optional<Money> amount{};  // that the text says, so that a column can show all of its amounts alike
};

enum class RowKind { body, group, total };

struct TableRow {
  QList<Cell> cells;  // their spans add up to the number of columns
  RowKind kind = RowKind::body;
};

struct TableNote {
  QString marker;  // empty: an explanation or source
  QString text;
};

struct DataTable {
  /// Caption and columns can't be forgotten: a table without them can't be heard.
  DataTable(QString caption_, QList<Column> columns_) : caption(std::move(caption_)), columns(std::move(columns_)) {}

  QString caption;
  QList<Column> columns;
  QList<TableRow> rows{};
  QList<TableNote> notes{};
  QString columnGroup{};  // a heading over all columns but the first
  int headerColumns = 1;  // row headers
  bool numbered = true;   // "Table 3."
  bool matrix = false;    // a grid of equal cells, such as a risk matrix
};

struct Facts {
  QList<FactRow> rows;
};

struct StripItem {
  QString label;
  QString value;
  QString words;
  bool unknown = false;  // the value is a word for not knowing
  bool signal = false;   // a gap
};

struct Strip {
  QList<StripItem> items;
};

struct Figure {
  Figure(QString caption_, QString alternative_, Drawing drawing_)
      : caption(std::move(caption_)), alternative(std::move(alternative_)), drawing(std::move(drawing_)) {}

  QString caption;
  QString alternative;  // one sentence from the data, for those who cannot see it
  Drawing drawing;
  QString inWords{};  // visible: largest, smallest, total, what is unknown
};

struct Block;
enum class BoxKind { information, decision, missing };

struct Box {
  BoxKind kind = BoxKind::information;
  QString title;
  std::vector<Block> content;  // paragraphs and lists
};

struct PageBreak {};

/// From here on, on new pages.
struct Orientation {
  bool landscape = false;
};

struct Block {
  std::variant<Cover, Contents, Heading, Paragraph, ItemList, DataTable, Facts, Strip, Figure, Box, PageBreak,
               Orientation>
      value;

  template <class T>
  Block(T block) : value(std::move(block)) {}
};

/// A writer's words that no block holds, in the document's language.
struct FixedWords {
  QString table;           // "Table {n}."
  QString continued;       // "Table {n}, continued"
  QString titleContinued;  // "{title}, continued", of tables without number
  QString figure;          // "Figure {n}."
  QString inWords;         // "In words:"
  QString page;            // "Page {n} of {total}"
  QString pageInLink;      // "{title}, page {n}"
};

struct Document {
  /// Title and language can't be forgotten.
  Document(QString title_, QString language_) : title(std::move(title_)), language(std::move(language_)) {}

  QString title;  // of the file, with the status
  QString language;
  QString author{};
  QString headerLeft{};
  QString footerLeft{};
  StatusSign sign = StatusSign::none;
  QString signWords{};
  QString accent = QStringLiteral("#0E5A7A");
  bool foldOut = false;       // landscape pages are A3, folded to A4
  bool largePrint = false;    // all sizes 1.4 times
  qint64 createdSeconds = 0;  // UTC, since 1970: an argument, so that the same plan gives the same bytes
  FixedWords words{};
  std::vector<Block> blocks{};
};

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Flows the blocks of a document over pages and paints them into a tagged file, in one pass: what needs page numbers
// (contents, footers) is painted when the last page is known.
#pragma once
#include <optional>
#include <set>

#include "publish/document.h"
#include "publish/writers/pdf/lines.h"
#include "publish/writers/pdf/taggedfile.h"

namespace iap::pdf {

/// Size, leading and spaces in points.
struct TextStyle {
  double size = 10.5, leading = 15;
  bool bold = false;
  Rgb colour = Palette::ink;
  double before = 0, after = 6;
};

class Layout {
 public:
  /// `tight`: blocks that begin parts that are set with less space.
  Layout(const Document& document, FontSet& fonts, TaggedFile& file, std::set<size_t> tight = {});
  void run();

  /// A part that begins on a page of its own, such as an action's sheet, a chapter, or pages that lie the other way.
  struct Part {
    size_t block = 0;  // its first
    int firstPage = 0, lastPage = 0;
    double filled = 0;  // share of its last page
  };
  const std::vector<Part>& parts() const { return parts_; }

 private:
  // layout.cpp: pages, text, boxes
  void put(const Block& block, size_t index);
  void put(const Cover& cover, size_t index);
  void putLogo(const QImage& logo, const QString& alternative);
  void put(const Contents& contents);
  void put(const Heading& heading, size_t index);
  void put(const Paragraph& paragraph);
  void put(const ItemList& list);
  void put(const Box& box);
  void newPage();
  /// From the next page on; true if that changes anything.
  bool turnTo(bool landscape);
  bool isFoldOut() const { return landscape_ && document_.foldOut && !document_.largePrint; }
  QByteArray boundingBox(double x, double y, double width, double height) const;
  void beginPage(bool withHeader);
  void paintHeader();
  void paintLate();
  void statusSign(StatusSign sign, const QString& words, double right, double top, bool large, Element* element);
  double bottom() const { return height_ - marginBottom_; }
  bool atTop() const { return y_ <= marginTop_ + 0.01; }
  /// Space before a block: the larger of what the last block leaves and this one wants; none at the top of a page.
  void space(double before);
  void leave(double after) { pending_ = std::max(pending_, after); }
  /// A new page if that much does not fit.
  void need(double height);
  /// The least height with which the block after a heading may start below it.
  double startHeight(size_t index);
  double heightOf(const Box& box);
  /// Of an item of a list.
  double heightOf(const Inline& item);
  TextStyle styleOf(ParagraphStyle style) const;
  double widthOf(ParagraphStyle style) const;
  /// Paints text in the flow; breaks over pages with at least two lines on each.
  void flow(const Inline& text, const TextStyle& style, double x, double width, Element* element);
  void paintLine(const Words& words, const Line& line, const Inline& text, const TextStyle& style, double x,
                 double baseline, Element* element);
  static double baselineIn(double leading, double size) { return (leading - 1.362 * size) / 2 + 1.069 * size; }
  std::vector<Line> cut(const Inline& text, const TextStyle& style, double width, Words& words);

  // tables.cpp
  void put(const DataTable& table);
  void put(const Facts& facts);
  void put(const Strip& strip);
  struct CellText {
    Words words;
    std::vector<Line> lines;
  };
  struct ColumnPlace {
    double x, width;
  };
  /// A table cut into lines for a width, before it has a place on a page.
  struct LaidTable {
    const DataTable* table = nullptr;
    double width = 0;
    std::vector<CellText> head;
    std::vector<std::vector<CellText>> rows;
    std::vector<ColumnPlace> columns;
    std::vector<size_t> lines{};  // by row
    double pad = 0;               // over and under the words of a cell
    double least = 0, start = 0;  // height of a row at least; what must fit at once, caption included
    double notes = 0;             // of the first note's beginning, which stands with the last row
    double heightOf(size_t row) const;
    double headHeight() const;
  };
  /// Kept until another table is asked for: a heading asks before its table is put.
  const LaidTable& laid(const DataTable& table);
  std::optional<LaidTable> laid_;
  std::vector<ColumnPlace> columnsOf(const DataTable& table, std::vector<std::vector<CellText>>& rows,
                                     std::vector<CellText>& head);
  double paintTableHead(const LaidTable& laid, Element* parent);
  void factRows(const QList<FactRow>& rows, double x, double width, double labelWidth);

  // drawings.cpp
  void put(const Figure& figure);
  void paint(const Drawing& drawing, double x, double y);

  double pad() const { return tight_ ? 1.5 : 3; }
  void beginPart(size_t block);
  void endPart();

  const Document& document_;
  FontSet& fonts_;
  TaggedFile& file_;
  const Palette palette_;
  const std::set<size_t> tightParts_;
  std::vector<Part> parts_;
  bool inPart_ = false, tight_ = false;
  bool landscape_ = false;
  const double scale_;  // of everything on paper: 1.4 in large print
  double width_ = 0, height_ = 0, marginTop_ = 0, marginBottom_ = 0, left_ = 0, textWidth_ = 0;
  double y_ = 0, pending_ = 0;
  int tables_ = 0, figures_ = 0;
  Element* parent_ = nullptr;  // of the blocks: the document, or a box
  double indent_ = 0, indentRight_ = 0;
  struct OpenBox {
    BoxKind kind;
    double top;
    qsizetype mark;
  };
  std::vector<OpenBox> boxes_;  // at most one
  void paintBoxBelow(double to);
  struct ContentsEntry {
    Page* page;
    Element* link;
    int target;
    double y, x, textEnd, top, right;
    bool bold;
    QString label;
  };
  std::vector<ContentsEntry> entries_;
  QHash<int, int> pageOfHeading_;
  std::vector<bool> hasFooter_;
  std::vector<std::pair<double, double>> edges_;  // of the text, by page
};

}  // namespace iap::pdf

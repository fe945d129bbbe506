// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, facts and strips: widths of columns, rows that break over pages, headers that repeat.
#include <algorithm>
#include <cmath>

#include "publish/writers/pdf/layout.h"

namespace iap::pdf {

namespace {
constexpr TextStyle cellText{.size = 9, .leading = 12, .after = 0};
constexpr TextStyle headText{.size = 9, .leading = 12, .bold = true, .after = 0};
constexpr TextStyle captionText{.size = 9, .leading = 12, .bold = true, .before = 12, .after = 3};
constexpr TextStyle noteText{.size = 8.5, .leading = 12, .colour = Palette::grey, .before = 4, .after = 0};
constexpr double gutter = 8, wideGutter = 20, leastText = 60, mostFixed = 86;

bool isFixed(ColumnKind kind) { return kind != ColumnKind::text; }
bool isRight(ColumnKind kind) { return kind == ColumnKind::number; }
/// Of a title over all columns but the first.
double groupHeight(const DataTable& table) { return table.columnGroup.isEmpty() ? 0 : 18; }

}  // namespace

std::vector<Layout::ColumnPlace> Layout::columnsOf(const DataTable& table, std::vector<std::vector<CellText>>& rows,
                                                   std::vector<CellText>& head) {
  const size_t count = size_t(table.columns.size());
  std::vector<ColumnPlace> places(count);
  if (table.matrix) {
    double longest = head[0].words.longest;
    for (const auto& row : rows)
      if (!row.empty()) longest = std::max(longest, row[0].words.longest);
    const double first = std::clamp(longest * 9 / 1000 + gutter + 1, std::min(112.0, textWidth_ / 4), textWidth_ / 3);
    const double rest = (textWidth_ - first) / double(count - 1);
    for (size_t i = 0; i < count; ++i)
      places[i] = {left_ + (i ? first + double(i - 1) * rest : 0), (i ? rest : first) - gutter};
    return places;
  }
  std::vector<double> natural(count), least(count), length(count, 1), gutters(count, gutter), longest(count);
  for (size_t i = 0; i < count; ++i) {
    natural[i] = least[i] = head[i].words.longest * 9 / 1000;
    if (!isFixed(table.columns[qsizetype(i)].kind)) natural[i] = std::max(natural[i], head[i].words.total * 9 / 1000);
    if (i + 1 < count && isRight(table.columns[qsizetype(i)].kind) && !isRight(table.columns[qsizetype(i) + 1].kind))
      gutters[i] = wideGutter;
  }
  gutters.back() = 0;
  for (size_t r = 0; r < rows.size(); ++r) {
    size_t column = 0;
    for (size_t c = 0; c < rows[r].size(); ++c) {
      const Cell& cell = table.rows[qsizetype(r)].cells[qsizetype(c)];
      if (cell.span == 1) {
        const Words& words = rows[r][c].words;
        const double whole = words.total * 9 / 1000 + (cell.marker.isEmpty() ? 0 : 6);
        // Words among numbers wrap; they must not take the room of the text.
        const bool wraps = isFixed(table.columns[qsizetype(column)].kind) && whole > mostFixed;
        natural[column] =
            std::max(natural[column], wraps ? std::max(mostFixed * 0.6, words.longest * 9 / 1000) : whole);
        if (wraps) longest[column] = std::max(longest[column], whole);
        least[column] = std::max(least[column], words.longest * 9 / 1000);
        length[column] += words.total / 1000;
      }
      column += size_t(cell.span);
    }
  }
  double available = textWidth_, texts = 0, leastSum = 0;
  for (const double each : gutters) available -= each;
  std::vector<double> width(count);
  for (size_t i = 0; i < count; ++i) {
    if (isFixed(table.columns[qsizetype(i)].kind)) {
      width[i] = natural[i];
      available -= width[i];
    } else {
      // A word longer than that is cut; it must not squeeze the other columns.
      least[i] = std::min({natural[i], std::max(least[i], leastText), textWidth_ / 4});
      texts += std::sqrt(length[i]);
      leastSum += least[i];
    }
  }
  // Where the text has room to spare, words among numbers take no more than three lines or so.
  double more = 0;
  const auto wanted = [&](size_t i) { return std::max(0.0, std::min(longest[i] * 0.4, mostFixed * 1.5) - natural[i]); };
  for (size_t i = 0; i < count; ++i) more += wanted(i);
  if (more > 0 && texts > 0 && available > leastSum) {
    const double part = std::min(1.0, 0.4 * (available - leastSum) / more);
    for (size_t i = 0; i < count; ++i) width[i] += wanted(i) * part;
    available -= more * part;
  }
  if (leastSum > available || texts == 0) {
    // Too much for the page, or nothing that can stretch. Numbers keep their width as long as the words have some room:
    // a number never breaks; words do.
    double fixed = 0, texts_ = 0;
    for (size_t i = 0; i < count; ++i) {
      const bool isText = !isFixed(table.columns[qsizetype(i)].kind);
      width[i] = isText ? least[i] : natural[i];
      (isText ? texts_ : fixed) += width[i];
    }
    double space = textWidth_;
    for (const double each : gutters) space -= each;
    const double left = space - fixed;
    if (texts_ > 0 && left >= 36 * double(std::count_if(table.columns.begin(), table.columns.end(),
                                                        [](const Column& c) { return !isFixed(c.kind); }))) {
      for (size_t i = 0; i < count; ++i)
        if (!isFixed(table.columns[qsizetype(i)].kind)) width[i] *= left / texts_;
    } else if (fixed + texts_ > space || texts_ == 0) {
      for (double& each : width) each *= space / std::max(fixed + texts_, 1.0);
    }
  } else {
    // Text columns share the rest by the root of their length; none gets less than it needs or more than it can use.
    std::vector<bool> settled(count);
    for (bool again = true; again;) {
      again = false;
      double share = 0, rest = available;
      for (size_t i = 0; i < count; ++i)
        if (!isFixed(table.columns[qsizetype(i)].kind)) settled[i] ? rest -= width[i] : share += std::sqrt(length[i]);
      for (size_t i = 0; i < count && !again; ++i) {
        if (isFixed(table.columns[qsizetype(i)].kind) || settled[i]) continue;
        width[i] = rest * std::sqrt(length[i]) / share;
        if (width[i] < least[i]) {
          width[i] = least[i];
          settled[i] = again = true;
        }
      }
    }
  }
  double x = left_;
  for (size_t i = 0; i < count; ++i) {
    places[i] = {x, width[i]};
    x += width[i] + gutters[i];
  }
  return places;
}

double Layout::LaidTable::headHeight() const {
  size_t most = 1;
  for (const CellText& cell : head) most = std::max(most, cell.lines.size());
  return double(most) * 12 + 2 * pad + groupHeight(*table);
}

double Layout::paintTableHead(const LaidTable& laid, Element* parent) {
  const DataTable& table = *laid.table;
  const double pad = laid.pad;
  const std::vector<ColumnPlace>& columns = laid.columns;
  const std::vector<CellText>& head = laid.head;
  const double group = groupHeight(table), height = laid.headHeight();
  const double most = (height - group - 2 * pad) / 12;  // lines of a title
  const auto begin = [&](Element* row, const char* attributes) {
    if (!row) return;
    Element* cell = file_.add(row, "TH");
    cell->attributes = attributes;
    file_.begin(cell);
  };
  file_.beginArtifact();
  file_.rectangle(left_, y_, textWidth_, 1.5, palette_.strong);
  file_.rectangle(left_, y_ + height + 1.5, textWidth_, 0.75, palette_.strong);
  if (group > 0)
    file_.rectangle(columns[1].x, y_ + 1.5 + group, left_ + textWidth_ - columns[1].x, 0.5, Palette::hairline);
  file_.end();
  y_ += 1.5;
  Element* row = nullptr;
  if (!parent) file_.beginArtifact("/Type/Pagination");
  if (group > 0) {
    if (parent) {
      row = file_.add(parent, "TR");
      file_.add(row, "TH")->attributes = "<</O/Table/Scope/Column>>";
    }
    const QByteArray span = "<</O/Table/Scope/Column/ColSpan " + QByteArray::number(table.columns.size() - 1) + ">>";
    begin(row, span.constData());
    file_.text(fonts_.shape(Face::bold, table.columnGroup), 9, columns[1].x + (table.matrix ? 5 : 0),
               y_ + pad + baselineIn(12, 9), Palette::ink);
    if (parent) file_.end();
    y_ += group;
  }
  if (parent) row = file_.add(parent, "TR");
  for (size_t i = 0; i < columns.size(); ++i) {
    const Inline title = plain(table.columns[qsizetype(i)].title);
    begin(row, "<</O/Table/Scope/Column>>");
    double y = y_ + pad + (most - double(head[i].lines.size())) * 12;  // titles stand at the bottom
    for (const Line& line : head[i].lines) {
      const double width = line.width * 9 / 1000;
      const double x = isRight(table.columns[qsizetype(i)].kind) ? columns[i].x + columns[i].width - width
                                                                 : columns[i].x + (table.matrix && i ? 5 : 0);
      paintLine(head[i].words, line, title, headText, x, y + baselineIn(12, 9), nullptr);
      y += 12;
    }
    if (parent) file_.end();
  }
  if (!parent) file_.end();
  y_ += most * 12 + 2 * pad + 0.75;
  return height;
}

double Layout::LaidTable::heightOf(size_t row) const { return std::max(least, double(lines[row]) * 12 + 2 * pad); }

const Layout::LaidTable& Layout::laid(const DataTable& table) {
  if (laid_ && laid_->table == &table && laid_->width == textWidth_) return *laid_;
  std::vector<CellText> head;
  for (const Column& column : table.columns) head.push_back({wordsOf(fonts_, plain(column.title), true), {}});
  std::vector<std::vector<CellText>> rows;
  rows.reserve(size_t(table.rows.size()));
  for (const TableRow& row : table.rows) {
    auto& cells = rows.emplace_back();
    for (const Cell& cell : row.cells) cells.push_back({wordsOf(fonts_, cell.text, row.kind != RowKind::body), {}});
  }
  std::vector<ColumnPlace> columns = columnsOf(table, rows, head);
  for (size_t i = 0; i < head.size(); ++i) {
    const double limit = columns[i].width * 1000 / 9;
    splitLongWords(fonts_, plain(table.columns[qsizetype(i)].title), true, limit, head[i].words);
    head[i].lines = linesOf(head[i].words, limit);
  }
  const auto widthFor = [&](size_t column, int span) {
    const size_t last = std::min(column + size_t(span), columns.size()) - 1;
    return columns[last].x + columns[last].width - columns[column].x - (table.matrix && column ? 5 : 0);
  };
  std::vector<size_t> heights(rows.size(), 1);
  for (size_t r = 0; r < rows.size(); ++r) {
    size_t column = 0;
    for (size_t c = 0; c < rows[r].size(); ++c) {
      const Cell& cell = table.rows[qsizetype(r)].cells[qsizetype(c)];
      const double limit = widthFor(column, cell.span) * 1000 / 9;
      splitLongWords(fonts_, cell.text, table.rows[qsizetype(r)].kind != RowKind::body, limit, rows[r][c].words);
      rows[r][c].lines = linesOf(rows[r][c].words, limit);
      if (cell.rows == 1) heights[r] = std::max(heights[r], rows[r][c].lines.size());
      column += size_t(cell.span);
    }
  }
  // A cell over several rows has the lines of all of them; the last one grows where that is not enough.
  for (size_t r = 0; r < rows.size(); ++r)
    for (size_t c = 0; c < rows[r].size(); ++c) {
      const size_t reach = size_t(table.rows[qsizetype(r)].cells[qsizetype(c)].rows);
      if (reach < 2) continue;
      const size_t last = std::min(r + reach, rows.size()) - 1;
      size_t there = 0;
      for (size_t below = r; below <= last; ++below) there += heights[below];
      if (rows[r][c].lines.size() > there) heights[last] += rows[r][c].lines.size() - there;
    }
  laid_ = LaidTable{&table,
                    textWidth_,
                    std::move(head),
                    std::move(rows),
                    std::move(columns),
                    std::move(heights),
                    pad(),
                    table.matrix ? 33.0 : 0.0};
  LaidTable& made = *laid_;
  // Very short tables and matrices stay whole; others begin where there is room for two rows, and end with three: moved
  // on whole, they would leave a third of a page empty.
  double start = 12 + captionText.after + made.headHeight() + 2.25, whole = start;
  for (size_t r = 0; r < made.rows.size(); ++r) {
    if (r < 2) start += std::min(made.heightOf(r), 150.0) + 0.5;
    whole += made.heightOf(r) + 0.5;
  }
  if (!table.notes.isEmpty()) {
    size_t lines = 0;
    for (const TableNote& note : table.notes) {
      Words words;
      lines += cut(plain(note.text), noteText, textWidth_, words).size();
    }
    made.notes = noteText.before + noteText.leading * double(std::min<size_t>(lines, 6));
    whole += made.notes;
    if (made.rows.size() < 3) start += made.notes;
  }
  const double page = height_ - marginTop_ - marginBottom_;
  constexpr size_t mostWhole = 4;
  const bool stays = table.matrix ? whole < page * 0.9 : made.rows.size() <= mostWhole && whole < page * 0.3;
  made.start = stays ? whole : start;
  return made;
}

void Layout::put(const DataTable& table) {
  const int number = table.numbered ? ++tables_ : 0;
  QString label = document_.words.table,
          continued = number ? document_.words.continued : document_.words.titleContinued;
  label.replace(QStringLiteral("{n}"), QString::number(number));
  continued.replace(QStringLiteral("{n}"), QString::number(number)).replace(QStringLiteral("{title}"), table.caption);

  const LaidTable& laid = this->laid(table);
  const std::vector<ColumnPlace>& columns = laid.columns;
  const std::vector<std::vector<CellText>>& rows = laid.rows;
  const std::vector<size_t>& heights = laid.lines;
  const double least = laid.least, pad = laid.pad;
  const auto heightOf = [&](size_t r) { return laid.heightOf(r); };
  space(captionText.before);
  need(laid.start);
  Element* element = file_.add(parent_, "Table");
  Element* caption = file_.add(element, "Caption");
  const Inline captionRuns = number ? Inline{{.text = label + u' '}, {.text = table.caption}} : plain(table.caption);
  {
    Words words;
    const auto lines = cut(captionRuns, captionText, textWidth_, words);
    file_.begin(caption);
    for (const Line& line : lines) {
      // The number stands in the accent's strong colour, the words in ink.
      size_t i = line.from;
      double x = left_;
      for (; i < line.to; ++i) {
        const bool isLabel = number && words.tokens[i].run == 0;
        file_.text(*words.tokens[i].shaped, 9, x, y_ + baselineIn(12, 9), isLabel ? palette_.strong : Palette::ink);
        x += words.tokens[i].width * 9 / 1000;
      }
      y_ += 12;
    }
    file_.end();
    y_ += captionText.after;
  }
  paintTableHead(laid, file_.add(element, "THead"));
  Element* body = file_.add(element, "TBody");

  bool freshPage = false;
  const auto nextPage = [&] {
    newPage();
    file_.beginArtifact("/Type/Pagination");
    file_.text(fonts_.shape(Face::bold, continued), 9, left_, y_ + baselineIn(12, 9), Palette::grey);
    file_.end();
    y_ += 15;
    paintTableHead(laid, nullptr);
    freshPage = true;
  };

  // What a cell over several rows has still to say in the rows below it, by column.
  struct OpenSpan {
    size_t row = 0, cell = 0, done = 0, until = 0;
    Element* element = nullptr;
  };
  std::vector<OpenSpan> spans(columns.size());
  const auto isOpen = [&](size_t column, size_t r) { return spans[column].element && r < spans[column].until; };

  for (size_t r = 0; r < rows.size(); ++r) {
    const TableRow& row = table.rows[qsizetype(r)];
    const double height = heightOf(r), room = bottom() - y_;
    const bool group = row.kind == RowKind::group, total = row.kind == RowKind::total;
    double wanted = height + (group ? 9 : 0);
    if (group)
      for (size_t k = r + 1; k < std::min(r + 3, rows.size()); ++k) wanted += std::min(heightOf(k), 60.0);
    // A cell over several rows is not parted from the next of them.
    if (std::any_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return cell.rows > 1; }) &&
        r + 1 < rows.size())
      wanted += std::min(heightOf(r + 1), 60.0);
    // The last rows do not stand alone on a page, nor do the notes without them.
    if (r > 1 && (r + 2 == rows.size() || r + 3 == rows.size())) {
      for (size_t k = r + 1; k < rows.size(); ++k) wanted += std::min(heightOf(k), 60.0);
      wanted += laid.notes;
    }
    if (r + 1 == rows.size()) wanted += laid.notes;
    // A row stays whole unless it is taller than half a page.
    const bool splits = height > (height_ - marginTop_ - marginBottom_) / 2;
    if (splits ? room < 3 * 12 + 2 * pad : wanted > room) nextPage();
    if (group && r > 0) y_ += 6;
    Element* tr = file_.add(body, "TR");
    std::vector<Element*> elements;
    for (size_t c = 0; c < size_t(row.cells.size()); ++c) {
      if (row.cells[qsizetype(c)].covered) {
        elements.push_back(nullptr);
        continue;
      }
      const bool header = int(c) < table.headerColumns || group;
      Element* cell = file_.add(tr, header ? "TH" : "TD");
      QByteArray attributes = header ? "/Scope/Row" : "";
      if (row.cells[qsizetype(c)].span > 1)
        attributes += "/ColSpan " + QByteArray::number(row.cells[qsizetype(c)].span);
      if (row.cells[qsizetype(c)].rows > 1)
        attributes += "/RowSpan " + QByteArray::number(row.cells[qsizetype(c)].rows);
      if (!attributes.isEmpty()) cell->attributes = "<</O/Table" + attributes + ">>";
      elements.push_back(cell);
    }
    TextStyle style = cellText;
    style.bold = group || total;
    if (group) style.colour = palette_.strong;
    for (size_t done = 0;;) {
      const size_t fits = size_t(std::max(1.0, std::floor((bottom() - y_ - 2 * pad + 0.01) / 12)));
      const size_t now = std::min(heights[r] - done, splits ? fits : heights[r]);
      const double part = std::max(done == 0 && now == heights[r] ? least : 0, double(now) * 12 + 2 * pad);
      file_.beginArtifact();
      if (total && done == 0) file_.rectangle(left_, y_ - 0.75, textWidth_, 0.75, palette_.strong);
      size_t column = 0;
      for (const Cell& cell : row.cells) {
        if (table.matrix && column > 0) {
          const double x = columns[column].x,
                       width = (column + 1 < columns.size() ? columns[column + 1].x : left_ + textWidth_) - x;
          if (cell.shade > 0) file_.rectangle(x, y_, width, part, Palette::risk[size_t(std::clamp(cell.shade, 0, 3))]);
          file_.frame(x, y_, width, part, 0.5, Palette::grey);
        }
        column += size_t(cell.span);
      }
      if (!(r + 1 == rows.size() && done + now == heights[r]) && !table.matrix && !group) {
        // No line crosses a cell that goes on below.
        for (size_t from = 0; from < columns.size();) {
          const auto goesOn = [&](size_t at) {
            return r + 1 < rows.size() && size_t(table.rows[qsizetype(r) + 1].cells.size()) == columns.size() &&
                   table.rows[qsizetype(r) + 1].cells[qsizetype(at)].covered;
          };
          if (goesOn(from)) {
            ++from;
            continue;
          }
          size_t to = from;
          while (to + 1 < columns.size() && !goesOn(to + 1)) ++to;
          const double end = to + 1 < columns.size() ? columns[to].x + columns[to].width : left_ + textWidth_;
          file_.rectangle(columns[from].x, y_ + part, end - columns[from].x, 0.5, Palette::hairline);
          from = to + 1;
        }
      }
      file_.end();
      column = 0;
      for (size_t c = 0; c < size_t(row.cells.size()); ++c) {
        const bool goesOn = row.cells[qsizetype(c)].covered && isOpen(column, r);
        OpenSpan& span = spans[column];
        if (elements[c] && row.cells[qsizetype(c)].rows > 1 && done == 0)
          span = {r, c, 0, r + size_t(row.cells[qsizetype(c)].rows), elements[c]};
        const bool spanning = goesOn || (elements[c] && row.cells[qsizetype(c)].rows > 1);
        const Cell& cell =
            spanning ? table.rows[qsizetype(span.row)].cells[qsizetype(span.cell)] : row.cells[qsizetype(c)];
        const CellText& text = spanning ? rows[span.row][span.cell] : rows[r][c];
        Element* const element_ = spanning ? span.element : elements[c];
        const bool right = isRight(table.columns[qsizetype(column)].kind) && cell.span == 1;
        double y = y_ + pad;
        const size_t first = spanning ? span.done : done;
        const size_t to = std::min(text.lines.size(), first + now);
        if (spanning) span.done = to;
        if (first < to) file_.begin(element_);
        for (size_t i = first; i < to; ++i) {
          const double width = text.lines[i].width * 9 / 1000;
          const double x = right ? columns[column].x + columns[column].width - width
                                 : columns[column].x + (table.matrix && column ? 5 : 0);
          paintLine(text.words, text.lines[i], cell.text, style, x, y + baselineIn(12, 9), element_);
          // Markers hang in the gutter, so that digits stay aligned.
          if (!cell.marker.isEmpty() && i + 1 == text.lines.size())
            file_.text(fonts_.shape(Face::regular, cell.marker), 6.5, x + width + 1, y + baselineIn(12, 9) - 3,
                       style.colour);
          y += 12;
        }
        if (first < to) file_.end();
        // Whose rows go on here: said again for the eye; those who listen have heard it.
        if (goesOn && freshPage && first >= text.lines.size() && !text.lines.empty()) {
          file_.beginArtifact("/Type/Pagination");
          paintLine(text.words, text.lines.front(), cell.text, style, columns[column].x, y_ + pad + baselineIn(12, 9),
                    nullptr);
          file_.end();
        }
        column += size_t(cell.span);
      }
      freshPage = false;
      y_ += part + (table.matrix || group ? 0 : 0.5);
      done += now;
      if (done >= heights[r]) break;
      nextPage();
    }
  }
  file_.beginArtifact();
  file_.rectangle(left_, y_ - 0.5, textWidth_, 0.75, palette_.strong);
  file_.end();
  pending_ = 0;
  bool first = true;
  for (const TableNote& note : table.notes) {
    space(first ? noteText.before : 0);
    first = false;
    need(12);
    const Inline text = note.marker.isEmpty() ? plain(note.text)
                                              : Inline{{.text = note.marker + u' ', .bold = true}, {.text = note.text}};
    flow(text, noteText, left_, textWidth_, file_.add(parent_, "P"));
  }
  leave(15);
}

void Layout::factRows(const QList<FactRow>& rows, double x, double width, double labelWidth) {
  if (rows.isEmpty()) return;
  Element* table = file_.add(parent_, "Table");
  Element* body = file_.add(table, "TBody");
  file_.beginArtifact();
  file_.rectangle(x, y_, width, 0.75, palette_.strong);
  file_.end();
  y_ += 0.75;
  for (qsizetype i = 0; i < rows.size(); ++i) {
    Words label, value;
    const auto labels = cut(plain(rows[i].label), headText, labelWidth - gutter, label);
    const auto values = cut(rows[i].value, cellText, width - labelWidth, value);
    const size_t lines = std::max<size_t>(1, std::max(labels.size(), values.size()));
    Element* row = file_.add(body, "TR");
    Element* head = file_.add(row, "TH");
    head->attributes = "<</O/Table/Scope/Row>>";
    Element* cell = file_.add(row, "TD");
    const double wanted = double(lines) * 12 + 2 * pad() + 2;
    if (y_ + wanted > bottom() && wanted < 300) newPage();
    for (size_t done = 0; done < lines;) {
      const size_t fits = size_t(std::max(1.0, std::floor((bottom() - y_ - 8) / 12)));
      const size_t now = std::min(lines - done, fits);
      const auto column = [&](const std::vector<Line>& all, const Words& words, const Inline& text,
                              const TextStyle& style, double at, Element* element) {
        if (done >= all.size()) return;
        file_.begin(element);
        for (size_t k = done; k < std::min(all.size(), done + now); ++k)
          paintLine(words, all[k], text, style, at, y_ + 4 + double(k - done) * 12 + baselineIn(12, 9), element);
        file_.end();
      };
      column(labels, label, plain(rows[i].label), headText, x, head);
      column(values, value, rows[i].value, cellText, x + labelWidth, cell);
      y_ += double(now) * 12 + 8;
      done += now;
      if (done < lines) newPage();
    }
    file_.beginArtifact();
    file_.rectangle(x, y_, width, i + 1 == rows.size() ? 0.75 : 0.5,
                    i + 1 == rows.size() ? palette_.strong : Palette::hairline);
    file_.end();
    y_ += 0.5;
  }
}

void Layout::put(const Facts& facts) {
  space(6);
  need(40);
  factRows(facts.rows, left_ + indent_, textWidth_ - indent_ - indentRight_, 112);
  leave(12);
}

void Layout::put(const Strip& strip) {
  if (strip.items.isEmpty()) return;
  const double gap = 13, width = (textWidth_ - gap * double(strip.items.size() - 1)) / double(strip.items.size());
  const TextStyle label{.size = 8.5, .leading = 12, .colour = Palette::grey},
      value{.size = 17, .leading = 24, .bold = true};
  TextStyle fitted = value;
  // One size for all figures of a strip: the largest with which each fits its column.
  for (const StripItem& item : strip.items)
    while (fitted.size > 10 && fonts_.width(Face::bold, fitted.size, item.value) > width) fitted.size -= 1;
  size_t most = 0, mostLabels = 1;
  QList<std::pair<Words, std::vector<Line>>> words, labels;
  const auto shaped = [&](QList<std::pair<Words, std::vector<Line>>>& to, const QString& text, size_t& highest) {
    Words cut_;
    auto lines = cut(plain(text), label, width, cut_);
    highest = std::max(highest, lines.size());
    to.append({std::move(cut_), std::move(lines)});
  };
  for (const StripItem& item : strip.items) {
    shaped(words, item.words, most);
    shaped(labels, item.label, mostLabels);
  }
  const double lower = double(mostLabels - 1) * 12;  // by which longer labels put the figures down
  space(6);
  need(44 + lower + double(most) * 12);
  Element* table = file_.add(parent_, "Table");
  Element* head = file_.add(file_.add(table, "THead"), "TR");
  Element* body = file_.add(file_.add(table, "TBody"), "TR");
  for (qsizetype i = 0; i < strip.items.size(); ++i) {
    const StripItem& item = strip.items[i];
    const double x = left_ + double(i) * (width + gap);
    file_.beginArtifact();
    file_.rectangle(x, y_, width, 2.25, item.signal ? Palette::signal : palette_.strong);
    file_.end();
    Element* th = file_.add(head, "TH");
    th->attributes = "<</O/Table/Scope/Column>>";
    file_.begin(th);
    double top = y_ + 6;
    for (const Line& line : labels[i].second) {
      paintLine(labels[i].first, line, plain(item.label), label, x, top + baselineIn(12, 8.5), nullptr);
      top += 12;
    }
    file_.end();
    Element* td = file_.add(body, "TD");
    file_.begin(td);
    const Face face = item.unknown ? Face::italic : Face::bold;
    file_.text(fonts_.shape(face, item.value + u' '), item.unknown ? std::min(13.0, fitted.size) : fitted.size, x,
               y_ + lower + 18 + baselineIn(24, fitted.size), Palette::ink);
    double y = y_ + lower + 42;
    for (const Line& line : words[i].second) {
      paintLine(words[i].first, line, plain(item.words), label, x, y + baselineIn(12, 8.5), nullptr);
      y += 12;
    }
    file_.end();
  }
  y_ += lower + 42 + double(most) * 12;
  leave(15);
}

}  // namespace iap::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: a caption above, the drawing as one tagged figure with its alternative text, and the words below.
#include "publish/writers/pdf/layout.h"

namespace iap::pdf {

void Layout::paint(const Drawing& drawing, double x, double y) {
  for (const Shape& shape : drawing.shapes) {
    if (const auto* asked = std::get_if<BarShape>(&shape)) {
      // A bar of absurd amounts ends where its drawing ends: hatches and dots are painted one by one.
      BarShape within = *asked;
      const double far = std::min(asked->x + asked->width, drawing.width),
                   low = std::min(asked->y + asked->height, drawing.height);
      within.x = std::max(0.0, asked->x), within.y = std::max(0.0, asked->y);
      within.width = far - within.x, within.height = low - within.y;
      if (within.width <= 0 || within.height <= 0) continue;
      const BarShape* const bar = &within;
      const double left = x + bar->x, top = y + bar->y;
      const Rgb colour = palette_.of(bar->ink);
      switch (bar->fill) {
        case Fill::none:
          break;
        case Fill::solid:
          file_.rectangle(left, top, bar->width, bar->height, colour);
          break;
        case Fill::hatched:
        case Fill::dotted:
        case Fill::outline:
          file_.rectangle(left, top, bar->width, bar->height, palette_.wash);
          if (bar->fill == Fill::hatched) file_.hatch(left, top, bar->width, bar->height, colour);
          if (bar->fill == Fill::dotted) file_.dots(left, top, bar->width, bar->height, colour);
          file_.frame(left, top, bar->width, bar->height, 0.9, colour);
          break;
        case Fill::dashed:
          file_.frame(left, top, bar->width, bar->height, 0.9, colour, true);
          break;
      }
    } else if (const auto* line = std::get_if<LineShape>(&shape)) {
      file_.line(x + line->x1, y + line->y1, x + line->x2, y + line->y2, line->width, palette_.of(line->ink));
    } else if (const auto* words = std::get_if<WordsShape>(&shape)) {
      // Lines of figures stand 11 points apart at their usual size.
      const double leading = 11 * std::max(1.0, words->size / 8.5) * std::min(1.0, words->size / 7.5);
      const TextStyle style{
          .size = words->size, .leading = leading, .bold = words->bold, .colour = palette_.of(words->ink)};
      Words shaped;
      const Inline text = plain(words->text);
      double baseline = y + words->baseline;
      for (const Line& each : cut(text, style, words->maxWidth > 0 ? words->maxWidth : 1e5, shaped)) {
        const double width = each.width * words->size / 1000;
        const double start = x + words->x -
                             (words->anchor == Anchor::end      ? width
                              : words->anchor == Anchor::middle ? width / 2
                                                                : 0);
        paintLine(shaped, each, text, style, start, baseline, nullptr);
        baseline += leading;
      }
    } else if (const auto* path = std::get_if<PathShape>(&shape)) {
      QList<std::pair<double, double>> points;
      for (const auto& [px, py] : path->points) points.append({x + px, y + py});
      file_.path(points, path->thickness, palette_.of(path->ink), path->filled ? &palette_.wash : nullptr,
                 path->dashed);
    } else if (const auto* point = std::get_if<PointShape>(&shape)) {
      const Rgb fill = palette_.of(point->filled ? point->ink : Ink::white), edge = palette_.of(point->ink);
      if (point->round)
        file_.dot(x + point->x, y + point->y, point->radius, fill, edge);
      else
        file_.diamond(x + point->x, y + point->y, point->radius, fill, edge);
    }
  }
}

void Layout::put(const Figure& figure) {
  // What is too large for the page is drawn smaller; on a fold-out everything has its width.
  const double room = height_ - marginTop_ - marginBottom_ - 60;
  const double widest = textWidth_ / figure.drawing.width, highest = room / std::max(1.0, figure.drawing.height);
  const double factor = std::min({widest, highest, isFoldOut() ? 1.5 : 1.0});
  const Drawing drawing = factor == 1 ? figure.drawing : scaled(figure.drawing, factor);
  const TextStyle caption{.size = 9, .leading = 12, .bold = true, .before = 12};
  QString label = document_.words.figure;
  label.replace(QStringLiteral("{n}"), QString::number(++figures_));
  space(caption.before);
  // The words stay with their figure.
  const TextStyle below = styleOf(ParagraphStyle::words);
  const Inline inWords{{.text = document_.words.inWords + u' ', .bold = true}, {.text = figure.inWords}};
  double wordsHeight = 0;
  if (!figure.inWords.isEmpty()) {
    Words shaped;
    wordsHeight =
        below.before + below.leading * double(cut(inWords, below, widthOf(ParagraphStyle::words), shaped).size());
  }
  need(std::min(drawing.height + 21 + wordsHeight, height_ - marginTop_ - marginBottom_));
  Element* words = file_.add(parent_, "Caption");
  file_.begin(words);
  const Shaped& number = fonts_.shape(Face::bold, label + u' ');
  file_.text(number, 9, left_, y_ + baselineIn(12, 9), palette_.strong);
  const double indent = number.width * 9 / 1000;
  Words cutWords;
  bool first = true;
  for (const Line& line : cut(plain(figure.caption), caption, textWidth_ - indent, cutWords)) {
    if (!first) y_ += 12;
    first = false;
    paintLine(cutWords, line, plain(figure.caption), caption, left_ + indent, y_ + baselineIn(12, 9), nullptr);
  }
  file_.end();
  y_ += 15;
  Element* element = file_.add(parent_, "Figure");
  element->alternative = figure.alternative;
  element->attributes = boundingBox(left_, y_, textWidth_, drawing.height);
  file_.begin(element);
  paint(drawing, left_, y_);
  file_.end();
  y_ += drawing.height;
  leave(4);
  if (!figure.inWords.isEmpty()) put(Paragraph{inWords, ParagraphStyle::words, {}});
  leave(15);
}

}  // namespace iap::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/palette.h"
#include "publish/writers/html.h"

namespace iap {

namespace {

QString num(double value) {
  QString text = QString::number(value, 'f', 2);
  while (text.endsWith(u'0')) text.chop(1);
  if (text.endsWith(u'.')) text.chop(1);
  return text;
}

QString rect(const BarShape& bar, const QString& more) {
  return QStringLiteral("<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" %5/>")
      .arg(num(bar.x), num(bar.y), num(bar.width), num(bar.height), more);
}

}  // namespace

QString svgOf(const Drawing& drawing, const QString& alternative, const QString& accent) {
  const Palette palette(accent);
  QString svg =
      QStringLiteral(
          "<svg role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\" font-family=\"Noto Sans, sans-serif\" "
          "xmlns=\"http://www.w3.org/2000/svg\">"
          "<title>%1</title><defs><pattern id=\"hatch\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\" "
          "patternTransform=\"rotate(45)\"><rect width=\"4\" height=\"4\" fill=\"%4\"/><line x1=\"0\" y1=\"0\" "
          "x2=\"0\" y2=\"4\" "
          "stroke=\"%5\" stroke-width=\"1.5\"/></pattern><pattern id=\"dots\" width=\"4\" height=\"4\" "
          "patternUnits=\"userSpaceOnUse\"><rect width=\"4\" height=\"4\" fill=\"%4\"/><circle cx=\"2\" cy=\"2\" "
          "r=\"0.8\" "
          "fill=\"%5\"/></pattern></defs>")
          .arg(withoutControls(alternative).toHtmlEscaped(), num(drawing.width), num(drawing.height),
               palette.wash.hex(), palette.strong.hex());
  for (const Shape& shape : drawing.shapes) {
    if (const auto* bar = std::get_if<BarShape>(&shape)) {
      const QString colour = palette.of(bar->ink).hex();
      switch (bar->fill) {
        case Fill::none:
          break;
        case Fill::solid:
          svg += rect(*bar, QStringLiteral("fill=\"%1\"").arg(colour));
          break;
        case Fill::hatched:
          svg += rect(*bar, QStringLiteral("fill=\"url(#hatch)\" stroke=\"%1\"").arg(colour));
          break;
        case Fill::dotted:
          svg += rect(*bar, QStringLiteral("fill=\"url(#dots)\" stroke=\"%1\"").arg(colour));
          break;
        case Fill::outline:
          svg += rect(*bar, QStringLiteral("fill=\"%1\" stroke=\"%2\"").arg(palette.wash.hex(), colour));
          break;
        case Fill::dashed:
          svg += rect(*bar, QStringLiteral("fill=\"none\" stroke=\"%1\" stroke-dasharray=\"3 2\"").arg(colour));
          break;
      }
    } else if (const auto* line = std::get_if<LineShape>(&shape)) {
      svg += QStringLiteral("<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"%6\"/>")
                 .arg(num(line->x1), num(line->y1), num(line->x2), num(line->y2), palette.of(line->ink).hex(),
                      num(line->width));
    } else if (const auto* words = std::get_if<WordsShape>(&shape)) {
      double y = words->baseline;
      for (const QString& text : estimatedWrap(words->text, words->size, words->maxWidth)) {
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-size=\"%3\" fill=\"%4\"%5%6>%7</text>")
                   .arg(num(words->x), num(y), num(words->size), palette.of(words->ink).hex(),
                        words->bold ? QStringLiteral(" font-weight=\"bold\"") : QString(),
                        words->anchor == Anchor::start ? QString()
                        : words->anchor == Anchor::end ? QStringLiteral(" text-anchor=\"end\"")
                                                       : QStringLiteral(" text-anchor=\"middle\""),
                        withoutControls(text).toHtmlEscaped());
        y += 11;
      }
    } else if (const auto* path = std::get_if<PathShape>(&shape)) {
      QStringList points;
      for (const auto& [x, y] : path->points) points += num(x) + u',' + num(y);
      svg += QStringLiteral("<%1 points=\"%2\" fill=\"%3\" stroke=\"%4\" stroke-width=\"%5\"%6/>")
                 .arg(path->filled ? QStringLiteral("polygon") : QStringLiteral("polyline"), points.join(u' '),
                      path->filled ? palette.wash.hex() : QStringLiteral("none"), palette.of(path->ink).hex(),
                      num(path->thickness), path->dashed ? QStringLiteral(" stroke-dasharray=\"3 2\"") : QString());
    } else if (const auto* point = std::get_if<PointShape>(&shape)) {
      const double x = point->x, y = point->y, r = point->radius;
      const QString fill = palette.of(point->filled ? point->ink : Ink::white).hex(),
                    edge = palette.of(point->ink).hex();
      if (point->round)
        svg += QStringLiteral("<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\" stroke=\"%5\"/>")
                   .arg(num(x), num(y), num(r), fill, edge);
      else
        svg += QStringLiteral("<path d=\"M%1 %2L%3 %4L%1 %5L%6 %4Z\" fill=\"%7\" stroke=\"%8\"/>")
                   .arg(num(x), num(y - r), num(x + r), num(y), num(y + r), num(x - r), fill, edge);
    }
  }
  return svg + QStringLiteral("</svg>");
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Contrast of the colours by WCAG 2.2: 4.5 for text, 3.0 for shapes, in light and dark.
#include <QPainter>
#include <QTest>
#include <cmath>

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/pages/page.h"

using namespace iap::ui;

namespace {
double luminance(const QColor& colour) {
  const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}
double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a), y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}
}  // namespace

class TstLook : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theFormulaIsThatOfTheStandard() {
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-6);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
  }
  void textAndShapesAreSeen() {
    for (const bool dark : {false, true}) {
      for (const Token ground : {Token::surface, Token::window, Token::nav, Token::raised, Token::selection}) {
        for (const Token text : {Token::text, Token::text2, Token::accent, Token::good, Token::warn, Token::bad,
                                 Token::done, Token::unknown})
          QVERIFY2(contrast(color(text, dark), color(ground, dark)) >= 4.5,
                   qPrintable(QStringLiteral("text %1 on %2 dark %3").arg(int(text)).arg(int(ground)).arg(dark)));
        QVERIFY(contrast(color(Token::control, dark), color(ground, dark)) >= 3.0);
      }
      // Words for the missing stand on sheets, grounds and chosen rows.
      for (const Token ground : {Token::surface, Token::window, Token::nav, Token::raised, Token::selection})
        QVERIFY(contrast(color(Token::text3, dark), color(ground, dark)) >= 4.45);
      QVERIFY(contrast(color(Token::onAccent, dark), color(Token::accent, dark)) >= 4.5);
      QVERIFY(contrast(color(Token::onAccent, dark), color(Token::accentHover, dark)) >= 4.5);
      for (const auto& [text, soft] : {std::pair(Token::good, Token::goodSoft),
                                       {Token::warn, Token::warnSoft},
                                       {Token::bad, Token::badSoft},
                                       {Token::done, Token::doneSoft},
                                       {Token::unknown, Token::unknownSoft}})
        QVERIFY(contrast(color(text, dark), color(soft, dark)) >= 4.5);
    }
  }
  void everyPageHasAnIconAndAHelpPage() {
    for (int i = 0; i < pageCount; ++i) {
      const PageInfo& info = pageInfo(PageId(i));
      QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(info.icon))), info.icon);
      for (const char* language : {"en", "de"})
        QVERIFY2(QFile::exists(
                     QStringLiteral(":/help/%1/%2.md").arg(QLatin1StringView(language), QLatin1StringView(info.key))),
                 info.key);
    }
  }
  void iconsTakeTheColourOfTheText() {
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(painter, QStringLiteral("plus"), QRectF(0, 0, 32, 32), Qt::red);
    painter.end();
    QCOMPARE(image.pixelColor(16, 16).red(), 255);
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
  }
};

QTEST_MAIN(TstLook)
#include "tst_look.moc"

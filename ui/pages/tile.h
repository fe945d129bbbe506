// SPDX-License-Identifier: GPL-3.0-or-later
// A tile of the overview: a title that leads to its page, a remark at the right, and rows in shared columns.
#pragma once
#include <QGridLayout>

#include "publish/drawing.h"
#include "ui/look/icons.h"
#include "ui/pages/page.h"

namespace iap::ui {

/// What a link of a tile leads to, as its address.
QString linkTo(const RecordRef& record, const QString& field = {});
QString linkTo(PageId page);
QString linkTo(const Finding& finding);

struct TileRow {
  Mark mark = Mark::none;
  QString words;
  QString target{};  // a link if not empty
  QString below{};   // a second line, small
  QString value{}, more{};
  bool strong = false;
  std::optional<Fill> fill{};     // a swatch in one of the textures of certainty
  std::optional<double> share{};  // a bar, 0 to 1
};

/// One stop for the keyboard: Tab comes to the title, Up and Down walk the links inside, Enter follows.
class Tile : public Card {
  Q_OBJECT
 public:
  Tile(const QString& title, PageId page, QWidget* parent = nullptr);

  void setRemark(const QString& remark);
  void clear();
  void add(const TileRow& row);
  /// Over the whole width.
  void add(QWidget* widget);
  void addRule();
  /// The place of the link that has the cursor, or -1; and the way back to it after the tile was filled anew.
  int focusedLink() const;
  void focusLink(int place);

 Q_SIGNALS:
  void followed(const QString& target);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* link(const QString& words, const QString& target);
  void place(QWidget* widget, int column, int columns = 1, Qt::Alignment alignment = {});

  QLabel *title_, *remark_;
  QGridLayout* content_;
  QList<QLabel*> links_;  // the title first
  int rows_ = 0;
};

}  // namespace iap::ui

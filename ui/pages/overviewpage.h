// SPDX-License-Identifier: GPL-3.0-or-later
// The plan on one screen: figures in tiles, each of which leads on.
#pragma once
#include <QGridLayout>

#include "ui/look/icons.h"
#include "ui/pages/page.h"

namespace iap::ui {

/// A tile: title, a remark at the right, lines that are links.
class Tile : public Card {
  Q_OBJECT
 public:
  Tile(const QString& title, QWidget* parent = nullptr);

  void setRemark(const QString& remark);
  QVBoxLayout* content() { return content_; }
  void clear();
  /// A line of text, a link if `target` is not empty.
  void addLine(const QString& left, const QString& right = {}, const QString& target = {}, Mark mark = Mark::none,
               bool strong = false);

 Q_SIGNALS:
  void followed(const QString& target);

 private:
  QLabel* remark_;
  QVBoxLayout* content_;
};

class OverviewPage : public Page {
  Q_OBJECT
 public:
  explicit OverviewPage(OpenPlan& open, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  void follow(const QString& target);
  void arrange();

  OpenPlan& open_;
  Tile *money_, *findings_, *actions_, *indicators_, *risks_, *soon_;
  QGridLayout* grid_;
  int columns_ = 0;
  bool stale_ = true;
};

}  // namespace iap::ui

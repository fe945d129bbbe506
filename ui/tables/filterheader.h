// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a table: titles that sort, and under each a field that filters its column.
#pragma once
#include <QHeaderView>
#include <QLineEdit>

namespace iap::ui {

/// Titles with a field under each that filters its column.
class FilterHeader : public QHeaderView {
  Q_OBJECT
 public:
  explicit FilterHeader(QWidget* parent);

  void setFields(int count);
  QLineEdit* field(int section) const { return fields_.value(section); }
  bool isFiltered() const;
  void clearFilters();
  void setNameSection(int section) { names_ = section; }
  /// The column that stays at the left while the others move under it: that of the names, or, where names would take
  /// more than half of the room, the first one that is shown.
  int frozenSection() const;
  /// Its width while columns are moved under it, else 0.
  int frozenWidth() const;
  QSize sizeHint() const override;
  /// What the longest word of a title needs.
  int leastWidth(int section) const;
  /// Titles of so many lines, broken between words, instead of as many as one that is shown needs.
  void setTitleLines(int lines);
  /// The fields under their titles, after columns were moved.
  void placeFields();

 Q_SIGNALS:
  void filterChanged(int section, const QString& text);
  /// The cursor leaves the filter row for the rows, in this column.
  void left(int section);

 protected:
  void paintSection(QPainter* painter, const QRect& rect, int section) const override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* object, QEvent* event) override;
  void updateGeometries() override;
  void changeEvent(QEvent* event) override;
  QSize sectionSizeFromContents(int section) const override { return {leastWidth(section), titleHeight()}; }

 private:
  int titleHeight() const;
  QString titleOf(int section) const;
  QRect titleRoom(const QRect& section) const;
  /// How many lines a title takes when it is broken between words; 1 if it fits, or if `most` would not help.
  int linesOf(const QString& title, int width, int most) const;
  /// How many lines titles may take: in a low table its rows matter more.
  int mostLines() const;
  void widthsChanged();

  QList<QLineEdit*> fields_;
  int names_ = -1;
  bool linesGiven_ = false;
  // Found when the height is asked for, not with each of many widths.
  mutable int titleLines_ = 1;
  mutable bool stale_ = true;
  mutable int foundFor_ = 0;  // so many lines at most
  bool looking_ = false;
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A small table of figures for reading: words in the first column, figures at the right of the others.
#pragma once
#include <QTableWidget>

namespace iap::ui {

struct FigureRow {
  QStringList cells;
  bool total = false;  // stands out
};

/// As high as its rows, so that the page moves and not the table; one of thousands of rows moves by itself.
class FigureTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit FigureTable(const QString& name, QWidget* parent = nullptr);

  void setFigures(const QStringList& header, const QList<FigureRow>& rows);
  /// Header and rows for a spreadsheet, empty where the table shows a dash.
  QList<QStringList> cells() const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitColumns();
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// What others have done, to draw on: catalogues with search and filter, and their entries made a part of the plan.
#pragma once
#include "library/catalogue.h"
#include "ui/pages/page.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QTreeWidget;

namespace iap::ui {

class SidesArea;
class TallArea;

class LibraryPage : public Page {
  Q_OBJECT
 public:
  explicit LibraryPage(OpenPlan& open, QWidget* parent = nullptr);

  bool wantsForm() const override { return false; }
  /// Of the program or the city's own; an empty name shows all of them.
  void showCatalogue(const QString& name);
  void search(const QString& words);
  /// The titles that are shown, in order.
  QStringList shownTitles() const;
  /// Selects the first entry of that title that is shown; false if there is none.
  bool select(const QString& title);
  /// Takes over a city's own file; refused() says what is wrong with it.
  void addFile(const QString& path);

  // Each makes one undo step of the selected entry.
  void makeAction();
  void makeIndicator();
  void makeSource();
  /// As the example of a chapter of the guide, 1 to 4; behind one that is there already.
  void makeExample(int chapter);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Entry {
    const Catalogue* catalogue = nullptr;
    const CatalogueEntry* entry = nullptr;
  };
  void load(const QString& name);
  void list();
  void fill();
  /// Entries of the other catalogues that fit the search.
  int foundElsewhere(const QString& catalogue) const;
  void describe();
  Entry selected() const;
  QString value(const Entry& entry, const char* column) const;
  void addLine(const QString& label, const QString& text);

  OpenPlan& open_;
  QList<Catalogue> catalogues_;
  QListWidget* names_;
  QLineEdit* search_;
  QComboBox* filter_;
  QTreeWidget* entries_;
  QLabel* count_;
  SidesArea* sides_;
  QWidget* side_;
  TallArea* area_;
  QVBoxLayout* details_;
  QPushButton* take_;  // a catalogue of the city's own out of the folder
  bool filling_ = false;
};

}  // namespace iap::ui

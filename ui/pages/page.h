// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window: title, the question it answers, its actions, its content.
#pragma once
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/openplan.h"

class QButtonGroup;

namespace iap::ui {

class RecordView;
class WrapLayout;

/// The pages in the order of the navigation.
enum class PageId {
  start,
  overview,
  city,
  problems,
  stakeholders,
  data,
  objectives,
  integration,
  smallScaleActions,
  actions,
  timeline,
  money,
  indicators,
  risks,
  governance,
  whatIf,
  findings,
  guide,
  exportPage,
  versions,
  library,
  planSettings
};
constexpr int pageCount = int(PageId::planSettings) + 1;

struct PageInfo {
  PageId id;
  const char* key;  // remembered, and the name of its help
  const char* icon;
  const char* title;     // context "Page"
  const char* question;  // what the page answers
  const char* group;     // heading in the navigation; the same for neighbours
  const char* later;     // of a page that is not built yet: what it will hold
};
const PageInfo& pageInfo(PageId id);
/// A title or heading of pageInfo() in the interface's language. Menus take the text itself, whose "&&" they show as
/// "&".
QString pageWord(const char* source);
std::optional<PageId> pageOf(const QString& key);
/// What the views of a page are called, in the order of its buttons; empty for a page with one view.
QStringList viewsOf(PageId id);
/// The page on which records of a table are at home.
PageId homeOf(const QString& table);
/// Where a finding can be mended: one about the plan as a whole on the page of its subject.
PageId homeOf(const Finding& finding);

/// The section of the plan, 1 to 4, that a page belongs to; 0 for the others.
int sectionOf(PageId id);

class Page : public QWidget {
  Q_OBJECT
 public:
  explicit Page(PageId id, QWidget* parent = nullptr);

  PageId id() const { return id_; }
  /// Shows a record, its field opened if one is named; false if the page has no place for it or for the field.
  virtual bool goTo(const RecordRef&, const QString& /*field*/) { return false; }
  /// The table of the page, on which the commands of the Edit menu work; null if it has none.
  virtual RecordView* rows() { return nullptr; }
  /// True if goTo() can find a place for records.
  virtual bool holdsRecords() { return rows() != nullptr; }
  /// Asks for the form of what the page shows; without rows, that is none.
  virtual void showForm() { Q_EMIT selected({}); }
  /// False where the page shows a record in its own way, or none: then the form comes only when it is asked for.
  virtual bool wantsForm() const { return true; }
  /// True while it does something that must not be cut off.
  virtual bool isBusy() const { return false; }
  /// Shows one of viewsOf() as its button would.
  void openView(int view);

 Q_SIGNALS:
  void wantsPage(iap::ui::PageId page);
  void wantsRecord(const iap::RecordRef& record, const QString& field);
  /// Another table is shown, or none any more.
  void rowsChanged();
  /// The record whose form the inspector shows.
  void selected(const iap::RecordRef& record);
  /// Two or more rows are selected.
  void selectedMany(const QList<iap::RecordRef>& records);
  /// Something done that can be undone, or refused: shown in the window.
  void notice(const QString& sentence, bool canUndo = false);
  void refused(const QStringList& sentences);

 protected:
  QVBoxLayout* body() { return body_; }
  /// Buttons at the right of the header.
  QPushButton* addAction(const QString& text, const QString& icon, bool primary = false);
  /// Buttons of which one is down: the views of the page, numbered from 0.
  QButtonGroup* addSwitch();
  void addWidget(QWidget* widget);
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  const PageId id_;
  void placeButtons();

  QLabel* title_;
  QLabel* question_;
  QBoxLayout* header_;
  WrapLayout* buttons_;
  int views_ = 0;  // items at the end of the buttons
  QButtonGroup* viewButtons_ = nullptr;
  QVBoxLayout* body_;
};

/// Takes everything out of a layout; the widgets go when the event at hand is done with.
void emptyOut(QLayout& layout);

/// Gives the focus back to what stands where it was, when the widgets of a layout have been made anew.
class KeptFocus {
 public:
  explicit KeptFocus(const QLayout& layout);
  ~KeptFocus();
  KeptFocus(const KeptFocus&) = delete;
  KeptFocus& operator=(const KeptFocus&) = delete;

 private:
  const QLayout& layout_;
  QString name_;
  qsizetype place_ = -1;  // in the order of Tab; -1: the focus was elsewhere
};

/// A white sheet with a hairline around it.
class Card : public QFrame {
  Q_OBJECT
 public:
  explicit Card(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// A sheet with a title over its content; a small remark at the right, and what stands between the two.
Card* titledCard(const QString& title, QWidget* content, QLabel** remark = nullptr, QWidget* beside = nullptr);

/// A page that is not built yet: one sentence, no buttons.
class LaterPage : public Page {
  Q_OBJECT
 public:
  explicit LaterPage(PageId id, QWidget* parent = nullptr);
};

}  // namespace iap::ui

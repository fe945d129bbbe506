// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: commands, pages and every record of every kind by a part of the name.
#pragma once
#include <QFrame>

#include "ui/pages/page.h"

class QAction;
class QLineEdit;
class QListView;

namespace iap::ui {

/// One thing that can be found.
struct PaletteEntry {
  enum class Kind { command, page, record, heading, create } kind = Kind::command;
  QString text, remark, icon, key;  // key: what typed text is compared with
  int weight = 0;                   // decides where several fit about as well
  quint64 letters = 0;              // of the key
  QString group;                    // under which heading it stands
  QAction* action = nullptr;
  PageId page = PageId::start;
  int view = -1;  // of the page; -1: as it was left
  RecordRef record;
};

class CommandPalette : public QFrame {
  Q_OBJECT
 public:
  explicit CommandPalette(QWidget* window);

  void popup(const QList<QAction*>& commands, const OpenPlan* open);
  /// The best entries for typed text, best first, at most `limit` (tests, benchmark).
  static QList<PaletteEntry> found(const QList<PaletteEntry>& all, const QString& typed, int limit = 60);
  /// Groups under their headings, that of the best entry first.
  static QList<PaletteEntry> grouped(const QList<PaletteEntry>& found);
  static QList<PaletteEntry> entries(const QList<QAction*>& commands, const OpenPlan* open);

 Q_SIGNALS:
  /// `view`: one of its views, or -1.
  void wantsPage(iap::ui::PageId page, int view);
  void wantsRecord(const iap::RecordRef& record);
  /// Nothing was found: an action of that title is to be made.
  void wantsAction(const QString& title);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  class Model;
  void refresh();
  void choose();
  void move(int step);

  QLineEdit* edit_;
  QListView* list_;
  QLabel *count_, *keys_;
  bool canCreate_ = false;
  Model* model_;
  QList<PaletteEntry> all_;
};

}  // namespace iap::ui

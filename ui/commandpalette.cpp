// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandpalette.h"

#include <QAbstractListModel>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "base/search.h"
#include "queries/labels.h"
#include "queries/words.h"
#include "ui/look/icons.h"
#include "ui/look/measures.h"
#include "ui/relatedline.h"

namespace iap::ui {

namespace {

class PaletteDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QString typed;

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {100, std::max(px(option.widget, 34), QFontMetrics(option.font).height() + px(option.widget, 14))};
  }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, color(Token::selection));
    const int pad = px(option.widget, 12), side = px(option.widget, 16) / 2 * 2;
    const QRect r = option.rect.adjusted(pad, 0, -pad, 0);
    painter->setPen(color(Token::text2));
    if (!(index.flags() & Qt::ItemIsEnabled)) {
      painter->setFont(roleFont(roleFont(option.font, TextRole::caption), TextRole::strong));
      painter->drawText(r.adjusted(0, 0, 0, -px(option.widget, 3)), Qt::AlignLeft | Qt::AlignBottom,
                        index.data().toString());
      return;
    }
    drawIcon(*painter, index.data(Qt::DecorationRole).toString(),
             QRectF(r.left(), r.center().y() - side / 2.0 + 0.5, side, side), color(Token::text2));
    const QString remark = index.data(Qt::StatusTipRole).toString();
    painter->drawText(r, Qt::AlignRight | Qt::AlignVCenter, remark);
    int x = r.left() + side + px(option.widget, 10);
    const int room = r.right() - x - painter->fontMetrics().horizontalAdvance(remark) - pad;
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room);
    // Matched letters are strong; where the key has another length than the text nothing is.
    const QString key = searchKey(text);
    QList<std::pair<qsizetype, qsizetype>> ranges;
    if (key.size() == text.size()) ranges = matchedRanges(searchKey(typed), key);
    painter->setPen(color(Token::text));
    for (qsizetype i = 0; i < text.size();) {
      bool strong = false;
      qsizetype end = text.size();
      for (const auto& [at, size] : ranges) {
        if (i >= at && i < at + size) {
          strong = true;
          end = at + size;
        } else if (at > i) {
          end = std::min(end, at);
        }
      }
      painter->setFont(strong ? roleFont(option.font, TextRole::strong) : option.font);
      const QString part = text.mid(i, end - i);
      painter->drawText(x, r.top(), room, r.height(), Qt::AlignLeft | Qt::AlignVCenter, part);
      x += painter->fontMetrics().horizontalAdvance(part);
      i = end;
    }
  }
};

}  // namespace

class CommandPalette::Model : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  QList<PaletteEntry> entries;

  void set(QList<PaletteEntry> found) {
    beginResetModel();
    entries = std::move(found);
    endResetModel();
  }
  int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : int(entries.size()); }
  QVariant data(const QModelIndex& index, int role) const override {
    const PaletteEntry& entry = entries[index.row()];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return entry.text;
    if (role == Qt::DecorationRole) return entry.icon;
    if (role == Qt::StatusTipRole) return entry.remark;
    return {};
  }
  Qt::ItemFlags flags(const QModelIndex& index) const override {
    return entries[index.row()].kind == PaletteEntry::Kind::heading ? Qt::NoItemFlags
                                                                    : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  }
};

CommandPalette::CommandPalette(QWidget* window) : QFrame(window, Qt::Popup), model_(new Model(this)) {
  setAccessibleName(tr("Find a command, a page or a record"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(2, px(this, 8), 2, px(this, 8));
  layout->setSpacing(px(this, 6));
  auto* top = new QHBoxLayout;
  top->setContentsMargins(px(this, 12), 0, px(this, 12), 0);
  edit_ = new QLineEdit;
  edit_->setPlaceholderText(tr("Find an action, indicator, page or command"));
  edit_->setAccessibleName(edit_->placeholderText());
  edit_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  count_ = new QLabel;
  top->addWidget(edit_, 1);
  top->addWidget(count_);
  layout->addLayout(top);
  list_ = new QListView;
  list_->setFrameShape(QFrame::NoFrame);
  list_->setModel(model_);
  list_->setItemDelegate(new PaletteDelegate(list_));
  list_->setFocusPolicy(Qt::NoFocus);
  list_->setUniformItemSizes(true);
  list_->setAccessibleName(tr("What was found"));
  layout->addWidget(list_, 1);
  keys_ = new QLabel(tr("Enter opens      Esc closes"));
  keys_->setContentsMargins(px(this, 14), 0, px(this, 14), 0);
  keys_->setFont(roleFont(font(), TextRole::caption));
  layout->addWidget(keys_);
  connect(edit_, &QLineEdit::textChanged, this, &CommandPalette::refresh);
  connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
    if (!(index.flags() & Qt::ItemIsEnabled)) return;  // a heading
    list_->setCurrentIndex(index);
    choose();
  });
  edit_->installEventFilter(this);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(Token::surface));
  painter.setPen(color(Token::control));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

QList<PaletteEntry> CommandPalette::entries(const QList<QAction*>& commands, const OpenPlan* open) {
  QList<PaletteEntry> all;
  for (QAction* action : commands) {
    // Pages are listed themselves.
    if (action->text().isEmpty() || !action->isEnabled() || action->objectName().startsWith(QStringLiteral("page_")))
      continue;
    PaletteEntry entry;
    entry.text =
        action->text().replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&').remove(QChar(0x2026));
    entry.text.replace(u'\x01', u'&');
    entry.remark = action->shortcut().toString(QKeySequence::NativeText);
    // What Undo takes back changes with each edit: it is not what anybody looks for.
    if (const QString fixed = action->property("name").toString(); !fixed.isEmpty()) {
      entry.remark = entry.text;
      entry.text = fixed;
    }
    entry.icon = QStringLiteral("chevR");
    entry.group = tr("Commands");
    entry.weight = 14;
    entry.action = action;
    all += entry;
  }
  if (open) {
    for (int i = 0; i < pageCount; ++i) {
      PaletteEntry entry;
      entry.kind = PaletteEntry::Kind::page;
      entry.page = PageId(i);
      entry.text = pageWord(pageInfo(entry.page).title);
      for (const QAction* action : commands)
        if (action->objectName() == QStringLiteral("page_") + QLatin1StringView(pageInfo(entry.page).key))
          entry.remark = action->shortcut().toString(QKeySequence::NativeText);
      entry.group = tr("Pages");
      entry.weight = 13;
      entry.icon = QString::fromLatin1(pageInfo(entry.page).icon);
      all += entry;
      // "Survey" is looked for by people who do not know that it stands on the page Data.
      entry.remark = entry.text;
      for (const QString& view : viewsOf(entry.page)) {
        ++entry.view;
        entry.text = view;
        all += entry;
      }
    }
    for (const RecordType* type : recordTypes()) {
      // Whatever can be told apart by its own words; links, numbers and votes can't.
      bool named = false;
      for (const char* name : {"title", "name", "label", "description", "question", "text", "task"})
        named = named || type->field(QLatin1StringView(name));
      if (!named || type->name() == QStringLiteral("list_item")) continue;
      const int weight = type == &recordType<Action>()                                                 ? 12
                         : homeOf(type->name()) != PageId::overview && type->field(u"code") != nullptr ? 8
                                                                                                       : 0;
      const QString kind = pluralOf(type->name(), open->language());
      const QString icon = QString::fromLatin1(pageInfo(homeOf(type->name())).icon);
      const TableBase& table = *open->plan().table(type->table);
      for (auto at = table.cursor(); !at.atEnd(); at.next()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::record;
        entry.record = {type->name(), idOf(at.row())};
        entry.text = shortNameOf(open->plan(), *type, at.row(), open->language());
        entry.group = kind;
        entry.weight = weight;
        entry.icon = icon;
        if (!entry.text.isEmpty()) all += entry;
      }
    }
  }
  for (PaletteEntry& entry : all) {
    entry.key = searchKey(entry.text);
    entry.letters = letterBits(entry.key);
  }
  return all;
}

QList<PaletteEntry> CommandPalette::found(const QList<PaletteEntry>& all, const QString& typed, int limit) {
  const TypedText key(searchKey(typed.trimmed()));
  std::vector<std::pair<int, const PaletteEntry*>> scored;
  for (const PaletteEntry& entry : all) {
    if (key.isEmpty() && entry.kind == PaletteEntry::Kind::record) continue;
    if ((entry.letters & key.letters()) != key.letters()) continue;
    int score = key.score(entry.key);
    if (score <= 0) continue;
    // With about equal fit commands and pages stand before records, and actions before what belongs to them.
    score = score * 4 + entry.weight;
    scored.emplace_back(score, &entry);
  }
  const auto best = [](const auto& a, const auto& b) { return a.first > b.first; };
  const size_t count = std::min<size_t>(scored.size(), size_t(limit));
  std::partial_sort(scored.begin(), scored.begin() + std::ptrdiff_t(count), scored.end(), best);
  QList<PaletteEntry> result;
  for (size_t i = 0; i < count; ++i) result += *scored[i].second;
  return result;
}

QList<PaletteEntry> CommandPalette::grouped(const QList<PaletteEntry>& found) {
  QStringList groups;
  for (const PaletteEntry& entry : found)
    if (!groups.contains(entry.group)) groups += entry.group;
  QList<PaletteEntry> rows;
  for (const QString& group : groups) {
    PaletteEntry heading;
    heading.kind = PaletteEntry::Kind::heading;
    heading.text = group;
    rows += heading;
    for (const PaletteEntry& entry : found)
      if (entry.group == group) rows += entry;
  }
  return rows;
}

void CommandPalette::popup(const QList<QAction*>& commands, const OpenPlan* open) {
  all_ = entries(commands, open);
  canCreate_ = open && !open->isReadOnly();
  edit_->clear();
  refresh();
  const QWidget* window = parentWidget();
  const int width = std::min(px(this, 560), window->width() - px(this, 32));
  const QSize size(width, std::min(px(this, 430), window->height() - px(this, 120)));
  setGeometry(QRect(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, px(this, 84))), size));
  show();
  edit_->setFocus();
}

void CommandPalette::refresh() {
  static_cast<PaletteDelegate*>(list_->itemDelegate())->typed = edit_->text();
  constexpr int most = 60;
  const QString typed = edit_->text().trimmed();
  const QList<PaletteEntry> best = found(all_, typed, most);
  QList<PaletteEntry> rows = grouped(best);
  if (rows.isEmpty() && canCreate_) {
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::create;
    entry.text = tr("Add an action “%1”").arg(typed);
    entry.icon = QStringLiteral("plus");
    entry.key = typed;
    rows += entry;
  }
  model_->set(rows);
  setInk(count_, Token::text2);
  setInk(keys_, Token::text2);
  count_->setText(typed.isEmpty()      ? QString()
                  : best.size() < most ? tr("%n found", nullptr, int(best.size()))
                                       : tr("the best %n", nullptr, int(best.size())));
  list_->setCurrentIndex(QModelIndex());
  // To add something is a choice of its own, not what Enter does when nothing was found.
  if (!best.isEmpty()) move(1);
  list_->scrollToTop();
}

void CommandPalette::move(int step) {
  int row = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
  do row += step;
  while (row >= 0 && row < model_->rowCount({}) && !(model_->index(row).flags() & Qt::ItemIsEnabled));
  if (row >= 0 && row < model_->rowCount({})) list_->setCurrentIndex(model_->index(row));
  if (row <= 1) list_->scrollToTop();
}

void CommandPalette::choose() {
  const QModelIndex index = list_->currentIndex();
  if (!index.isValid()) return;
  const PaletteEntry entry = model_->entries[index.row()];
  hide();
  if (entry.action)
    entry.action->trigger();
  else if (entry.kind == PaletteEntry::Kind::create)
    Q_EMIT wantsAction(entry.key);
  else if (entry.kind == PaletteEntry::Kind::page)
    Q_EMIT wantsPage(entry.page, entry.view);
  else
    Q_EMIT wantsRecord(entry.record);
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event) {
  if (object == edit_ && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
      move(key->key() == Qt::Key_Down ? 1 : -1);
      return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
      choose();
      return true;
    }
    if (key->key() == Qt::Key_Escape) {
      hide();
      return true;
    }
  }
  return QFrame::eventFilter(object, event);
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/librarypage.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTreeWidget>

#include "base/error.h"
#include "edits/fields.h"
#include "edits/records.h"
#include "ui/ask.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/look/theme.h"
#include "ui/owncatalogues.h"
#include "ui/pages/guidesheet.h"
#include "ui/settings.h"
#include "ui/sidesarea.h"
#include "ui/tables/rowlist.h"
#include "ui/tallarea.h"
#include "ui/usecatalogue.h"

namespace iap::ui {

namespace {

QString titleOf(const QString& catalogue) {
  static const QHash<QString, const char*> titles{
      {QStringLiteral("networks"), QT_TRANSLATE_NOOP("Catalogue", "Action planning networks")},
      {QStringLiteral("practices"), QT_TRANSLATE_NOOP("Catalogue", "Practices of cities")},
      {QStringLiteral("partners"), QT_TRANSLATE_NOOP("Catalogue", "Partners of NextGen YouthWork")},
      {QStringLiteral("webinars"), QT_TRANSLATE_NOOP("Catalogue", "Webinars on social data")},
      {QStringLiteral("trails"), QT_TRANSLATE_NOOP("Catalogue", "Uraia trails")},
      {QStringLiteral("questions"), QT_TRANSLATE_NOOP("Catalogue", "Uraia questions")},
      {QStringLiteral("funding-sources"), QT_TRANSLATE_NOOP("Catalogue", "Funding sources")},
      {QStringLiteral("policy-objectives"), QT_TRANSLATE_NOOP("Catalogue", "Policy objectives of the EU")},
      {QStringLiteral("common-indicators"), QT_TRANSLATE_NOOP("Catalogue", "Common indicators of the EU")}};
  const char* title = titles.value(catalogue);
  return title ? QCoreApplication::translate("Catalogue", title) : catalogue;
}

QString labelOf(const QString& column) {
  static const QHash<QString, const char*> labels{
      {QStringLiteral("title"), QT_TRANSLATE_NOOP("Catalogue", "Title")},
      {QStringLiteral("code"), QT_TRANSLATE_NOOP("Catalogue", "Code")},
      {QStringLiteral("theme"), QT_TRANSLATE_NOOP("Catalogue", "Theme")},
      {QStringLiteral("lead"), QT_TRANSLATE_NOOP("Catalogue", "Lead")},
      {QStringLiteral("city"), QT_TRANSLATE_NOOP("Catalogue", "City")},
      {QStringLiteral("country"), QT_TRANSLATE_NOOP("Catalogue", "Country")},
      {QStringLiteral("summary"), QT_TRANSLATE_NOOP("Catalogue", "In short")},
      {QStringLiteral("social_data"), QT_TRANSLATE_NOOP("Catalogue", "Hub on social data")},
      {QStringLiteral("figures"), QT_TRANSLATE_NOOP("Catalogue", "Figures")},
      {QStringLiteral("source"), QT_TRANSLATE_NOOP("Catalogue", "Source")},
      {QStringLiteral("caveat"), QT_TRANSLATE_NOOP("Catalogue", "Caveat")},
      {QStringLiteral("date"), QT_TRANSLATE_NOOP("Catalogue", "Date")},
      {QStringLiteral("time"), QT_TRANSLATE_NOOP("Catalogue", "Time")},
      {QStringLiteral("chapter"), QT_TRANSLATE_NOOP("Catalogue", "Chapter of the guide")},
      {QStringLiteral("colour"), QT_TRANSLATE_NOOP("Catalogue", "Trail")},
      {QStringLiteral("network"), QT_TRANSLATE_NOOP("Catalogue", "Network")},
      {QStringLiteral("role"), QT_TRANSLATE_NOOP("Catalogue", "Role")},
      {QStringLiteral("unit"), QT_TRANSLATE_NOOP("Catalogue", "Unit")},
      {QStringLiteral("kind"), QT_TRANSLATE_NOOP("Catalogue", "Kind")},
      {QStringLiteral("policy_objective"), QT_TRANSLATE_NOOP("Catalogue", "Policy objective")},
      {QStringLiteral("framework"), QT_TRANSLATE_NOOP("Catalogue", "Framework")},
      {QStringLiteral("verified"), QT_TRANSLATE_NOOP("Catalogue", "Checked at the source")}};
  const char* label = labels.value(column);
  return label ? QCoreApplication::translate("Catalogue", label) : column;
}

/// As people read it: what was checked of a common indicator ("code+name+unit") is a list of words.
QString shownValue(const QString& column, const QString& value) {
  if (column != QStringLiteral("verified")) return value;
  static const QHash<QString, const char*> words{
      {QStringLiteral("code"), QT_TRANSLATE_NOOP("Catalogue", "code")},
      {QStringLiteral("name"), QT_TRANSLATE_NOOP("Catalogue", "name")},
      {QStringLiteral("unit"), QT_TRANSLATE_NOOP("Catalogue", "unit")},
      {QStringLiteral("meaning"), QT_TRANSLATE_NOOP("Catalogue", "meaning")}};
  QStringList shown;
  for (const QString& each : value.split(u'+'))
    shown += words.contains(each) ? QCoreApplication::translate("Catalogue", words.value(each)) : each;
  return Language(settings::language()).list(shown);
}

/// What the entries of a catalogue are parted by, as far as it has such a column.
QString partingColumn(const Catalogue& catalogue) {
  for (const char* column : {"theme", "policy_objective", "colour", "network", "country"})
    if (catalogue.valuesOf(QString::fromLatin1(column)).size() > 1) return QString::fromLatin1(column);
  return {};
}

/// Columns beside the title for which there is room in a list.
QStringList shortColumns(const Catalogue& catalogue) {
  static const QStringList wide{QStringLiteral("title"),   QStringLiteral("summary"), QStringLiteral("source"),
                                QStringLiteral("caveat"),  QStringLiteral("figures"), QStringLiteral("framework"),
                                QStringLiteral("verified")};
  QStringList columns;
  for (const QString& column : catalogue.columns)
    if (!wide.contains(column) && columns.size() < 4) columns += column;
  return columns;
}

}  // namespace

LibraryPage::LibraryPage(OpenPlan& open, QWidget* parent) : Page(PageId::library, parent), open_(open) {
  take_ = addAction(tr("Remove this catalogue"), QStringLiteral("close"));
  // The outer one, which stays where it is when the other one comes.
  auto* add = addAction(tr("Add a catalogue of your own…"), QStringLiteral("import"));
  names_ = new QListWidget;
  names_->setAccessibleName(tr("Catalogues"));
  names_->setFrameShape(QFrame::NoFrame);
  names_->setWordWrap(true);
  names_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  names_->setSpacing(px(this, 2));
  names_->setPalette(viewPalette(isDark()));
  names_->setResizeMode(QListView::Adjust);
  auto* side = new Card;
  auto* sideLayout = new QVBoxLayout(side);
  sideLayout->setContentsMargins(1, 1, 1, 1);
  sideLayout->addWidget(names_);
  side_ = side;
  auto* middle = new Card;
  auto* layout = new QVBoxLayout(middle);
  layout->setContentsMargins(px(this, 12), px(this, 12), px(this, 12), px(this, 8));
  auto* line = new QHBoxLayout;
  search_ = new QLineEdit;
  search_->setPlaceholderText(tr("Search in all columns"));
  search_->setAccessibleName(tr("Search in the library"));
  search_->setClearButtonEnabled(true);
  filter_ = new QuietBox;
  filter_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  line->addWidget(search_, 1);
  line->addWidget(filter_);
  layout->addLayout(line);
  entries_ = new QTreeWidget;
  entries_->setAccessibleName(tr("Entries"));
  entries_->setRootIsDecorated(false);
  lookAsTable(entries_);
  layout->addWidget(entries_, 1);
  count_ = new QLabel;
  setInk(count_, Token::text2);
  layout->addWidget(count_);
  auto* box = new QWidget;
  setGround(box, Token::surface);
  details_ = new QVBoxLayout(box);
  details_->setContentsMargins(px(this, 16), px(this, 12), px(this, 16), px(this, 12));
  details_->setSpacing(px(this, 6));
  area_ = new TallArea;
  area_->setWidget(box);
  auto* right = new Card;
  auto* rightLayout = new QVBoxLayout(right);
  rightLayout->setContentsMargins(1, 1, 1, 1);
  rightLayout->addWidget(area_);
  auto* whole = new QHBoxLayout;
  whole->setSpacing(px(this, 16));
  sides_ = new SidesArea(middle, 6, right, 4);
  whole->addWidget(side_, 2);
  whole->addWidget(sides_, 10);
  body()->addLayout(whole, 1);
  // The window must fit on a small screen with large letters.
  for (QWidget* each : std::initializer_list<QWidget*>{names_, entries_, area_}) each->setMinimumHeight(px(this, 36));
  connect(names_, &QListWidget::currentRowChanged, this, [this] {
    if (!filling_) list();
  });
  connect(search_, &QLineEdit::textChanged, this, [this] { fill(); });
  connect(filter_, &QComboBox::currentIndexChanged, this, [this] {
    if (!filling_) fill();
  });
  connect(entries_, &QTreeWidget::currentItemChanged, this, [this] {
    if (!filling_) describe();
  });
  connect(add, &QPushButton::clicked, this, [this] {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a catalogue"), {}, tr("Tables as text (*.csv)"));
    if (!path.isEmpty()) addFile(path);
  });
  connect(take_, &QPushButton::clicked, this, [this] {
    const QString name = names_->currentItem() ? names_->currentItem()->data(Qt::UserRole).toString() : QString();
    ask(this, tr("Remove the catalogue “%1” from the library?").arg(name),
        tr("The file that it came from stays as it is and can be added again."),
        {{tr("Keep it"), QMessageBox::RejectRole, {}},
         {tr("Remove"), QMessageBox::AcceptRole, [this, name] {
            owncatalogues::remove(name);
            load({});
            Q_EMIT notice(tr("The catalogue “%1” is no longer in the library; the file that it came from is as it was.")
                              .arg(name));
          }}});
  });
  setFocusProxy(search_);
  load(shippedCatalogues().at(1));
}

void LibraryPage::load(const QString& name) {
  catalogues_.clear();
  for (const QString& each : shippedCatalogues()) catalogues_ += shippedCatalogue(each);
  catalogues_ += owncatalogues::all();
  {
    const QScopedValueRollback filling(filling_, true);
    names_->clear();
    qsizetype all = 0;
    for (const Catalogue& each : std::as_const(catalogues_)) all += each.entries.size();
    auto* whole = new QListWidgetItem(tr("Everything") + u'\n' + tr("%n item(s)", nullptr, int(all)), names_);
    whole->setData(Qt::UserRole, QString());
    for (const Catalogue& each : std::as_const(catalogues_)) {
      auto* item =
          new QListWidgetItem(titleOf(each.name) + u'\n' + tr("%n item(s)", nullptr, int(each.entries.size())), names_);
      item->setData(Qt::UserRole, each.name);
    }
  }
  showCatalogue(name);
}

void LibraryPage::showCatalogue(const QString& name) {
  for (int row = 0; row < names_->count(); ++row)
    if (names_->item(row)->data(Qt::UserRole).toString() == name) {
      const QScopedValueRollback filling(filling_, true);
      names_->setCurrentRow(row);
    }
  list();
}

void LibraryPage::list() {
  const QString name = names_->currentItem() ? names_->currentItem()->data(Qt::UserRole).toString() : QString();
  const Catalogue* one = nullptr;
  for (const Catalogue& each : std::as_const(catalogues_))
    if (each.name == name) one = &each;
  take_->setVisible(one && !shippedCatalogues().contains(name));
  {
    const QScopedValueRollback filling(filling_, true);
    filter_->clear();
    const QString column = one ? partingColumn(*one) : QString();
    filter_->setVisible(!column.isEmpty());
    filter_->setAccessibleName(labelOf(column));
    filter_->addItem(tr("%1: all").arg(labelOf(column)), QString());
    if (one)
      for (const QString& each : one->valuesOf(column)) filter_->addItem(each, each);
    QStringList header{labelOf(QStringLiteral("title"))};
    if (one)
      for (const QString& each : shortColumns(*one)) header += labelOf(each);
    else
      header += tr("Catalogue");
    entries_->setColumnCount(int(header.size()));
    entries_->setHeaderLabels(header);
  }
  fill();
}

int LibraryPage::foundElsewhere(const QString& catalogue) const {
  int found = 0;
  for (const Catalogue& each : catalogues_)
    if (each.name != catalogue)
      found += int(std::count_if(each.entries.begin(), each.entries.end(),
                                 [&](const CatalogueEntry& entry) { return isFound(entry, search_->text()); }));
  return found;
}

void LibraryPage::fill() {
  const QString name = names_->currentItem() ? names_->currentItem()->data(Qt::UserRole).toString() : QString();
  const QString wanted = filter_->currentData().toString();
  {
    const QScopedValueRollback filling(filling_, true);
    entries_->clear();
    std::vector<std::pair<int, QTreeWidgetItem*>> found;  // with its rank
    for (qsizetype c = 0; c < catalogues_.size(); ++c) {
      const Catalogue& catalogue = catalogues_[c];
      if (!name.isEmpty() && catalogue.name != name) continue;
      const QString column = partingColumn(catalogue);
      for (qsizetype e = 0; e < catalogue.entries.size(); ++e) {
        const CatalogueEntry& entry = catalogue.entries[e];
        if (!isFound(entry, search_->text())) continue;
        if (!name.isEmpty() && !wanted.isEmpty() && catalogue.value(entry, column) != wanted) continue;
        QStringList cells{catalogue.title(entry)};
        if (name.isEmpty())
          cells += titleOf(catalogue.name);
        else
          for (const QString& each : shortColumns(catalogue)) cells += catalogue.value(entry, each);
        auto* item = new QTreeWidgetItem(cells);
        found.emplace_back(foundRank(catalogue, entry, search_->text()), item);
        item->setData(0, Qt::UserRole, c);
        item->setData(0, Qt::UserRole + 1, e);
        item->setToolTip(0, cells.first());
      }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& each : found) entries_->addTopLevelItem(each.second);
    for (int i = 0; i < entries_->columnCount(); ++i) entries_->resizeColumnToContents(i);
    entries_->setColumnWidth(0, std::min(entries_->columnWidth(0), px(this, 320)));
    QString words = tr("%n item(s)", nullptr, entries_->topLevelItemCount());
    // Who looks in one catalogue does not see what the others have.
    const bool isPart = !name.isEmpty() && !search_->text().trimmed().isEmpty();
    if (const int more = isPart ? foundElsewhere(name) : 0)
      words += QStringLiteral(" \u00b7 ") + tr("%n more under “Everything”", nullptr, more);
    count_->setText(words);
    if (entries_->topLevelItemCount() > 0) entries_->setCurrentItem(entries_->topLevelItem(0));
  }
  describe();
}

LibraryPage::Entry LibraryPage::selected() const {
  const QTreeWidgetItem* item = entries_->currentItem();
  if (!item) return {};
  const Catalogue& catalogue = catalogues_[item->data(0, Qt::UserRole).toInt()];
  return {&catalogue, &catalogue.entries[item->data(0, Qt::UserRole + 1).toInt()]};
}

QString LibraryPage::value(const Entry& entry, const char* column) const {
  return entry.catalogue->value(*entry.entry, QString::fromLatin1(column));
}

void LibraryPage::addLine(const QString& label, const QString& text) {
  if (text.isEmpty()) return;
  auto* head = new QLabel(label);
  head->setFont(roleFont(font(), TextRole::caption));
  setInk(head, Token::text2);
  auto* words = new QLabel(text);
  words->setTextFormat(Qt::PlainText);
  words->setWordWrap(true);
  words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  details_->addWidget(head);
  details_->addWidget(words);
}

void LibraryPage::describe() {
  emptyOut(*details_);
  const Entry entry = selected();
  if (!entry.entry) {
    addLine(tr("Nothing found"), tr("Write less into the search, or choose “Everything” at the left."));
    details_->addStretch(1);
    return area_->fit();
  }
  auto* title = new QLabel(entry.catalogue->title(*entry.entry));
  title->setFont(roleFont(font(), TextRole::section));
  title->setTextFormat(Qt::PlainText);
  title->setWordWrap(true);
  details_->addWidget(title);
  for (const QString& column : entry.catalogue->columns)
    if (column != QStringLiteral("title"))
      addLine(labelOf(column), shownValue(column, entry.catalogue->value(*entry.entry, column)));
  const auto button = [&](const QString& text, void (LibraryPage::*act)()) {
    auto* made = new QPushButton(text);
    connect(made, &QPushButton::clicked, this, act);
    details_->addWidget(made);
    return made;
  };
  const QString& name = entry.catalogue->name;
  const bool own = !shippedCatalogues().contains(name);
  details_->addSpacing(px(this, 8));
  if (name == QStringLiteral("practices") || name == QStringLiteral("networks") || own) {
    button(tr("New action inspired by it"), &LibraryPage::makeAction);
    auto* chapters = new QPushButton(tr("Example in the guide"));
    auto* menu = new QMenu(chapters);
    const QList<GuideChapter> parts = chaptersOf(shippedTemplate(QStringLiteral("guide")));
    for (int chapter = 1; chapter <= int(parts.size()); ++chapter) {
      const TemplateStatement& head = parts[chapter - 1].head();
      menu->addAction(tr("Chapter %1: %2", "number and title")
                          .arg(chapter)
                          .arg(titleIn(open_.language(), head.title, head.titles).replace(u'&', QStringLiteral("&&"))),
                      this, [this, chapter] { makeExample(chapter); });
    }
    chapters->setMenu(menu);
    details_->addWidget(chapters);
  }
  if (name == QStringLiteral("common-indicators")) button(tr("New indicator in my plan"), &LibraryPage::makeIndicator);
  if (name == QStringLiteral("funding-sources")) button(tr("Add to the plan's sources"), &LibraryPage::makeSource);
  details_->addSpacing(px(this, 8));
  // A practice stands beside the network of its city, a partner beside its network.
  for (const Catalogue& other : std::as_const(catalogues_)) {
    if (&other == entry.catalogue) continue;
    QStringList lines;
    bool sentences = false;
    for (const CatalogueEntry* each : relatedIn(other, *entry.catalogue, *entry.entry)) {
      const QString more = other.value(*each, QStringLiteral("summary"));
      lines += more.isEmpty() ? other.title(*each) : other.title(*each) + QStringLiteral(": ") + more;
      sentences = sentences || !more.isEmpty();
    }
    addLine(titleOf(other.name), lines.join(sentences ? QStringLiteral("\n\n") : QStringLiteral(", ")));
  }
  details_->addStretch(1);
  area_->fit();
}

void LibraryPage::search(const QString& words) { search_->setText(words); }

QStringList LibraryPage::shownTitles() const {
  QStringList titles;
  for (int i = 0; i < entries_->topLevelItemCount(); ++i) titles += entries_->topLevelItem(i)->text(0);
  return titles;
}

bool LibraryPage::select(const QString& title) {
  for (int i = 0; i < entries_->topLevelItemCount(); ++i)
    if (entries_->topLevelItem(i)->text(0) == title) {
      entries_->setCurrentItem(entries_->topLevelItem(i));
      return true;
    }
  return false;
}

void LibraryPage::addFile(const QString& path) {
  try {
    const QString name = owncatalogues::add(path);
    search_->clear();
    load(name);
    Q_EMIT refused({});  // what was wrong with the file before
  } catch (const Error& error) {
    Q_EMIT refused({message(error, open_.language())});
  }
}

void LibraryPage::makeAction() {
  const Entry entry = selected();
  if (!entry.entry) return;
  const QString title = entry.catalogue->title(*entry.entry);
  qint64 made = 0;
  if (!open_.edit(tr("Add %1").arg(title.left(40)), [&](Plan& plan) {
        made = addRecord(plan, QStringLiteral("action"));
        change(plan.actions, ActionId{made}, [&](Action& action) {
          action.title.own = title;
          action.description.own = value(entry, "summary");
          action.inspiredBy = titleWithPlace(*entry.catalogue, *entry.entry);
        });
      }))
    return;
  Q_EMIT wantsRecord({QStringLiteral("action"), made}, {});
}

void LibraryPage::makeIndicator() {
  const Entry entry = selected();
  if (!entry.entry) return;
  const QString title = entry.catalogue->title(*entry.entry);
  qint64 made = 0;
  if (!open_.edit(tr("Add %1").arg(title.left(40)), [&](Plan& plan) {
        made = addRecord(plan, QStringLiteral("indicator"));
        change(plan.indicators, IndicatorId{made}, [&](Indicator& indicator) {
          indicator.name.own = title;
          if (plan.plan().secondLanguage) indicator.name.english = title;
          indicator.unit = value(entry, "unit");
          indicator.commonCode = value(entry, "code");
          if (const auto kind = fromWord<IndicatorKind>(value(entry, "kind"))) indicator.kind = *kind;
        });
      }))
    return;
  Q_EMIT wantsRecord({QStringLiteral("indicator"), made}, {});
}

void LibraryPage::makeSource() {
  const Entry entry = selected();
  if (!entry.entry) return;
  const QString title = entry.catalogue->title(*entry.entry);
  if (open_.edit(tr("Add %1").arg(title.left(40)),
                 [&](Plan& plan) { listItemNamed(plan, ListKind::fundingSource, title); }))
    Q_EMIT notice(tr("“%1” can be chosen as a funding source now.").arg(title), true);
}

void LibraryPage::makeExample(int chapter) {
  const Entry entry = selected();
  if (!entry.entry) return;
  const QString key = QStringLiteral("guide.%1.example").arg(chapter), title = entry.catalogue->title(*entry.entry);
  if (writeExample(open_, key, tr("Example in chapter %1").arg(chapter), *entry.catalogue, *entry.entry))
    Q_EMIT notice(tr("“%1” is an example in chapter %2 of the guide now.").arg(title).arg(chapter), true);
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  // Where there is no room for three columns, an entry stands below the list.
  sides_->setBelow(widthInEm(this, width()) < 74);
}

}  // namespace iap::ui

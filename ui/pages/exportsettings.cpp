// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include "base/error.h"
#include "edits/documents.h"
#include "ui/formeditors.h"
#include "ui/look/measures.h"
#include "ui/owntemplates.h"
#include "ui/settings.h"

namespace iap::ui {

namespace {

/// In the order in which a city needs them; others that come with the program follow.
const QStringList& usualOrder() {
  static const QStringList order{
      QStringLiteral("integrated-action-plan"), QStringLiteral("council-summary"),  QStringLiteral("action-sheets"),
      QStringLiteral("action-table"),           QStringLiteral("budget-book"),      QStringLiteral("monitoring-report"),
      QStringLiteral("risk-register"),          QStringLiteral("responsibilities"), QStringLiteral("social-data")};
  return order;
}

void choose(QComboBox* box, const QVariant& data) { box->setCurrentIndex(std::max(0, box->findData(data))); }

}  // namespace

QString formatName(DocumentFormat format) {
  switch (format) {
    case DocumentFormat::html:
      return QStringLiteral("HTML");
    case DocumentFormat::markdown:
      return QStringLiteral("Markdown");
    default:
      return suffixOf(format).toUpper();
  }
}

QString formatWords(DocumentFormat format) {
  switch (format) {
    case DocumentFormat::pdf:
      return ExportSettings::tr("PDF, for council and archive");
    case DocumentFormat::docx:
      return ExportSettings::tr("Word (DOCX), to edit further");
    case DocumentFormat::odt:
      return ExportSettings::tr("OpenDocument (ODT), to edit further");
    case DocumentFormat::html:
      return ExportSettings::tr("Web page (HTML)");
    case DocumentFormat::markdown:
      return ExportSettings::tr("Plain text with marks (Markdown)");
  }
  return {};
}

ExportSettings::ExportSettings(OpenPlan& open, QWidget* parent) : QWidget(parent), open_(open) {
  const QScopedValueRollback loading(loading_, true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(this, 8));
  const auto newForm = [&](QVBoxLayout* to) {
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    to->addLayout(form);
    return form;
  };
  const auto box = [&](QFormLayout* form, const QString& label) {
    auto* made = new QuietBox;
    made->setAccessibleName(label);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(14);
    form->addRow(label, made);
    connect(made, &QComboBox::currentIndexChanged, this, &ExportSettings::changedHere);
    return made;
  };
  QFormLayout* form = newForm(column);
  kept_ = box(form, tr("Settings"));
  kept_->setToolTip(tr("Choices that the plan keeps under a name"));
  document_ = box(form, tr("Document"));
  language_ = box(form, tr("Language"));
  for (const QString& tag : settings::documentLanguages()) language_->addItem(settings::languageName(tag), tag);
  choose(language_, open.plan().plan().language.section(u'-', 0, 0));
  audience_ = box(form, tr("Readers"));
  audience_->addItem(tr("Public: no contacts, no internal notes"), int(Audience::public_));
  audience_->addItem(tr("Local Group"), int(Audience::localGroup));
  audience_->addItem(tr("Internal: everything"), int(Audience::internal));
  format_ = box(form, tr("Format"));
  for (const DocumentFormat format : documentFormats()) format_->addItem(formatWords(format), int(format));
  findings_ = new QCheckBox(tr("With what is missing (annex and boxes)"));
  findings_->setChecked(true);
  connect(findings_, &QCheckBox::toggled, this, &ExportSettings::changedHere);
  column->addWidget(findings_);

  more_ = new QToolButton;
  more_->setText(tr("More choices"));
  more_->setCheckable(true);
  more_->setArrowType(Qt::RightArrow);
  more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  more_->setAutoRaise(true);
  column->addWidget(more_);
  moreBox_ = new QWidget;
  auto* inside = new QVBoxLayout(moreBox_);
  inside->setContentsMargins(0, 0, 0, 0);
  QFormLayout* further = newForm(inside);
  title_ = new QLineEdit;
  title_->setAccessibleName(tr("Title on the cover"));
  title_->setMaxLength(200);
  further->addRow(tr("Title on the cover"), title_);
  connect(title_, &QLineEdit::textEdited, this, &ExportSettings::changedHere);
  status_ = box(further, tr("Status mark"));
  status_->addItem(tr("As the plan says"), int(StatusMark::byPlan));
  status_->addItem(tr("Draft"), int(StatusMark::draft));
  status_->addItem(tr("For decision"), int(StatusMark::forDecision));
  status_->addItem(tr("For information"), int(StatusMark::forInformation));
  only_ = box(further, tr("Actions of"));
  paper_ = box(further, tr("Wide pages"));
  paper_->addItem(tr("A4 landscape"), int(Paper::a4));
  paper_->addItem(tr("A3, folded to A4"), int(Paper::a3));
  large_ = new QCheckBox(tr("Large print"));
  connect(large_, &QCheckBox::toggled, this, &ExportSettings::changedHere);
  inside->addWidget(large_);
  auto* partsLabel = new QLabel(tr("Chapters and columns"));
  inside->addWidget(partsLabel);
  parts_ = new QListWidget;
  parts_->setAccessibleName(partsLabel->text());
  partsLabel->setBuddy(parts_);
  parts_->setMinimumHeight(px(this, 190));
  connect(parts_, &QListWidget::itemChanged, this, &ExportSettings::changedHere);
  inside->addWidget(parts_);
  auto* keepRow = new QHBoxLayout;
  name_ = new QLineEdit;
  name_->setPlaceholderText(tr("Name, such as “Public plan”"));
  name_->setAccessibleName(tr("Name of these settings"));
  name_->setMaxLength(80);
  keep_ = new QPushButton(tr("Keep"));
  keep_->setToolTip(tr("Keeps these choices in the plan under the name"));
  keep_->setEnabled(false);
  keepRow->addWidget(name_, 1);
  keepRow->addWidget(keep_);
  inside->addLayout(keepRow);
  auto* own = new QPushButton(tr("Add a template of your own…"));
  inside->addWidget(own, 0, Qt::AlignLeft);
  moreBox_->hide();
  column->addWidget(moreBox_);
  connect(more_, &QToolButton::toggled, this, [this](bool shown) {
    more_->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    moreBox_->setVisible(shown);
  });
  connect(name_, &QLineEdit::textChanged, this,
          [this](const QString& text) { keep_->setEnabled(!text.trimmed().isEmpty() && !open_.isReadOnly()); });
  connect(name_, &QLineEdit::returnPressed, keep_, &QPushButton::click);
  connect(keep_, &QPushButton::clicked, this, [this] { keepAs(name_->text()); });
  connect(own, &QPushButton::clicked, this, [this] {
    auto* dialog = new QFileDialog(this, tr("Add a template"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Templates of documents (*.iaptemplate)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSettings::addTemplate);
    dialog->open();
  });
  connect(kept_, &QComboBox::activated, this, [this](int) { use({kept_->currentData().toLongLong()}); });
  connect(&open_, &OpenPlan::changed, this, [this](const Changes& changes) {
    if (!changes.of(recordType<DocumentSettings>()).empty()) listKept();
    if (!changes.of(recordType<Stakeholder>()).empty() || !changes.of(recordType<ActionStakeholder>()).empty())
      listStakeholders();
  });
  listDocuments();
  listKept();
  listStakeholders();
  listParts();
}

QString ExportSettings::document() const { return document_->currentData().toString(); }
DocumentFormat ExportSettings::format() const { return DocumentFormat(format_->currentData().toInt()); }
Audience ExportSettings::audience() const { return Audience(audience_->currentData().toInt()); }
QString ExportSettings::language() const { return language_->currentData().toString(); }

Template ExportSettings::form() const {
  return shippedTemplates().contains(document()) ? shippedTemplate(document()) : owntemplates::byName(document());
}

DocumentOptions ExportSettings::options(QDate today) const {
  DocumentOptions options;
  options.language = language();
  options.audience = audience();
  options.today = today;
  options.showFindings = findings_->isChecked();
  options.title = title_->text().trimmed();
  options.statusMark = StatusMark(status_->currentData().toInt());
  options.paper = Paper(paper_->currentData().toInt());
  options.largePrint = large_->isChecked();
  options.onlyStakeholder = {only_->currentData().toLongLong()};
  const auto chosen = parts();
  for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) (it.value() ? options.added : options.leftOut) += it.key();
  return options;
}

void ExportSettings::chooseDocument(const QString& name, const QStringList& leftOut) {
  document_->setCurrentIndex(std::max(0, document_->findData(name)));
  QHash<QString, bool> without;
  for (const QString& key : leftOut) without.insert(key, false);
  {
    const QScopedValueRollback loading(loading_, true);
    listParts();
    setParts(without);
    kept_->setCurrentIndex(0);
  }
  Q_EMIT changed();
}

void ExportSettings::changedHere() {
  if (loading_) return;
  if (sender() == kept_) return;
  if (partsOfDocument_ != document() || sender() == language_) listParts();
  // What is chosen now is no more what the plan keeps.
  const QScopedValueRollback loading(loading_, true);
  kept_->setCurrentIndex(0);
  Q_EMIT changed();
}

void ExportSettings::listDocuments() {
  const QScopedValueRollback loading(loading_, true);
  const QString before = document();
  document_->clear();
  QStringList names = usualOrder();
  for (const QString& name : shippedTemplates())
    if (!names.contains(name)) names += name;
  const Language here(settings::language());
  for (const QString& name : std::as_const(names)) {
    const Template form = shippedTemplate(name);
    document_->addItem(titleIn(here, form.title, form.titles), name);
  }
  for (const QString& name : owntemplates::names()) {
    const Template form = owntemplates::byName(name);
    if (names.contains(name)) continue;
    document_->addItem(tr("%1 (your own)").arg(titleIn(here, form.title, form.titles)), name);
  }
  choose(document_, before);
}

void ExportSettings::listKept() {
  const QScopedValueRollback loading(loading_, true);
  const QVariant before = kept_->currentData();
  kept_->clear();
  kept_->addItem(tr("As chosen here"), qint64(0));
  for (const DocumentSettings& settings : open_.plan().documentSettings)
    kept_->addItem(settings.name, settings.id.value);
  choose(kept_, before);
}

void ExportSettings::listStakeholders() {
  const QScopedValueRollback loading(loading_, true);
  const QVariant before = only_->currentData();
  only_->clear();
  only_->addItem(tr("All"), qint64(0));
  QSet<qint64> active;
  for (const ActionStakeholder& link : open_.plan().actionStakeholders) active += link.stakeholder.value;
  QList<const Stakeholder*> names;
  for (const Stakeholder& stakeholder : open_.plan().stakeholders)
    if (active.contains(stakeholder.id.value)) names += &stakeholder;
  std::sort(names.begin(), names.end(), [&](const Stakeholder* x, const Stakeholder* y) {
    return open_.language().compare(x->name.own, y->name.own) < 0;
  });
  for (const Stakeholder* stakeholder : std::as_const(names))
    only_->addItem(stakeholder->name.own, stakeholder->id.value);
  choose(only_, before);
}

void ExportSettings::listParts() {
  const QScopedValueRollback loading(loading_, true);
  const auto before = partsOfDocument_ == document() ? parts() : QHash<QString, bool>();
  parts_->clear();
  partsOfDocument_ = document();
  const auto item = [&](const QString& key, const QString& text, bool usual) {
    auto* made = new QListWidgetItem(text, parts_);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    made->setCheckState(usual ? Qt::Checked : Qt::Unchecked);
    made->setData(Qt::UserRole, key);
    made->setData(Qt::UserRole + 1, usual);
  };
  try {
    const Template form = this->form();
    const Language here(settings::language());
    for (const DocumentPart& part : iap::partsOf(form, here))
      item(part.key, part.within ? QStringLiteral("    ") + part.title : part.title, true);
    for (const DocumentColumn& column : columnsOf(form, here))
      item(column.key, tr("Column “%1” of: %2").arg(column.title, column.table), column.usual);
  } catch (const Error&) {
    // The preview says what is wrong with the template.
  }
  setParts(before);
}

QHash<QString, bool> ExportSettings::parts() const {
  QHash<QString, bool> chosen;
  for (int i = 0; i < parts_->count(); ++i) {
    const QListWidgetItem* item = parts_->item(i);
    const bool checked = item->checkState() == Qt::Checked;
    if (checked != item->data(Qt::UserRole + 1).toBool()) chosen.insert(item->data(Qt::UserRole).toString(), checked);
  }
  return chosen;
}

void ExportSettings::setParts(const QHash<QString, bool>& chosen) {
  for (int i = 0; i < parts_->count(); ++i) {
    QListWidgetItem* item = parts_->item(i);
    const bool usual = item->data(Qt::UserRole + 1).toBool();
    item->setCheckState(chosen.value(item->data(Qt::UserRole).toString(), usual) ? Qt::Checked : Qt::Unchecked);
  }
}

void ExportSettings::use(DocumentSettingsId id) {
  const DocumentSettings* kept = open_.plan().documentSettings.find(id);
  if (!kept) return;
  if (document_->findData(kept->document) < 0) {
    Q_EMIT refused(
        tr("The template “%1” of these settings is not on this computer; add it first.").arg(kept->document));
    return;
  }
  if (const Stakeholder* only = open_.plan().stakeholders.find(kept->onlyStakeholder);
      only && only_->findData(only->id.value) < 0)
    only_->addItem(only->name.in(false), only->id.value);
  const QScopedValueRollback loading(loading_, true);
  choose(kept_, id.value);
  choose(document_, kept->document);
  choose(language_, (kept->language.isEmpty() ? open_.plan().plan().language : kept->language).section(u'-', 0, 0));
  choose(audience_, int(kept->audience));
  choose(status_, int(kept->statusMark));
  choose(paper_, int(kept->paper));
  choose(only_, kept->onlyStakeholder.value);
  title_->setText(kept->title);
  large_->setChecked(kept->largePrint);
  findings_->setChecked(kept->showFindings);
  name_->setText(kept->name);
  listParts();
  QHash<QString, bool> chosen;
  for (const DocumentChapter& chapter : open_.plan().documentChapters)
    if (chapter.settings == id) chosen.insert(chapter.key, chapter.included);
  setParts(chosen);
  Q_EMIT changed();
}

bool ExportSettings::keepAs(const QString& name) {
  if (name.trimmed().isEmpty()) return false;
  const DocumentOptions chosen = options({});
  const DocumentSettings kept{.name = name.trimmed(),
                              .document = document(),
                              .title = chosen.title,
                              .language = chosen.language,
                              .audience = chosen.audience,
                              .paper = chosen.paper,
                              .largePrint = chosen.largePrint,
                              .statusMark = chosen.statusMark,
                              .showFindings = chosen.showFindings,
                              .onlyStakeholder = chosen.onlyStakeholder};
  DocumentSettingsId id;
  const auto chosenParts = parts();
  if (!open_.edit(tr("Keep the settings of a document"),
                  [&](Plan& plan) { id = keepDocumentSettings(plan, kept, chosenParts); }))
    return false;
  const QScopedValueRollback loading(loading_, true);
  choose(kept_, id.value);
  Q_EMIT notice(tr("The plan keeps these settings as “%1”.").arg(kept.name));
  return true;
}

void ExportSettings::addTemplate(const QString& path) {
  try {
    const QString name = owntemplates::add(path);
    listDocuments();
    choose(document_, name);
    listParts();
    Q_EMIT changed();
  } catch (const Error& error) {
    Q_EMIT refused(message(error, Language(settings::language())));
  }
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plansettingspage.h"

#include <QButtonGroup>
#include <QCryptographicHash>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QListWidget>
#include <QPainter>
#include <QStackedWidget>
#include <QSvgRenderer>

#include "base/error.h"
#include "edits/joining.h"
#include "plan/references.h"
#include "queries/words.h"
#include "ui/fieldinput.h"
#include "ui/inspector.h"
#include "ui/look/measures.h"
#include "ui/pages/jointwo.h"
#include "ui/pages/scaleeditor.h"
#include "ui/pages/tablepage.h"
#include "ui/specs/specs.h"

namespace iap::ui {

namespace {

constexpr qint64 largestLogo = 10'000'000;  // bytes, as for every attachment

QString nameOf(ListKind kind) {
  switch (kind) {
    case ListKind::costCategory:
      return PlanSettingsPage::tr("Cost categories");
    case ListKind::riskType:
      return PlanSettingsPage::tr("Types of risk");
    case ListKind::fundingSource:
      return PlanSettingsPage::tr("Sources of funding");
    case ListKind::integrationAspect:
      return PlanSettingsPage::tr("Aspects of integration");
    case ListKind::measureKind:
      return PlanSettingsPage::tr("Kinds of measure");
    case ListKind::unit:
      return PlanSettingsPage::tr("Units");
    case ListKind::tool:
      return PlanSettingsPage::tr("Tools");
    case ListKind::dataTopic:
      break;
  }
  return PlanSettingsPage::tr("Topics of data");
}

/// How many fields refer to each entry of a list.
QHash<qint64, int> usesOfEntries(const Plan& plan) {
  QHash<qint64, int> uses;
  for (const RecordType* type : recordTypes())
    for (const FieldInfo& field : type->fields) {
      if (field.type != FieldType::reference || &field.target() != &recordType<ListItem>()) continue;
      for (auto at = plan.table(type->name())->cursor(); !at.atEnd(); at.next())
        if (const qint64 id = referenceIn(field, at.row())) ++uses[id];
    }
  return uses;
}

}  // namespace

PlanSettingsPage::PlanSettingsPage(OpenPlan& open, QWidget* parent) : Page(PageId::planSettings, parent), open_(open) {
  switch_ = addSwitch();
  stack_ = new QStackedWidget;
  stack_->addWidget(makeGeneral());
  stack_->addWidget(makeLists());
  auto* scales = new ScaleEditor(open);
  connect(scales, &ScaleEditor::refused, this, &Page::refused);
  stack_->addWidget(scales);
  body()->addWidget(stack_, 1);
  connect(switch_, &QButtonGroup::idClicked, this, [this](int view) { showView(View(view)); });
  connect(&open_, &OpenPlan::changed, this, [this] {
    usesAreStale_ = true;
    refresh();
  });
  refresh();
  showView(View::general);
}

QWidget* PlanSettingsPage::makeGeneral() {
  auto* area = new TallArea;
  auto* content = new QWidget;
  setGround(content, Token::window);
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 16));
  const auto form = [&](const QString& title, const QString& words, const QStringList& fields) {
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    auto* sentence = new QLabel(words);
    sentence->setWordWrap(true);
    setInk(sentence, Token::text2);
    inside->addWidget(sentence);
    auto* fieldsForm = new Inspector(open_, fields);
    fieldsForm->setAccessibleName(title);
    fieldsForm->show({QStringLiteral("plan_facts"), planFactsId.value});
    fieldsForm->setMaximumWidth(px(this, 620));
    connect(fieldsForm, &Inspector::refused, this, &Page::refused);
    inside->addWidget(fieldsForm);
    layout->addWidget(titledCard(title, box));
  };
  form(tr("Money"), tr("Another currency keeps the figures as they are typed; nothing is converted."),
       {QStringLiteral("currency"), QStringLiteral("price_base_year"), QStringLiteral("vat")});
  form(tr("Languages"),
       tr("The plan is written in one language. With a second one, titles and short texts can be kept in English too."),
       {QStringLiteral("language"), QStringLiteral("second_language")});
  form(tr("Who may read what"),
       tr("A document for the public leaves out what is marked as internal or for the Local Group. Contacts and notes "
          "are "
          "internal unless you say otherwise. Counts of persons below the limit are not printed."),
       {QStringLiteral("contact"), QStringLiteral("contact_audience"), QStringLiteral("small_group_limit")});
  form(tr("Whom new records are for"),
       tr("What you add from now on begins with these readers; each record can be given others. Records that are there "
          "stay as they are."),
       {QStringLiteral("new_section_audience"), QStringLiteral("new_risk_audience"),
        QStringLiteral("new_stakeholder_audience"), QStringLiteral("new_contact_audience"),
        QStringLiteral("new_governance_body_audience"), QStringLiteral("new_data_set_audience"),
        QStringLiteral("new_survey_round_audience"), QStringLiteral("new_workshop_audience"),
        QStringLiteral("new_note_audience"), QStringLiteral("new_attachment_audience")});
  auto* look = new QWidget;
  auto* row = new QHBoxLayout(look);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(this, 12));
  logo_ = new QLabel;
  logo_->setFixedSize(px(this, 180), px(this, 72));
  logo_->setAlignment(Qt::AlignCenter);
  logo_->setFrameShape(QFrame::StyledPanel);
  logo_->setAccessibleName(tr("Logo of the city"));
  auto* choose = new QPushButton(tr("Choose a logo…"));
  removeLogo_ = new QPushButton(tr("Remove"));
  row->addWidget(logo_);
  row->addWidget(choose);
  row->addWidget(removeLogo_);
  row->addStretch();
  layout->addWidget(titledCard(tr("Logo"), look));
  layout->addStretch(1);
  connect(choose, &QPushButton::clicked, this, &PlanSettingsPage::chooseLogo);
  connect(removeLogo_, &QPushButton::clicked, this, [this] {
    open_.edit(tr("Remove the logo"), [](Plan& plan) {
      const AttachmentId logo = plan.plan().logo;
      change(plan.facts, planFactsId, [](PlanFacts& facts) { facts.logo = {}; });
      removeRecord(plan, refTo(logo));
    });
  });
  area->setWidget(content);
  return area;
}

QWidget* PlanSettingsPage::makeLists() {
  auto* sheet = new QWidget;
  auto* layout = new QHBoxLayout(sheet);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(px(this, 16));
  auto* left = new Card;
  auto* inside = new QVBoxLayout(left);
  inside->setContentsMargins(1, 1, 1, 1);
  kinds_ = new QListWidget;
  kinds_->setAccessibleName(tr("Lists of the plan"));
  kinds_->setFrameShape(QFrame::NoFrame);
  kinds_->setFixedWidth(px(this, 220));
  kinds_->setPalette(viewPalette(isDark()));
  kinds_->setSpacing(px(this, 2));
  for (size_t kind = 0; kind < wordsOf<ListKind>.size(); ++kind) kinds_->addItem(nameOf(ListKind(kind)));
  kinds_->setCurrentRow(0);
  inside->addWidget(kinds_);
  layout->addWidget(left);
  auto* table = new TableCard(*this, open_,
                              listTable(
                                  open_, [this] { return kind_; },
                                  [this](qint64 id) {
                                    if (std::exchange(usesAreStale_, false)) uses_ = usesOfEntries(open_.plan());
                                    return uses_.value(id);
                                  }),
                              QStringLiteral("lists"));
  entries_ = &table->table();
  layout->addWidget(table, 1);
  add_ = addAction(tr("New entry"), QStringLiteral("plus"), true);
  connect(add_, &QPushButton::clicked, this, [this] { entries_->view().typeNewRow(); });
  join_ = addAction(tr("Join two…"), QStringLiteral("merge"));
  join_->setToolTip(tr("Makes one of two selected entries that mean the same"));
  connect(join_, &QPushButton::clicked, this, [this] {
    askToJoin(*this, open_, entries_->view(),
              [](Plan& plan, qint64 kept, qint64 other) { joinListItems(plan, {kept}, {other}); });
  });
  connect(kinds_, &QListWidget::currentRowChanged, this, [this](int row) { showList(ListKind(std::max(0, row))); });
  return sheet;
}

void PlanSettingsPage::showView(View view) {
  switch_->button(int(view))->setChecked(true);
  stack_->setCurrentIndex(int(view));
  add_->setVisible(view == View::lists);
  join_->setVisible(view == View::lists);
  setFocusProxy(view == View::lists ? static_cast<QWidget*>(kinds_) : stack_->currentWidget());
  Q_EMIT rowsChanged();
}

void PlanSettingsPage::showList(ListKind kind) {
  kind_ = kind;
  const QSignalBlocker quiet(kinds_);
  kinds_->setCurrentRow(int(kind));
  // Each aspect has scores of its own, which can't be made one.
  join_->setEnabled(kind != ListKind::integrationAspect);
  // The same question asked anew: it depends on the kind.
  entries_->model().setScope(entries_->model().spec().scope);
}

RecordView* PlanSettingsPage::rows() {
  return stack_->currentIndex() == int(View::lists) ? &entries_->view() : nullptr;
}

bool PlanSettingsPage::wantsForm() const { return stack_->currentIndex() == int(View::lists); }

bool PlanSettingsPage::goTo(const RecordRef& record, const QString& field) {
  const ListItem* item =
      record.table == QStringLiteral("list_item") ? open_.plan().listItems.find({record.id}) : nullptr;
  if (!item) return false;
  showView(View::lists);
  showList(item->list);
  return entries_->view().goTo(record.id, field, !field.isEmpty());
}

void PlanSettingsPage::refresh() {
  const Attachment* logo = open_.plan().attachments.find(open_.plan().plan().logo);
  removeLogo_->setEnabled(logo != nullptr);
  if (std::exchange(logoShown_, logo ? logo->id.value : 0) == (logo ? logo->id.value : 0)) return;
  if (!logo) {
    logo_->setPixmap({});
    logo_->setText(tr("no logo"));
    return;
  }
  QPixmap picture;
  try {
    const QByteArray bytes = open_.session().store().blob(logo->sha256);
    if (logo->mediaType == QStringLiteral("image/svg+xml")) {
      QSvgRenderer svg(bytes);
      const QSize size = svg.defaultSize().scaled(logo_->size() - QSize(8, 8), Qt::KeepAspectRatio);
      picture = QPixmap(size);
      picture.fill(Qt::white);
      QPainter painter(&picture);
      svg.render(&painter);
    } else if (picture.loadFromData(bytes)) {
      picture = picture.scaled(logo_->size() - QSize(8, 8), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
  } catch (const Error&) {
    // Its name says that there is one.
  }
  logo_->setText(picture.isNull() ? logo->name : QString());
  logo_->setPixmap(picture);
  logo_->setToolTip(logo->name);
}

void PlanSettingsPage::chooseLogo() {
  auto* dialog = new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &PlanSettingsPage::setLogo);
  dialog->open();
}

bool PlanSettingsPage::setLogo(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  const auto refuse = [this](const QString& why) {
    Q_EMIT refused({why});
    return false;
  };
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return refuse(tr("%1 can't be read: %2").arg(name, file.errorString()));
  if (file.size() > largestLogo) return refuse(tr("%1 is larger than 10 MB. Choose a smaller picture.").arg(name));
  const QByteArray bytes = file.readAll();
  const bool svg = name.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
  QString type = QStringLiteral("image/svg+xml");
  if (svg) {
    if (!QSvgRenderer(bytes).isValid()) return refuse(tr("%1 is no SVG picture.").arg(name));
    // Fonts differ from computer to computer; paths do not.
    if (bytes.contains("<text")) return refuse(tr("%1 contains text. Convert the text to paths first.").arg(name));
  } else {
    const QByteArray format = QImageReader::imageFormat(path);
    if (format != "png" && format != "jpeg") return refuse(tr("%1 is no PNG, JPEG or SVG picture.").arg(name));
    type = QStringLiteral("image/") + QString::fromLatin1(format);
  }
  if (open_.isReadOnly()) return open_.edit(tr("Choose a logo"), [](Plan&) {});
  try {
    open_.session().store().putBlob(bytes);
  } catch (const Error& error) {
    return refuse(message(error, open_.language()));
  }
  return open_.edit(tr("Choose a logo"), [&](Plan& plan) {
    const AttachmentId before = plan.plan().logo;
    Attachment logo{.id = AttachmentId::random(),
                    .subject = refTo(planFactsId),
                    .name = name,
                    .mediaType = type,
                    .size = bytes.size(),
                    .sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                    .description = tr("Logo of %1").arg(plan.plan().city),
                    .audience = Audience::public_};
    plan.attachments.put(logo);
    change(plan.facts, planFactsId, [&](PlanFacts& facts) { facts.logo = logo.id; });
    if (before) removeRecord(plan, refTo(before));
  });
}

}  // namespace iap::ui

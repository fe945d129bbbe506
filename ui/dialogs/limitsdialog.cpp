// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/limitsdialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "edits/values.h"
#include "queries/monitoring/progresswords.h"
#include "ui/fieldinput.h"
#include "ui/look/measures.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/settings.h"

namespace iap::ui {

LimitsDialog::LimitsDialog(OpenPlan& open, StatusMethod method, QWidget* parent)
    : QDialog(parent), open_(open), method_(method) {
  const Language& l = open.language();
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Limits of the method: %1").arg(methodWords(method, l)));
  auto* layout = new QVBoxLayout(this);
  auto* about = new QLabel(limitsWords(method, l));
  about->setWordWrap(true);
  layout->addWidget(about);
  auto* form = new QFormLayout;
  form->setRowWrapPolicy(QFormLayout::WrapLongRows);
  const auto [best, next] = limitedStatuses(method);
  const auto field = [&](ProgressStatus status, const char* name) {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 1000);
    box->setDecimals(2);
    box->setSuffix(QStringLiteral("\u00a0%"));
    box->setLocale(settings::locale());
    box->setObjectName(QLatin1StringView(name));
    // The linear projection counts what stays open: less is better.
    const QString word = capital(statusWords(status, l));
    form->addRow(method == StatusMethod::linearProjection ? tr("%1 up to", "before a limit in per cent").arg(word)
                                                          : tr("%1 from", "before a limit in per cent").arg(word),
                 box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &LimitsDialog::check);
    return box;
  };
  best_ = field(best, "best_limit");
  next_ = field(next, "next_limit");
  source_ = new QLineEdit;
  source_->setPlaceholderText(tr("for example: council, 3 May 2026"));
  form->addRow(tr("Decided by"), source_);
  layout->addLayout(form);
  fault_ = new QLabel;
  fault_->setWordWrap(true);
  setInk(fault_, Token::bad);
  layout->addWidget(fault_);
  auto* box = new QDialogButtonBox;
  save_ = box->addButton(tr("Use these limits"), QDialogButtonBox::AcceptRole);
  setPrimary(save_);
  save_->setDefault(true);
  auto* published = box->addButton(tr("As published"), QDialogButtonBox::ResetRole);
  box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  layout->addWidget(box);
  connect(box, &QDialogButtonBox::accepted, this, &LimitsDialog::accept);
  connect(box, &QDialogButtonBox::rejected, this, &LimitsDialog::reject);
  connect(published, &QPushButton::clicked, this, [this] { show(shippedPreset(method_)); });
  show(presetOf(open.plan(), method));
  setMinimumWidth(px(this, 460));
}

void LimitsDialog::show(const ProgressPreset& preset) {
  loading_ = true;
  best_->setValue(preset.withTarget.high * 100);
  next_->setValue(preset.withTarget.medium * 100);
  source_->setText(preset.source);
  source_->setCursorPosition(0);
  loading_ = false;
  check();
}

void LimitsDialog::check() {
  // Who decided other limits did not decide these.
  if (!loading_ && !source_->isModified()) source_->clear();
  const bool climbs =
      method_ == StatusMethod::linearProjection ? best_->value() < next_->value() : best_->value() > next_->value();
  fault_->setText(climbs                                      ? QString()
                  : method_ == StatusMethod::linearProjection ? tr("The first limit has to be below the second one.")
                                                              : tr("The first limit has to be above the second one."));
  save_->setEnabled(climbs);
}

void LimitsDialog::accept() {
  const ProgressThresholds published = shippedPreset(method_).withTarget;
  // What was not touched stays as exact as it was.
  const auto value = [](const QDoubleSpinBox* box, double loaded) {
    return std::abs(box->value() - loaded * 100) < 0.005 ? loaded : box->value() / 100;
  };
  const ProgressThresholds before = presetOf(open_.plan(), method_).withTarget;
  const double best = value(best_, before.high), next = value(next_, before.medium);
  const QString source = source_->text().trimmed();
  // No structured binding: clang 14 does not let a lambda take one.
  const std::pair<ProgressStatus, ProgressStatus> limited = limitedStatuses(method_);
  const bool asPublished =
      source.isEmpty() && std::abs(best - published.high) < 1e-9 && std::abs(next - published.medium) < 1e-9;
  const QString name = tr("Set the limits of %1").arg(methodWords(method_, open_.language()));
  if (!open_.edit(name, [&](Plan& plan) {
        if (asPublished)
          clearStatusLimits(plan, method_, {word(limited.first), word(limited.second)});
        else
          setStatusLimits(plan, method_, {{word(limited.first), best}, {word(limited.second), next}}, source);
      }))
    return;
  QDialog::accept();
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openplan.h"

#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QtConcurrentRun>
#include <utility>

#include "base/error.h"
#include "ui/background.h"
#include "ui/settings.h"

namespace iap::ui {

namespace {
QList<Finding> findingsOf(Plan plan, QDate today) {
  try {
    return iap::findings(Links(plan), today);
  } catch (const Error&) {
    return {};  // amounts that can't be added up; the totals on the screen say so
  }
}
}  // namespace

OpenPlan::OpenPlan(const QString& path, StoreOptions options, QObject* parent)
    : QObject(parent), language_(settings::language()) {
  if (options.author.isEmpty()) options.author = settings::userName();
  session_ = std::make_unique<Session>(path, options);
  money_ = std::make_unique<ActionMoney>(plan());
  deliveredAt_ = QFileInfo(this->path()).lastModified();
  connect(session_.get(), &Session::changed, this, &OpenPlan::afterChange);
  // Three seconds after the last edit, and at least every thirty seconds while editing goes on.
  idle_.setSingleShot(true);
  idle_.setInterval(3000);
  latest_.setSingleShot(true);
  latest_.setInterval(30000);
  connect(&idle_, &QTimer::timeout, this, &OpenPlan::deliverSoon);
  connect(&latest_, &QTimer::timeout, this, &OpenPlan::deliverSoon);
  connect(&sealing_, &QFutureWatcherBase::finished, this, &OpenPlan::endDelivery);
  look_.setInterval(10000);
  connect(&look_, &QTimer::timeout, this, &OpenPlan::lookAtFolder);
  look_.start();
  findingsSoon_.setSingleShot(true);
  findingsSoon_.setInterval(150);
  connect(&findingsSoon_, &QTimer::timeout, this, &OpenPlan::startFindings);
  connect(&worker_, &QFutureWatcher<QList<Finding>>::finished, this, [this] {
    if (worker_.future().resultCount() == 0) return;  // given up
    setFindings(worker_.result());
    if (findingsStale_)
      startFindings();
    else
      Q_EMIT findingsChanged();
  });
  if (!EditMark::other(this->path())) mark_ = std::make_unique<EditMark>(this->path(), settings::userName());
  markAgain_.setInterval(60000);
  connect(&markAgain_, &QTimer::timeout, this, [this] {
    if (mark_) mark_->refresh();
  });
  markAgain_.start();
  startFindings();
  if (!session_->store().isDelivered()) {
    setSaved(Saved::onComputer);
    idle_.start();
  } else if (!QFileInfo(this->path()).isWritable()) {
    setSaved(Saved::readOnly);
  }
}

OpenPlan::~OpenPlan() {
  // Nobody is there any more to hear of it.
  const QSignalBlocker quiet(this);
  worker_.waitForFinished();
  endDelivery();
}

const Language& OpenPlan::planLanguage() const {
  if (!planLanguage_ || planLanguage_->tag() != plan().plan().language)
    planLanguage_ = std::make_unique<Language>(plan().plan().language);
  return *planLanguage_;
}

const Links& OpenPlan::links() const {
  if (!links_) links_ = std::make_unique<Links>(plan());
  return *links_;
}

const PlanSummary& OpenPlan::sums() const {
  if (!sums_) sums_ = std::make_unique<PlanSummary>(summary(links()));
  return *sums_;
}

QList<qint64> OpenPlan::linked(const FieldInfo& ownEnd, const FieldInfo& otherEnd, qint64 id) const {
  const auto known = linked_.constFind({&ownEnd, &otherEnd});
  if (known != linked_.cend()) return known->value(id);
  QHash<qint64, QList<qint64>> made;
  // Both are fields of one record type: its table is the one that has them.
  for (const TableBase* table : plan().tables()) {
    const auto& fields = table->type().fields;
    if (fields.empty() || &ownEnd < fields.data() || &ownEnd >= fields.data() + fields.size()) continue;
    for (auto at = table->cursor(); !at.atEnd(); at.next())
      made[*reinterpret_cast<const qint64*>(static_cast<const char*>(at.row()) + ownEnd.offset)] +=
          *reinterpret_cast<const qint64*>(static_cast<const char*>(at.row()) + otherEnd.offset);
  }
  return linked_.insert({&ownEnd, &otherEnd}, made)->value(id);
}

void OpenPlan::setFindings(QList<Finding> findings) {
  findings_ = std::move(findings);
  findingsKnown_ = true;
  contradictions_.clear();
  for (const Finding& finding : findings_)
    if (finding.severity == Severity::contradiction && !finding.accepted && !finding.field.isEmpty())
      contradictions_.insert({finding.record.id, finding.field});
}

const QList<YearMoney>& OpenPlan::years() const {
  if (!years_) years_ = moneyByYear(links());
  return *years_;
}

const QList<AspectState>& OpenPlan::aspects() const {
  if (!aspects_) aspects_ = integration(links());
  return *aspects_;
}

const DataLinks& OpenPlan::dataLinks() const {
  if (!dataLinks_) dataLinks_ = std::make_unique<DataLinks>(plan());
  return *dataLinks_;
}

const DataTrace& OpenPlan::traceOf(const DataSet& set) const {
  if (traces_.isEmpty()) {
    DataTraces traces(links(), dataLinks(), QDate::currentDate());
    for (const DataSet& each : plan().dataSets) traces_.insert(each.id.value, traces.of(each));
  }
  static const DataTrace none;
  const auto found = traces_.constFind(set.id.value);
  return found == traces_.cend() ? none : *found;
}

const QHash<qint64, IndicatorState>& OpenPlan::states() const {
  if (!states_) {
    const QDate today = QDate::currentDate();
    const Plan& now = plan();
    states_ = std::make_unique<States>(States{now.indicators, now.series, now.targets, now.measurements, today, {}});
    for (const IndicatorState& state : indicatorStates(links(), presetOf(now), today, planLanguage()))
      states_->byIndicator.insert(state.indicator->id.value, state);
  }
  return states_->byIndicator;
}

const QHash<qint64, RolledUp>& OpenPlan::rolledUpObjectives() const {
  if (!rolledUp_) {
    rolledUp_ = std::make_unique<QHash<qint64, RolledUp>>();
    for (const RolledUp& row : rolledUp(links(), states().values())) rolledUp_->insert(row.objective->id.value, row);
  }
  return *rolledUp_;
}

ObjectiveCost OpenPlan::costBelow(qint64 objective) const {
  if (!costBelow_) costBelow_ = costBelowObjectives(links(), *money_);
  return costBelow_->value(objective);
}

Money OpenPlan::securedForAll() const {
  if (!securedForAll_) {
    Money sum;
    for (const FundingLine* line : links().fundingOf.value(0))
      if (line->amount && (line->status == FundingStatus::approved || line->status == FundingStatus::received) &&
          samePriceBase(links(), line->priceBaseYear))
        sum += *line->amount;
    securedForAll_ = sum;
  }
  return *securedForAll_;
}

int OpenPlan::openFindings() const {
  return int(std::count_if(findings_.begin(), findings_.end(), [](const Finding& f) { return !f.accepted; }));
}

void OpenPlan::startFindings() {
  if (worker_.isRunning()) {
    findingsStale_ = true;
    return;
  }
  findingsStale_ = false;
  // A plan is a value: the worker has a copy that shares its rows.
  worker_.setFuture(QtConcurrent::run(backgroundPool(), findingsOf, plan(), QDate::currentDate()));
}

void OpenPlan::waitForFindings() {
  findingsSoon_.stop();
  worker_.waitForFinished();
  worker_.setFuture(QFuture<QList<Finding>>());  // what it says of an older plan is not heard any more
  findingsStale_ = false;
  setFindings(findingsOf(plan(), QDate::currentDate()));
  Q_EMIT findingsChanged();
}

bool OpenPlan::attempt(const std::function<void()>& act) {
  try {
    act();
    return true;
  } catch (const Error& error) {
    Q_EMIT failed(message(error, language_));
  } catch (const std::exception& error) {
    Q_EMIT failed(message(Error(ErrorCode::internal, {QFileInfo(path()).fileName(), QString::fromUtf8(error.what())}),
                          language_));
  }
  return false;
}

namespace {

template <class... Records>
bool changesAny(const Changes& changes) {
  return (!changes.of(recordType<Records>()).empty() || ...);
}

}  // namespace

void OpenPlan::afterChange(const Changes& changes) {
  links_.reset();
  costBelow_.reset();
  aspects_.reset();
  dataLinks_.reset();
  traces_.clear();
  if ((states_ && states_->day != QDate::currentDate()) ||
      changesAny<Indicator, Series, Target, Measurement, StatusPreset, StatusThreshold, PlanFacts>(changes))
    states_.reset();
  rolledUp_.reset();
  years_.reset();
  sums_.reset();
  linked_.clear();
  if (changesAny<FundingLine, CostLine, PlanFacts>(changes)) securedForAll_.reset();
  money_->update(plan(), changes);
  if (!session_->store().isDelivered()) {
    // While the folder refuses, that is what counts; each try says so anew.
    if (saved_ == Saved::inFolder) setSaved(Saved::onComputer);
    idle_.start();
    if (!latest_.isActive()) latest_.start();
  }
  findingsSoon_.start();
  Q_EMIT changed(changes);
}

void OpenPlan::setReadOnly() {
  readOnly_ = true;
  mark_.reset();
}

void OpenPlan::setEditable() {
  readOnly_ = false;
  deliverSoon();
  mark_ = std::make_unique<EditMark>(path(), settings::userName());
}

bool OpenPlan::isEditable() {
  if (readOnly_) Q_EMIT failed(tr("The plan is open for reading only. Close it and open it again to edit."));
  return !readOnly_;
}

bool OpenPlan::edit(const QString& name, const std::function<void(Plan&)>& change) {
  return isEditable() && attempt([&] { session_->edit(name, change); });
}

QString OpenPlan::notSaved() { return tr("This was not saved."); }

void OpenPlan::undo() {
  if (attempt([this] { session_->undo(); })) Q_EMIT stepped();
}

bool OpenPlan::keepVersion(const QString& name, const Plan& variant) {
  if (!isEditable() || !attempt([&] { session_->addVersion(name, variant); })) return false;
  deliverSoon();
  return true;
}

void OpenPlan::redo() {
  if (attempt([this] { session_->redo(); })) Q_EMIT stepped();
}

void OpenPlan::setSaved(Saved saved, const QString& refusal) {
  saved_ = saved;
  refusal_ = refusal;
  Q_EMIT savedChanged();
}

bool OpenPlan::deliver() {
  // One that is on its way brings an older state: it is waited for, and what is newer follows.
  endDelivery();
  if (session_->store().isDelivered()) return true;
  // Read only: what an earlier session left waits here, a colleague may be editing the folder copy.
  if (readOnly_) return false;
  startDelivery();
  endDelivery();
  return session_->store().isDelivered();
}

void OpenPlan::deliverSoon() {
  // Whether a file that was taken away comes back is asked: written again unasked, a plan that was moved would be two.
  if (saved_ == Saved::gone || saved_ == Saved::damaged) return;
  if (!delivery_ && !QFileInfo::exists(path())) {
    FolderCopy there = FolderCopy::known;
    attempt([&] { there = session_->store().folderCopy(); });
    if (there == FolderCopy::gone) return setSaved(Saved::gone);
  }
  if (!delivery_ && !readOnly_ && !session_->store().isDelivered()) startDelivery();
}

void OpenPlan::startDelivery() {
  idle_.stop();
  latest_.stop();
  try {
    delivery_ = session_->beginDelivery();
  } catch (...) {
    return refuseDelivery(std::current_exception());
  }
  sealing_.setFuture(QtConcurrent::run(backgroundPool(), [delivery = delivery_.get()]() -> std::exception_ptr {
    try {
      delivery->run();
      return {};
    } catch (...) {
      return std::current_exception();
    }
  }));
}

void OpenPlan::endDelivery() {
  if (!delivery_) return;
  const auto delivery = std::exchange(delivery_, nullptr);
  if (const std::exception_ptr why = sealing_.result()) return refuseDelivery(why);
  try {
    session_->store().finishDelivery(*delivery);
  } catch (...) {
    return refuseDelivery(std::current_exception());
  }
  deliveredAt_ = QDateTime::currentDateTime();
  const bool all = session_->store().isDelivered();
  setSaved(all ? Saved::inFolder : Saved::onComputer);
  // What was edited meanwhile.
  if (!all && !idle_.isActive()) idle_.start();
}

void OpenPlan::refuseDelivery(const std::exception_ptr& why) {
  ErrorCode code = ErrorCode::internal;
  QString sentence;
  try {
    std::rethrow_exception(why);
  } catch (const Error& error) {
    code = error.code();
    sentence = message(error, language_);
  } catch (const std::exception& error) {
    sentence =
        message(Error(ErrorCode::internal, {QFileInfo(path()).fileName(), QString::fromUtf8(error.what())}), language_);
  }
  bool damaged = false;
  try {
    damaged = code == ErrorCode::changedUnderneath && session_->store().folderCopy() == FolderCopy::damaged;
  } catch (const Error&) {
    // Nothing can be looked at while the disk is full: what was found out counts.
  }
  const Saved state = damaged                                ? Saved::damaged
                      : code == ErrorCode::changedUnderneath ? Saved::changedThere
                      : code == ErrorCode::readOnlyPlace     ? Saved::readOnly
                                                             : Saved::waiting;
  setSaved(state, sentence);
  if (state == Saved::waiting) latest_.start();
}

void OpenPlan::lookAtFolder() {
  // Not under the hands of somebody who is typing; the next look follows in seconds.
  if (const auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget()); line && line->isModified()) return;
  if (const auto* prose = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
      prose && prose->document()->isModified())
    return;
  if (delivery_) return;
  FolderCopy there = FolderCopy::known;
  if (!attempt([&] { there = session_->store().folderCopy(); })) return;
  switch (there) {
    case FolderCopy::known:
      // A file that was away or could not be read a moment ago is the one we know again.
      if (saved_ == Saved::gone || saved_ == Saved::damaged ||
          (saved_ != Saved::inFolder && saved_ != Saved::readOnly && session_->store().isDelivered()))
        setSaved(session_->store().isDelivered() ? Saved::inFolder : Saved::onComputer);
      return;
    case FolderCopy::gone:
      if (saved_ != Saved::gone) setSaved(Saved::gone);
      return;
    case FolderCopy::damaged:
      if (saved_ != Saved::damaged) setSaved(Saved::damaged);
      return;
    case FolderCopy::unreachable:
      if (saved_ != Saved::waiting) setSaved(Saved::waiting);
      return;
    case FolderCopy::changed:
      break;
  }
  if (!session_->store().isDelivered()) {
    if (saved_ != Saved::changedThere)
      setSaved(Saved::changedThere,
               message(Error(ErrorCode::changedUnderneath, {path(), session_->store().workFolder()}), language_));
    return;
  }
  // A file that is just being copied is not whole yet: it is looked at again in a few seconds.
  try {
    session_->reload();
  } catch (const Error& error) {
    setSaved(saved_ == Saved::waiting || saved_ == Saved::damaged ? Saved::damaged : Saved::waiting,
             message(error, language_));
    return;
  }
  deliveredAt_ = QFileInfo(path()).lastModified();
  setSaved(Saved::inFolder);
  Q_EMIT reloaded();
}

bool OpenPlan::isLastCopy() {
  endDelivery();
  FolderCopy there = FolderCopy::known;
  if (!attempt([&] { there = session_->store().folderCopy(true); })) return false;
  if (there != FolderCopy::gone && there != FolderCopy::damaged) return false;
  setSaved(there == FolderCopy::gone ? Saved::gone : Saved::damaged);
  return true;
}

QString OpenPlan::putBack() {
  QString aside;
  endDelivery();
  if (!attempt([&] { aside = session_->store().putBack(plan()); })) return {};
  deliveredAt_ = QDateTime::currentDateTime();
  setSaved(Saved::inFolder);
  return aside;
}

QString OpenPlan::keepBoth() {
  QString name;
  endDelivery();
  if (!attempt([&] { name = session_->keepBoth(); })) return {};
  lookAtFolder();
  return name;
}

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that is open in a window: its session, what is asked of it often, and the delivery to the folder.
#pragma once
#include <QDate>
#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <exception>
#include <memory>
#include <optional>

#include "base/language.h"
#include "queries/actionmoney.h"
#include "queries/data/trace.h"
#include "queries/findings.h"
#include "queries/integration.h"
#include "queries/monitoring/report.h"
#include "queries/summary.h"
#include "session/session.h"
#include "storage/editmark.h"

namespace iap::ui {

enum class Saved {
  inFolder,      // the folder copy is up to date
  onComputer,    // durable on this computer, on its way to the folder
  waiting,       // the folder refuses; it is tried again
  readOnly,      // the place is read-only
  changedThere,  // somebody else replaced the folder copy
  gone,          // the folder copy was moved or deleted
  damaged        // the folder copy can't be read any more
};

class OpenPlan : public QObject {
  Q_OBJECT
 public:
  /// Opens the file; throws what Session throws.
  explicit OpenPlan(const QString& path, StoreOptions options = {}, QObject* parent = nullptr);
  /// From now on every edit is refused with a sentence, and nothing tells colleagues that the plan is edited here.
  void setReadOnly();
  void setEditable();
  bool isReadOnly() const { return readOnly_; }
  ~OpenPlan() override;

  const Plan& plan() const { return session_->plan(); }
  Session& session() { return *session_; }
  QString path() const { return session_->store().path(); }
  /// The interface's language: for sentences, numbers and dates on the screen.
  const Language& language() const { return language_; }
  /// The plan's: for the order of names and codes.
  const Language& planLanguage() const;

  /// Valid until the next change.
  const Links& links() const;
  const PlanSummary& sums() const;
  /// The records that links of one kind lead to from a record: both ends are fields of the link.
  QList<qint64> linked(const FieldInfo& ownEnd, const FieldInfo& otherEnd, qint64 id) const;
  /// Cost and funding of each action, at hand at once.
  const ActionMoney& money() const { return *money_; }
  /// Cost and funding by year; valid until the next change.
  const QList<YearMoney>& years() const;
  /// The aspects of integration in use; valid until the next change.
  const QList<AspectState>& aspects() const;
  /// Where each indicator stands today by the plan's preset, by its id; valid until the next change.
  const QHash<qint64, IndicatorState>& states() const;
  /// Roles and links of data sets, and where each leads; valid until the next change.
  const DataLinks& dataLinks() const;
  const DataTrace& traceOf(const DataSet& set) const;
  /// What the indicators under an objective come to, by its id; valid until the next change.
  const QHash<qint64, RolledUp>& rolledUpObjectives() const;
  /// Of an objective and all below it, in the plan as it is now.
  ObjectiveCost costBelow(qint64 objective) const;
  /// Secured money that belongs to the plan as a whole and to no action; kept until a line changes, as each edit asks.
  Money securedForAll() const;
  /// As of the last time they were worked out; findingsChanged() tells of new ones.
  const QList<Finding>& findings() const { return findings_; }
  /// False until they were worked out for the first time.
  bool findingsAreKnown() const { return findingsKnown_; }
  /// True where a contradiction names this field of the record, and nobody has accepted it.
  bool contradicts(qint64 record, const QString& field) const { return contradictions_.contains({record, field}); }
  /// Those that nobody has accepted.
  int openFindings() const;
  /// Waits until the findings fit the plan as it is (tests).
  void waitForFindings();

  /// One undo step. When it can't be kept, failed() says why and all is as before.
  bool edit(const QString& name, const std::function<void(Plan&)>& change);
  /// What stands beside text that an edit could not keep: it stays as it was typed.
  static QString notSaved();
  void undo();
  void redo();
  /// Keeps a variant of the plan in its file under a name; the plan stays as it is. False if it could not.
  bool keepVersion(const QString& name, const Plan& variant);

  Saved saved() const { return saved_; }
  QDateTime deliveredAt() const { return deliveredAt_; }
  QString refusal() const { return refusal_; }
  /// Brings what is here into the folder now; false if it could not.
  bool deliver();
  /// The same in another thread, while editing goes on; savedChanged() tells how it went.
  void deliverSoon();
  /// Looks whether somebody else replaced the folder copy; takes it over if nothing here would be lost.
  void lookAtFolder();
  /// Looks whether the folder copy is gone or damaged, so that what is here is the last good one.
  bool isLastCopy();
  /// Writes the folder copy again where it is gone or damaged; a damaged one is kept beside it. Returns that one's
  /// name.
  QString putBack();
  /// Writes what is here beside the folder copy and takes over the folder copy. Returns the name of the new file.
  QString keepBoth();

 Q_SIGNALS:
  void changed(const iap::Changes& changes);
  void findingsChanged();
  /// A step was undone or redone; changed() told what that changed.
  void stepped();
  void savedChanged();
  /// The whole plan was taken over from the folder.
  void reloaded();
  void failed(const QString& sentence);

 private:
  bool attempt(const std::function<void()>& act);
  /// Says why if it is not.
  bool isEditable();
  void afterChange(const Changes& changes);
  void startFindings();
  void setSaved(Saved saved, const QString& refusal = {});
  void startDelivery();
  void endDelivery();
  void refuseDelivery(const std::exception_ptr& why);

  std::unique_ptr<Session> session_;
  std::unique_ptr<EditMark> mark_;
  bool readOnly_ = false;
  const Language language_;
  mutable std::unique_ptr<Language> planLanguage_;
  mutable std::unique_ptr<Links> links_;
  mutable std::unique_ptr<PlanSummary> sums_;
  mutable QHash<std::pair<const FieldInfo*, const FieldInfo*>, QHash<qint64, QList<qint64>>> linked_;
  std::unique_ptr<ActionMoney> money_;
  mutable std::optional<Money> securedForAll_;
  mutable std::optional<QHash<qint64, ObjectiveCost>> costBelow_;
  mutable std::optional<QList<AspectState>> aspects_;
  /// With the tables that they point into: most edits leave those alone, and the states with them.
  struct States {
    Table<Indicator> indicators;
    Table<Series> series;
    Table<Target> targets;
    Table<Measurement> measurements;
    QDate day;
    QHash<qint64, IndicatorState> byIndicator;
  };
  mutable std::unique_ptr<States> states_;
  mutable std::unique_ptr<QHash<qint64, RolledUp>> rolledUp_;
  mutable std::optional<QList<YearMoney>> years_;
  mutable std::unique_ptr<DataLinks> dataLinks_;
  mutable QHash<qint64, DataTrace> traces_;  // by data set; all or none
  void setFindings(QList<Finding> findings);

  QList<Finding> findings_;
  QSet<std::pair<qint64, QString>> contradictions_;
  QFutureWatcher<QList<Finding>> worker_;
  bool findingsStale_ = false, findingsKnown_ = false;
  std::unique_ptr<Delivery> delivery_;  // on its way in another thread
  QFutureWatcher<std::exception_ptr> sealing_;
  QTimer idle_, latest_, look_, findingsSoon_, markAgain_;
  Saved saved_ = Saved::inFolder;
  QDateTime deliveredAt_;
  QString refusal_;
};

}  // namespace iap::ui

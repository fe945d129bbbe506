// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "base/error.h"
#include "plan/references.h"
#include "session/session.h"
#include "support/randomplan.h"

using namespace iap;

class TstSession : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<Session> session_;

  void setPlace(const QString& place, bool joined = false) {
    const auto change = [&](Plan& plan) {
      iap::change(plan.actions, plan.actions.begin()->id, [&](Action& action) { action.place = place; });
    };
    if (joined)
      session_->editJoined(QStringLiteral("Type place"), change);
    else
      session_->edit(QStringLiteral("Change place"), change);
  }
  QString place() const { return session_->plan().actions.begin()->place; }

 private Q_SLOTS:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    const QString path = folder_->filePath(QStringLiteral("plan.iap"));
    createPlanFile(path, test::randomPlan(3, 3), {});
    session_ = std::make_unique<Session>(path, StoreOptions{.workRoot = folder_->filePath(QStringLiteral("work"))});
  }
  void undoAndRedoHaveNames() {
    const QString before = place();
    QVERIFY(!session_->canUndo());
    setPlace(QStringLiteral("A"));
    setPlace(QStringLiteral("B"));
    QCOMPARE(session_->undoName(), QStringLiteral("Change place"));
    session_->undo();
    QCOMPARE(place(), QStringLiteral("A"));
    session_->undo();
    QCOMPARE(place(), before);
    QVERIFY(!session_->canUndo());
    session_->redo();
    session_->redo();
    QCOMPARE(place(), QStringLiteral("B"));
    session_->undo();
    setPlace(QStringLiteral("C"));
    QVERIFY(!session_->canRedo());
  }
  void undoBringsBackADeletedActionWithAllThatBelongsToIt() {
    const Plan before = session_->plan();
    session_->edit(QStringLiteral("Delete action"),
                   [](Plan& plan) { removeRecord(plan, refTo(plan.actions.begin()->id)); });
    QVERIFY(session_->plan().costLines.size() <= before.costLines.size());
    session_->undo();
    QVERIFY(session_->plan() == before);
  }
  void typingIsOneStep() {
    for (const char* text : {"M", "Mi", "Mil", "Mill"}) setPlace(QString::fromLatin1(text), true);
    QCOMPARE(session_->history().size(), 1);
    session_->closeStep();
    setPlace(QStringLiteral("Mill E"), true);
    QCOMPARE(session_->history().size(), 2);
    session_->undo();
    QCOMPARE(place(), QStringLiteral("Mill"));
  }
  void oneSignalSaysWhatChanged() {
    QList<qint64> changed;
    connect(session_.get(), &Session::changed, this, [&](const Changes& changes) {
      for (const auto& row : changes.of<Action>()) changed += row.id().value;
    });
    setPlace(QStringLiteral("A"));
    setPlace(QStringLiteral("A"));  // changes nothing, so says nothing
    QCOMPARE(changed, QList<qint64>{session_->plan().actions.begin()->id.value});
    QCOMPARE(session_->history().size(), 1);
  }
  void theHistoryIsBounded() {
    History history(100'000);
    Plan plan;
    for (int i = 0; i < 300; ++i) {
      Plan next = plan;
      next.actions.put({.id = {1}, .place = QString(1000, QChar(u'a' + i % 26))});
      history.add(QString::number(i), difference(plan, next), 0);
      plan = next;
    }
    QVERIFY(history.bytes() <= 100'000);
    QVERIFY(history.size() > 5 && history.size() < 60);
    QCOMPARE(history.nextUndo()->name, QStringLiteral("299"));
  }
  void aNewerFileOfTheFolderIsTakenOver() {
    const QString path = session_->store().path();
    const Plan mine = session_->plan();
    QVERIFY(!session_->store().changedUnderneath());
    {
      Session other(path, StoreOptions{.workRoot = folder_->filePath(QStringLiteral("elsewhere"))});
      other.edit(QStringLiteral("Change"), [](Plan& plan) {
        iap::change(plan.actions, plan.actions.begin()->id,
                    [](Action& action) { action.place = QStringLiteral("there"); });
      });
      other.deliver();
    }
    QVERIFY(session_->store().changedUnderneath());
    QSignalSpy spy(session_.get(), &Session::changed);
    session_->reload();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<iap::Changes>().count(), 1);
    QCOMPARE(place(), QStringLiteral("there"));
    QVERIFY(!session_->canUndo());
    QVERIFY(!session_->store().changedUnderneath());
    setPlace(QStringLiteral("here"));
    session_->deliver();
    QCOMPARE(readPlanFile(path).plan.actions.begin()->place, QStringLiteral("here"));
    // A damaged file is refused and leaves all as it was.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    QVERIFY_THROWS_EXCEPTION(Error, session_->reload());
    QCOMPARE(place(), QStringLiteral("here"));
    setPlace(QStringLiteral("still here"));
    QCOMPARE(place(), QStringLiteral("still here"));
  }
  void everythingUndoneIsTheFileAsItWas() {
    const Plan before = session_->plan();
    for (quint32 i = 0; i < 30; ++i)
      session_->edit(QString::number(i), [&](Plan& plan) { plan = test::randomlyEdited(plan, i); });
    const Plan after = session_->plan();
    while (session_->canUndo()) session_->undo();
    QVERIFY(session_->plan() == before);
    while (session_->canRedo()) session_->redo();
    QVERIFY(session_->plan() == after);
    session_->deliver();
    QVERIFY(readPlanFile(session_->store().path()).plan == after);
  }
};

QTEST_GUILESS_MAIN(TstSession)
#include "tst_session.moc"

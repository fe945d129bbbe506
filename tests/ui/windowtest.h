// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window share: a plan in a real file, the window on it, keys for its table.
#pragma once
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "storage/planfile.h"
#include "ui/mainwindow.h"
#include "ui/pages/tablepage.h"
#include "ui/settings.h"

namespace iap::ui {

/// Texts half as long again, with letters that stand high and deep: what is cut or overlaps shows.
class LongText : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int n) const override {
    QString text = QString::fromUtf8(source);
    if (n >= 0) text.replace(QStringLiteral("%n"), QString::number(n));
    return text + QStringLiteral(" Å\u0327") + QString(text.size() / 2, u'g');
  }
};

/// The language in which the window is tried: en, de or long.
inline QString testLanguage() { return qEnvironmentVariable("IAP_TEST_LANGUAGE", QStringLiteral("en")); }
inline bool english() { return testLanguage() == QStringLiteral("en"); }

class WindowTest : public QObject {
  Q_OBJECT

 protected:
  std::unique_ptr<QTemporaryDir> folder_;
  MainWindow* window_ = nullptr;

  QString file(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
  /// Opens a plan in a window of its own and shows the table of actions.
  void open(const Plan& plan, const char* name = "plan.iap") {
    if (!QFileInfo::exists(file(name))) createPlanFile(file(name), plan, {});
    window_ = MainWindow::openPath(file(name), nullptr);
    QVERIFY(window_);
    window_->resize(1440, 900);
    window_->showPage(PageId::actions);
    QVERIFY(QTest::qWaitForWindowExposed(window_));
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_));
  }
  void close() {
    for (MainWindow* window : MainWindow::windows()) {
      for (const char* question : {"closeAnyway", "closeRefused"}) window->setProperty(question, true);
      window->close();
    }
    QTest::qWait(0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window_ = nullptr;
  }
  RecordView& view() { return static_cast<TablePage*>(window_->page(PageId::actions))->table().view(); }
  const Plan& plan() { return window_->plan()->plan(); }
  const Action* action(const char* title) {
    for (const Action& each : plan().actions)
      if (each.title.own == QString::fromUtf8(title)) return &each;
    return nullptr;
  }
  /// The editor that is open in the table.
  QLineEdit* cellEditor() {
    for (QLineEdit* editor : view().viewport()->findChildren<QLineEdit*>())
      if (editor->isVisible()) return editor;
    return nullptr;
  }
  /// Types into the cell that has the cursor.
  void type(const char* text, Qt::Key end = Qt::Key_Return) {
    QTest::keyClicks(&view(), QString::fromUtf8(text).left(1));
    QWidget* editor = cellEditor();
    QVERIFY(editor);
    QTest::keyClicks(editor, QString::fromUtf8(text).mid(1));
    QTest::keyClick(editor, end);
  }
  void goTo(const char* title, const char* column) {
    QVERIFY(action(title));
    view().goTo(action(title)->id.value, QString::fromLatin1(column));
  }
  QMessageBox* question() {
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (auto* box = qobject_cast<QMessageBox*>(widget); box && box->isVisible()) return box;
    return nullptr;
  }

 private:
  LongText long_;
  QTranslator words_;

 private Q_SLOTS:
  void initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    // Settings and working copies of its own: tests in other languages run at the same time.
    QCoreApplication::setApplicationName(QStringLiteral("iap-studio-%1").arg(QCoreApplication::applicationPid()));
    applyLook(ThemeChoice::light, 100);
    if (testLanguage() == QStringLiteral("long")) {
      QApplication::installTranslator(&long_);
    } else {
      QVERIFY(words_.load(QStringLiteral(":/i18n/iap_") + testLanguage()));
      QApplication::installTranslator(&words_);
    }
  }
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    settings::setLanguageChoice(testLanguage() == QStringLiteral("de") ? QStringLiteral("de") : QStringLiteral("en"));
    settings::setTheme(ThemeChoice::light);
    settings::setTextPercent(100);
  }
  void cleanup() { close(); }
  void cleanupTestCase() {
    const QString own = QCoreApplication::applicationName();
    QFile::remove(QSettings(QStringLiteral("IAP Studio"), own).fileName());
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    if (data.contains(own)) QDir(data).removeRecursively();
  }
};

}  // namespace iap::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window on the example plan. usage: screenshots FOLDER [light|dark] [PERCENT] [LANGUAGE]
// [WIDTHxHEIGHT]
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "exchange/tablefiles.h"
#include "storage/planfile.h"
#include "ui/commandpalette.h"
#include "ui/inspector.h"
#include "ui/mainwindow.h"
#include "ui/pages/datapage.h"
#include "ui/pages/exportpage.h"
#include "ui/pages/guidepage.h"
#include "ui/pages/indicatorpage.h"
#include "ui/pages/integrationpage.h"
#include "ui/pages/jointguideview.h"
#include "ui/pages/moneypage.h"
#include "ui/pages/plansettingspage.h"
#include "ui/pages/riskpage.h"
#include "ui/pages/tablepage.h"
#include "ui/settings.h"

using namespace iap;
using namespace iap::ui;

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
  const QTemporaryDir home;
  qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  QApplication app(argc, argv);
  QApplication::setApplicationName(QStringLiteral("iap-studio"));
  const QStringList arguments = QApplication::arguments();
  const QDir folder(arguments.value(1, QStringLiteral(".")));
  folder.mkpath(QStringLiteral("."));
  const bool dark = arguments.value(2) == QStringLiteral("dark");
  settings::setTheme(dark ? ThemeChoice::dark : ThemeChoice::light);
  settings::setTextPercent(arguments.value(3, QStringLiteral("100")).toInt());
  settings::setLanguageChoice(arguments.value(4, QStringLiteral("en")));
  QTranslator translator;
  if (translator.load(QStringLiteral(":/i18n/iap_") + settings::language()))
    QApplication::installTranslator(&translator);
  applyLook(settings::theme(), settings::textPercent());
  const QStringList size = arguments.value(5, QStringLiteral("1440x900")).split(u'x');
  const int width = size.value(0).toInt(), height = size.value(1).toInt();
  const QString path = home.filePath(QStringLiteral("exampleton.iap"));
  createPlanFile(path, planFromFolder(QStringLiteral(":/example")), {});
  const QString end = QStringLiteral("-%1%2%3.png")
                          .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                               settings::textPercent() == 100 ? QString() : QString::number(settings::textPercent()),
                               settings::language() == QStringLiteral("en") ? QString() : u'-' + settings::language());
  const auto shoot = [&](QWidget* widget, const char* name) {
    QTest::qWait(60);
    widget->grab().save(folder.filePath(QString::fromLatin1(name) + end));
  };
  {
    MainWindow start;
    start.setAttribute(Qt::WA_DeleteOnClose, false);
    start.resize(width, height);
    start.show();
    shoot(&start, "start");
  }
  MainWindow* window = MainWindow::openPath(path, nullptr);
  window->resize(width, height);
  window->plan()->waitForFindings();
  for (const auto& [id, name] : {std::pair(PageId::overview, "overview"),
                                 {PageId::findings, "findings"},
                                 {PageId::city, "city"},
                                 {PageId::objectives, "objectives"},
                                 {PageId::problems, "problems"},
                                 {PageId::risks, "risks"},
                                 {PageId::indicators, "indicators"},
                                 {PageId::stakeholders, "stakeholders"},
                                 {PageId::timeline, "timeline"},
                                 {PageId::money, "money"}}) {
    window->showPage(id);
    shoot(window, name);
  }
  auto* risks = static_cast<RiskPage*>(window->page(PageId::risks));
  window->showPage(PageId::risks);
  risks->showScales(true);
  shoot(window, "risks-scales");
  risks->showScales(false);
  auto* indicators = static_cast<IndicatorPage*>(window->page(PageId::indicators));
  window->showPage(PageId::indicators);
  for (const Indicator& each : window->plan()->plan().indicators)
    if (each.code == QStringLiteral("I30")) indicators->rows()->goTo(each.id.value, {});
  shoot(window, "indicators");
  indicators->showView(IndicatorPage::View::due);
  shoot(window, "indicators-due");
  indicators->showView(IndicatorPage::View::definitions);
  shoot(window, "indicators-definitions");
  indicators->showView(IndicatorPage::View::measured);
  shoot(window, "indicators-measured");
  indicators->showView(IndicatorPage::View::planned);
  shoot(window, "indicators-planned");
  auto* planSettings = static_cast<PlanSettingsPage*>(window->page(PageId::planSettings));
  window->showPage(PageId::planSettings);
  shoot(window, "plan-settings");
  planSettings->showView(PlanSettingsPage::View::lists);
  shoot(window, "plan-settings-lists");
  auto* integration = static_cast<IntegrationPage*>(window->page(PageId::integration));
  window->showPage(PageId::integration);
  integration->rows()->setCurrentIndex(integration->rows()->model().index(4, 1));
  shoot(window, "integration");
  integration->showView(IntegrationPage::View::dimensions);
  shoot(window, "integration-dimensions");
  integration->showView(IntegrationPage::View::objectives);
  shoot(window, "integration-objectives");
  auto* data = static_cast<DataPage*>(window->page(PageId::data));
  window->showPage(PageId::data);
  for (const auto& [view, name] : {std::pair(DataPage::View::sets, "data"),
                                   {DataPage::View::roles, "data-roles"},
                                   {DataPage::View::stages, "data-stages"},
                                   {DataPage::View::trace, "data-ways"},
                                   {DataPage::View::needs, "data-needs"},
                                   {DataPage::View::survey, "data-survey"}}) {
    data->showView(view);
    data->rows()->setCurrentIndex(data->rows()->model().index(1, 1));
    shoot(window, name);
  }
  data->showCounts(true);
  shoot(window, "data-counts");
  auto* money = static_cast<MoneyPage*>(window->page(PageId::money));
  window->showPage(PageId::money);
  money->showView(MoneyPage::View::costs);
  shoot(window, "money-costs");
  money->showView(MoneyPage::View::funding);
  shoot(window, "money-funding");
  money->showView(MoneyPage::View::execution);
  shoot(window, "money-execution");
  auto* guide = static_cast<GuidePage*>(window->page(PageId::guide));
  window->showPage(PageId::guide);
  guide->waitForBlocks();
  shoot(window, "guide");
  guide->showChapter(2);
  guide->waitForBlocks();
  shoot(window, "guide-2");
  guide->showView(GuidePage::View::trails);
  guide->waitForBlocks();
  shoot(window, "guide-trails");
  guide->showView(GuidePage::View::cities);
  shoot(window, "guide-cities-empty");
  Plan second = planFromFolder(QStringLiteral(":/example"));
  change(second.facts, planFactsId, [](PlanFacts& facts) { facts.city = QStringLiteral("Samplebridge"); });
  createPlanFile(home.filePath(QStringLiteral("samplebridge.iap")), second, {});
  QFile broken(home.filePath(QStringLiteral("broken.iap")));
  if (broken.open(QIODevice::WriteOnly)) broken.write("no plan");
  broken.close();
  guide->cities().addPlans({home.filePath(QStringLiteral("samplebridge.iap")), broken.fileName()});
  guide->cities().waitForPages();
  QTest::qWait(300);
  shoot(window, "guide-cities");
  window->showPage(PageId::library);
  shoot(window, "library");
  window->showPage(PageId::whatIf);
  Page* whatIf = window->page(PageId::whatIf);
  const auto boxes = whatIf->findChildren<QComboBox*>();
  boxes[0]->setCurrentIndex(2);
  boxes[1]->setCurrentIndex(1);
  shoot(window, "what-if");
  window->showPage(PageId::actions);
  auto* actions = static_cast<TablePage*>(window->page(PageId::actions));
  qint64 id = 0;
  for (const Action& action : window->plan()->plan().actions)
    if (action.code == QStringLiteral("1.2")) id = action.id.value;
  actions->table().view().goTo(id);
  shoot(window, "actions");
  window->command(QStringLiteral("find"))->trigger();
  auto* palette = window->findChild<CommandPalette*>();
  QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("walk"));
  shoot(palette, "palette");
  palette->hide();
  if (width < 1300) {
    window->command(QStringLiteral("inspector"))->trigger();
    shoot(window, "inspector");
  }
  window->showPage(PageId::exportPage);
  static_cast<ExportPage*>(window->page(PageId::exportPage))->waitForPreview();
  QTest::qWait(1500);
  shoot(window, "export");
  return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "base/language.h"

namespace iap::ui::settings {

namespace {
/// Under the program's own name: without one the platform makes up an organization.
class Store : public QSettings {
 public:
  Store() : QSettings(QStringLiteral("IAP Studio"), QCoreApplication::applicationName()) {}
};
QVariant value(const char* key, const QVariant& otherwise = {}) {
  return Store().value(QLatin1StringView(key), otherwise);
}
void setValue(const char* key, const QVariant& value) { Store().setValue(QLatin1StringView(key), value); }
QString hashed(const QString& path) {
  return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}
}  // namespace

QString userName() { return value("name").toString(); }
void setUserName(const QString& name) { setValue("name", name.trimmed()); }

QString languageChoice() { return value("language").toString(); }
void setLanguageChoice(const QString& tag) { setValue("language", tag); }

QStringList documentLanguages() {
  QStringList tags{QStringLiteral("en")};
  for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("iap_*.qm")})) {
    const QString tag = file.mid(4).chopped(3);
    if (tag != QStringLiteral("en")) tags += tag;
  }
  return tags;
}

QStringList languages() {
  QStringList tags;
  // A language in which only documents are written has no words for pages; single words may stand there all the same,
  // taken over from documents.
  const char* const onlyHere = "Which plan do you want to work on?";
  for (const QString& tag : documentLanguages())
    if (tag == QStringLiteral("en") || Language(tag).translated("Page", onlyHere) != QString::fromLatin1(onlyHere))
      tags += tag;
  return tags;
}

QString languageName(const QString& tag) {
  // Qt's own name of plain English is that of one country.
  if (tag.section(u'-', 0, 0) == QStringLiteral("en")) return QStringLiteral("English");
  const QString name = QLocale(tag).nativeLanguageName();
  return name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

QString language() {
  const QString chosen = languageChoice();
  if (languages().contains(chosen)) return chosen;
  for (const QString& tag : QLocale::system().uiLanguages())
    if (const QString base = tag.section(u'-', 0, 0); languages().contains(base)) return base;
  return QStringLiteral("en");
}

QLocale locale() {
  const QString tag = language();
  return tag == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(tag);
}

ThemeChoice theme() { return ThemeChoice(std::clamp(value("theme", 0).toInt(), 0, 2)); }
void setTheme(ThemeChoice theme) { setValue("theme", int(theme)); }
int textPercent() { return std::clamp(value("text_percent", 100).toInt(), 100, 200); }
void setTextPercent(int percent) { setValue("text_percent", std::clamp(percent, 100, 200)); }

QStringList recentPlans() {
  QStringList there;
  for (const QString& path : value("recent").toStringList())
    if (QFileInfo::exists(path)) there += path;
  return there;
}

void rememberPlan(const QString& path) {
  QStringList paths = value("recent").toStringList();
  paths.removeAll(path);
  paths.prepend(path);
  setValue("recent", QStringList(paths.mid(0, 12)));
}

void forgetPlan(const QString& path) {
  QStringList paths = value("recent").toStringList();
  paths.removeAll(path);
  setValue("recent", paths);
}

QStringList jointGuidePlans(const QString& planPath) {
  return Store().value(QStringLiteral("jointGuide/") + hashed(planPath)).toStringList();
}
void setJointGuidePlans(const QString& planPath, const QStringList& paths) {
  Store().setValue(QStringLiteral("jointGuide/") + hashed(planPath), paths);
}

QByteArray state(const QString& name) { return Store().value(QStringLiteral("state/") + name).toByteArray(); }
void setState(const QString& name, const QByteArray& state) {
  Store().setValue(QStringLiteral("state/") + name, state);
}

QString lastPage(const QString& planPath) {
  return Store().value(QStringLiteral("page/") + hashed(planPath)).toString();
}
void setLastPage(const QString& planPath, const QString& page) {
  Store().setValue(QStringLiteral("page/") + hashed(planPath), page);
}

}  // namespace iap::ui::settings

// SPDX-License-Identifier: GPL-3.0-or-later
// What the program remembers for this person on this computer; never in a plan.
#pragma once
#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include "ui/look/theme.h"

namespace iap::ui::settings {

/// The name that stands in the stamps of edits; empty by default.
QString userName();
void setUserName(const QString& name);

/// Language of the interface, such as "de"; empty: the system's, if the program speaks it, else English.
QString languageChoice();
void setLanguageChoice(const QString& tag);
/// The language in use.
QString language();
/// For times and sizes; of English the British one, as in all dates.
QLocale locale();
/// "Deutsch" for "de".
QString languageName(const QString& tag);
/// The languages that the program speaks.
QStringList languages();
/// Those in which documents can be written: also some whose pages of the window are not translated.
QStringList documentLanguages();

ThemeChoice theme();
void setTheme(ThemeChoice theme);
/// Of the system's text size, 100 to 200.
int textPercent();
void setTextPercent(int percent);

/// Paths of plans, last used first; those that are gone stay out.
QStringList recentPlans();
void rememberPlan(const QString& path);
void forgetPlan(const QString& path);

/// Plans of other cities in the joint guide of a plan.
QStringList jointGuidePlans(const QString& planPath);
void setJointGuidePlans(const QString& planPath, const QStringList& paths);

/// State of a window, table or page, by a name of its own.
QByteArray state(const QString& name);
void setState(const QString& name, const QByteArray& state);
QString lastPage(const QString& planPath);
void setLastPage(const QString& planPath, const QString& page);

}  // namespace iap::ui::settings

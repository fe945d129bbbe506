// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usecatalogue.h"

#include <QCoreApplication>

#include "edits/sections.h"

namespace iap::ui {

QString titleWithPlace(const Catalogue& catalogue, const CatalogueEntry& entry) {
  const QString city = catalogue.value(entry, QStringLiteral("city"));
  const QString place = city.isEmpty() ? catalogue.value(entry, QStringLiteral("lead")) : city;
  return place.isEmpty() ? catalogue.title(entry) : place + QStringLiteral(": ") + catalogue.title(entry);
}

bool writeExample(OpenPlan& open, const QString& key, const QString& what, const Catalogue& catalogue,
                  const CatalogueEntry& entry) {
  QStringList parts{QStringLiteral("**%1**").arg(titleWithPlace(catalogue, entry))};
  for (const char* column : {"summary", "figures"})
    if (const QString text = catalogue.value(entry, QString::fromLatin1(column)); !text.isEmpty()) parts += text;
  if (const QString source = catalogue.value(entry, QStringLiteral("source")); !source.isEmpty())
    parts += QCoreApplication::translate("Catalogue", "Source: %1").arg(source);
  return open.edit(what, [&](Plan& plan) {
    const QString language = plan.plan().language;
    const Section* there = sectionText(plan, key, language);
    const QString before = there ? there->body.text.trimmed() : QString();
    const QString text = parts.join(QStringLiteral("\n\n"));
    setSectionText(plan, key, language, before.isEmpty() ? text : before + QStringLiteral("\n\n") + text);
  });
}

}  // namespace iap::ui

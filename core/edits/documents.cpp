// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits/documents.h"

#include "edits/order.h"

namespace iap {

const DocumentSettings* documentSettingsNamed(const Plan& plan, const QString& name) {
  for (const DocumentSettings& settings : plan.documentSettings)
    if (settings.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0) return &settings;
  return nullptr;
}

DocumentSettingsId keepDocumentSettings(Plan& plan, DocumentSettings settings, const QHash<QString, bool>& parts) {
  settings.name = settings.name.trimmed();
  if (const DocumentSettings* there = documentSettingsNamed(plan, settings.name)) {
    settings.id = there->id;
    settings.position = there->position;
  } else {
    settings.id = DocumentSettingsId::random();
    settings.position = lastPosition(plan.documentSettings);
  }
  plan.documentSettings.put(settings);
  QHash<QString, bool> open = parts;
  QList<DocumentChapterId> gone;
  QList<DocumentChapter> turned;
  for (const DocumentChapter& chapter : plan.documentChapters) {
    if (chapter.settings != settings.id) continue;
    const auto wanted = open.constFind(chapter.key);
    if (wanted == open.cend())
      gone += chapter.id;
    else if (*wanted != chapter.included)
      turned += DocumentChapter{chapter.id, chapter.settings, chapter.key, *wanted};
    open.remove(chapter.key);
  }
  for (const DocumentChapterId id : gone) plan.documentChapters.remove(id);
  for (const DocumentChapter& chapter : turned) plan.documentChapters.put(chapter);
  for (auto it = open.cbegin(); it != open.cend(); ++it)
    plan.documentChapters.put({DocumentChapterId::random(), settings.id, it.key(), it.value()});
  return settings.id;
}

}  // namespace iap

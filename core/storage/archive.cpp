// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/archive.h"

#include "plan/references.h"

namespace iap {

QByteArray archived(const Plan& plan) {
  std::string bytes;
  BoundedOutput archive(bytes);
  archive << PlanContent{plan};
  return QByteArray::fromStdString(bytes);
}

Plan unarchived(const QByteArray& bytes) {
  BoundedInput archive(std::string_view(bytes.constData(), size_t(bytes.size())));
  PlanContent content;
  archive >> content;
  archive.finish();
  if (!danglingReferences(content.plan, 1).isEmpty() || !parentLoop(content.plan).isEmpty() ||
      content.plan.facts.size() != 1)
    throw ArchiveError("references of the content don't hold");
  return content.plan;
}

}  // namespace iap

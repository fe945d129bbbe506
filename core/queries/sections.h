// SPDX-License-Identifier: GPL-3.0-or-later
// Which text of the plan's own a document prints.
#pragma once
#include "plan/plan.h"

namespace iap {

/// The text of a key that readers of `audience` see in a language: the one in that language, else one in another
/// variety of it ("de-AT" for "de"), else the first that there is; texts without a word are passed over. Null if
/// nothing is written for them.
const Section* printedText(const Plan& plan, const QString& key, const QString& language, Audience audience);

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of many to several questions: for each a bar cut into yes, partly and no.
#pragma once
#include <QList>
#include <QString>

#include "publish/drawing.h"

namespace iap {

struct AnswerBar {
  QString label;
  int yes = 0, partly = 0, no = 0, notAnswered = 0;
};

/// All bars are as long as their answers, on one scale; `legend` are the words for yes, partly, no and no answer.
Drawing answerDrawing(const QList<AnswerBar>& bars, const QStringList& legend, double width = 467.7);

}  // namespace iap

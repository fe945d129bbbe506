// SPDX-License-Identifier: GPL-3.0-or-later
// The guide of many cities in one: per question their answers side by side, tables across cities, examples, common
// gaps.
#pragma once
#include <array>

#include "publish/chapters/documents.h"
#include "queries/data/surveys.h"

namespace iap {

/// What the joint guide takes from one plan: only what everybody may read. The plan need not stay open.
struct CityGuide {
  struct Answer {
    QString title, text, language;
  };
  struct Count {
    int has = 0, asked = 0;
  };
  QString city;  // the plan's title where it names no city
  QString country, version, contact;
  QString plan, file;  // which plan it is, by what its file says; the name of the file; empty where nobody asks
  Date versionDate{};
  QHash<QString, Answer> answers{};  // by key of the text
  QList<Count> counts{};             // in the order of guideChecks()
  int surveyAnswers = 0;
  std::array<AnswerCounts, 4> support{};  // by DataStage
};

/// Of several files of the same plan of the same city the one of the newest version stays. Returns a sentence for each
/// that goes. A plan that other cities began with is not theirs: then the city differs.
QStringList setCopiesAside(QList<CityGuide>& cities, const Language& language);

CityGuide cityGuide(const Plan& plan, const Template& form, const QString& language, QDate today);

/// `form` is the template of the guide of one city; its blocks become tables over cities. `leftOut` are files that
/// could not be read, each with the reason.
Document jointGuide(QList<CityGuide> cities, const Template& form, const DocumentOptions& options,
                    const QStringList& leftOut);

}  // namespace iap

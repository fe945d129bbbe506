// SPDX-License-Identifier: GPL-3.0-or-later
// The guide of many cities in one: per question their answers side by side, tables across cities, examples, common
// gaps.
#pragma once
#include <array>

#include "publish/chapters/documents.h"
#include "queries/data/guidechecks.h"
#include "queries/data/surveys.h"

namespace iap {

/// What the joint guide takes from one plan: only what everybody may read. The plan need not stay open.
struct CityGuide {
  struct Answer {
    QString title, text, language;
  };
  struct Count {
    int has = 0, asked = 0;
    GuideMark mark = GuideMark::open;
  };
  QString city;  // the plan's title where it names no city
  QString country, version, contact;
  QString plan, path;  // which plan it is, by what its file says; where the file is; empty where nobody asks
  Date versionDate{};
  QHash<QString, Answer> answers{};  // by key of the text
  QList<Count> counts{};             // in the order of guideChecks()
  QString surveyRound;               // the newest with answers
  int surveyAnswers = 0, departments = 0;
  AnswerCounts hasData{};                 // of the survey, over all topics
  std::array<AnswerCounts, 4> support{};  // by DataStage
};

/// A plan that another file holds, too.
struct PlanCopy {
  QString path, city;
  bool older = false;  // than the one that counts
};
/// Of several files of the same plan of the same city the one of the newest version stays; returns the others. A plan
/// that other cities began with is not theirs: then the city differs.
QList<PlanCopy> setCopiesAside(QList<CityGuide>& cities);
/// Why the file is set aside.
QString copyWords(const PlanCopy& copy, const Language& language);

/// What is not in the guide. Why a file can't be read is for whoever makes the guide, not for its readers.
struct LeftOut {
  QStringList unread;  // names of files
  QStringList copies;  // a sentence a file
};

CityGuide cityGuide(const Plan& plan, const Template& form, const QString& language, QDate today);

/// `form` is the template of the guide of one city; its blocks become tables over cities.
Document jointGuide(QList<CityGuide> cities, const Template& form, const DocumentOptions& options,
                    const LeftOut& leftOut);

}  // namespace iap

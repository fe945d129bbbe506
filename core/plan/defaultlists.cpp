// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/defaultlists.h"

#include <QCoreApplication>

namespace iap {

namespace {

using enum ListKind;

// The first six cost categories follow Interreg's; the aspects are URBACT's twelve in their order; topics of data are a
// beginning that a city changes.
constexpr DefaultItem items[] = {
    {costCategory, "staff", QT_TRANSLATE_NOOP("List", "Staff")},
    {costCategory, "office", QT_TRANSLATE_NOOP("List", "Office and administration")},
    {costCategory, "travel", QT_TRANSLATE_NOOP("List", "Travel and accommodation")},
    {costCategory, "expertise", QT_TRANSLATE_NOOP("List", "External expertise and services")},
    {costCategory, "equipment", QT_TRANSLATE_NOOP("List", "Equipment")},
    {costCategory, "works", QT_TRANSLATE_NOOP("List", "Infrastructure and works")},
    {costCategory, "communication", QT_TRANSLATE_NOOP("List", "Communication and events")},
    {costCategory, "operation", QT_TRANSLATE_NOOP("List", "Operation and maintenance")},
    {costCategory, "contingency", QT_TRANSLATE_NOOP("List", "Contingency")},
    {riskType, "operational", QT_TRANSLATE_NOOP("List", "Operational")},
    {riskType, "financial", QT_TRANSLATE_NOOP("List", "Financial")},
    {riskType, "legal", QT_TRANSLATE_NOOP("List", "Legal")},
    {riskType, "staffing", QT_TRANSLATE_NOOP("List", "Staffing")},
    {riskType, "technical", QT_TRANSLATE_NOOP("List", "Technical")},
    {riskType, "behavioural", QT_TRANSLATE_NOOP("List", "Behavioural")},
    {riskType, "political", QT_TRANSLATE_NOOP("List", "Political")},
    {riskType, "environmental", QT_TRANSLATE_NOOP("List", "Environmental")},
    {riskType, "privacy", QT_TRANSLATE_NOOP("List", "Data and privacy")},
    {fundingSource, "municipal", QT_TRANSLATE_NOOP("List", "Municipal budget")},
    {fundingSource, "national", QT_TRANSLATE_NOOP("List", "Regional or national programme")},
    {fundingSource, "erdf", QT_TRANSLATE_NOOP("List", "European Regional Development Fund (ERDF)")},
    {fundingSource, "esf", QT_TRANSLATE_NOOP("List", "European Social Fund Plus (ESF+)")},
    {fundingSource, "cohesion", QT_TRANSLATE_NOOP("List", "Cohesion Fund")},
    {fundingSource, "jtf", QT_TRANSLATE_NOOP("List", "Just Transition Fund (JTF)")},
    {fundingSource, "eui", QT_TRANSLATE_NOOP("List", "European Urban Initiative (EUI)")},
    {fundingSource, "urbact", QT_TRANSLATE_NOOP("List", "URBACT")},
    {fundingSource, "interreg", QT_TRANSLATE_NOOP("List", "Interreg")},
    {fundingSource, "horizon", QT_TRANSLATE_NOOP("List", "Horizon Europe")},
    {fundingSource, "life", QT_TRANSLATE_NOOP("List", "LIFE")},
    {fundingSource, "cerv", QT_TRANSLATE_NOOP("List", "Citizens, Equality, Rights and Values (CERV)")},
    {fundingSource, "erasmus", QT_TRANSLATE_NOOP("List", "Erasmus+")},
    {fundingSource, "digital", QT_TRANSLATE_NOOP("List", "Digital Europe, CEF or Creative Europe")},
    {fundingSource, "rrf", QT_TRANSLATE_NOOP("List", "Recovery and Resilience Facility (RRF)")},
    {fundingSource, "eib", QT_TRANSLATE_NOOP("List", "InvestEU, EIB, ELENA or EUCF")},
    {fundingSource, "private", QT_TRANSLATE_NOOP("List", "Private funds")},
    {fundingSource, "foundations", QT_TRANSLATE_NOOP("List", "Foundations, crowdfunding, in kind")},
    {integrationAspect, "involvement-planning", QT_TRANSLATE_NOOP("List", "Stakeholder involvement in planning")},
    {integrationAspect, "coherence", QT_TRANSLATE_NOOP("List", "Coherence with existing strategies")},
    {integrationAspect, "sustainable", QT_TRANSLATE_NOOP("List", "Sustainable urban development")},
    {integrationAspect, "time", QT_TRANSLATE_NOOP("List", "Integration over time")},
    {integrationAspect, "involvement-implementation",
     QT_TRANSLATE_NOOP("List", "Stakeholder involvement in implementation")},
    {integrationAspect, "sectoral", QT_TRANSLATE_NOOP("List", "Sectoral integration")},
    {integrationAspect, "spatial", QT_TRANSLATE_NOOP("List", "Spatial integration")},
    {integrationAspect, "territorial", QT_TRANSLATE_NOOP("List", "Territorial integration")},
    {integrationAspect, "multilevel", QT_TRANSLATE_NOOP("List", "Multi-level governance")},
    {integrationAspect, "cross-cutting", QT_TRANSLATE_NOOP("List", "Cross-cutting thematic aspects")},
    {integrationAspect, "investment", QT_TRANSLATE_NOOP("List", "Complementary types of investment")},
    {integrationAspect, "funding", QT_TRANSLATE_NOOP("List", "Mobilising all available funding")},
    {dataTopic, "population", QT_TRANSLATE_NOOP("List", "Population and households")},
    {dataTopic, "housing", QT_TRANSLATE_NOOP("List", "Housing and neighbourhood")},
    {dataTopic, "work", QT_TRANSLATE_NOOP("List", "Work and income")},
    {dataTopic, "learning", QT_TRANSLATE_NOOP("List", "Childcare and learning")},
    {dataTopic, "health", QT_TRANSLATE_NOOP("List", "Health and care")},
    {dataTopic, "safety", QT_TRANSLATE_NOOP("List", "Safety")},
    {dataTopic, "mobility", QT_TRANSLATE_NOOP("List", "Ways and transport")},
    {dataTopic, "services", QT_TRANSLATE_NOOP("List", "Access to services")},
    {dataTopic, "belonging", QT_TRANSLATE_NOOP("List", "Belonging and loneliness")},
    {dataTopic, "participation", QT_TRANSLATE_NOOP("List", "Participation and trust")},
};

constexpr DefaultStep steps[] = {
    {ScaleKind::likelihood, 5, 1, QT_TRANSLATE_NOOP("List", "Rare")},
    {ScaleKind::likelihood, 5, 2, QT_TRANSLATE_NOOP("List", "Unlikely")},
    {ScaleKind::likelihood, 5, 3, QT_TRANSLATE_NOOP("List", "Possible")},
    {ScaleKind::likelihood, 5, 4, QT_TRANSLATE_NOOP("List", "Likely")},
    {ScaleKind::likelihood, 5, 5, QT_TRANSLATE_NOOP("List", "Almost certain")},
    {ScaleKind::impact, 5, 1, QT_TRANSLATE_NOOP("List", "Minor")},
    {ScaleKind::impact, 5, 2, QT_TRANSLATE_NOOP("List", "Small")},
    {ScaleKind::impact, 5, 3, QT_TRANSLATE_NOOP("List", "Moderate")},
    {ScaleKind::impact, 5, 4, QT_TRANSLATE_NOOP("List", "Major")},
    {ScaleKind::impact, 5, 5, QT_TRANSLATE_NOOP("List", "Severe")},
    {ScaleKind::likelihood, 3, 1, QT_TRANSLATE_NOOP("List", "Unlikely")},
    {ScaleKind::likelihood, 3, 2, QT_TRANSLATE_NOOP("List", "Possible")},
    {ScaleKind::likelihood, 3, 3, QT_TRANSLATE_NOOP("List", "Likely")},
    {ScaleKind::impact, 3, 1, QT_TRANSLATE_NOOP("List", "Small")},
    {ScaleKind::impact, 3, 2, QT_TRANSLATE_NOOP("List", "Moderate")},
    {ScaleKind::impact, 3, 3, QT_TRANSLATE_NOOP("List", "Severe")},
    {ScaleKind::score, 5, 0, QT_TRANSLATE_NOOP("List", "Not considered")},
    {ScaleKind::score, 5, 1, QT_TRANSLATE_NOOP("List", "Weak")},
    {ScaleKind::score, 5, 2, QT_TRANSLATE_NOOP("List", "Partial")},
    {ScaleKind::score, 5, 3, QT_TRANSLATE_NOOP("List", "Good")},
    {ScaleKind::score, 5, 4, QT_TRANSLATE_NOOP("List", "Strong")},
};

}  // namespace

std::span<const DefaultItem> defaultItems() { return items; }
std::span<const DefaultStep> defaultSteps() { return steps; }

Plan newPlan(const Text& title, const QString& city) {
  Plan plan;
  // Shipped rows have the same ids in every plan, so that plans can be compared and joined.
  double position = 0;
  for (const DefaultItem& item : items) {
    const QString key = QString::fromLatin1(item.key);
    plan.listItems.put({.id = {namedId(u"list_item", word(item.list) + u':' + key)},
                        .position = ++position,
                        .list = item.list,
                        .key = key});
  }
  const auto scaleId = [](ScaleKind kind) { return ScaleId{namedId(u"scale", word(kind))}; };
  for (const ScaleKind kind : {ScaleKind::likelihood, ScaleKind::impact, ScaleKind::score})
    plan.scales.put({.id = scaleId(kind), .kind = kind});
  for (const DefaultStep& step : steps)
    if (step.steps == 5)
      plan.scaleSteps.put({.id = {namedId(u"scale_step", word(step.scale) + QString::number(step.value))},
                           .scale = scaleId(step.scale),
                           .value = step.value});
  plan.facts.put({.id = planFactsId,
                  .title = title,
                  .city = city,
                  .likelihoodScale = scaleId(ScaleKind::likelihood),
                  .impactScale = scaleId(ScaleKind::impact),
                  .scoreScale = scaleId(ScaleKind::score)});
  return plan;
}

}  // namespace iap

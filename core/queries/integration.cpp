// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries/integration.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace iap {

namespace {

constexpr ScaleRange own{0, 4};

/// 0 for none, then one more for each quarter that is begun.
int quarters(int part, int whole) { return whole == 0 ? 0 : (4 * part + whole - 1) / whole; }

class Evidence {
 public:
  explicit Evidence(const Links& links) : links_(links), plan_(links.plan) {
    for (const Action* action : inOrder(plan_.actions))
      if (action->status != ActionStatus::dropped) actions_ += action;
    for (const AspectAction& link : plan_.aspectActions) named_.insert({link.aspect.value, link.action.value});
    for (const ActionStrategy& link : plan_.actionStrategies) withStrategy_ += link.action.value;
    for (const ActionTag& tag : plan_.actionTags)
      if (tag.kind == TagKind::crossCuttingTheme) withTheme_ += tag.action.value;
  }

  AspectEvidence of(const ListItem& aspect) const {
    struct Rule {
      const char *key, *sentence;
      bool (Evidence::*serves)(const Action&) const;
    };
    static constexpr Rule rules[] = {
        {"coherence",
         QT_TRANSLATE_NOOP(
             "Sentence",
             "{n, plural, one {# of {m} actions is} other {# of {m} actions are}} linked with a strategy, "
             "or named as serving this aspect."),
         &Evidence::fitsStrategy},
        {"time",
         QT_TRANSLATE_NOOP(
             "Sentence",
             "{n, plural, one {# of {m} actions has a start and an end, or is} other {# of {m} actions have "
             "a start and an end, or are}} named as serving this aspect."),
         &Evidence::isDated},
        {"involvement-implementation",
         QT_TRANSLATE_NOOP("Sentence",
                           "In {n} of {m} actions someone outside the public sector takes part, or they are named as "
                           "serving this aspect."),
         &Evidence::isShared},
        {"sectoral",
         QT_TRANSLATE_NOOP("Sentence",
                           "In {n} of {m} actions two or more partners work together, or they are named as serving "
                           "this aspect."),
         &Evidence::hasPartners},
        {"spatial",
         QT_TRANSLATE_NOOP(
             "Sentence",
             "{n, plural, one {# of {m} actions names its place, or is} other {# of {m} actions name their "
             "place, or are}} named as serving this aspect."),
         &Evidence::hasPlace},
        {"territorial",
         QT_TRANSLATE_NOOP("Sentence",
                           "In {n} of {m} actions a metropolitan or regional partner takes part, or they are named as "
                           "serving this aspect."),
         &Evidence::hasNeighbours},
        {"multilevel",
         QT_TRANSLATE_NOOP("Sentence",
                           "In {n} of {m} actions two or more levels of government take part, or they are named as "
                           "serving this aspect."),
         &Evidence::hasLevels},
        {"cross-cutting",
         QT_TRANSLATE_NOOP("Sentence",
                           "{n, plural, one {# of {m} actions carries a cross-cutting theme, or is} other {# of {m} "
                           "actions carry a cross-cutting theme, or are}} named as serving this aspect."),
         &Evidence::hasTheme}};
    const QByteArray key = aspect.key.toLatin1();
    if (key == "involvement-planning") return groupSectors();
    if (key == "sustainable") return dimensions();
    if (key == "investment") return investment();
    if (key == "funding") return sources();
    for (const Rule& rule : rules)
      if (key == rule.key) return share(aspect, rule.sentence, rule.serves);
    AspectEvidence named =
        share(aspect,
              QT_TRANSLATE_NOOP("Sentence",
                                "{n, plural, one {# of {m} actions is} other {# of {m} actions are}} named as "
                                "serving this aspect."),
              &Evidence::never);
    // Without a sign of its own there is nothing to go by until an action is named.
    if (named.counted == 0) named.score.reset();
    return named;
  }

 private:
  AspectEvidence share(const ListItem& aspect, const char* sentence,
                       bool (Evidence::*serves)(const Action&) const) const {
    AspectEvidence found{.of = int(actions_.size()), .sentence = sentence};
    for (const Action* action : actions_)
      if (named_.contains({aspect.id.value, action->id.value}) || (this->*serves)(*action)) found.actions += action->id;
    found.counted = int(found.actions.size());
    if (found.of) found.score = quarters(found.counted, found.of);
    return found;
  }

  bool never(const Action&) const { return false; }
  bool fitsStrategy(const Action& action) const { return withStrategy_.contains(action.id.value); }
  bool hasTheme(const Action& action) const { return withTheme_.contains(action.id.value); }
  bool isDated(const Action& action) const { return action.start.known() && action.end.known(); }
  bool hasPlace(const Action& action) const { return !action.place.isEmpty(); }
  QList<const Stakeholder*> partners(const Action& action) const {
    QList<const Stakeholder*> found;
    for (const ActionStakeholder* link : links_.stakeholdersOf.value(action.id.value))
      if (const Stakeholder* who = plan_.stakeholders.find(link->stakeholder); who && !found.contains(who))
        found += who;
    return found;
  }
  bool hasPartners(const Action& action) const { return partners(action).size() >= 2; }
  bool isShared(const Action& action) const {
    for (const Stakeholder* who : partners(action))
      if (who->sector != Sector::notStated && who->sector != Sector::public_) return true;
    return false;
  }
  bool hasNeighbours(const Action& action) const {
    for (const Stakeholder* who : partners(action))
      if (who->level == GovernmentLevel::metropolitan || who->level == GovernmentLevel::regional) return true;
    return false;
  }
  bool hasLevels(const Action& action) const {
    QSet<int> levels;
    for (const Stakeholder* who : partners(action))
      if (who->level != GovernmentLevel::notStated) levels += int(who->level);
    return levels.size() >= 2;
  }

  AspectEvidence groupSectors() const {
    QSet<int> sectors;
    bool group = false;
    for (const Stakeholder& who : plan_.stakeholders) {
      if (!isMember(who.groupRole)) continue;
      group = true;
      if (who.sector != Sector::notStated) sectors += int(who.sector);
    }
    const int counted = int(sectors.size());
    return {
        .counted = counted,
        .of = 4,
        .score = group ? std::optional(counted) : std::nullopt,
        .sentence = QT_TRANSLATE_NOOP("Sentence",
                                      "{n, plural, one {# of {m} sectors (public, private, civic, knowledge) sits} "
                                      "other {# of {m} sectors (public, private, civic, knowledge) sit}} in the Local "
                                      "Group.")};
  }
  AspectEvidence dimensions() const {
    int served[4] = {}, marked = 0;
    for (const Action* action : actions_) {
      const auto marks = dimensionsOf(*action);
      bool any = false;
      for (size_t i = 0; i < 4; ++i) {
        served[i] += marks[i].value_or(0) > 0;
        any = any || marks[i];
      }
      marked += any;
    }
    // A dimension counts where at least a quarter of the actions serve it.
    const int counted = int(
        std::count_if(std::begin(served), std::end(served), [&](int n) { return n > 0 && 4 * n >= actions_.size(); }));
    return {.counted = counted,
            .of = 4,
            .score = marked ? std::optional(counted) : std::nullopt,
            .sentence =
                QT_TRANSLATE_NOOP("Sentence",
                                  "{n, plural, one {# of {m} dimensions is} other {# of {m} dimensions are}} served "
                                  "by at least a quarter of the actions.")};
  }
  AspectEvidence investment() const {
    int hard = 0, soft = 0;
    for (const Action* action : actions_) {
      hard += action->kind == MeasureKind::hard || action->kind == MeasureKind::both;
      soft += action->kind == MeasureKind::soft || action->kind == MeasureKind::both;
    }
    const int less = std::min(hard, soft), more = std::max(hard, soft);
    return {.counted = hard,
            .of = soft,
            .score = more ? std::optional(quarters(less, more)) : std::nullopt,
            .sentence = QT_TRANSLATE_NOOP("Sentence",
                                          "{n, plural, one {# action} other {# actions}} with hard and {m} with soft "
                                          "measures.")};
  }
  AspectEvidence sources() const {
    QSet<qint64> used;
    for (const FundingLine& line : plan_.fundingLines)
      if (line.source && line.status != FundingStatus::refused) used += line.source.value;
    const int counted = int(used.size());
    return {.counted = counted,
            .score = actions_.isEmpty() ? std::nullopt : std::optional(std::min(4, counted)),
            .sentence = QT_TRANSLATE_NOOP(
                "Sentence",
                "{n, plural, =0 {No source of funding is} one {# source of funding is} other {# sources of "
                "funding are}} named.")};
  }

  const Links& links_;
  const Plan& plan_;
  QList<const Action*> actions_;
  QSet<std::pair<qint64, qint64>> named_;
  QSet<qint64> withStrategy_, withTheme_;
};

}  // namespace

std::optional<double> median(const QList<int>& sorted) {
  if (sorted.isEmpty()) return {};
  const qsizetype middle = sorted.size() / 2;
  return sorted.size() % 2 ? double(sorted[middle]) : (sorted[middle - 1] + sorted[middle]) / 2.0;
}

std::optional<double> AspectState::group() const { return now ? std::optional<double>(*now) : median(votes); }

std::array<std::optional<int>, 4> dimensionsOf(const Action& action) {
  return {action.social, action.economic, action.environmental, action.territorial};
}

QList<AspectState> integration(const Links& links) {
  const Plan& plan = links.plan;
  const Evidence evidence(links);
  const ScaleRange inForce = rangeInForce(plan, ScaleKind::score);
  QHash<qint64, const IntegrationScore*> entered;
  for (const IntegrationScore& score : plan.integrationScores) entered.insert(score.aspect.value, &score);
  QList<AspectState> states;
  for (const ListItem* item : inOrder(plan.listItems)) {
    if (item->list != ListKind::integrationAspect || item->retired) continue;
    AspectState state{
        .aspect = item, .number = int(states.size()) + 1, .entered = entered.value(item->id.value, nullptr)};
    const ScaleId scale = state.entered ? state.entered->scale : ScaleId();
    const auto step = [&](const std::optional<int>& value) {
      return stepInForce(plan, value, scale, ScaleKind::score);
    };
    if (state.entered) {
      state.now = step(state.entered->now);
      state.wanted = step(state.entered->wanted);
    }
    for (const PersonScore& score : plan.personScores) {
      if (score.aspect != item->id) continue;
      if (const auto vote = step(score.now)) state.votes += *vote;
      if (const auto vote = step(score.wanted)) state.wantedVotes += *vote;
    }
    std::sort(state.votes.begin(), state.votes.end());
    std::sort(state.wantedVotes.begin(), state.wantedVotes.end());
    state.evidence = evidence.of(*item);
    if (state.evidence.score) state.computed = stepOnScale(*state.evidence.score, own, inForce);
    states += state;
  }
  return states;
}

}  // namespace iap

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/chapters/amounts.h"

#include <QCoreApplication>
#include <cmath>

namespace iap {

namespace {
qint64 unitOf(const Builder& b) {
  qint64 unit = 1;
  for (int i = minorDigits(b.currency()); i > 0; --i) unit *= 10;
  return unit;
}
}  // namespace

bool inMillions(const Builder& b) { return b.sums().budget.cost.minor >= 1'000'000 * unitOf(b); }

int decimalsFor(const Builder& b, const QList<Money>& parts, Money total) {
  for (const int decimals : {1, 2}) {
    const double scale = decimals == 1 ? 10 : 100;
    const auto rounded = [&](Money amount) {
      return std::llround(double(amount.minor) / double(unitOf(b)) / 1e6 * scale);
    };
    long long sum = 0;
    for (const Money part : parts) sum += rounded(part);
    if (sum == rounded(total)) return decimals;
  }
  return 2;
}

QString figure(const Builder& b, Money amount, int decimals) {
  return inMillions(b) ? Builder::withMinus(b.language.number(double(amount.minor) / double(unitOf(b)) / 1e6, decimals))
                       : b.amount(amount);
}

QString unitWords(const Builder& b) {
  return inMillions(b) ? b.say(QT_TRANSLATE_NOOP("Sentence", "million {currency}"), {{"currency", b.currency()}})
                       : b.currency();
}

QString share(const Builder& b, Money part) {
  const Money cost = b.sums().budget.cost;
  return cost.minor > 0 ? b.language.percent(double(part.minor) / double(cost.minor), 1) : QString();
}

QList<Money> partsOf(const Budget& budget) {
  return {budget.funding.secured(), budget.funding.appliedFor, budget.funding.identified, budget.funding.named,
          budget.stillToFind()};
}

Cell securedCell(const Builder& b, const Funding& funding) {
  return funding.securedIsRecorded() ? b.amountCell(funding.secured())
                                     : b.word(QT_TRANSLATE_NOOP("Document", "not recorded"));
}

Cell expectedCell(const Builder& b, const Funding& funding) {
  return funding.securedIsRecorded() || funding.expected() > Money()
             ? b.amountCell(funding.expected())
             : b.word(QT_TRANSLATE_NOOP("Document", "not recorded"));
}

void addTotalNotes(const Builder& b, DataTable& table, bool planHasRow, bool gap) {
  const Money plan = actionFunding(b.links, {}).counted();
  if (plan > Money() && !planHasRow)
    table.notes +=
        TableNote{{},
                  b.say(QT_TRANSLATE_NOOP("Sentence",
                                          "The totals also hold {sum} of funding for the plan as a whole, which "
                                          "belongs to no single action."),
                        {{"sum", b.money(plan)}})};
  if (!gap) return;
  Money unpriced;
  for (const Action& action : b.plan.actions)
    if (actionCost(b.links, action).state != CostState::priced) unpriced += actionFunding(b.links, action.id).counted();
  if (unpriced > Money())
    table.notes +=
        TableNote{{},
                  b.say(QT_TRANSLATE_NOOP("Sentence",
                                          "What is still to find is the whole cost less all sources; {sum} of these "
                                          "belongs to actions without an amount."),
                        {{"sum", b.money(unpriced)}})};
}

}  // namespace iap

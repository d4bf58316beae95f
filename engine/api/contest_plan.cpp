#include "engine/api/contest_plan.h"

#include <algorithm>

#include "engine/base/error.h"

namespace maquette::api {

namespace {

constexpr double kForScoring = 0.02; // of the budget

} // namespace

double ContestPlan::unitsFrom(int round) const {
    double units = 0;
    for (std::size_t i = static_cast<std::size_t>(round); i < racing.size(); ++i)
        units += racing[i] * (marks[i] - (i > 0 ? marks[i - 1] : 0.0));
    return units;
}

ContestPlan planContest(std::size_t candidates, int rounds) {
    base::require(candidates >= 2 && rounds >= 1, "a contest of nobody");
    ContestPlan plan;
    int left = static_cast<int>(candidates);
    for (int round = 0; round < rounds && left > 1; ++round, left = (left + 1) / 2)
        plan.racing.push_back(left);
    plan.racing.push_back(1);
    double sum = 0;
    for (const int racing : plan.racing)
        plan.marks.push_back(sum += 1.0 / racing);
    for (double& mark : plan.marks)
        mark /= sum;
    plan.marks.back() = 1;
    return plan;
}

std::vector<std::size_t> survivors(std::vector<Contender> contenders, int seats) {
    std::stable_sort(contenders.begin(), contenders.end(),
                     [](const Contender& a, const Contender& b) {
                         return a.pinned != b.pinned ? a.pinned : a.rank < b.rank;
                     });
    std::vector<std::size_t> kept;
    for (const Contender& each : contenders) {
        if (each.pinned || static_cast<int>(kept.size()) < seats) kept.push_back(each.index);
    }
    std::sort(kept.begin(), kept.end());
    return kept;
}

ContestRequest withBudgets(ContestRequest request) {
    if (request.budgetSeconds <= 0) return request;
    const ContestPlan plan = planContest(request.candidates.size(), request.rounds);
    for (Request& each : request.candidates)
        each.budgetSeconds = request.budgetSeconds * (1 - kForScoring) / plan.unitsFrom(0);
    return request;
}

} // namespace maquette::api

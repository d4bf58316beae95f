#pragma once

#include <cstddef>
#include <vector>

#include "engine/api/contest.h"

namespace maquette::api {

// Successive halving (Jamieson and Talwalkar 2016): each round takes as much computing as any
// other, so the fewer are left, the further they come. After the last round one goes to the end.
// Pure values.
struct ContestPlan {
    std::vector<int> racing;   // in each round, and 1 in the last leg
    std::vector<double> marks; // the share of its run at which each of them ends; the last is 1

    int rounds() const { return static_cast<int>(racing.size()) - 1; }
    // Whole runs' worth of computing from the beginning of this round (0, 1, ...) on.
    double unitsFrom(int round) const;
};

// Rounds that would drop nobody are left out. At least two candidates, at least one round.
ContestPlan planContest(std::size_t candidates, int rounds);

// Who goes on: `seats` of them, the pinned ones first and then by rank (1 is the best); more only
// where more are pinned. Indices, in their old order.
struct Contender {
    std::size_t index = 0;
    int rank = 0;
    bool pinned = false;
};
std::vector<std::size_t> survivors(std::vector<Contender> contenders, int seats);

// The request with each candidate's own budget: the contest's, less a little for scoring, shared
// out so that the whole keeps to it.
ContestRequest withBudgets(ContestRequest request);

} // namespace maquette::api

#pragma once

#include <span>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

struct LibraryCore;

// The runs that stand in line: those that wait, the one that runs, and the ended ones nobody has
// cleared away yet. A place in the line survives everything a run can go through, so that a failed
// run can be tried again where it stood. Errors as in RunStore. One thread.
class QueueStore {
  public:
    explicit QueueStore(LibraryCore& core)
        : m_core(core) {}

    std::vector<Run> list() const; // in their order, without deleted ones

    // At the end of the line, in this order.
    std::vector<RunId> add(std::span<const NewRun> runs);
    // The line stands in this order; runs it does not name follow behind, and removed ones it names
    // come back. Those that leave: a run that never started is removed, any other one stays in the
    // library. So every change of the line, and its undo, is one call.
    void arrange(std::span<const RunId> order, std::span<const RunId> leaving = {});
    // Waits again, at its place, and starts anew.
    void retry(RunId id);

  private:
    std::vector<RunId> order() const;
    void setPlace(RunId id, double place);
    void takeOut(RunId id);

    LibraryCore& m_core;
};

} // namespace maquette::assets

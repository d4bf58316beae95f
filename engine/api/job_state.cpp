#include "engine/api/job_state.h"

namespace maquette::api {

namespace {

constexpr unsigned bit(JobState state) {
    return 1u << static_cast<unsigned>(state);
}

// Row: from; bits: the states that may follow.
constexpr unsigned kFollowers[] = {
    /* Idle     */ bit(JobState::Loading) | bit(JobState::Stopping),
    /* Loading  */ bit(JobState::Running) | bit(JobState::Stopping) | bit(JobState::Failed),
    /* Running  */ bit(JobState::Paused) | bit(JobState::Stopping) | bit(JobState::Done) |
        bit(JobState::Failed),
    /* Paused   */ bit(JobState::Running) | bit(JobState::Stopping) | bit(JobState::Failed),
    /* Stopping */ bit(JobState::Done) | bit(JobState::Failed),
    /* Done     */ 0,
    /* Failed   */ 0,
};

} // namespace

const char* name(JobState state) {
    switch (state) {
    case JobState::Idle:
        return "idle";
    case JobState::Loading:
        return "loading";
    case JobState::Running:
        return "running";
    case JobState::Paused:
        return "paused";
    case JobState::Stopping:
        return "stopping";
    case JobState::Done:
        return "done";
    case JobState::Failed:
        return "failed";
    }
    return "idle";
}

bool mayFollow(JobState from, JobState to) {
    return (kFollowers[static_cast<unsigned>(from)] & bit(to)) != 0;
}

} // namespace maquette::api

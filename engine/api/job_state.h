#pragma once

#include <cstdint>

namespace maquette::api {

enum class JobState : std::uint8_t { Idle, Loading, Running, Paused, Stopping, Done, Failed };

const char* name(JobState state);

// The one transition table: whether a job may go from one state to the other.
bool mayFollow(JobState from, JobState to);

constexpr bool isFinal(JobState state) {
    return state == JobState::Done || state == JobState::Failed;
}

} // namespace maquette::api

#pragma once

#include <filesystem>

#include "engine/api/contest.h"
#include "engine/io/atomic_file.h"

namespace maquette::runtime {

// The record of a contest: its request and how far it has come, in one small JSON file with a
// digest of itself. It is written whole or not at all. Throws Error(Io).
void writeContestRecord(const std::filesystem::path& file, const api::ContestRequest& request,
                        const api::ContestStand& stand, io::FileOps& ops = io::systemFileOps());

// The request of a contest that goes on: with its stand and its record; which checkpoints its
// candidates start from is for the caller to say. Throws Error(NotFound), Error(Io), or
// Error(BadFile) when the record is damaged or of a newer version.
api::ContestRequest readContestRecord(const std::filesystem::path& file);

// Lets each candidate start from the newest checkpoint in its own output folder, if there is one.
void resumeFromFolders(api::ContestRequest& request);

// Throws Error(Usage) for a stand that cannot be one of this request.
void checkStand(const api::ContestStand& stand, const api::ContestRequest& request);

} // namespace maquette::runtime

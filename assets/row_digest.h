#pragma once

#include <string>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

// SHA-256 of everything a record says, in a fixed order, each value with its length before it. It
// is stored beside the record; `library check` computes it anew.
std::string digestOf(const Project& project);
std::string digestOf(const Run& run, const std::string& projectUid,
                     const std::vector<Checkpoint>& checkpoints,
                     const std::vector<Snapshot>& snapshots, const std::vector<RunEvent>& events);
std::string digestOf(const Asset& asset, const std::string& projectUid, const std::string& runUid);
std::string digestOf(const Collection& collection, const std::vector<std::string>& assetUids);

} // namespace maquette::assets

#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "assets/library.h"

namespace maquette::assets {

// One report of a program that makes things but does not stay the library's owner: a run that has
// begun, gone on or ended, with the asset it made. Runs and assets are told by their uids, so that
// handing in the same report twice changes nothing.
struct Deposit {
    NewRun run; // uid required
    RunProgress progress;
    std::string process; // who runs it; empty when it is over
    std::optional<NewAsset> asset;
};

// Hands the report in: directly when the library is free at this moment, else through its inbox,
// from which the owner takes it. Creates the library if absent. Returns the asset's uid (empty
// without one). Throws base::Error as Library does. Files to move are gone from their
// old place afterwards, either way.
struct DepositResult {
    std::string assetUid;
    bool viaInbox = false;
};
DepositResult handIn(const std::filesystem::path& library, Deposit deposit);

// Writes a complete bundle into the inbox: it appears under its name whole or not at all.
void dropIntoInbox(const LibraryFolder& folder, const Deposit& deposit,
                   io::FileOps& ops = io::systemFileOps());

void takeIn(Library& library, const Deposit& deposit);

// The owner's part: takes in every waiting bundle, oldest first. A damaged one is put into
// inbox/refused with a note saying why. Returns how many were taken.
int takeInInbox(Library& library);

} // namespace maquette::assets

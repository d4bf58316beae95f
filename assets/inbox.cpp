#include "assets/inbox.h"

#include <algorithm>
#include <cstdio>

#include "assets/database.h"
#include "assets/deposit_json.h"
#include "assets/library_core.h"
#include "assets/thumbnail.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

// Bundles are taken in the order of their names: a run's beginning before its end.
std::string bundleName() {
    char text[64];
    std::snprintf(text, sizeof text, "%015lld-%s", static_cast<long long>(milliseconds(now())),
                  newUid().substr(0, 12).c_str());
    return text;
}

// Puts the file into the bundle and returns its hash. The original stays for now: if the bundle
// cannot be finished, nothing is lost.
std::string place(const FileSource& file, const fs::path& target, io::FileOps& ops) {
    if (file.path.empty()) {
        io::writeFile(target, file.bytes, ops);
        return io::sha256(file.bytes);
    }
    if (file.take != Take::Copy && ops.link(file.path.c_str(), target.c_str()) == 0)
        return io::sha256OfFile(target);
    const std::vector<std::byte> bytes = io::readFile(file.path);
    io::writeFile(target, bytes, ops);
    return io::sha256(bytes);
}

std::vector<fs::path> waitingBundles(const LibraryFolder& folder) {
    std::vector<fs::path> bundles;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.inbox(), error)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_directory(error) && !name.starts_with(".") && name != "refused")
            bundles.push_back(entry.path());
    }
    std::sort(bundles.begin(), bundles.end());
    return bundles;
}

void refuse(const fs::path& bundle, const Error& reason) {
    base::logWarning("library: a bundle was refused: " + std::string(reason.what()));
    const fs::path refused = bundle.parent_path() / "refused";
    std::error_code error;
    fs::create_directories(refused, error);
    fs::rename(bundle, refused / bundle.filename(), error);
    if (!error) io::writeFile(refused / bundle.filename() / "why.txt", reason.what());
}

} // namespace

void takeIn(Library& library, const Deposit& deposit) {
    Transaction transaction = library.begin();
    RunStore runs = library.runs();
    std::optional<RunId> run = runs.find(deposit.run.uid);
    if (!run) run = runs.start(deposit.run, deposit.progress.state);
    const Run known = runs.get(*run);
    const bool late = known.ended && isLive(deposit.progress.state);
    const bool again = known.progress == deposit.progress && known.process == deposit.process;
    if (!late && !again) {
        runs.update(*run, deposit.progress);
        runs.setProcess(*run, deposit.process);
    }
    if (deposit.asset && !library.assets().find(deposit.asset->uid)) {
        NewAsset asset = *deposit.asset;
        asset.run = *run;
        library.assets().add(asset);
    }
    transaction.commit();
}

void dropIntoInbox(const LibraryFolder& folder, const Deposit& deposit, io::FileOps& ops) {
    io::makeWritableFolder(folder.inbox());
    const std::string name = bundleName();
    const fs::path building = folder.inbox() / ("." + name);
    io::makeWritableFolder(building);
    std::vector<std::string> names, hashes;
    if (deposit.asset) {
        for (const FileSource& file : deposit.asset->files) {
            names.push_back("file" + std::to_string(names.size()));
            hashes.push_back(place(file, building / names.back(), ops));
        }
        if (!deposit.asset->thumbnail.empty())
            io::writeFile(building / kThumbnailName, thumbnailPng(deposit.asset->thumbnail), ops);
    }
    io::writeFile(
        building / kManifestName,
        manifestOf(deposit, names, hashes).dump(1, ' ', false, io::Json::error_handler_t::replace),
        ops);
    const fs::path target = folder.inbox() / name;
    if (ops.rename(building.c_str(), target.c_str()) != 0 ||
        ops.syncFolder(folder.inbox().c_str()) != 0) {
        throw Error(ErrorKind::Io,
                    {MAQUETTE_TR("The result could not be handed to the library: %1 cannot be "
                                 "written. Check the permissions and the free space."),
                     target.string()});
    }
    if (!deposit.asset) return;
    std::error_code error;
    for (const FileSource& file : deposit.asset->files)
        if (file.take == Take::Move && !file.path.empty()) fs::remove(file.path, error);
}

int takeInInbox(Library& library) {
    int count = 0;
    for (const fs::path& bundle : waitingBundles(library.folder())) {
        try {
            takeIn(library, readBundle(bundle, library.core().objects));
            library.settleFiles();
            fs::remove_all(bundle);
            ++count;
        } catch (const Error& error) {
            // A full disk may pass, a damaged bundle stays damaged.
            if (error.kind() == ErrorKind::Io || error.kind() == ErrorKind::OutOfMemory) throw;
            refuse(bundle, error);
        }
    }
    return count;
}

DepositResult handIn(const fs::path& path, Deposit deposit) {
    base::require(!deposit.run.uid.empty(), "a deposit's run needs a uid");
    if (deposit.asset && deposit.asset->uid.empty()) deposit.asset->uid = newUid();
    const std::string uid = deposit.asset ? deposit.asset->uid : std::string();
    Library library = Library::open(path, {.access = Access::OwnOrRead});
    if (library.canWrite()) {
        takeIn(library, deposit);
        return {uid, false};
    }
    dropIntoInbox(library.folder(), deposit);
    return {uid, true};
}

} // namespace maquette::assets

#include "assets/pending_swap.h"

#include <cerrno>
#include <cstring>

#include "engine/base/error.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

fs::path noteFile(const LibraryFolder& folder) {
    return folder.root / "swap.json";
}

[[noreturn]] void fail(const fs::path& file) {
    throw Error(ErrorKind::Io,
                {MAQUETTE_TR("The library could not be exchanged: %1 cannot be moved (%2). Nothing "
                             "is lost; the next start of Maquette goes on with it."),
                 file.string(), std::strerror(errno)});
}

void rename(io::FileOps& ops, const fs::path& from, const fs::path& to) {
    if (ops.rename(from.c_str(), to.c_str()) != 0) fail(from);
}

void sync(io::FileOps& ops, const fs::path& folder) {
    if (ops.syncFolder(folder.c_str()) != 0) fail(folder);
}

// Old things first go aside, then the new one takes their place; each step may have been done
// already.
void exchange(io::FileOps& ops, const fs::path& root, const fs::path& staged, const fs::path& aside,
              const std::string& name, const std::vector<std::string>& old) {
    if (!fs::exists(staged / name)) return;
    for (const std::string& file : old)
        if (fs::exists(root / file) && !fs::exists(aside / file))
            rename(ops, root / file, aside / file);
    sync(ops, aside);
    rename(ops, staged / name, root / name);
    sync(ops, root);
}

} // namespace

void swapIn(const LibraryFolder& folder, const fs::path& staged, const fs::path& aside,
            io::FileOps& ops) {
    const io::Json note = {{"staged", staged.lexically_relative(folder.root).string()},
                           {"aside", aside.lexically_relative(folder.root).string()}};
    io::writeFile(noteFile(folder), note.dump(), ops);
    finishPendingSwap(folder, ops);
}

bool hasPendingSwap(const LibraryFolder& folder) {
    std::error_code error;
    return fs::exists(noteFile(folder), error);
}

void finishPendingSwap(const LibraryFolder& folder, io::FileOps& ops) {
    if (!hasPendingSwap(folder)) return;
    const std::string name = noteFile(folder).string();
    const io::Json note = io::readJson(noteFile(folder));
    const fs::path staged = folder.root / io::field<std::string>(note, "staged", name);
    const fs::path aside = folder.root / io::field<std::string>(note, "aside", name);
    fs::create_directories(aside);
    exchange(ops, folder.root, staged, aside, "objects", {"objects"});
    exchange(ops, folder.root, staged, aside, "library.db",
             {"library.db-wal", "library.db-shm", "library.db-journal", "library.db"});
    if (ops.unlink(noteFile(folder).c_str()) != 0) fail(noteFile(folder));
    sync(ops, folder.root);
    std::error_code error;
    fs::remove_all(staged, error);
}

} // namespace maquette::assets

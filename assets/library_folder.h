#pragma once

#include <filesystem>
#include <string>

namespace maquette::assets {

// Where things lie in a library:
//   library.db      the database (with -wal and -shm beside it while somebody works)
//   library.lock    who may write
//   objects/ab/abcd...   files named by the SHA-256 of their bytes
//   staging/        files being made, one folder a run; on the same drive, so that adopting one is
//                   a rename
//   contests/       how far contests have come, until they are over
//   inbox/          finished bundles of programs that do not own the library
//   backups/        copies kept before upgrades
//   replaced/       what a restore or a repair put aside
struct LibraryFolder {
    std::filesystem::path root;

    std::filesystem::path database() const { return root / "library.db"; }
    std::filesystem::path lockFile() const { return root / "library.lock"; }
    std::filesystem::path objects() const { return root / "objects"; }
    std::filesystem::path staging() const { return root / "staging"; }
    std::filesystem::path inbox() const { return root / "inbox"; }
    std::filesystem::path contests() const { return root / "contests"; }
    std::filesystem::path backups() const { return root / "backups"; }
    std::filesystem::path replaced() const { return root / "replaced"; }
    // Where the run of this uid puts its files; see createRunFolder.
    std::filesystem::path runFolder(const std::string& runUid) const {
        return staging() / ("run-" + runUid);
    }
    // Whose such a folder is, wherever the library lies; empty: it is another kind of folder.
    static std::string runOf(const std::filesystem::path& runFolder);

    bool hasDatabase() const; // a non-empty one
    bool hasObjects() const;

    // Makes what is missing. Throws Error(Io) saying why it cannot be.
    void create() const;
    // Any process may; the folder is swept a day after its run is over.
    std::filesystem::path createRunFolder(const std::string& runUid) const;
    // On a drive of another machine SQLite's shared memory does not work.
    bool onNetworkDrive() const;
};

// Absolute, symbolic links resolved, whether it exists or not.
LibraryFolder libraryFolder(const std::filesystem::path& path);

// The user's own: dataFolder()/library.
std::filesystem::path defaultLibraryFolder();

} // namespace maquette::assets

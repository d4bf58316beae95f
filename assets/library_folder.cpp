#include "assets/library_folder.h"

#include <array>
#include <string_view>

#include <sys/vfs.h>

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

namespace fs = std::filesystem;

bool LibraryFolder::hasDatabase() const {
    std::error_code error;
    return fs::is_regular_file(database(), error) && fs::file_size(database(), error) > 0;
}

bool LibraryFolder::hasObjects() const {
    std::error_code error;
    for (const fs::directory_entry& shelf : fs::directory_iterator(objects(), error))
        if (shelf.is_directory(error) && !fs::is_empty(shelf.path(), error)) return true;
    return false;
}

void LibraryFolder::create() const {
    io::makeWritableFolder(root);
    for (const fs::path& folder : {objects(), staging(), inbox()}) {
        std::error_code error;
        fs::create_directory(folder, error);
        if (error) {
            throw base::Error(base::ErrorKind::Io,
                              {MAQUETTE_TR("The folder %1 of the library cannot be created: %2."),
                               folder.string(), error.message()});
        }
    }
    io::systemFileOps().syncFolder(root.c_str());
}

std::string LibraryFolder::runOf(const fs::path& runFolder) {
    constexpr std::string_view kRun = "run-";
    const std::string name = runFolder.filename().string();
    return name.starts_with(kRun) ? name.substr(kRun.size()) : std::string();
}

fs::path LibraryFolder::createRunFolder(const std::string& runUid) const {
    io::makeWritableFolder(runFolder(runUid));
    return runFolder(runUid);
}

bool LibraryFolder::onNetworkDrive() const {
    struct statfs info {};
    if (::statfs(root.c_str(), &info) != 0) return false;
    constexpr std::array<unsigned long, 9> kNetwork = {
        0x6969,     // NFS
        0x517b,     // SMB
        0xff534d42, // CIFS
        0xfe534d42, // SMB2
        0x65735546, // FUSE: sshfs and its kin
        0x01021997, // 9P
        0x5346414f, // AFS
        0x00c36400, // Ceph
        0x0bd00bd0, // Lustre
    };
    for (const unsigned long magic : kNetwork)
        if ((static_cast<unsigned long>(info.f_type) & 0xffffffffUL) == magic) return true;
    return false;
}

LibraryFolder libraryFolder(const fs::path& path) {
    return {fs::weakly_canonical(fs::absolute(path))};
}

fs::path defaultLibraryFolder() {
    return base::dataFolder() / "library";
}

} // namespace maquette::assets

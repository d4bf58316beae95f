#include "assets/object_store.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "assets/records.h"
#include "engine/base/error.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr mode_t kProtected = 0444;

[[noreturn]] void failOn(const fs::path& file, int cause) {
    if (cause == ENOENT)
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("The file %1 is not there."), file.string()});
    const bool full = cause == ENOSPC || cause == EDQUOT;
    throw Error(ErrorKind::Io,
                full ? base::Text{MAQUETTE_TR("There is no space left to store %1 in the library. "
                                              "Free some space and try again."),
                                  file.string()}
                     : base::Text{MAQUETTE_TR("Cannot store %1 in the library: %2. Check the "
                                              "permissions and the drive."),
                                  file.string(), std::strerror(cause)});
}

class Descriptor {
  public:
    explicit Descriptor(const fs::path& file)
        : m_fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)) {
        if (m_fd < 0) failOn(file, errno);
    }
    ~Descriptor() { ::close(m_fd); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int operator*() const { return m_fd; }

  private:
    int m_fd;
};

// Reads a file in pieces; returns what it held.
template <class Use>
StoredObject readThrough(const fs::path& file, Use use) {
    const Descriptor fd(file);
    io::Sha256 hash;
    std::uint64_t total = 0;
    std::vector<std::byte> buffer(1 << 18);
    for (;;) {
        const ssize_t got = ::read(*fd, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) failOn(file, errno);
        if (got == 0) return {hash.finish(), total};
        const std::span<const std::byte> piece(buffer.data(), static_cast<std::size_t>(got));
        hash.add(piece);
        use(piece);
        total += piece.size();
    }
}

} // namespace

bool isSha256(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

ObjectStore::ObjectStore(fs::path folder, io::FileOps& ops)
    : m_folder(std::move(folder))
    , m_ops(ops) {}

fs::path ObjectStore::path(std::string_view sha256) const {
    if (!isSha256(sha256)) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The library names a file in a damaged way (\"%1\"). Run "
                                 "\"maquette library check\"."),
                     std::string(sha256)});
    }
    return m_folder / sha256.substr(0, 2) / sha256;
}

void ObjectStore::prepareShelf(const std::string& sha256) {
    const auto number = static_cast<std::size_t>(std::stoi(sha256.substr(0, 2), nullptr, 16));
    if (m_shelves[number]) return;
    const fs::path shelf = path(sha256).parent_path();
    if (::mkdir(shelf.c_str(), 0755) != 0 && errno != EEXIST) failOn(shelf, errno);
    if (m_ops.syncFolder(m_folder.c_str()) != 0) failOn(shelf, errno);
    m_shelves.set(number);
}

// A file found in its place may have been renamed there by a program that was killed before it
// synced the folder: a row must not rely on it before that is made up for.
bool ObjectStore::alreadyThere(const StoredObject& object) {
    if (inspect(object.sha256, object.bytes) != ObjectHealth::Good) return false;
    const fs::path file = path(object.sha256);
    if (m_ops.syncFolder(file.parent_path().c_str()) != 0) failOn(file, errno);
    return true;
}

StoredObject ObjectStore::put(std::span<const std::byte> bytes) {
    const StoredObject object{io::sha256(bytes), bytes.size()};
    if (alreadyThere(object)) return object;
    prepareShelf(object.sha256);
    const fs::path target = path(object.sha256);
    io::writeFile(target, bytes, m_ops);
    ::chmod(target.c_str(), kProtected);
    return object;
}

StoredObject ObjectStore::copy(const fs::path& file) {
    const StoredObject object = readThrough(file, [](std::span<const std::byte>) {});
    if (alreadyThere(object)) return object;
    prepareShelf(object.sha256);
    const fs::path target = path(object.sha256);
    io::AtomicFile copy(target, m_ops);
    const StoredObject copied =
        readThrough(file, [&](std::span<const std::byte> piece) { copy.write(piece); });
    if (copied.sha256 != object.sha256) {
        throw Error(ErrorKind::Io, {MAQUETTE_TR("The file %1 changed while it was being stored. "
                                                "Try again when nobody writes to it."),
                                    file.string()});
    }
    copy.commit();
    ::chmod(target.c_str(), kProtected);
    return object;
}

StoredObject ObjectStore::share(const fs::path& file) {
    const StoredObject object = readThrough(file, [](std::span<const std::byte>) {});
    if (alreadyThere(object)) return object;
    prepareShelf(object.sha256);
    const fs::path target = path(object.sha256);
    {
        const Descriptor fd(file);
        ::fchmod(*fd, kProtected);
        if (m_ops.sync(*fd) != 0) failOn(file, errno);
    }
    // By way of a temporary name, so that a damaged object of this name is replaced.
    const fs::path temporary = target.string() + ".link.tmp";
    m_ops.unlink(temporary.c_str());
    if (m_ops.link(file.c_str(), temporary.c_str()) != 0) {
        if (errno == ENOSPC || errno == EDQUOT || errno == EIO) failOn(file, errno);
        return copy(file); // another drive, or one without hard links
    }
    if (m_ops.rename(temporary.c_str(), target.c_str()) != 0) {
        const int cause = errno;
        m_ops.unlink(temporary.c_str());
        failOn(file, cause);
    }
    if (m_ops.syncFolder(target.parent_path().c_str()) != 0) failOn(target, errno);
    return object;
}

ObjectHealth ObjectStore::inspect(std::string_view sha256, std::uint64_t bytes) const {
    if (!isSha256(sha256)) return ObjectHealth::Damaged;
    const fs::path file = path(sha256);
    std::error_code error;
    if (!fs::exists(fs::symlink_status(file, error))) return ObjectHealth::Missing;
    if (!fs::is_regular_file(fs::symlink_status(file, error))) return ObjectHealth::Damaged;
    if (fs::file_size(file, error) != bytes) return ObjectHealth::Damaged;
    try {
        return io::sha256OfFile(file) == sha256 ? ObjectHealth::Good : ObjectHealth::Damaged;
    } catch (const Error&) {
        return ObjectHealth::Damaged; // there, but unreadable
    }
}

void ObjectStore::remove(std::string_view sha256) {
    const fs::path file = path(sha256);
    if (m_ops.unlink(file.c_str()) != 0 && errno != ENOENT) failOn(file, errno);
}

void ObjectStore::forEach(const std::function<void(const fs::path&, double age)>& visit) const {
    const std::time_t present = std::time(nullptr);
    std::error_code error;
    for (const fs::directory_entry& shelf : fs::directory_iterator(m_folder, error)) {
        for (const fs::directory_entry& file : fs::directory_iterator(shelf.path(), error)) {
            struct stat info {};
            if (::lstat(file.path().c_str(), &info) != 0) continue;
            // Renaming sets the change time but not the modification time.
            const double age = std::difftime(present, std::max(info.st_mtime, info.st_ctime));
            visit(file.path(), age);
        }
    }
}

} // namespace maquette::assets

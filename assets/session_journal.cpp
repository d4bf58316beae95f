#include "assets/session_journal.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/json.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;

namespace {

constexpr int kSchema = 1;
constexpr std::size_t kLargest = std::size_t{4} << 20;

struct Numbered {
    SessionRecord record;
    std::uint64_t serial = 0;
};

std::string textOf(const SessionRecord& record, std::uint64_t serial) {
    // The digest tells a file that was damaged later from one that is ours.
    io::Json json{{"schema", kSchema},         {"serial", serial},
                  {"request", record.request}, {"panels", record.panels},
                  {"onStage", record.onStage}, {"project", record.project},
                  {"others", record.others}};
    json["sha256"] = io::sha256(json.dump(-1, ' ', false, io::Json::error_handler_t::replace));
    return json.dump(1, ' ', false, io::Json::error_handler_t::replace);
}

std::optional<Numbered> recordOf(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return std::nullopt;
    try {
        const std::string name = file.string();
        io::Json json = io::parseJson(io::readText(file, kLargest), name);
        const auto digest = io::field<std::string>(json, "sha256", name);
        json.erase("sha256");
        if (io::field<int>(json, "schema", name) != kSchema || io::sha256(json.dump()) != digest)
            return std::nullopt;
        using Others = std::map<std::string, std::string>;
        return Numbered{{io::field<std::string>(json, "request", name),
                         io::field<std::string>(json, "panels", name),
                         io::field<std::int64_t>(json, "onStage", name),
                         io::fieldOr<std::string>(json, "project", {}, name),
                         io::fieldOr<Others>(json, "others", {}, name)},
                        io::field<std::uint64_t>(json, "serial", name)};
    } catch (const std::exception& failure) {
        base::logWarning(std::string("what the last session left cannot be read: ") +
                         failure.what());
        return std::nullopt;
    }
}

// Files that only their owner may read, as what is typed is nobody else's business; and without
// waiting for the disk if so asked.
class PrivateOps final : public io::FileOps {
  public:
    PrivateOps(io::FileOps& ops, bool synced)
        : m_ops(ops)
        , m_synced(synced) {}
    int openNew(const char* path) override {
        const int fd = m_ops.openNew(path);
        if (fd >= 0) ::fchmod(fd, S_IRUSR | S_IWUSR);
        return fd;
    }
    std::ptrdiff_t write(int fd, const void* data, std::size_t size) override {
        return m_ops.write(fd, data, size);
    }
    int sync(int fd) override { return m_synced ? m_ops.sync(fd) : 0; }
    int close(int fd) override { return m_ops.close(fd); }
    int rename(const char* from, const char* to) override { return m_ops.rename(from, to); }
    int unlink(const char* path) override { return m_ops.unlink(path); }
    int syncFolder(const char* path) override { return m_synced ? m_ops.syncFolder(path) : 0; }

  private:
    io::FileOps& m_ops;
    bool m_synced;
};

// What writers that were killed left half-written.
void removeHalves(const fs::path& file) {
    std::error_code error;
    std::vector<fs::path> halves;
    for (const fs::directory_entry& entry : fs::directory_iterator(file.parent_path(), error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(file.stem().string()) && name.ends_with(".tmp"))
            halves.push_back(entry.path());
    }
    for (const fs::path& half : halves)
        fs::remove(half, error);
}

// Later than any other, also than what an earlier session left in a folder that was away meanwhile.
std::uint64_t serialAfter(std::uint64_t last) {
    using namespace std::chrono;
    const auto now = duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    return std::max(last + 1, static_cast<std::uint64_t>(now));
}

} // namespace

fs::path SessionJournal::ownMemoryFolder() {
    const char* value = std::getenv("XDG_RUNTIME_DIR");
    if (!value || *value != '/') return {};
    struct stat folder {};
    const bool own = ::lstat(value, &folder) == 0 && S_ISDIR(folder.st_mode) &&
                     folder.st_uid == ::geteuid() && (folder.st_mode & (S_IRWXG | S_IRWXO)) == 0;
    return own ? fs::path(value) / "maquette" : fs::path();
}

fs::path SessionJournal::fileFor(const fs::path& stateFolder, const fs::path& library) {
    std::error_code error;
    const fs::path known = fs::weakly_canonical(library, error);
    const std::string name = io::sha256((error ? library : known).string()).substr(0, 16);
    return stateFolder / "sessions" / (name + ".json");
}

// Writes the newest text it was given; one that waits is replaced.
class SessionJournal::Writer {
  public:
    Writer(fs::path file, io::FileOps& ops, bool synced)
        : m_file(std::move(file))
        , m_ops(ops)
        , m_synced(synced)
        , m_thread([this] { work(); }) {}

    ~Writer() {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    void put(const std::string& text) {
        {
            const std::lock_guard lock(m_mutex);
            m_waiting = text;
        }
        m_wake.notify_one();
    }

    void finish() {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return !m_waiting && !m_writing; });
    }

    std::string trouble() const {
        const std::lock_guard lock(m_mutex);
        return m_trouble;
    }

  private:
    void work() {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_wake.wait(lock, [this] { return m_waiting || m_over; });
            if (!m_waiting) return;
            const std::string text = *std::exchange(m_waiting, std::nullopt);
            m_writing = true;
            lock.unlock();
            std::string trouble = write(text);
            lock.lock();
            if (!trouble.empty() && m_trouble.empty())
                base::logWarning("a copy of what is typed cannot be kept at the moment: " +
                                 trouble);
            m_trouble = std::move(trouble);
            m_writing = false;
            m_idle.notify_all();
        }
    }

    std::string write(const std::string& text) const {
        try {
            const fs::path folder = m_file.parent_path();
            io::makeWritableFolder(folder);
            std::error_code notOurs; // then the files are as private as they can be
            fs::permissions(folder, fs::perms::owner_all, notOurs);
            PrivateOps ops(m_ops, m_synced);
            io::writeFile(m_file, text, ops);
            return {};
        } catch (const std::exception& error) {
            return error.what();
        }
    }

    fs::path m_file;
    io::FileOps& m_ops;
    bool m_synced;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake, m_idle;
    std::optional<std::string> m_waiting;
    bool m_writing = false, m_over = false;
    std::string m_trouble;
    std::thread m_thread;
};

SessionJournal::SessionJournal(const fs::path& stateFolder, const fs::path& library,
                               const fs::path& memoryFolder, io::FileOps& ops) {
    const fs::path file = fileFor(stateFolder, library);
    m_files = {file, file.string() + ".new"};
    // Named after the folder for state as well, as two of them may share the memory.
    if (!memoryFolder.empty())
        m_files.push_back(memoryFolder / (io::sha256(file.string()).substr(0, 16) + ".json"));
    for (const fs::path& each : m_files) {
        removeHalves(each);
        const std::optional<Numbered> found = recordOf(each);
        if (!found || (m_left && found->serial <= m_serial)) continue;
        m_left = found->record;
        m_serial = found->serial;
    }
    for (const fs::path& each : m_files)
        m_writers.push_back(std::make_unique<Writer>(each, ops, each == file));
}

SessionJournal::~SessionJournal() = default;

void SessionJournal::note(SessionRecord record) {
    const std::lock_guard lock(m_mutex);
    if (m_forgotten) return;
    m_serial = serialAfter(m_serial);
    const std::string text = textOf(record, m_serial);
    // What is quickest goes first.
    for (auto writer = m_writers.rbegin(); writer != m_writers.rend(); ++writer)
        (*writer)->put(text);
}

void SessionJournal::flush() {
    for (const std::unique_ptr<Writer>& writer : m_writers)
        writer->finish();
}

void SessionJournal::forget() {
    {
        const std::lock_guard lock(m_mutex);
        m_forgotten = true;
    }
    flush();
    std::error_code none;
    for (const fs::path& file : m_files)
        fs::remove(file, none);
}

// Without the copy in memory everything is as it would be on a machine that has no such folder.
std::string SessionJournal::trouble() const {
    const std::string trouble = m_writers[0]->trouble();
    return trouble.empty() ? m_writers[1]->trouble() : trouble;
}

} // namespace maquette::assets

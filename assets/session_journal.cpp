#include "assets/session_journal.h"

#include <condition_variable>
#include <thread>
#include <utility>
#include <vector>

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
    io::Json json{{"schema", kSchema},
                  {"serial", serial},
                  {"request", record.request},
                  {"panels", record.panels},
                  {"onStage", record.onStage}};
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
        return Numbered{{io::field<std::string>(json, "request", name),
                         io::field<std::string>(json, "panels", name),
                         io::field<std::int64_t>(json, "onStage", name)},
                        io::field<std::uint64_t>(json, "serial", name)};
    } catch (const std::exception& failure) {
        base::logWarning(std::string("what the last session left cannot be read: ") +
                         failure.what());
        return std::nullopt;
    }
}

// The same calls without waiting for the disk.
class WithoutSync final : public io::FileOps {
  public:
    explicit WithoutSync(io::FileOps& ops)
        : m_ops(ops) {}
    int openNew(const char* path) override { return m_ops.openNew(path); }
    std::ptrdiff_t write(int fd, const void* data, std::size_t size) override {
        return m_ops.write(fd, data, size);
    }
    int sync(int) override { return 0; }
    int close(int fd) override { return m_ops.close(fd); }
    int rename(const char* from, const char* to) override { return m_ops.rename(from, to); }
    int unlink(const char* path) override { return m_ops.unlink(path); }
    int syncFolder(const char*) override { return 0; }

  private:
    io::FileOps& m_ops;
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

} // namespace

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
                base::logWarning("what is typed is not kept at the moment: " + trouble);
            m_trouble = std::move(trouble);
            m_writing = false;
            m_idle.notify_all();
        }
    }

    std::string write(const std::string& text) const {
        try {
            io::makeWritableFolder(m_file.parent_path());
            WithoutSync atOnce(m_ops);
            io::writeFile(m_file, text, m_synced ? m_ops : atOnce);
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
                               io::FileOps& ops)
    : m_file(fileFor(stateFolder, library)) {
    removeHalves(m_file);
    for (const fs::path& file : {m_file, unsynced()}) {
        const std::optional<Numbered> found = recordOf(file);
        if (!found || (m_left && found->serial <= m_serial)) continue;
        m_left = found->record;
        m_serial = found->serial;
    }
    m_atOnce = std::make_unique<Writer>(unsynced(), ops, false);
    m_synced = std::make_unique<Writer>(m_file, ops, true);
}

SessionJournal::~SessionJournal() = default;

fs::path SessionJournal::unsynced() const {
    return m_file.string() + ".new";
}

void SessionJournal::note(SessionRecord record) {
    const std::lock_guard lock(m_mutex);
    if (m_forgotten) return;
    const std::string text = textOf(record, ++m_serial);
    m_atOnce->put(text);
    m_synced->put(text);
}

void SessionJournal::flush() {
    m_atOnce->finish();
    m_synced->finish();
}

void SessionJournal::forget() {
    {
        const std::lock_guard lock(m_mutex);
        m_forgotten = true;
    }
    flush();
    std::error_code none;
    fs::remove(m_file, none);
    fs::remove(unsynced(), none);
}

std::string SessionJournal::trouble() const {
    const std::string trouble = m_synced->trouble();
    return trouble.empty() ? m_atOnce->trouble() : trouble;
}

} // namespace maquette::assets

#include "assets/session_journal.h"

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

SessionJournal::SessionJournal(const fs::path& stateFolder, const fs::path& library,
                               io::FileOps& ops)
    : m_file(fileFor(stateFolder, library))
    , m_ops(ops) {
    removeHalves(m_file);
    for (const fs::path& file : {m_file, unsynced()}) {
        const std::optional<Numbered> found = recordOf(file);
        if (!found || (m_left && found->serial <= m_serial)) continue;
        m_left = found->record;
        m_serial = found->serial;
    }
    m_thread = std::thread([this] { work(); });
}

fs::path SessionJournal::unsynced() const {
    return m_file.string() + ".new";
}

SessionJournal::~SessionJournal() {
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SessionJournal::note(SessionRecord record) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_forgotten) return;
        m_waiting = std::move(record);
    }
    m_wake.notify_one();
}

void SessionJournal::flush() {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return !m_waiting && !m_writing; });
}

void SessionJournal::forget() {
    std::unique_lock lock(m_mutex);
    m_forgotten = true;
    m_waiting.reset();
    m_idle.wait(lock, [this] { return !m_writing; });
    std::error_code none;
    fs::remove(m_file, none);
    fs::remove(unsynced(), none);
}

std::string SessionJournal::trouble() const {
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

void SessionJournal::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_waiting || m_over; });
        if (!m_waiting) return;
        const SessionRecord record = *std::exchange(m_waiting, std::nullopt);
        m_writing = true;
        lock.unlock();
        std::string trouble;
        try {
            write(record);
        } catch (const std::exception& error) {
            trouble = error.what();
        }
        lock.lock();
        if (!trouble.empty() && m_trouble.empty())
            base::logWarning("what is typed is not kept at the moment: " + trouble);
        m_trouble = std::move(trouble);
        m_writing = false;
        m_idle.notify_all();
    }
}

void SessionJournal::write(const SessionRecord& record) {
    io::makeWritableFolder(m_file.parent_path());
    const std::string text = textOf(record, ++m_serial);
    WithoutSync atOnce(m_ops);
    io::writeFile(unsynced(), text, atOnce);
    io::writeFile(m_file, text, m_ops);
}

} // namespace maquette::assets

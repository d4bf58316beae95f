#include "assets/session_journal.h"

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

std::string textOf(const SessionRecord& record) {
    // The digest tells a file that was damaged later from one that is ours.
    io::Json json{{"schema", kSchema},
                  {"request", record.request},
                  {"panels", record.panels},
                  {"onStage", record.onStage}};
    json["sha256"] = io::sha256(json.dump(-1, ' ', false, io::Json::error_handler_t::replace));
    return json.dump(1, ' ', false, io::Json::error_handler_t::replace);
}

std::optional<SessionRecord> recordOf(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) return std::nullopt;
    try {
        const std::string name = file.string();
        io::Json json = io::parseJson(io::readText(file, kLargest), name);
        const auto digest = io::field<std::string>(json, "sha256", name);
        json.erase("sha256");
        if (io::field<int>(json, "schema", name) != kSchema || io::sha256(json.dump()) != digest)
            return std::nullopt;
        return SessionRecord{io::field<std::string>(json, "request", name),
                             io::field<std::string>(json, "panels", name),
                             io::field<std::int64_t>(json, "onStage", name)};
    } catch (const std::exception& failure) {
        base::logWarning(std::string("what the last session left cannot be read: ") +
                         failure.what());
        return std::nullopt;
    }
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
    , m_ops(ops)
    , m_left(recordOf(m_file))
    , m_thread([this] { work(); }) {}

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
    io::writeFile(m_file, textOf(record), m_ops);
}

} // namespace maquette::assets

#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "engine/io/atomic_file.h"

namespace maquette::assets {

// What somebody has typed and set in a window but not made anything of yet.
struct SessionRecord {
    std::string request;      // JSON: prompt, method, preset, seed, parameters
    std::string panels;       // the window's own words for which panels are open
    std::int64_t onStage = 0; // the asset that is shown; 0: none
    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
};

// Keeps the newest record in a small file, written whole or not at all by threads of its own, so
// that nobody waits for the disk. It is written twice: at once, which outlives the program, and
// then synced, which outlives the machine but may take a busy drive a while. A program that ends in
// order forgets it; one that was killed leaves it for the next start. One journal a library, in the
// folder for state.
class SessionJournal {
  public:
    // Reads what the last program left; a damaged file counts as none. Never throws.
    SessionJournal(const std::filesystem::path& stateFolder, const std::filesystem::path& library,
                   io::FileOps& ops = io::systemFileOps());
    ~SessionJournal(); // writes what waits
    SessionJournal(const SessionJournal&) = delete;
    SessionJournal& operator=(const SessionJournal&) = delete;

    static std::filesystem::path fileFor(const std::filesystem::path& stateFolder,
                                         const std::filesystem::path& library);

    const std::filesystem::path& file() const { return m_file; }
    const std::optional<SessionRecord>& left() const { return m_left; }
    // To be written soon; a newer one replaces one that waits. Any thread.
    void note(SessionRecord record);
    void flush();  // waits until what was noted is on the disk, or could not be written
    void forget(); // the program ends in order; nothing is written from here on
    // Why the newest record could not be written; empty when it could. Any thread.
    std::string trouble() const;

  private:
    class Writer;
    std::filesystem::path unsynced() const;

    std::filesystem::path m_file;
    std::optional<SessionRecord> m_left;
    mutable std::mutex m_mutex;
    std::uint64_t m_serial = 0; // of the newest record
    bool m_forgotten = false;
    // A thread each: what is written at once does not wait for what is synced.
    std::unique_ptr<Writer> m_atOnce, m_synced;
};

} // namespace maquette::assets

#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "engine/io/atomic_file.h"

namespace maquette::assets {

// What somebody has typed and set in a window but not made anything of yet.
struct SessionRecord {
    std::string request;      // JSON: prompt, method, preset, seed, parameters
    std::string panels;       // the window's own words for which panels are open
    std::int64_t onStage = 0; // the asset that is shown; 0: none
    std::string project = {}; // the uid of the one that is open; empty: none, or an older record
    std::map<std::string, std::string> others = {}; // the requests of other projects, by their uid
    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
};

// Keeps the newest record in small private files, each written whole or not at all by a thread of
// its own, so that nobody waits for the disk. One lies in memory where the person has such a
// folder: it outlives the program however busy the drive is. Two lie in the folder for state: one
// that is written at once, and one that is synced and outlives the machine. The newest of them that
// can be read is what the next start finds. A program that ends in order forgets them all. One
// journal a library.
class SessionJournal {
  public:
    // Reads what the last program left; a damaged file counts as none. An empty `memoryFolder`:
    // there is none. Never throws.
    SessionJournal(const std::filesystem::path& stateFolder, const std::filesystem::path& library,
                   const std::filesystem::path& memoryFolder = {},
                   io::FileOps& ops = io::systemFileOps());
    ~SessionJournal(); // writes what waits
    SessionJournal(const SessionJournal&) = delete;
    SessionJournal& operator=(const SessionJournal&) = delete;

    static std::filesystem::path fileFor(const std::filesystem::path& stateFolder,
                                         const std::filesystem::path& library);
    // The person's own folder in memory, below XDG_RUNTIME_DIR; empty when there is none that
    // nobody else can enter. Not created here.
    static std::filesystem::path ownMemoryFolder();

    const std::filesystem::path& file() const { return m_files.front(); } // the synced one
    const std::vector<std::filesystem::path>& files() const { return m_files; }
    const std::optional<SessionRecord>& left() const { return m_left; }
    // To be written soon; a newer one replaces one that waits. Any thread.
    void note(SessionRecord record);
    void flush();  // waits until what was noted is on the disk, or could not be written
    void forget(); // the program ends in order; nothing is written from here on
    // Why the newest record could not be written to the drive; empty when it could. Any thread.
    std::string trouble() const;

  private:
    class Writer;

    std::vector<std::filesystem::path> m_files; // synced, at once, in memory
    std::optional<SessionRecord> m_left;
    mutable std::mutex m_mutex;
    std::uint64_t m_serial = 0; // of the newest record
    bool m_forgotten = false;
    // One a file: what is written at once does not wait for what is synced.
    std::vector<std::unique_ptr<Writer>> m_writers;
};

} // namespace maquette::assets

// What the library keeps of contests that are not over; see engine/runtime/contest_record.h.

#include <algorithm>

#include "assets/library_thread.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

namespace fs = std::filesystem;
using assets::Library;

std::string LibraryService::contestRecord(const std::string& firstRun) const {
    return (m_thread->folder().contests() / (firstRun + ".json")).string();
}

std::vector<fs::path> LibraryService::contestRecords() const {
    std::vector<std::pair<fs::file_time_type, fs::path>> found;
    std::error_code error;
    for (const fs::directory_entry& entry :
         fs::directory_iterator(m_thread->folder().contests(), error)) {
        if (entry.path().extension() == ".json")
            found.emplace_back(entry.last_write_time(error), entry.path());
    }
    std::sort(found.rbegin(), found.rend());
    std::vector<fs::path> records;
    for (auto& [time, file] : found)
        records.push_back(std::move(file));
    return records;
}

void LibraryService::dropContest(const fs::path& record) {
    post([record](Library&) {
        std::error_code gone;
        fs::remove(record, gone);
    });
}

void LibraryService::putContestAside(const fs::path& record) {
    post([record](Library&) {
        std::error_code error; // then it is said again at the next start
        fs::rename(record, record.string() + ".damaged", error);
    });
}

std::optional<assets::Run> LibraryService::findRun(const std::string& uid) const {
    const assets::RunStore runs = m_reader->runs();
    const std::optional<assets::RunId> id = runs.find(uid);
    return id ? std::optional(runs.get(*id)) : std::nullopt;
}

std::string LibraryService::runFolder(const std::string& uid) const {
    return m_thread->folder().createRunFolder(uid).string();
}

void LibraryService::goOn(const std::string& uid) {
    post([uid](Library& library) {
        if (const auto id = library.runs().find(uid)) library.runs().resume(*id);
    });
}

} // namespace maquette::ui

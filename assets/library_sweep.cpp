// What crashes leave behind, removed a day later: a program that is still alive and slow to write
// its row never loses its files.

#include <algorithm>
#include <ctime>

#include <sys/stat.h>

#include "assets/library.h"
#include "assets/library_core.h"
#include "engine/base/log.h"

namespace maquette::assets {

namespace fs = std::filesystem;

namespace {

double ageOf(const fs::path& path) {
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) return 0;
    return std::difftime(std::time(nullptr), std::max(info.st_mtime, info.st_ctime));
}

// The age of the youngest thing in it.
double ageOfFolder(const fs::path& folder) {
    double age = ageOf(folder);
    std::error_code error;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, error))
        age = std::min(age, ageOf(entry.path()));
    return age;
}

bool isNeeded(const Library& library, const std::string& stagingName) {
    const std::string uid = LibraryFolder::runOf(stagingName);
    if (uid.empty()) return false;
    const RunStore runs = library.runs();
    const std::optional<RunId> id = runs.find(uid);
    if (!id) return false;
    const Run run = runs.get(*id);
    const RunState state = run.progress.state;
    return !run.deleted &&
           (isLive(state) || state == RunState::Queued || state == RunState::Interrupted);
}

int sweepObjects(LibraryCore& core, double age) {
    std::vector<fs::path> orphans;
    core.objects.forEach([&](const fs::path& file, double seconds) {
        const std::string name = file.filename().string();
        const bool known =
            core.database.integer("SELECT count(*) FROM object WHERE sha256 = ?", name) > 0;
        if (!known && seconds >= age) orphans.push_back(file);
    });
    std::error_code error;
    for (const fs::path& file : orphans)
        fs::remove(file, error);
    return static_cast<int>(orphans.size());
}

} // namespace

int Library::sweep(std::chrono::seconds minimum) {
    const auto age = static_cast<double>(minimum.count());
    int count = sweepObjects(*m_core, age);
    std::vector<fs::path> old;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder().staging(), error))
        if (!isNeeded(*this, entry.path().filename().string()) && ageOfFolder(entry.path()) >= age)
            old.push_back(entry.path());
    for (const fs::directory_entry& entry : fs::directory_iterator(folder().inbox(), error))
        if (entry.path().filename().string().starts_with(".") && ageOfFolder(entry.path()) >= age)
            old.push_back(entry.path());
    for (const fs::path& path : old)
        fs::remove_all(path, error);
    count += static_cast<int>(old.size());
    m_core->database.run("INSERT OR REPLACE INTO property (key, value) VALUES ('swept', ?)",
                         std::to_string(milliseconds(now())));
    if (count > 0) base::logInfo("library: swept " + std::to_string(count) + " left-over files");
    return count;
}

void Library::sweepIfDue() {
    const std::string last =
        m_core->database.text("SELECT value FROM property WHERE key = 'swept'");
    const Time due = timeFrom(std::atoll(last.c_str())) + std::chrono::hours(24);
    if (canWrite() && now() >= due) sweep();
}

} // namespace maquette::assets

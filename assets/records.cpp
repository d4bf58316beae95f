#include "assets/records.h"

#include <algorithm>
#include <ctime>

#include <sys/random.h>

#include "engine/base/error.h"

namespace maquette::assets {

Time now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now());
}

std::string toIsoText(Time time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    char text[32];
    const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text, length};
}

std::string newUid() {
    unsigned char random[16];
    base::require(getrandom(random, sizeof random, 0) == sizeof random,
                  "the system gave no random numbers");
    std::string uid;
    for (const unsigned char byte : random) {
        constexpr char kDigits[] = "0123456789abcdef";
        uid += kDigits[byte >> 4];
        uid += kDigits[byte & 15];
    }
    return uid;
}

const char* name(RunState state) {
    switch (state) {
    case RunState::Queued:
        return "queued";
    case RunState::Running:
        return "running";
    case RunState::Paused:
        return "paused";
    case RunState::Interrupted:
        return "interrupted";
    case RunState::Stopped:
        return "stopped";
    case RunState::Done:
        return "done";
    case RunState::Failed:
        return "failed";
    }
    return "failed";
}

bool isLive(RunState state) {
    return state == RunState::Running || state == RunState::Paused;
}

const AssetFile* Asset::file(const std::string& wanted) const {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const AssetFile& file) { return file.role == wanted; });
    return found == files.end() ? nullptr : &*found;
}

bool ChangeSet::empty() const {
    return assets.empty() && runs.empty() && projects.empty() && collections.empty();
}

} // namespace maquette::assets

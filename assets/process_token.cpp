#include "assets/process_token.h"

#include <fstream>
#include <sstream>
#include <vector>

#include <unistd.h>

namespace maquette::assets {

namespace {

std::string firstLine(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::string hostName() {
    char name[256] = {};
    return gethostname(name, sizeof name - 1) == 0 && *name ? name : "localhost";
}

std::string bootId() {
    return firstLine("/proc/sys/kernel/random/boot_id");
}

// Field 22 of /proc/<pid>/stat, counted after the name, which may itself hold spaces and brackets.
std::string startTime(const std::string& pid) {
    const std::string stat = firstLine("/proc/" + pid + "/stat");
    const std::size_t nameEnd = stat.rfind(')');
    if (nameEnd == std::string::npos) return {};
    std::istringstream fields(stat.substr(nameEnd + 1));
    std::string field;
    for (int i = 3; i <= 22; ++i)
        fields >> field;
    return field;
}

std::vector<std::string> split(const std::string& token) {
    std::vector<std::string> parts;
    std::istringstream stream(token);
    for (std::string part; std::getline(stream, part, '/');)
        parts.push_back(part);
    return parts;
}

} // namespace

std::string thisProcess() {
    const std::string pid = std::to_string(getpid());
    return hostName() + "/" + bootId() + "/" + pid + "/" + startTime(pid);
}

bool isGone(const std::string& token) {
    const std::vector<std::string> parts = split(token);
    if (parts.size() != 4) return true;
    if (parts[0] != hostName()) return false;
    return parts[1] != bootId() || startTime(parts[2]) != parts[3];
}

std::string describeThisProcess() {
    return firstLine("/proc/self/comm") + " (process " + std::to_string(getpid()) + " on " +
           hostName() + ")";
}

} // namespace maquette::assets

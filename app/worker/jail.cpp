#include "app/worker/jail.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/base/error.h"

namespace maquette::worker {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxFiles = 256;

bool mayBelong(const fs::path& file) {
    static constexpr std::array<const char*, 5> kinds = {".mtl", ".bin", ".png", ".jpg", ".jpeg"};
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(kinds.begin(), kinds.end(), extension) != kinds.end();
}

int openRegular(const fs::path& path, int flags) {
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags);
    if (fd < 0) return -1;
    struct stat info {};
    if (::fstat(fd, &info) == 0 && S_ISREG(info.st_mode)) return fd;
    ::close(fd);
    errno = EINVAL;
    return -1;
}

std::string decoded(const std::string& name) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool coded = name[i] == '%' && i + 2 < name.size() && digit(name[i + 1]) >= 0 &&
                           digit(name[i + 2]) >= 0;
        out += coded ? static_cast<char>(16 * digit(name[i + 1]) + digit(name[i + 2])) : name[i];
        if (coded) i += 2;
    }
    return out;
}

} // namespace

Jail::Jail(const fs::path& model)
    : m_model(model.filename().string()) {
    const int fd =
        openRegular(model, 0); // a link chosen by the user is fine; those beside it are not
    if (fd < 0) {
        throw base::Error(errno == ENOENT ? base::ErrorKind::NotFound : base::ErrorKind::Io,
                          {MAQUETTE_TR("it cannot be opened (%1)"), std::strerror(errno)});
    }
    m_files[m_model] = fd;
    std::vector<fs::path> others;
    std::error_code error;
    const fs::path folder = model.has_parent_path() ? model.parent_path() : fs::path(".");
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (mayBelong(it->path())) others.push_back(it->path());
    }
    // In a crowded folder, those with the model's own name first.
    const std::string stem = model.stem().string();
    const auto rank = [&](const fs::path& p) { return !p.filename().string().starts_with(stem); };
    std::sort(others.begin(), others.end(), [&](const fs::path& a, const fs::path& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
    });
    for (const fs::path& other : others) {
        if (m_files.size() >= kMaxFiles) break;
        const int opened = openRegular(other, O_NOFOLLOW);
        if (opened >= 0 && !m_files.emplace(other.filename().string(), opened).second)
            ::close(opened);
    }
}

int Jail::find(const std::string& name) const {
    for (std::string candidate : {name, decoded(name)}) {
        while (candidate.starts_with("./"))
            candidate.erase(0, 2);
        const auto found = m_files.find(candidate);
        if (found != m_files.end()) return found->second;
    }
    return -1;
}

std::vector<std::byte> Jail::read(int fd, std::size_t limit) const {
    const off_t size = ::lseek(fd, 0, SEEK_END); // fstat() is not to be had in the sandbox
    if (size < 0 || static_cast<std::size_t>(size) > limit) return {};
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got =
            ::pread(fd, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (got <= 0) break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

} // namespace maquette::worker

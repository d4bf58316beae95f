#pragma once

#include <filesystem>
#include <string>

#include "assets/library.h"

namespace maquette::tests {

// A folder that is removed at the end; in memory where there is /dev/shm, so that tests of many
// thousand commits do not wait for a disk.
class ScratchFolder {
  public:
    enum class Place { Memory, Disk };
    explicit ScratchFolder(Place place = Place::Memory);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

  private:
    std::filesystem::path m_path;
};

// Whether drills are to run in full, as for a release: with MAQUETTE_DRILL=full.
bool fullDrill();

base::Image8 picture(unsigned seed, int side = 64);
std::vector<std::byte> bytesOf(const std::string& text);

// An asset with two files and a thumbnail, all of it depending on the number.
assets::NewAsset sampleAsset(unsigned number);

// Everything the library says, as one text: equal texts mean equal libraries. Times of change are
// left out when `withTimes` is false.
std::string dump(assets::Library& library, bool withTimes = true);

// Runs the function in a forked child that does not return to the test; the child's wait status.
template <class Function>
int inChild(Function function);

} // namespace maquette::tests

#include <sys/wait.h>
#include <unistd.h>

template <class Function>
int maquette::tests::inChild(Function function) {
    const pid_t child = fork();
    if (child == 0) {
        int code = 1;
        try {
            code = function();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "child: %s\n", error.what());
        }
        _exit(code);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

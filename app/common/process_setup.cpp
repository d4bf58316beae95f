#include "app/common/process_setup.h"

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <malloc.h>
#include <sstream>
#include <string>
#include <sys/prctl.h>
#include <unistd.h>

namespace maquette::app {

namespace {

// libgomp's threads spin at barriers for several milliseconds by default. As soon as anything else
// runs on the same cores (the engine's own pool, the viewport's software OpenGL, a second program),
// they burn the time the others need: two threads become slower than one. Pure sleeping
// (OMP_WAIT_POLICY=passive) in turn costs up to a third when the machine is idle. A short spin
// keeps most of both.
constexpr const char* kSpin = "GOMP_SPINCOUNT=10000";

bool names(const char* entry, const char* variable) {
    const std::size_t length = std::strlen(variable);
    return std::strncmp(entry, variable, length) == 0 && entry[length] == '=';
}

// libgomp reads its variables once, while the libraries are initialised and so before main(). This
// runs earlier still (see the section below) and starts the program a second time in the same
// process with the variable added: a few milliseconds, where doing so in main() would initialise
// LibTorch twice. What the user has set is left alone. No library is ready here: system calls and
// plain loops only.
__attribute__((no_sanitize("address", "undefined", "thread"))) void
startWithShortSpin(int, char** argv, char** environment) {
    constexpr std::size_t kMost = 4000;
    static const char* extended[kMost + 2];
    std::size_t count = 0;
    for (; environment[count]; ++count) {
        const char* entry = environment[count];
        const bool chosen = names(entry, "GOMP_SPINCOUNT") || names(entry, "OMP_WAIT_POLICY");
        if (chosen || count == kMost) return;
        extended[count] = entry;
    }
    extended[count] = kSpin;
    ::execve("/proc/self/exe", argv, const_cast<char**>(extended));
    // It could not be started again (no /proc): it goes on with the default.
}

__attribute__((section(".preinit_array"), used)) void (*const kEarly)(int, char**,
                                                                      char**) = startWithShortSpin;

} // namespace

void prepareProcess() {
    ::prctl(PR_SET_NAME, program_invocation_short_name); // the second start called it "exe"
    // Tensors of a few megabytes come and go at each step. With glibc's defaults every one is
    // mapped from the kernel and given back: page faults cost 10 to 40 % of a step.
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 64 << 20);
}

double secondsSinceProcessStart() {
    std::ifstream file("/proc/self/stat");
    std::string stat((std::istreambuf_iterator<char>(file)), {});
    const std::size_t behindName = stat.rfind(')');
    if (behindName == std::string::npos) return 0;
    std::istringstream fields(stat.substr(behindName + 1));
    std::string field;
    for (int i = 3; i <= 22 && fields >> field; ++i) { // field 22: start in clock ticks since boot
    }
    const double start = std::atof(field.c_str()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const double seconds = static_cast<double>(now.tv_sec) + 1e-9 * now.tv_nsec - start;
    return seconds > 0 && seconds < 3600 ? seconds : 0;
}

} // namespace maquette::app

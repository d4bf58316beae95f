// A program that crashes in the way it is told to, in a function whose name says so.
// Usage: crash_victim FOLDER KIND [thread]

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <thread>
#include <unistd.h>

#include "app/common/crash_report.h"

namespace {

volatile int sink = 0;

__attribute__((noinline)) void writesWhereNothingIs() {
    *reinterpret_cast<volatile int*>(static_cast<std::uintptr_t>(sink) + 64) = 1;
}

__attribute__((noinline)) void jumpsToNowhere() {
    const auto nowhere = reinterpret_cast<void (*)()>(static_cast<std::uintptr_t>(sink) + 16);
    nowhere();
    sink = 2;
}

__attribute__((noinline)) int recursesForEver(int depth) {
    volatile char room[4096];
    room[depth % 4096] = static_cast<char>(depth);
    return recursesForEver(depth + 1) + room[(depth + 1) % 4096];
}

__attribute__((noinline)) void readsPastTheEndOfAFile() {
    char name[] = "/tmp/maquette-crash-XXXXXX";
    const int fd = mkstemp(name);
    unlink(name);
    auto* bytes = static_cast<volatile char*>(mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE, fd, 0));
    sink = bytes[100];
}

__attribute__((noinline)) void dividesByZero() {
    sink = 7 / sink;
}

__attribute__((noinline)) void isNoInstruction() {
    __builtin_trap();
}

__attribute__((noinline)) void givesUp() {
    std::abort();
}

__attribute__((noinline)) void freesTwice() {
    void* volatile memory = std::malloc(64);
    std::free(memory);
    void* volatile again = memory;
    std::free(again);
}

__attribute__((noinline)) void throws() {
    if (sink == 0) throw std::runtime_error("nobody catches this");
}

__attribute__((noinline)) void throwsToNobody() noexcept {
    throws();
    sink = 3;
}

void crash(const std::string& kind) {
    if (kind == "segv") writesWhereNothingIs();
    if (kind == "jump") jumpsToNowhere();
    if (kind == "stack") sink = recursesForEver(0);
    if (kind == "bus") readsPastTheEndOfAFile();
    if (kind == "fpe") dividesByZero();
    if (kind == "ill") isNoInstruction();
    if (kind == "abort") givesUp();
    if (kind == "twice") freesTwice();
    if (kind == "throw") throwsToNobody();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    maquette::app::installCrashReports(argv[1], "crash_victim 1.0");
    if (argc > 3) {
        std::thread other([&] {
            prctl(PR_SET_NAME, "its-other");
            crash(argv[2]);
        });
        other.join();
    } else {
        crash(argv[2]);
    }
    return 0;
}

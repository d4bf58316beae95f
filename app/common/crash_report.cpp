#include "app/common/crash_report.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <ucontext.h>
#include <unistd.h>

#include "engine/base/log.h"
#include "engine/base/paths.h"

namespace maquette::app {

namespace fs = std::filesystem;

namespace {

constexpr int kSignals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
constexpr int kMostFrames = 96;
constexpr std::size_t kStackBytes = 64 << 10;

// Filled in advance: the handler cannot allocate.
char folderName[PATH_MAX];
char programName[128];
char handlerStack[kStackBytes];
void* frames[kMostFrames];
std::atomic_flag busy = ATOMIC_FLAG_INIT;

const char* nameOf(int signal) {
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV (memory that is not there)";
    case SIGBUS:
        return "SIGBUS (a file that became shorter, or a misaligned address)";
    case SIGILL:
        return "SIGILL (an instruction this processor does not know)";
    case SIGFPE:
        return "SIGFPE (a division of whole numbers by zero)";
    default:
        return "SIGABRT (the program found itself in an impossible state)";
    }
}

// The few ways to write that are allowed inside a signal handler.
class Paper {
  public:
    explicit Paper(int fd)
        : m_fd(fd) {}
    Paper& operator<<(const char* text) {
        put(text, std::strlen(text));
        return *this;
    }
    Paper& decimal(std::uint64_t value) { return digits(value, 10); }
    Paper& hex(std::uint64_t value) {
        *this << "0x";
        return digits(value, 16);
    }

  private:
    Paper& digits(std::uint64_t value, unsigned base) {
        char text[24];
        std::size_t at = sizeof text;
        do
            text[--at] = "0123456789abcdef"[value % base];
        while ((value /= base) > 0);
        put(text + at, sizeof text - at);
        return *this;
    }
    void put(const char* text, std::size_t size) {
        while (size > 0) {
            const ssize_t written = ::write(m_fd, text, size);
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return;
            text += written;
            size -= static_cast<std::size_t>(written);
        }
    }
    int m_fd;
};

// Concatenates into a buffer that has room for it all.
char* append(char* to, const char* text) {
    while (*text)
        *to++ = *text++;
    *to = 0;
    return to;
}

char* append(char* to, std::uint64_t value) {
    char text[24];
    std::size_t at = sizeof text - 1;
    text[at] = 0;
    do
        text[--at] = static_cast<char>('0' + value % 10);
    while ((value /= 10) > 0);
    return append(to, text + at);
}

int openReport() {
    static char path[PATH_MAX + 64];
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    char* end = append(append(path, folderName), "/crash-");
    end = append(append(end, static_cast<std::uint64_t>(now.tv_sec)), "-");
    append(append(end, static_cast<std::uint64_t>(::getpid())), ".txt");
    return ::open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
}

struct Registers {
    std::uint64_t instruction = 0, stack = 0;
};

Registers registersOf(const void* context) {
#if defined(__x86_64__)
    const auto& saved = static_cast<const ucontext_t*>(context)->uc_mcontext.gregs;
    return {static_cast<std::uint64_t>(saved[REG_RIP]), static_cast<std::uint64_t>(saved[REG_RSP])};
#else
    (void)context;
    return {};
#endif
}

// Asked of the kernel, so that an address that is not there does no harm; 0 then.
std::uint64_t wordAt(std::uint64_t address) {
    std::uint64_t word = 0;
    const iovec to{&word, sizeof word};
    const iovec from{reinterpret_cast<void*>(address), sizeof word};
    return ::process_vm_readv(::getpid(), &to, 1, &from, 1, 0) == sizeof word ? word : 0;
}

// Where modules lie, so that addresses can be given names later.
void copyModules(int to) {
    const int from = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (from < 0) return;
    char piece[4096];
    for (ssize_t got; (got = ::read(from, piece, sizeof piece)) > 0;)
        if (::write(to, piece, static_cast<std::size_t>(got)) != got) break;
    ::close(from);
}

void writeReport(int fd, int signal, const siginfo_t& info, const void* context) {
    char thread[17] = {};
    ::prctl(PR_GET_NAME, thread);
    Paper paper(fd);
    paper << "Maquette crashed\nprogram: " << programName << "\nsignal: " << nameOf(signal);
    paper << "\naddress: ";
    paper.hex(signal == SIGABRT ? 0 : reinterpret_cast<std::uintptr_t>(info.si_addr));
    paper << "\nthread: " << thread << "\nprocess: ";
    paper.decimal(static_cast<std::uint64_t>(::getpid())) << "\n\nplace:\n";
    // Where it happened, and what a call to nowhere would have returned to.
    const Registers registers = registersOf(context);
    paper.hex(registers.instruction) << "\n";
    paper.hex(wordAt(registers.stack)) << "\n\nmodules:\n";
    copyModules(fd);
    // Last, because walking a damaged stack may be the end of this handler.
    paper << "\nstack:\n";
    const int count = ::backtrace(frames, kMostFrames);
    for (int i = 0; i < count; ++i)
        paper.hex(reinterpret_cast<std::uintptr_t>(frames[i])) << "\n";
}

void onCrash(int signal, siginfo_t* info, void* context) {
    // A second thread that crashes meanwhile waits for the end of the process.
    while (busy.test_and_set())
        ::pause();
    if (const int fd = openReport(); fd >= 0) {
        writeReport(fd, signal, *info, context);
        ::fsync(fd);
        ::close(fd);
    }
    // As if there had been no handler: the exit status, and a core where the system keeps one.
    struct sigaction standard {};
    standard.sa_handler = SIG_DFL;
    ::sigaction(signal, &standard, nullptr);
    ::syscall(SYS_tgkill, ::getpid(), ::syscall(SYS_gettid), signal);
}

} // namespace

fs::path crashFolder() {
    return base::stateFolder() / "crashes";
}

void installCrashReports(const fs::path& folder, const std::string& program) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || folder.string().size() >= sizeof folderName ||
        program.size() >= sizeof programName) {
        base::logWarning("crashes will not be reported: " + error.message());
        return;
    }
    std::strcpy(folderName, folder.c_str());
    std::strcpy(programName, program.c_str());
    ::backtrace(frames, 1); // loads what it needs now and not in the handler
    stack_t stack{};
    stack.ss_sp = handlerStack; // a stack that is used up has no room for the handler
    stack.ss_size = sizeof handlerStack;
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {};
    action.sa_sigaction = onCrash;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace maquette::app

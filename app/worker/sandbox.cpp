#include "app/worker/sandbox.h"

#include <cerrno>
#include <cstddef>
#include <vector>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

namespace maquette::worker {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "the sandbox knows the system calls of x86-64 and AArch64 only"
#endif

// Everything else answers "not permitted", so that a library that merely tries gets an error.
constexpr int kAllowed[] = {
    SYS_read,         SYS_pread64,         SYS_readv,          SYS_write,         SYS_writev,
    SYS_lseek,        SYS_fstat,           SYS_close,          SYS_munmap,        SYS_mremap,
    SYS_brk,          SYS_madvise,         SYS_futex,          SYS_exit,          SYS_exit_group,
    SYS_rt_sigreturn, SYS_rt_sigaction,    SYS_rt_sigprocmask, SYS_clock_gettime, SYS_gettimeofday,
    SYS_getrandom,    SYS_sched_yield,     SYS_getpid,         SYS_gettid,        SYS_tgkill,
    SYS_sigaltstack,  SYS_restart_syscall,
};
// Attempts that no parser makes: the end of the process.
constexpr int kDeadly[] = {
    SYS_execve, SYS_execveat, SYS_socket, SYS_connect, SYS_ptrace, SYS_clone,
#ifdef SYS_fork
    SYS_fork,   SYS_vfork,
#endif
};
// Memory may be asked for, but not to be executed.
constexpr int kMapping[] = {SYS_mmap, SYS_mprotect};

sock_filter load(std::size_t offset) {
    return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
}
sock_filter answer(std::uint32_t action) {
    return BPF_STMT(BPF_RET | BPF_K, action);
}
// Skips the next instruction unless the loaded word is the value.
sock_filter unlessEqual(std::uint32_t value) {
    return BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
}

std::vector<sock_filter> filter() {
    constexpr std::uint32_t denied = SECCOMP_RET_ERRNO | EPERM;
    std::vector<sock_filter> code = {
        load(offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0),
        answer(SECCOMP_RET_KILL_PROCESS),
        load(offsetof(seccomp_data, nr)),
    };
    for (const int call : kAllowed) {
        code.push_back(unlessEqual(static_cast<std::uint32_t>(call)));
        code.push_back(answer(SECCOMP_RET_ALLOW));
    }
    for (const int call : kDeadly) {
        code.push_back(unlessEqual(static_cast<std::uint32_t>(call)));
        code.push_back(answer(SECCOMP_RET_KILL_PROCESS));
    }
    for (const int call : kMapping) {
        code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<std::uint32_t>(call), 0, 4));
        code.push_back(
            load(offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t))); // protection
        code.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1));
        code.push_back(answer(denied));
        code.push_back(answer(SECCOMP_RET_ALLOW));
    }
    code.push_back(answer(denied));
    return code;
}

bool limit(int resource, std::uint64_t value) {
    const rlimit both{value, value};
    return setrlimit(static_cast<__rlimit_resource>(resource), &both) == 0;
}

} // namespace

bool enterSandbox(std::uint64_t memoryMegabytes, std::uint64_t cpuSeconds) {
    bool good = limit(RLIMIT_CPU, cpuSeconds) && limit(RLIMIT_FSIZE, memoryMegabytes << 20) &&
                limit(RLIMIT_CORE, 0) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_NOFILE, 0);
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses
    good = good && limit(RLIMIT_AS, memoryMegabytes << 20);
#endif
    std::vector<sock_filter> code = filter();
    const sock_fprog program{static_cast<unsigned short>(code.size()), code.data()};
    return good && prctl(PR_SET_DUMPABLE, 0) == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace maquette::worker

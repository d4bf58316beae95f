#include "engine/runtime/thread_priority.h"

#include <pthread.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace maquette::runtime {

void lowerThisThread() {
    // On Linux both calls take a thread's id, and a new thread inherits both values.
    const pid_t thread = gettid();
    setpriority(PRIO_PROCESS, static_cast<id_t>(thread), 10);
    const sched_param none{};
    sched_setscheduler(thread, SCHED_BATCH, &none);
}

void nameThisThread(const char* name) {
    pthread_setname_np(pthread_self(), name);
}

} // namespace maquette::runtime

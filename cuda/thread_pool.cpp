#include "cuda/thread_pool.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <sched.h>
#include <thread>
#include <vector>

namespace maquette::cuda {

using Body = std::function<void(std::int64_t, std::int64_t, int)>;

struct ThreadPool::Shared {
    std::mutex mutex;
    std::condition_variable start, finished;
    const Body* body = nullptr;
    std::atomic<std::int64_t> next{0};
    std::int64_t count = 0, grain = 1;
    std::uint64_t generation = 0;
    int busy = 0;
    bool quit = false;
    std::exception_ptr failure;
    std::vector<std::thread> workers;
    std::mutex caller; // serialises callers: one loop runs at a time

    void work(int worker) {
        try {
            for (;;) {
                const std::int64_t begin = next.fetch_add(grain, std::memory_order_relaxed);
                if (begin >= count) return;
                (*body)(begin, std::min(begin + grain, count), worker);
            }
        } catch (...) {
            next.store(count, std::memory_order_relaxed);
            const std::lock_guard lock(mutex);
            if (!failure) failure = std::current_exception();
        }
    }

    void loop(int worker) {
        std::uint64_t seen = 0;
        std::unique_lock lock(mutex);
        for (;;) {
            start.wait(lock, [&] { return quit || generation != seen; });
            if (quit) return;
            seen = generation;
            lock.unlock();
            work(worker);
            lock.lock();
            if (--busy == 0) finished.notify_one();
        }
    }
};

ThreadPool::ThreadPool(int threads)
    : m_shared(std::make_unique<Shared>()) {
    for (int i = 1; i < std::max(threads, 1); ++i) {
        m_shared->workers.emplace_back([this, i] { m_shared->loop(i); });
    }
}

ThreadPool::~ThreadPool() {
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->quit = true;
    }
    m_shared->start.notify_all();
    for (std::thread& worker : m_shared->workers)
        worker.join();
}

int ThreadPool::threads() const {
    return static_cast<int>(m_shared->workers.size()) + 1;
}

void ThreadPool::parallelFor(std::int64_t count, std::int64_t grain, const Body& body) {
    grain = std::max<std::int64_t>(grain, 1);
    if (count <= grain || m_shared->workers.empty()) {
        for (std::int64_t begin = 0; begin < count; begin += grain) {
            body(begin, std::min(begin + grain, count), 0);
        }
        return;
    }
    const std::lock_guard oneCaller(m_shared->caller);
    std::unique_lock lock(m_shared->mutex);
    m_shared->body = &body;
    m_shared->count = count;
    m_shared->grain = grain;
    m_shared->next.store(0, std::memory_order_relaxed);
    m_shared->failure = nullptr;
    m_shared->busy = static_cast<int>(m_shared->workers.size());
    ++m_shared->generation;
    lock.unlock();
    m_shared->start.notify_all();
    m_shared->work(0);
    lock.lock();
    m_shared->finished.wait(lock, [&] { return m_shared->busy == 0; });
    if (m_shared->failure) std::rethrow_exception(m_shared->failure);
}

ThreadPool& defaultPool() {
    static ThreadPool pool([] {
        if (const char* given = std::getenv("MAQUETTE_THREADS")) {
            return std::clamp(std::atoi(given), 1, 256);
        }
        cpu_set_t set;
        return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    }());
    return pool;
}

} // namespace maquette::cuda

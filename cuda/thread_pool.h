#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace maquette::cuda {

// The process's pool for the engine's own kernels. Waiting threads sleep (futex), they never spin,
// because two shared cores collapse under spinning barriers. One caller at a time: the engine
// thread.
class ThreadPool {
  public:
    explicit ThreadPool(int threads);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    int threads() const;

    // Calls body(begin, end, worker) for chunks of [0, count), chunks of at most `grain`, taken
    // dynamically; worker is in [0, threads()). Which worker takes which chunk is not fixed:
    // results must not depend on it. Returns when all are done. The first exception of a body is
    // rethrown.
    void parallelFor(std::int64_t count, std::int64_t grain,
                     const std::function<void(std::int64_t, std::int64_t, int)>& body);

  private:
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

// The pool all kernels use unless one is passed. Sized by MAQUETTE_THREADS, else the usable cores.
ThreadPool& defaultPool();

} // namespace maquette::cuda

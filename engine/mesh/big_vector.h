#pragma once

#include <cstdint>
#include <vector>

#include <sys/mman.h>

#include "cuda/thread_pool.h"

namespace maquette::mesh {

// resize() for vectors of megabytes: the fresh pages are asked for in large pieces and by all
// threads first, because faulting them in one by one costs more than computing what goes into them.
template <class T>
void resizeBig(std::vector<T>& vector, std::size_t size, cuda::ThreadPool& pool) {
    constexpr std::uintptr_t page = 4096, piece = std::uintptr_t{1} << 20;
    vector.clear();
    vector.reserve(size);
    const auto address = reinterpret_cast<std::uintptr_t>(vector.data());
    const std::uintptr_t begin = (address + page - 1) / page * page;
    const std::uintptr_t end = (address + size * sizeof(T)) / page * page;
#ifdef MADV_POPULATE_WRITE
    if (end > begin + piece) {
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
        pool.parallelFor(static_cast<std::int64_t>(end - begin), piece,
                         [&](std::int64_t from, std::int64_t to, int) {
                             madvise(reinterpret_cast<void*>(begin + from),
                                     static_cast<std::size_t>(to - from), MADV_POPULATE_WRITE);
                         });
    }
#endif
    vector.resize(size); // both calls above are hints: without them this faults the pages in
}

} // namespace maquette::mesh

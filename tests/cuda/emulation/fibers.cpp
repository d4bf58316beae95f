#include <memory>
#include <stdexcept>
#include <ucontext.h>
#include <vector>

#include <cuda_runtime.h>

namespace emulation {

namespace {

struct Barrier {
    unsigned waiting = 0, generation = 0;
};

// The threads of one block.
struct Block {
    explicit Block(unsigned size)
        : fibers(size)
        , done(size)
        , warps(size / 32) {}
    std::vector<ucontext_t> fibers;
    std::vector<char> done;
    std::vector<Barrier> warps;
    Barrier all;
    ucontext_t scheduler{};
    unsigned current = 0;
    std::uint64_t progress = 0;
    const std::function<void()>* kernel = nullptr;
};

Block* block = nullptr;

constexpr std::size_t kStack = 64 * 1024;

char* stackOf(unsigned thread) {
    static const auto memory = std::make_unique<char[]>(1024 * kStack);
    return memory.get() + thread * kStack;
}

void wait(Barrier& barrier, unsigned size) {
    ++block->progress;
    const unsigned generation = barrier.generation;
    if (++barrier.waiting == size) {
        barrier.waiting = 0;
        ++barrier.generation;
        return;
    }
    while (barrier.generation == generation)
        swapcontext(&block->fibers[block->current], &block->scheduler);
}

void begin() {
    (*block->kernel)();
    ++block->progress;
    block->done[block->current] = 1;
}

// The last thread first: what a thread reads before another one writes it then differs from what
// the usual order gives.
bool backwards() {
    static const char* order = std::getenv("MAQUETTE_EMULATION");
    return order && std::strcmp(order, "backwards") == 0;
}

void runBlock(unsigned size, const std::function<void()>& kernel) {
    Block own(size);
    own.kernel = &kernel;
    block = &own;
    for (unsigned i = 0; i < size; ++i) {
        getcontext(&own.fibers[i]);
        own.fibers[i].uc_stack.ss_sp = stackOf(i);
        own.fibers[i].uc_stack.ss_size = kStack;
        own.fibers[i].uc_link = &own.scheduler;
        makecontext(&own.fibers[i], begin, 0);
    }
    for (bool left = true; left;) {
        const std::uint64_t before = own.progress;
        left = false;
        for (unsigned turn = 0; turn < size; ++turn) {
            const unsigned i = backwards() ? size - 1 - turn : turn;
            if (own.done[i]) continue;
            own.current = i;
            threadIdx = dim3(i);
            swapcontext(&own.scheduler, &own.fibers[i]);
            left = left || !own.done[i];
        }
        if (left && own.progress == before) {
            throw std::logic_error("a thread left while others wait for it at a barrier");
        }
    }
}

} // namespace

void blockBarrier() {
    wait(block->all, blockDim.x);
}

void warpBarrier() {
    wait(block->warps[threadIdx.x / 32], 32);
}

void run(dim3 blocks, dim3 threads, const std::function<void()>& kernel) {
    if (threads.x % 32 != 0 || threads.x > 1024 || threads.y != 1 || threads.z != 1) {
        throw std::logic_error("blocks are rows of whole warps");
    }
    gridDim = blocks;
    blockDim = threads;
    for (unsigned z = 0; z < blocks.z; ++z) {
        for (unsigned y = 0; y < blocks.y; ++y) {
            for (unsigned x = 0; x < blocks.x; ++x) {
                blockIdx = dim3(x, y, z);
                runBlock(threads.x, kernel);
            }
        }
    }
}

} // namespace emulation

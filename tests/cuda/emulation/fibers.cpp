#include <csetjmp>
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
        : done(size)
        , warps(size / 32) {}
    std::vector<char> done;
    std::vector<Barrier> warps;
    Barrier all;
    unsigned current = 0;
    std::uint64_t progress = 0;
    const std::function<void()>* kernel = nullptr;
};

Block* block = nullptr;

// A fiber runs one thread of every block, one block after the other. It is begun by ucontext, which
// asks the kernel of the system about signals; after that it changes places by long jumps, which do
// not.
struct Fiber {
    static constexpr std::size_t kStack = 64 * 1024;
    std::unique_ptr<char[]> stack = std::make_unique<char[]>(kStack);
    ucontext_t start{};
    std::jmp_buf place{};
    bool begun = false;
};

std::vector<Fiber>& fibers() {
    static std::vector<Fiber> all(1024);
    return all;
}

std::jmp_buf scheduler;

// To the scheduler, until it comes back.
void leave() {
    if (_setjmp(fibers()[block->current].place) == 0) _longjmp(scheduler, 1);
}

void runThreads() {
    for (;;) {
        (*block->kernel)();
        ++block->progress;
        block->done[block->current] = 1;
        leave();
    }
}

// To a fiber, until it leaves.
void enter(unsigned thread) {
    Fiber& fiber = fibers()[thread];
    block->current = thread;
    threadIdx = dim3(thread);
    if (_setjmp(scheduler) != 0) return;
    if (fiber.begun) _longjmp(fiber.place, 1);
    fiber.begun = true;
    getcontext(&fiber.start);
    fiber.start.uc_stack.ss_sp = fiber.stack.get();
    fiber.start.uc_stack.ss_size = Fiber::kStack;
    makecontext(&fiber.start, runThreads, 0);
    setcontext(&fiber.start);
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
        leave();
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
    for (bool left = true; left;) {
        const std::uint64_t before = own.progress;
        left = false;
        for (unsigned turn = 0; turn < size; ++turn) {
            const unsigned i = backwards() ? size - 1 - turn : turn;
            if (own.done[i]) continue;
            enter(i);
            left = left || !own.done[i];
        }
        if (left && own.progress == before) {
            for (Fiber& fiber : fibers())
                fiber.begun = false; // they hang inside the kernel
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

#include "cuda/buffer.h"

#include <cstring>
#include <new>

namespace maquette::cuda {

#if MAQUETTE_WITH_CUDA
namespace gpu {
void* allocate(const Backend& backend, std::size_t bytes);
void release(const Backend& backend, void* memory) noexcept;
void setZero(const Backend& backend, void* memory, std::size_t bytes);
void copyIn(const Backend& backend, void* to, const void* fromHost, std::size_t bytes);
void copyOut(const Backend& backend, void* toHost, const void* from, std::size_t bytes);
void synchronise(const Backend& backend);
DeviceMemory deviceMemory(const Backend& backend);
} // namespace gpu
#define MAQUETTE_ON_CUDA(call)                                                                     \
    if (backend.device == Device::Cuda) return gpu::call
#else
#define MAQUETTE_ON_CUDA(call) static_cast<void>(backend)
int cudaDeviceCount() {
    return 0;
}
#endif

constexpr std::align_val_t kAlignment{64};

void* allocate(const Backend& backend, std::size_t bytes) {
    MAQUETTE_ON_CUDA(allocate(backend, bytes));
    return ::operator new(bytes, kAlignment);
}

void release(const Backend& backend, void* memory) noexcept {
    MAQUETTE_ON_CUDA(release(backend, memory));
    ::operator delete(memory, kAlignment);
}

void setZero(const Backend& backend, void* memory, std::size_t bytes) {
    MAQUETTE_ON_CUDA(setZero(backend, memory, bytes));
    if (bytes > 0) std::memset(memory, 0, bytes);
}

void copyIn(const Backend& backend, void* to, const void* fromHost, std::size_t bytes) {
    MAQUETTE_ON_CUDA(copyIn(backend, to, fromHost, bytes));
    if (bytes > 0) std::memcpy(to, fromHost, bytes);
}

void copyOut(const Backend& backend, void* toHost, const void* from, std::size_t bytes) {
    MAQUETTE_ON_CUDA(copyOut(backend, toHost, from, bytes));
    if (bytes > 0) std::memcpy(toHost, from, bytes);
}

void synchronise(const Backend& backend) {
    MAQUETTE_ON_CUDA(synchronise(backend));
}

DeviceMemory deviceMemory(const Backend& backend) {
    MAQUETTE_ON_CUDA(deviceMemory(backend));
    return {};
}

} // namespace maquette::cuda

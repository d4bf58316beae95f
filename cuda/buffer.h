#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <utility>
#include <vector>

#include "cuda/backend.h"

namespace maquette::cuda {

struct OutOfDeviceMemory : std::bad_alloc {
    const char* what() const noexcept override { return "CUDA out of memory"; }
};

// Memory of a backend. Host memory is aligned to 64 bytes. Copies are queued on the backend's
// stream; the ones that touch the host wait for it. All throw std::bad_alloc when memory is short
// (OutOfDeviceMemory on CUDA) and std::runtime_error for other failures of the CUDA runtime.
void* allocate(const Backend& backend, std::size_t bytes);
void release(const Backend& backend, void* memory) noexcept;
void setZero(const Backend& backend, void* memory, std::size_t bytes);
void copyIn(const Backend& backend, void* to, const void* fromHost, std::size_t bytes);
void copyOut(const Backend& backend, void* toHost, const void* from, std::size_t bytes);
void synchronise(const Backend& backend); // waits for all that was queued

// The device's memory, bytes; zeros for the CPU. Makes the process a user of the device, which
// takes a few hundred megabytes of it.
struct DeviceMemory {
    std::size_t free = 0, total = 0;
};
DeviceMemory deviceMemory(const Backend& backend);

// Owns an array in a backend's memory. Its size only changes when asked; contents are not kept.
template <class T>
class Buffer {
  public:
    Buffer() = default;
    explicit Buffer(const Backend& backend, std::int64_t size = 0)
        : m_backend(backend) {
        resize(size);
    }
    ~Buffer() { release(m_backend, m_data); }
    Buffer(Buffer&& other) noexcept { swap(other); }
    Buffer& operator=(Buffer&& other) noexcept {
        swap(other);
        return *this;
    }

    T* data() { return m_data; }
    const T* data() const { return m_data; }
    std::int64_t size() const { return m_size; }

    void resize(std::int64_t size) {
        if (size == m_size) return;
        release(m_backend, m_data);
        m_data = nullptr;
        m_size = 0;
        if (size > 0) {
            m_data =
                static_cast<T*>(allocate(m_backend, static_cast<std::size_t>(size) * sizeof(T)));
        }
        m_size = size;
    }
    // At least this many; takes half as many more, to settle quickly.
    void grow(std::int64_t size) {
        if (size > m_size) resize(size + size / 2);
    }
    void clear() { setZero(m_backend, m_data, bytes()); }
    void upload(const T* from) { copyIn(m_backend, m_data, from, bytes()); }
    void upload(const std::vector<T>& from) {
        resize(static_cast<std::int64_t>(from.size()));
        upload(from.data());
    }
    std::vector<T> download() const {
        std::vector<T> values(static_cast<std::size_t>(m_size));
        copyOut(m_backend, values.data(), m_data, bytes());
        return values;
    }

  private:
    std::size_t bytes() const { return static_cast<std::size_t>(m_size) * sizeof(T); }
    void swap(Buffer& other) {
        std::swap(m_backend, other.m_backend);
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
    }

    Backend m_backend;
    T* m_data = nullptr;
    std::int64_t m_size = 0;
};

} // namespace maquette::cuda

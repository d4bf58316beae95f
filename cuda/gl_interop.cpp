#include "cuda/gl_interop.h"

#include <stdexcept>

#ifdef MAQUETTE_WITH_CUDA

#include <cstring>

#include <GL/gl.h>
#include <cuda_gl_interop.h>
#include <cuda_runtime.h>

namespace maquette::cuda {

namespace {

void check(cudaError_t result, const char* what) {
    if (result == cudaSuccess) return;
    cudaGetLastError(); // so that later calls do not report this one again
    throw std::runtime_error(std::string(what) + ": " + cudaGetErrorString(result));
}

// A stream of its own, so that copies for the display never queue behind training.
struct Stream {
    Stream() { check(cudaStreamCreateWithFlags(&value, cudaStreamNonBlocking), "display stream"); }
    ~Stream() { cudaStreamDestroy(value); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    void waitFor(void* event) const {
        if (event) check(cudaStreamWaitEvent(value, static_cast<cudaEvent_t>(event), 0), "wait");
    }
    cudaStream_t value = nullptr;
};

struct PinnedMemory {
    explicit PinnedMemory(std::size_t size)
        : bytes(size) {
        check(cudaMallocHost(&data, size), "pinned memory");
    }
    ~PinnedMemory() { cudaFreeHost(data); }
    PinnedMemory(const PinnedMemory&) = delete;
    PinnedMemory& operator=(const PinnedMemory&) = delete;
    void* data = nullptr;
    std::size_t bytes;
};

// Between map and unmap the texture belongs to CUDA; unmapped on every way out.
struct Mapping {
    Mapping(cudaGraphicsResource* what, cudaStream_t on)
        : resource(what)
        , stream(on) {
        check(cudaGraphicsMapResources(1, &resource, stream), "mapping the viewport's texture");
    }
    ~Mapping() { cudaGraphicsUnmapResources(1, &resource, stream); }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    cudaGraphicsResource* resource;
    cudaStream_t stream;
};

} // namespace

GlInterop glInterop() {
    unsigned count = 0;
    int device = -1;
    const cudaError_t result = cudaGLGetDevices(&count, &device, 1, cudaGLDeviceListAll);
    cudaGetLastError();
    if (result != cudaSuccess) return {false, -1, cudaGetErrorString(result)};
    if (count == 0) return {false, -1, "OpenGL draws on another device"};
    return {true, device, "CUDA device " + std::to_string(device)};
}

struct GlTexture::State {
    ~State() {
        if (resource) cudaGraphicsUnregisterResource(resource);
    }
    Stream stream;
    cudaGraphicsResource* resource = nullptr;
};

GlTexture::GlTexture(unsigned texture)
    : m_state(std::make_unique<State>()) {
    check(cudaGraphicsGLRegisterImage(&m_state->resource, texture, GL_TEXTURE_2D,
                                      cudaGraphicsRegisterFlagsWriteDiscard),
          "registering the viewport's texture");
}

GlTexture::~GlTexture() = default;

void GlTexture::copyFrom(const void* deviceFloat4, int width, int height, void* readyEvent,
                         void* readEvent) {
    const std::size_t row = static_cast<std::size_t>(width) * 4 * sizeof(float);
    m_state->stream.waitFor(readyEvent);
    const Mapping mapping(m_state->resource, m_state->stream.value);
    cudaArray_t array = nullptr;
    check(cudaGraphicsSubResourceGetMappedArray(&array, m_state->resource, 0, 0), "mapped array");
    check(cudaMemcpy2DToArrayAsync(array, 0, 0, deviceFloat4, row, row,
                                   static_cast<std::size_t>(height), cudaMemcpyDeviceToDevice,
                                   m_state->stream.value),
          "copying the frame");
    if (readEvent) {
        check(cudaEventRecord(static_cast<cudaEvent_t>(readEvent), m_state->stream.value),
              "copying the frame");
    }
}

void readBack(const void* device, std::size_t floats, void* readyEvent, float* out) {
    const std::size_t bytes = floats * sizeof(float);
    static thread_local std::unique_ptr<PinnedMemory> pinned;
    static thread_local std::unique_ptr<Stream> stream;
    if (!stream) stream = std::make_unique<Stream>();
    if (!pinned || pinned->bytes < bytes) pinned = std::make_unique<PinnedMemory>(bytes);
    stream->waitFor(readyEvent);
    check(cudaMemcpyAsync(pinned->data, device, bytes, cudaMemcpyDeviceToHost, stream->value),
          "reading the frame back");
    check(cudaStreamSynchronize(stream->value), "reading the frame back");
    std::memcpy(out, pinned->data, bytes);
}

} // namespace maquette::cuda

#else

namespace maquette::cuda {

GlInterop glInterop() {
    return {false, -1, "this build has no CUDA"};
}

struct GlTexture::State {};

GlTexture::GlTexture(unsigned) {
    throw std::runtime_error("this build has no CUDA");
}

GlTexture::~GlTexture() = default;

void GlTexture::copyFrom(const void*, int, int, void*, void*) {
    throw std::runtime_error("this build has no CUDA");
}

void readBack(const void*, std::size_t, void*, float*) {
    throw std::runtime_error("this build has no CUDA");
}

} // namespace maquette::cuda

#endif

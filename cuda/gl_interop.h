#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace maquette::cuda {

// Whether the OpenGL context that is current on this thread draws on a CUDA device, and why not.
// Never throws: a machine or build without CUDA is an answer, not an error.
struct GlInterop {
    bool available = false;
    int device = -1;
    std::string reason;
};
GlInterop glInterop();

// A GL_TEXTURE_2D of format GL_RGBA32F registered for writing by CUDA. Make, use and destroy it
// with the texture's context current; destroy it before the texture. Throws std::runtime_error with
// CUDA's words when the driver refuses.
class GlTexture {
  public:
    explicit GlTexture(unsigned texture);
    ~GlTexture();
    GlTexture(const GlTexture&) = delete;
    GlTexture& operator=(const GlTexture&) = delete;

    // Copies float4 [height, width] from device memory after readyEvent (a cudaEvent_t, or nullptr)
    // has happened on the device; returns without waiting for it. readEvent (or nullptr) happens
    // when the copy is done: until then the memory must stay as it is.
    void copyFrom(const void* deviceFloat4, int width, int height, void* readyEvent,
                  void* readEvent);

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Copies floats from device to main memory over pinned memory, after readyEvent. Waits.
void readBack(const void* device, std::size_t floats, void* readyEvent, float* out);

} // namespace maquette::cuda

#include "cuda/event.h"

namespace maquette::cuda {

#if MAQUETTE_WITH_CUDA
namespace gpu {
void makeEvent(void*& event);
void destroyEvent(void* event) noexcept;
void recordEvent(const Backend& backend, void* event);
void waitForEvent(const Backend& backend, void* event);
} // namespace gpu
#define MAQUETTE_EVENT_CALL(call)                                                                  \
    if (m_backend.device == Device::Cuda) gpu::call
#else
#define MAQUETTE_EVENT_CALL(call) static_cast<void>(m_backend)
#endif

Event::Event(const Backend& backend)
    : m_backend(backend) {
    MAQUETTE_EVENT_CALL(makeEvent(m_event));
}

Event::~Event() {
    MAQUETTE_EVENT_CALL(destroyEvent(m_event));
}

void Event::record() {
    MAQUETTE_EVENT_CALL(recordEvent(m_backend, m_event));
}

void Event::wait() {
    MAQUETTE_EVENT_CALL(waitForEvent(m_backend, m_event));
}

} // namespace maquette::cuda

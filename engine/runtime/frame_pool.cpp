#include "engine/runtime/frame_pool.h"

namespace maquette::runtime {

std::uint64_t FramePool::publish() {
    m_frames[m_back].serial = ++m_serial;
    const std::uint8_t fresh = static_cast<std::uint8_t>(m_back | kFresh);
    m_back = m_ready.exchange(fresh, std::memory_order_acq_rel) & 3;
    return m_serial;
}

const base::Frame* FramePool::take() {
    if (!(m_ready.load(std::memory_order_relaxed) & kFresh)) return nullptr;
    m_front = m_ready.exchange(m_front, std::memory_order_acq_rel) & 3;
    return &m_frames[m_front];
}

} // namespace maquette::runtime

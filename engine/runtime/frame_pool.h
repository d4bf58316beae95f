#pragma once

#include <array>
#include <atomic>
#include <cstdint>

#include "engine/base/frame.h"

namespace maquette::runtime {

// Three frames between one producer (the engine thread) and one consumer (the viewport's thread):
// the producer owns `back`, the consumer `front`, and the third waits in one atomic byte that both
// exchange with theirs. Nobody waits, nothing is copied, the newest frame wins; the frames keep
// their memory.
class FramePool {
  public:
    // Producer: the frame to render into, then its publication. Returns the frame's serial.
    base::Frame& back() { return m_frames[m_back]; }
    std::uint64_t publish();

    // Consumer: the newest frame, or nullptr when none came since the last call. Valid until the
    // next call.
    const base::Frame* take();

  private:
    static constexpr std::uint8_t kFresh = 4; // flag beside the index

    std::array<base::Frame, 3> m_frames;
    std::uint64_t m_serial = 0;
    std::uint8_t m_back = 0;
    std::uint8_t m_front = 1;
    std::atomic<std::uint8_t> m_ready{2};
};

} // namespace maquette::runtime

#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/api/event.h"

namespace maquette::runtime {

// What waits for the consumer. Progress, FrameReady, ContestReport and PreviewImage (of each
// channel) are mailboxes in which the newest value replaces the older one; everything else is
// queued and never dropped. Any thread may add; one thread drains.
class EventBox {
  public:
    // Called at most once between two drains, by whichever thread notifies. Set it before the first
    // event.
    void onWake(std::function<void()> wake) { m_wake = std::move(wake); }

    void add(api::Event event); // without notifying: may be called under the caller's lock
    void notify();
    void post(api::Event event) {
        add(std::move(event));
        notify();
    }

    // All waiting events in the order they came; a replaced one stands where the newest came.
    std::vector<api::Event> drain();

  private:
    using Key = std::tuple<std::size_t, api::JobId, std::string>; // type, job, channel
    using Numbered = std::pair<std::uint64_t, api::Event>;

    std::function<void()> m_wake;
    std::atomic_flag m_wakePending;
    std::mutex m_mutex;
    std::uint64_t m_serial = 0;
    std::vector<Numbered> m_queue;
    std::map<Key, Numbered> m_latest;
};

} // namespace maquette::runtime

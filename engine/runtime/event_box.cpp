#include "engine/runtime/event_box.h"

#include <algorithm>

namespace maquette::runtime {

namespace {

bool latestWins(const api::Event& event) {
    return std::holds_alternative<api::ProgressReport>(event) ||
           std::holds_alternative<api::FrameReady>(event) ||
           std::holds_alternative<api::PreviewImage>(event) ||
           std::holds_alternative<api::ContestReport>(event);
}

std::string channelOf(const api::Event& event) {
    const auto* image = std::get_if<api::PreviewImage>(&event);
    return image ? image->channel : std::string();
}

} // namespace

void EventBox::add(api::Event event) {
    const std::lock_guard lock(m_mutex);
    const std::uint64_t serial = ++m_serial;
    if (latestWins(event)) {
        const Key key{event.index(), api::jobOf(event), channelOf(event)};
        m_latest.insert_or_assign(key, Numbered(serial, std::move(event)));
    } else {
        m_queue.emplace_back(serial, std::move(event));
    }
}

void EventBox::notify() {
    if (!m_wakePending.test_and_set() && m_wake) m_wake();
}

std::vector<api::Event> EventBox::drain() {
    m_wakePending.clear(); // first: an event that comes now wakes again instead of being overlooked
    std::vector<Numbered> numbered;
    {
        const std::lock_guard lock(m_mutex);
        numbered.swap(m_queue);
        for (auto& [key, event] : m_latest)
            numbered.push_back(std::move(event));
        m_latest.clear();
    }
    std::sort(numbered.begin(), numbered.end(),
              [](const Numbered& a, const Numbered& b) { return a.first < b.first; });
    std::vector<api::Event> events;
    events.reserve(numbered.size());
    for (Numbered& item : numbered)
        events.push_back(std::move(item.second));
    return events;
}

} // namespace maquette::runtime

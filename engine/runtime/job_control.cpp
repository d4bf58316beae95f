#include "engine/runtime/job_control.h"

#include <vector>

#include "engine/base/error.h"

namespace maquette::runtime {

using api::JobState;

void JobControl::setState(JobState next) {
    base::require(api::mayFollow(m_state, next), "a job took a step its states do not allow");
    m_state = next;
    m_events.add(api::StateChanged{m_id, next});
}

void JobControl::requestStop(Stop stop) {
    std::vector<std::stop_source> sources;
    {
        const std::lock_guard lock(m_mutex);
        const bool alreadyKept = m_finishing && stop == Stop::Keep;
        if (api::isFinal(m_state) || stop <= m_stop || alreadyKept) return;
        const bool queued = m_state == JobState::Idle;
        m_stop = stop;
        if (m_state != JobState::Stopping) setState(JobState::Stopping);
        if (queued) setState(JobState::Done);
        sources = {m_stepStop, m_preview.stop};
        if (stop == Stop::Discard) sources.push_back(m_finishStop);
    }
    for (std::stop_source& source : sources) // outside the lock: callbacks may be registered
        source.request_stop();
    m_wish.notify_all();
    m_events.notify();
}

void JobControl::requestPause(bool pause) {
    {
        const std::lock_guard lock(m_mutex);
        m_wishes.pause = pause;
    }
    m_wish.notify_all();
}

void JobControl::requestCheckpoint() {
    {
        const std::lock_guard lock(m_mutex);
        m_wishes.checkpoint = true;
    }
    m_wish.notify_all();
}

void JobControl::update(const base::Params& params) {
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [name, value] : params)
            m_wishes.params.insert_or_assign(name, value);
    }
    m_wish.notify_all();
}

void JobControl::nudge() {
    {
        const std::lock_guard lock(m_mutex);
        m_wishes.nudged = true;
    }
    m_wish.notify_all();
}

void JobControl::setView(const base::ViewRequest& view) {
    std::stop_source outdated(std::nostopstate);
    {
        const std::lock_guard lock(m_mutex);
        m_view.view = view;
        ++m_view.serial;
        if (m_preview.yields) outdated = m_preview.stop;
    }
    outdated.request_stop();
    m_wish.notify_all();
}

JobState JobControl::state() const {
    const std::lock_guard lock(m_mutex);
    return m_state;
}

bool JobControl::moveTo(JobState next) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop != Stop::No && !api::isFinal(next)) return false;
        setState(next);
    }
    m_events.notify();
    return true;
}

Stop JobControl::stop() const {
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void JobControl::beginFinishing() {
    const std::lock_guard lock(m_mutex);
    m_finishing = true;
}

std::stop_token JobControl::stopToken() const {
    const std::lock_guard lock(m_mutex);
    return m_finishing ? m_finishStop.get_token() : m_stepStop.get_token();
}

Wishes JobControl::takeWishes() {
    const std::lock_guard lock(m_mutex);
    Wishes taken = m_wishes;
    m_wishes.checkpoint = false;
    m_wishes.params.clear();
    m_wishes.nudged = false;
    return taken; // the wish to pause stays until it is taken back
}

NumberedView JobControl::view() const {
    const std::lock_guard lock(m_mutex);
    return m_view;
}

std::stop_token JobControl::beginPreview(std::uint64_t view, bool yields) {
    const std::lock_guard lock(m_mutex);
    m_preview = {std::stop_source(), yields};
    const bool outdated = yields && m_view.serial != view;
    if (outdated || m_stop != Stop::No) m_preview.stop.request_stop();
    return m_preview.stop.get_token();
}

void JobControl::waitForWish(std::uint64_t seenView, bool paused) {
    std::unique_lock lock(m_mutex);
    m_wish.wait(lock, [&] {
        const bool wish = m_wishes.pause != paused || m_wishes.checkpoint || m_wishes.nudged ||
                          !m_wishes.params.empty();
        return wish || m_stop != Stop::No || m_view.serial != seenView;
    });
}

} // namespace maquette::runtime

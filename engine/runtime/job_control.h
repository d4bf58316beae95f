#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <stop_token>

#include "engine/api/event.h"
#include "engine/base/frame.h"
#include "engine/base/params.h"
#include "engine/runtime/event_box.h"

namespace maquette::runtime {

// How a job was asked to end: with what there is by then, or at once and without a result.
enum class Stop { No, Keep, Discard };

// What somebody wants of a job since it last looked.
struct Wishes {
    bool pause = false;
    bool checkpoint = false;
    base::Params params; // live values, the newest of each name
    bool nudged = false; // word was left somewhere else
};

// A view with the number of the request; 0: nobody looks.
struct NumberedView {
    base::ViewRequest view;
    std::uint64_t serial = 0;
};

// The desk between the callers of the engine and one job: wishes lie here until the step boundary
// takes them, and the state moves here, through the one transition table, with its event. A lock is
// held for a few assignments only, never while the job works.
class JobControl {
  public:
    JobControl(api::JobId id, EventBox& events)
        : m_id(id)
        , m_events(events) {}

    // Any thread. Wishes of a job that has ended are ignored.
    void requestStop(Stop stop);
    void requestPause(bool pause);
    void requestCheckpoint();
    void update(const base::Params& params);
    void nudge(); // wakes whoever waits here
    void setView(const base::ViewRequest& view);
    api::JobState state() const;
    api::JobId id() const { return m_id; }

    // The engine thread.

    // False when a stop came first, so that Running or Paused is no longer to be had. Any other
    // transition outside the table is a defect and throws Error(Internal).
    bool moveTo(api::JobState next);
    Stop stop() const;
    // From here on a stop with Keep changes nothing: what there is becomes the asset anyway.
    void beginFinishing();
    // Stopped by any request before beginFinishing(), afterwards by Discard only.
    std::stop_token stopToken() const;
    Wishes takeWishes();
    NumberedView view() const;
    // For one preview of the view with this serial: stopped with the job, and, when it yields, as
    // soon as another view is wanted.
    std::stop_token beginPreview(std::uint64_t view, bool yields);
    // Sleeps until there is a wish, a stop, or another view than the one with this serial.
    void waitWhilePaused(std::uint64_t seenView) { waitForWish(seenView, true); }
    // The same, where a wish to pause is news unless it is `paused` already.
    void waitForWish(std::uint64_t seenView, bool paused);

  private:
    void setState(api::JobState next); // lock held

    const api::JobId m_id;
    EventBox& m_events;
    mutable std::mutex m_mutex;
    std::condition_variable m_wish;
    api::JobState m_state = api::JobState::Idle;
    Stop m_stop = Stop::No;
    bool m_finishing = false;
    std::stop_source m_stepStop;
    std::stop_source m_finishStop;
    struct {
        std::stop_source stop;
        bool yields = false;
    } m_preview;
    Wishes m_wishes;
    NumberedView m_view;
};

} // namespace maquette::runtime

#pragma once

#include <chrono>

#include "engine/api/view_scores.h"
#include "engine/base/frame.h"

namespace maquette::runtime {

class Job;
class JobContext;

// Looks at the forming object from all round now and then and sends what the measure says of it
// (api::ViewScores), whatever the method. It takes at most kShare of the working time. Engine
// thread.
class ViewMeter {
  public:
    static constexpr int kViews = 8, kPictureSize = 64;
    static constexpr double kShare = 0.025;
    static constexpr int kLooks = 60;      // of a run, at most
    static constexpr double kFirst = 0.04; // of the steps: before, there is nothing to see

    ViewMeter(Job& job, JobContext& context, api::LookAround look); // an empty look: never
    void atStep();                                                  // between two steps

    double secondsSpent() const { return m_spent; }

  private:
    void look();

    Job& m_job;
    JobContext& m_context;
    api::LookAround m_look;
    base::Frame m_frame;
    std::int64_t m_next = -1; // the first step at which it may look again
    double m_spent = 0;
};

} // namespace maquette::runtime

#pragma once

#include <cstdint>
#include <map>

#include "engine/base/frame.h"
#include "engine/runtime/job_control.h"
#include "engine/runtime/job_runner.h"

namespace maquette::runtime {

// The pictures of a contest's candidates for one view that all share. While they form, pictures
// earn a fifth of the time, as those of a single run do; one at a time, whoever's is the oldest.
// At rest all are drawn in full. Engine thread.
class ContestPreviews {
  public:
    static constexpr double kShare = 0.2;
    static constexpr double kCost = 0.03; // seconds for one picture while candidates form

    void worked(double seconds);
    // The candidate whose pictures come in the view's full size; 0: all alike.
    void look(std::uint64_t candidate) { m_looked = candidate; }
    // Draws one picture that is due, if there is one; false: none is. `resting`: nothing else wants
    // the time.
    bool draw(const std::vector<JobRunner*>& runners, const std::vector<std::uint64_t>& jobs,
              JobControl& control, bool resting);

  private:
    struct Shown {
        std::uint64_t view = 0;
        std::int64_t step = -1;
        float quality = 0;
        std::uint64_t serial = 0; // when
    };
    float qualityFor(const NumberedView& view, std::uint64_t job, bool resting) const;

    std::map<std::uint64_t, Shown> m_shown; // by candidate
    base::Frame m_frame;
    std::uint64_t m_serial = 0;
    std::uint64_t m_looked = 0;
    double m_credit = 0; // seconds
    double m_secondsPerPixel = 0;
};

} // namespace maquette::runtime

#pragma once

#include <cstdint>
#include <optional>

namespace maquette::runtime {

// Decides when a preview may be rendered and how fine. While the job runs, previews earn a fifth of
// the wall time from the work done between them: a moving camera gets frames of at most
// kMovingCost seconds at once (running into debt for one), a resting one is refined in three steps
// up to kRestingCost. While it is paused every view is refined up to the full resolution. What a
// pixel costs is learnt from the previews themselves. Engine thread only.
class PreviewPacer {
  public:
    static constexpr double kShare = 0.2;
    static constexpr double kMovingCost = 0.04; // seconds
    static constexpr double kRestingCost = 0.12;

    struct Scene {
        std::uint64_t view = 0; // serial of the view request; 0: nobody looks
        double pixels = 0;      // of the view at quality 1
        std::int64_t step = 0;  // the picture changes with it
        bool paused = false;
    };

    void worked(double seconds);
    // The linear share of the resolution to render now, in (0, 1], or nothing for now.
    std::optional<float> next(const Scene& scene) const;
    // True when a preview of this quality takes long enough to be given up for a newer view.
    bool yields(const Scene& scene, float quality) const;
    void rendered(const Scene& scene, float quality, double seconds);
    // What the last picture showed is not so any more, though no step was done.
    void changed() { m_step = -1; }
    void gaveUp(double seconds) { m_credit -= seconds; }

  private:
    double cost(const Scene& scene, int level) const;
    int finestBelow(const Scene& scene, double seconds) const;

    double m_secondsPerPixel = 0; // 0: not yet known
    double m_credit = 0;          // seconds that previews may take
    std::uint64_t m_view = 0;     // of the last preview
    std::int64_t m_step = -1;
    int m_level = 0;
};

} // namespace maquette::runtime

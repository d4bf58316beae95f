#pragma once

#include "engine/api/event.h"
#include "render/scene.h"

namespace maquette::ui {

class FiguresModel;

// Gathers what the HUD says from the run's events, translated and formatted.
class HudComposer {
  public:
    static constexpr std::size_t kCurvesShown = 2;

    explicit HudComposer(const FiguresModel& figures)
        : m_figures(figures) {}

    void begin();
    void setVisible(bool visible) { m_wanted = visible; }
    void setState(api::JobState state) { m_state = state; }
    void setProgress(const api::ProgressReport& report) { m_report = report; }
    render::Hud hud() const;

  private:
    const FiguresModel& m_figures;
    bool m_wanted = true;
    api::JobState m_state = api::JobState::Idle;
    api::ProgressReport m_report;
};

} // namespace maquette::ui

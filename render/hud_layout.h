#pragma once

#include <string>

#include <imgui.h>

#include "render/scene.h"

namespace maquette::render {

// Lays the HUD out from the top down in one column of cards and draws it. Lengths are logical
// pixels; the draw list gets device pixels.
class HudLayout {
  public:
    HudLayout(ImDrawList& list, ImFont& text, ImFont& large, const StudioColors& colors,
              float pixelRatio);
    float draw(const Hud& hud); // returns the height used

  private:
    void card(float top, float height);
    void progressCard(const Hud& hud);
    void curve(const Hud::Curve& curve, const glm::vec2& pointer);
    void text(ImFont& font, float x, float y, unsigned color, const std::string& words);
    float textWidth(ImFont& font, const std::string& words) const;
    void textRight(ImFont& font, float right, float y, unsigned color, const std::string& words);
    ImVec2 at(float x, float y) const;

    ImDrawList& m_list;
    ImFont& m_text;
    ImFont& m_large;
    const StudioColors& m_colors;
    float m_ratio;
    float m_left = 0;
    float m_y = 0;
};

} // namespace maquette::render

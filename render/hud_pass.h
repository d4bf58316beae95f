#pragma once

#include <memory>
#include <set>
#include <vector>

#include <QByteArray>

#include "render/gl_handles.h"
#include "render/scene.h"

struct ImGuiContext;
struct ImFont;

namespace maquette::render {

// Draws the HUD with Dear ImGui: progress, rates, loss curves. One context of its own per
// instance. It shows and never takes input; everything it says is also said by
// widgets that screen readers see.
class HudPass {
  public:
    // font: a TrueType/OpenType file; empty for Dear ImGui's own.
    explicit HudPass(QByteArray font);
    ~HudPass();
    HudPass(const HudPass&) = delete;
    HudPass& operator=(const HudPass&) = delete;

    // Into the bound target of this many device pixels.
    void draw(const Hud& hud, const StudioColors& colors, int width, int height, float pixelRatio);

  private:
    void loadFonts(float pixelRatio);
    bool meetsNewGlyphs(const Hud& hud);

    QByteArray m_font;
    ImGuiContext* m_context = nullptr;
    ImFont* m_text = nullptr;
    ImFont* m_large = nullptr;
    float m_fontRatio = 0;
    QByteArray m_more;                       // the font of what m_font has not
    std::set<unsigned short> m_foreign;      // characters that were met and need it
    std::vector<unsigned short> m_moreRange; // the same as Dear ImGui wants them
};

} // namespace maquette::render

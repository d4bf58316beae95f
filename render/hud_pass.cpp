#include "render/hud_pass.h"

#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include "render/hud_layout.h"

namespace maquette::render {

namespace {

constexpr float kTextSize = 12.5f;
constexpr float kLargeSize = 21.0f;
// Latin with its extensions, general punctuation, arrows: what the shipped languages use.
constexpr ImWchar kGlyphs[] = {0x20, 0x17F, 0x2010, 0x2027, 0x2190, 0x2193, 0x2212, 0x2212, 0};

} // namespace

HudPass::HudPass(QByteArray font)
    : m_font(std::move(font))
    , m_context(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui_ImplOpenGL3_Init("#version 450 core");
}

HudPass::~HudPass() {
    ImGui::SetCurrentContext(m_context);
    ImGui_ImplOpenGL3_Shutdown();
    ImGui::DestroyContext(m_context);
}

void HudPass::loadFonts(float pixelRatio) {
    ImGuiIO& io = ImGui::GetIO();
    io.Fonts->Clear();
    m_moreRange.clear();
    for (const unsigned short each : m_foreign)
        m_moreRange.insert(m_moreRange.end(), {each, each});
    m_moreRange.push_back(0);
    const auto add = [&](float size) -> ImFont* {
        if (m_font.isEmpty()) {
            ImFontConfig config;
            config.SizePixels = size * pixelRatio;
            return io.Fonts->AddFontDefault(&config);
        }
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        config.OversampleH = 2;
        config.PixelSnapH = false;
        ImFont* font = io.Fonts->AddFontFromMemoryTTF(
            m_font.data(), static_cast<int>(m_font.size()), size * pixelRatio, &config, kGlyphs);
        if (!m_more.isEmpty() && !m_foreign.empty()) {
            config.MergeMode = true;
            io.Fonts->AddFontFromMemoryTTF(m_more.data(), static_cast<int>(m_more.size()),
                                           size * pixelRatio, &config, m_moreRange.data());
        }
        return font;
    };
    m_text = add(kTextSize);
    m_large = add(kLargeSize);
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
    m_fontRatio = pixelRatio;
}

// Fonts of Chinese and Japanese have tens of thousands of characters; the atlas holds those that a
// HUD has shown.
bool HudPass::meetsNewGlyphs(const Hud& hud) {
    const bool otherFont = hud.moreGlyphs.constData() != m_more.constData();
    if (otherFont) m_more = hud.moreGlyphs;
    if (m_more.isEmpty()) return false;
    const std::size_t before = m_foreign.size();
    const auto meet = [this](const std::string& words) {
        for (const QChar each : QString::fromStdString(words)) {
            const unsigned short code = each.unicode();
            bool own = each.isSurrogate();
            for (const ImWchar* range = kGlyphs; *range != 0; range += 2)
                own |= code >= range[0] && code <= range[1];
            if (!own) m_foreign.insert(code);
        }
    };
    for (const std::string* words : {&hud.title, &hud.steps, &hud.rate, &hud.left})
        meet(*words);
    for (const Hud::Curve& curve : hud.curves)
        meet(curve.name);
    return otherFont || m_foreign.size() != before;
}

void HudPass::draw(const Hud& hud, const StudioColors& colors, int width, int height,
                   float pixelRatio) {
    if (!hud.visible) return;
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = ImVec2(static_cast<float>(width), static_cast<float>(height));
    io.DeltaTime = 1.0f / 60.0f;
    if (meetsNewGlyphs(hud) || m_fontRatio != pixelRatio) loadFonts(pixelRatio);
    ImGui_ImplOpenGL3_NewFrame();
    ImGui::NewFrame();
    HudLayout layout(*ImGui::GetBackgroundDrawList(), *m_text, *m_large, colors, pixelRatio);
    layout.draw(hud);
    ImGui::Render();
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

} // namespace maquette::render

#include "render/hud_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace maquette::render {

namespace {

constexpr float kWidth = 224;
constexpr float kPad = 14;
constexpr float kGap = 8;
constexpr float kRadius = 10;
constexpr float kCurveHeight = 34;
constexpr float kLine = 17;
constexpr float kHeadHeight = 59; // phase, steps and bar

unsigned packed(const glm::vec3& c, float alpha = 1.0f) {
    return ImGui::ColorConvertFloat4ToU32(ImVec4(c.x, c.y, c.z, alpha));
}

std::string shortNumber(float value) {
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, std::abs(value) < 0.01f ? "%.1e" : "%.3g",
                  static_cast<double>(value));
    return buffer;
}

} // namespace

HudLayout::HudLayout(ImDrawList& list, ImFont& text, ImFont& large, const StudioColors& colors,
                     float pixelRatio)
    : m_list(list)
    , m_text(text)
    , m_large(large)
    , m_colors(colors)
    , m_ratio(pixelRatio) {}

ImVec2 HudLayout::at(float x, float y) const {
    return {m_ratio * x, m_ratio * y};
}

float HudLayout::textWidth(ImFont& font, const std::string& words) const {
    return font.CalcTextSizeA(font.FontSize, 1e9f, 0, words.c_str()).x / m_ratio;
}

void HudLayout::text(ImFont& font, float x, float y, unsigned color, const std::string& words) {
    const ImVec2 place = at(x, y);
    m_list.AddText(&font, font.FontSize, ImVec2(std::round(place.x), std::round(place.y)), color,
                   words.c_str());
}

void HudLayout::textRight(ImFont& font, float right, float y, unsigned color,
                          const std::string& words) {
    text(font, right - textWidth(font, words), y, color, words);
}

void HudLayout::card(float top, float height) {
    m_list.AddRectFilled(at(m_left, top), at(m_left + kWidth, top + height),
                         packed(m_colors.panel, m_colors.panelOpacity), m_ratio * kRadius);
}

void HudLayout::progressCard(const Hud& hud) {
    const float curves = static_cast<float>(hud.curves.size()) * (kCurveHeight + kLine + kGap);
    const float top = m_y;
    card(top, 2 * kPad + kHeadHeight + curves);
    const float left = m_left + kPad, right = m_left + kWidth - kPad;
    const unsigned quiet = packed(m_colors.textQuiet), strong = packed(m_colors.text);
    float y = top + kPad;
    text(m_text, left, y, quiet, hud.title);
    textRight(m_text, right, y, quiet, hud.rate);
    y += kLine + 4;
    text(m_large, left, y, strong, hud.steps);
    textRight(m_text, right, y + 7, strong, hud.left);
    y += 34;
    const float filled = static_cast<float>(std::clamp(hud.share, 0.0, 1.0)) * (right - left);
    m_list.AddRectFilled(at(left, y), at(right, y + 4), packed(m_colors.text, 0.14f), 2 * m_ratio);
    if (filled > 2) {
        m_list.AddRectFilled(at(left, y), at(left + filled, y + 4), packed(m_colors.accent),
                             2 * m_ratio);
    }
    m_y = y + 4 + kGap + 4;
    for (const Hud::Curve& one : hud.curves)
        curve(one, hud.pointer);
    m_y = top + 2 * kPad + kHeadHeight + curves + kGap;
}

void HudLayout::curve(const Hud::Curve& curve, const glm::vec2& pointer) {
    const float left = m_left + kPad, right = m_left + kWidth - kPad;
    const float top = m_y + kLine, bottom = top + kCurveHeight;
    text(m_text, left, m_y, packed(m_colors.textQuiet), curve.name);
    std::string shown = curve.latest;
    const std::size_t count = curve.values.size();
    if (count >= 2) {
        const auto [low, high] = std::minmax_element(curve.values.begin(), curve.values.end());
        const float span = std::max(*high - *low, 1e-12f);
        const auto x = [&](std::size_t i) {
            return left + (right - left) * static_cast<float>(i) / static_cast<float>(count - 1);
        };
        const auto y = [&](std::size_t i) {
            return bottom - 2 - (kCurveHeight - 4) * (curve.values[i] - *low) / span;
        };
        std::vector<ImVec2> points;
        for (std::size_t i = 0; i < count; ++i) {
            points.push_back(at(x(i), y(i)));
            if (i == 0) continue;
            const ImVec2 quad[] = {points[i - 1], points[i], at(x(i), bottom),
                                   at(x(i - 1), bottom)};
            m_list.AddConvexPolyFilled(quad, 4, packed(m_colors.accent, 0.10f));
        }
        m_list.AddPolyline(points.data(), static_cast<int>(points.size()), packed(m_colors.accent),
                           0, 1.5f * m_ratio);
        if (pointer.x >= left && pointer.x <= right && pointer.y >= m_y && pointer.y <= bottom) {
            const float share = (pointer.x - left) / (right - left);
            const auto i =
                static_cast<std::size_t>(std::lround(share * static_cast<float>(count - 1)));
            m_list.AddLine(at(x(i), top), at(x(i), bottom), packed(m_colors.text, 0.35f), m_ratio);
            m_list.AddCircleFilled(points[i], 3 * m_ratio, packed(m_colors.text));
            shown = shortNumber(curve.values[i]);
        }
    }
    m_list.AddLine(at(left, bottom), at(right, bottom), packed(m_colors.text, 0.12f), m_ratio);
    textRight(m_text, right, m_y, packed(m_colors.text), shown);
    m_y = bottom + kGap;
}

float HudLayout::draw(const Hud& hud) {
    m_left = hud.corner.x;
    m_y = hud.corner.y;
    progressCard(hud);
    return m_y - hud.corner.y;
}

} // namespace maquette::render

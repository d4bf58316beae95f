#include "engine/base/brush.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string_view>

#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::base {

namespace {

constexpr std::array<const char*, 3> kModes = {"freeze", "redo", "erase"};
constexpr float kFarthest = 4; // from the origin, along an axis

float thousandths(float value) {
    return std::round(value * 1000) / 1000;
}

void append(std::string& text, float value) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, thousandths(value));
    text += ' ';
    text.append(digits, end.ptr);
}

std::string_view nextWord(std::string_view& line) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const std::string_view word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    return word;
}

std::optional<float> numberFrom(std::string_view& line, float low, float high) {
    const std::string_view word = nextWord(line);
    float value = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == word.data() + word.size();
    if (!whole || !(value >= low && value <= high)) return std::nullopt;
    return value;
}

std::optional<BrushStroke> strokeFrom(std::string_view line) {
    const std::string_view mode = nextWord(line);
    BrushStroke stroke;
    for (std::size_t i = 0; i < kModes.size(); ++i) {
        if (mode == kModes[i]) stroke.mode = static_cast<BrushMode>(i);
    }
    const auto radius = numberFrom(line, .001f, 1), hardness = numberFrom(line, 0, 1);
    if (mode != kModes[static_cast<std::size_t>(stroke.mode)] || !radius || !hardness)
        return std::nullopt;
    stroke.radius = *radius;
    stroke.hardness = *hardness;
    while (line.find_first_not_of(' ') != std::string_view::npos) {
        glm::vec3 point;
        for (int axis = 0; axis < 3; ++axis) {
            const auto value = numberFrom(line, -kFarthest, kFarthest);
            if (!value) return std::nullopt;
            point[axis] = *value;
        }
        stroke.points.push_back(point);
    }
    if (stroke.points.empty()) return std::nullopt;
    return stroke;
}

} // namespace

std::string toText(const BrushStrokes& strokes) {
    std::string text;
    for (const BrushStroke& stroke : strokes) {
        text += kModes[static_cast<std::size_t>(stroke.mode)];
        append(text, stroke.radius);
        append(text, stroke.hardness);
        for (const glm::vec3& point : stroke.points) {
            for (int axis = 0; axis < 3; ++axis)
                append(text, point[axis]);
        }
        text += '\n';
    }
    return text;
}

BrushStrokes strokesFromText(const std::string& text) {
    BrushStrokes strokes;
    std::string_view rest = text;
    std::size_t points = 0;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const auto stroke = strokeFrom(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!stroke) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("Brush stroke %1 cannot be read: it must be freeze, redo or "
                                     "erase, a radius, a hardness, and points."),
                         std::to_string(strokes.size() + 1)});
        }
        points += stroke->points.size();
        strokes.push_back(*stroke);
        if (strokes.size() > kMostStrokes || points > kMostBrushPoints) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("There are more than %1 brush strokes, or more than %2 points "
                                     "in them. Clear the mask and paint with a larger brush."),
                         std::to_string(kMostStrokes), std::to_string(kMostBrushPoints)});
        }
    }
    return strokes;
}

BrushStroke simplified(const BrushStroke& stroke) {
    BrushStroke result{stroke.mode, thousandths(stroke.radius), thousandths(stroke.hardness), {}};
    for (std::size_t i = 0; i < stroke.points.size(); ++i) {
        const bool last = i + 1 == stroke.points.size();
        const glm::vec3& p = stroke.points[i];
        const glm::vec3 point{thousandths(p.x), thousandths(p.y), thousandths(p.z)};
        const bool far = result.points.empty() ||
                         glm::distance(point, result.points.back()) >= stroke.radius / 3;
        if (far || (last && point != result.points.back())) result.points.push_back(point);
    }
    return result;
}

} // namespace maquette::base

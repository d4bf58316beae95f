#pragma once

#include "engine/base/rng.h"
#include "engine/fields/frozen_field.h"
#include "engine/fields/volume_renderer.h"
#include "tests/engine/fields/analytic_object.h"

namespace maquette::tests {

inline fields::HashGridConfig smallConfig() {
    fields::HashGridConfig config = fields::HashGridConfig::starter();
    config.log2TableSize = 12;
    return config;
}

struct Values {
    std::vector<float> density;
    std::vector<glm::vec3> colour;
};

inline Values valuesOf(fields::Field& field, const std::vector<glm::vec3>& points) {
    Values values{std::vector<float>(points.size()), std::vector<glm::vec3>(points.size())};
    fields::evaluate(field, points, values.density, values.colour);
    return values;
}

// In a cube round the object.
inline std::vector<glm::vec3> randomPoints(int count, std::uint64_t seed) {
    base::Rng rng(seed, 1);
    std::vector<glm::vec3> points;
    for (int i = 0; i < count; ++i)
        points.push_back({rng.uniform(-.6f, .6f), rng.uniform(-.6f, .6f), rng.uniform(-.6f, .6f)});
    return points;
}

// Which part of the object shows the opposite of its colours.
enum class Inverted { Nothing, All, Right };

// A field with a mask that learns pictures of an object.
struct Fit {
    Fit()
        : live({}, smallConfig(), 3)
        , field(live)
        , renderer(field)
        , rng(7) {}

    void steps(int count, Inverted inverted = Inverted::Nothing) {
        for (int i = 0; i < count; ++i) {
            const auto camera =
                base::Camera::orbit(rng.uniform(0, 360), rng.uniform(-10, 40), 3.1f, 40, 32, 32);
            const auto& render = renderer.render(camera, {glm::vec3(0), false}, rng,
                                                 fields::RenderSettings::singlePass());
            const auto target = picture(camera, glm::vec3(0));
            std::vector<float> rgb(3 * target.size()), opacity(target.size());
            const auto size = static_cast<float>(target.size());
            for (std::size_t k = 0; k < target.size(); ++k) {
                const bool turned = inverted == Inverted::All ||
                                    (inverted == Inverted::Right && target[k].normal.x > .2f);
                for (int c = 0; c < 3; ++c) {
                    const float colour =
                        turned ? target[k].opacity - target[k].rgb[c] : target[k].rgb[c];
                    const std::size_t at = 3 * k + static_cast<std::size_t>(c);
                    rgb[at] = 2 * (render.rgb[at] - colour) / size;
                }
                opacity[k] = (render.opacity[k] - target[k].opacity) / size;
            }
            renderer.backward({.rgb = rgb.data(), .opacity = opacity.data()});
            field.step({});
        }
    }

    fields::HashGridField live;
    fields::FrozenField field;
    fields::VolumeRenderer renderer;
    base::Rng rng;
};

} // namespace maquette::tests

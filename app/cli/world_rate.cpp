#include "app/cli/world_rate.h"

#include <ctime>

#include "engine/world/world.h"

namespace maquette::cli {

namespace {

double processorSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

WorldRate measureWorld(int objects, int size, int supersampling) {
    double making = 0, drawing = 0;
    std::size_t triangles = 0;
    for (int i = 0; i < objects; ++i) {
        const auto seed = static_cast<std::uint64_t>(i);
        const double start = processorSeconds();
        const world::Object object =
            world::makeObject(world::randomSpec(seed, world::Split::Training));
        const double made = processorSeconds();
        base::Rng rng(seed, 3);
        for (int view = 0; view < WorldRate::kViews; ++view) {
            const world::Lighting lighting = world::randomLighting(rng);
            world::render(object, world::randomCamera(rng, size), lighting,
                          world::ColourChannel | world::DepthChannel, supersampling);
        }
        making += made - start;
        drawing += processorSeconds() - made;
        triangles += object.triangles.size();
    }
    const double views = objects * WorldRate::kViews;
    return {.imagesPerSecond = views / (making + drawing),
            .objectMs = 1e3 * making / objects,
            .viewMs = 1e3 * drawing / views,
            .triangles = static_cast<long>(triangles) / objects};
}

} // namespace maquette::cli

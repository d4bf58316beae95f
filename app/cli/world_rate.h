#pragma once

namespace maquette::cli {

// How quickly the procedural world is drawn on one thread, in processor time: a shared machine's
// other work does not count. The training mix: every object seen by five random cameras, colour
// and depth.
struct WorldRate {
    static constexpr int kViews = 5;
    double imagesPerSecond = 0;
    double objectMs = 0, viewMs = 0;
    long triangles = 0; // of an object, on average
};
WorldRate measureWorld(int objects, int size, int supersampling);

} // namespace maquette::cli

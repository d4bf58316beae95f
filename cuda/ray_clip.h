#pragma once

#include <cmath>

#include "cuda/march.h"

// What cameraRays and clipRays do to one ray, on either side.

namespace maquette::cuda {

MAQUETTE_BOTH_SIDES inline void clipToSphere(const float* origin, const float* direction,
                                             float radius, float& enter, float& leave) {
    float middle = 0, square = radius * radius;
    for (int a = 0; a < 3; ++a)
        middle -= origin[a] * direction[a];
    for (int a = 0; a < 3; ++a) {
        const float nearest = origin[a] + middle * direction[a];
        square -= nearest * nearest;
    }
    enter = leave = 0;
    if (square <= 0) return;
    const float half = sqrtf(square);
    enter = fmaxf(middle - half, 0.0f);
    leave = middle + half;
}

MAQUETTE_BOTH_SIDES inline void clipToCube(const float* origin, const float* direction, float half,
                                           float& enter, float& leave) {
    enter = 0;
    leave = 3.4e38f;
    for (int a = 0; a < 3; ++a) {
        // A ray along a face divides by zero: the infinities sort themselves out.
        const float inverse = 1.0f / direction[a];
        const float p = (-half - origin[a]) * inverse, q = (half - origin[a]) * inverse;
        enter = fmaxf(enter, fminf(p, q));
        leave = fminf(leave, fmaxf(p, q));
    }
}

MAQUETTE_BOTH_SIDES inline void clip(const Bounds& bounds, const float* origin,
                                     const float* direction, float& enter, float& leave) {
    if (bounds.sphere) {
        clipToSphere(origin, direction, bounds.extent, enter, leave);
    } else {
        clipToCube(origin, direction, bounds.extent, enter, leave);
    }
    leave = fmaxf(leave, enter);
}

MAQUETTE_BOTH_SIDES inline void cameraRay(const CameraRays& args, std::int64_t r) {
    const float x = static_cast<float>(r % args.width) + .5f;
    const float y = static_cast<float>(r / args.width) + .5f;
    const float u = (x - .5f * static_cast<float>(args.width)) / args.focalPixels;
    const float v = (.5f * static_cast<float>(args.height) - y) / args.focalPixels;
    const float cosine = 1.0f / sqrtf(u * u + v * v + 1.0f);
    float direction[3];
    for (int a = 0; a < 3; ++a) {
        direction[a] = (u * args.right[a] + v * args.up[a] - args.back[a]) * cosine;
        args.origin[a][r] = args.position[a];
        args.direction[a][r] = direction[a];
    }
    args.cosine[r] = cosine;
    clip(args.bounds, args.position, direction, args.enter[r], args.leave[r]);
}

MAQUETTE_BOTH_SIDES inline void clipRay(const ClipRays& args, std::int64_t r) {
    float origin[3], direction[3];
    for (int a = 0; a < 3; ++a) {
        origin[a] = args.rays.origin[a][r];
        direction[a] = args.rays.direction[a][r];
    }
    clip(args.bounds, origin, direction, args.enter[r], args.leave[r]);
}

} // namespace maquette::cuda

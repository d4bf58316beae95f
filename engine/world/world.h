#pragma once

// The procedural world of captioned toy objects on which the starter models are trained.
// Frame: +y up, +z front, the bounding sphere of radius kObjectRadius (.95) round the origin;
// azimuth 0 looks at the front, 90 at the side of +x.
#include "engine/world/captions.h"  // IWYU pragma: export
#include "engine/world/catalogue.h" // IWYU pragma: export
#include "engine/world/object.h"    // IWYU pragma: export
#include "engine/world/picture.h"   // IWYU pragma: export
#include "engine/world/spec.h"      // IWYU pragma: export

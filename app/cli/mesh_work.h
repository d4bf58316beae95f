#pragma once

#include "assets/export_job.h"

namespace maquette::cli {

// The mesh desk and the level-of-detail chain for exports.
assets::MeshWork meshWork();

} // namespace maquette::cli

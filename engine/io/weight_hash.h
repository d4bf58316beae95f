#pragma once

#include <filesystem>
#include <string>

#include "engine/base/progress.h"

namespace maquette::io {

// The SHA-256 of a file, remembered in the cache folder while its size and time stay the same.
// Throws Error(NotFound), Error(Io), Error(Cancelled).
std::string rememberedHash(const std::filesystem::path& file, const base::Progress& progress = {});

// A model's identity in recipes: the SHA-256 of its file; of a folder, that over the names and
// hashes of all weight files below it. Files of 64 MB and more are remembered as above. Throws as
// rememberedHash.
std::string hashOfWeights(const std::filesystem::path& model, const base::Progress& progress = {});

// Tells two weight files apart in a millisecond, wherever they lie and whenever they were copied:
// the SHA-256 over the size, the first 64 KiB and 64 blocks of 4 KiB spread evenly over the rest.
// Two trainings of one network differ in all of their blocks. Throws Error(NotFound), Error(Io).
std::string fingerprintOf(const std::filesystem::path& file);

} // namespace maquette::io

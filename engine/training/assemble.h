#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "engine/training/starter_run.h"

namespace maquette::training {

struct Assembly {
    std::map<std::string, std::int64_t>
        unfinished;                 // stage -> step of the checkpoint it is taken at
    std::vector<std::string> notes; // one line for people each
    bool complete = false;          // every part of the starter is there
};

// Puts what a run has into the shipped layout below an (emptied) folder: starter/, score/, judge/,
// disparity/. A stage that has trained beyond the weights in the run's folder, because it is
// running or was stopped hard, is taken from its checkpoint (but never the VAE once it has been
// written: the UNet is trained on those latents). What the run lacks comes from its `init`, what
// that lacks is left out; a starter without all its parts is left out but for its VAE, which then
// lies in vae/. Throws Error(NotFound) when there is nothing at all, BadFile for a damaged
// checkpoint.
Assembly assemble(const StarterRun& run, const std::filesystem::path& folder);

} // namespace maquette::training

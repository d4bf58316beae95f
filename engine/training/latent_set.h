#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "engine/nn/vae.h"
#include "engine/training/world_source.h"

namespace maquette::training {

// Pictures of a source encoded once: fp16 latents [count, 4, s, s], kept in a file that is used
// again as long as world, VAE and source stay the same. The bfloat16 VAE lies on `device`, the
// latents in main memory. Throws Error(Cancelled) on a stop.
at::Tensor latentSet(const std::filesystem::path& file, const WorldSource& source,
                     std::int64_t count, const nn::Vae& vae, const std::string& key,
                     std::stop_token stop, const std::function<void(std::int64_t done)>& progress,
                     at::Device device = at::kCPU);

} // namespace maquette::training

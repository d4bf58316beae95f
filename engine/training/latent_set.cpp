#include "engine/training/latent_set.h"

#include "engine/base/error.h"
#include "engine/io/safetensors.h"
#include "engine/nn/model_files.h"
#include "engine/nn/placing.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kChunk = 64;

bool usable(const std::filesystem::path& file, const std::string& key, std::int64_t count) {
    if (!std::filesystem::exists(file)) return false;
    try {
        const io::SafetensorsFile saved(file);
        const auto& metadata = saved.header().metadata;
        const auto found = metadata.find("key");
        return found != metadata.end() && found->second == key &&
               saved.info("latents").shape[0] == count;
    } catch (const base::Error&) {
        return false; // damaged: made again
    }
}

} // namespace

at::Tensor latentSet(const std::filesystem::path& file, const WorldSource& source,
                     std::int64_t count, const nn::Vae& vae, const std::string& key,
                     std::stop_token stop, const std::function<void(std::int64_t)>& progress,
                     at::Device device) {
    if (usable(file, key, count)) return nn::loadWeightsFile(file).at("latents");
    const nn::NoGrad noGrad;
    const std::int64_t size = source.imageSize() / vae.config().factor();
    at::Tensor latents = at::empty({count, vae.config().latentChannels, size, size}, at::kHalf);
    for (std::int64_t first = 0; first < count; first += kChunk) {
        if (stop.stop_requested())
            throw base::Error(base::ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
        const std::int64_t n = std::min(kChunk, count - first);
        const at::Tensor images =
            nn::toDevice(source.batch(first, n).images, device).to(at::kBFloat16);
        latents.narrow(0, first, n).copy_(vae.encodeMean(images));
        progress(first + n);
    }
    io::writeSafetensors(
        file,
        {{"latents",
          io::Dtype::F16,
          latents.sizes().vec(),
          {static_cast<const std::byte*>(latents.const_data_ptr()), latents.nbytes()}}},
        {{"key", key}});
    return latents;
}

} // namespace maquette::training

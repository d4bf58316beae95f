#pragma once

#include "engine/io/tensor_parts.h"

namespace maquette::io {

// The families of latent diffusion models this program knows, told by the UNet's names and shapes.
enum class ModelKind : std::uint8_t {
    StableDiffusion1, // text context of 768
    StableDiffusion2, // text context of 1,024
    MvDream,          // told the camera, draws sets of views
    Zero123,          // a picture's latents beside the noisy ones, a token of picture and pose
    Other,            // the starter, and whatever a configuration describes
};

const char* name(ModelKind kind); // "sd1", "sd2", "mvdream", "zero123", "other"

// unet: parts by the diffusers layout's names (diffusers_names.h).
ModelKind kindOfUNet(const TensorParts& unet);

// The three networks of a file that holds a whole model under the original code's prefixes.
struct SingleFile {
    TensorParts unet, vae, text; // by the diffusers layout's names
    ModelKind kind = ModelKind::Other;
};

// Throws Error(BadFile) in words when the file holds no UNet, lacks one of the other networks, is
// of a kind that is not served (inpainting, SDXL), or holds tensors that belong to nothing.
SingleFile splitSingleFile(const TensorParts& stored, const std::string& file);

} // namespace maquette::io

#pragma once

#include "engine/base/text.h"
#include "engine/io/tensor_parts.h"

namespace maquette::io {

// The families of latent diffusion models, told by the UNet's names and shapes. The one table of
// them: scans, loaders, LoRAs and the refusals of all three read it.
enum class ModelKind : std::uint8_t {
    StableDiffusion1,        // text context of 768
    StableDiffusion1Inpaint, // nine channels: a mask and a picture beside the latents
    StableDiffusion2,        // text context of 1,024
    StableDiffusion2Inpaint,
    StableDiffusionXl, // 2,048
    XlRefiner,         // 1,280
    MvDream,           // told the camera, draws sets of views
    Zero123,           // a picture's latents beside the noisy ones, a token of picture and pose
    Other,             // the starter, and whatever a configuration describes
};

// "sd1", "sd1-inpaint", "sd2", "sd2-inpaint", "sdxl", "sdxl-refiner", "mvdream", "zero123", "other"
const char* name(ModelKind kind);
ModelKind kindNamed(const std::string& name); // Other for an unknown name
// For sentences: "Stable Diffusion 1", "Stable Diffusion XL", "MVDream", ...
const char* familyName(ModelKind kind);

// unet: parts by the diffusers layout's names (diffusers_names.h).
ModelKind kindOfUNet(const TensorParts& unet);
// The family whose text encoder and cross-attention have this width.
ModelKind kindOfContext(std::int64_t width);

// Why no model of this family can be used, with the file named; empty when the family is served.
base::Text unservedReason(ModelKind kind, const std::string& file);

// The prefixes of the original code's single files.
inline constexpr const char* kSingleUNet = "model.diffusion_model.";
inline constexpr const char* kSingleVae = "first_stage_model.";
inline constexpr const char* kSingleText = "cond_stage_model.transformer.";
inline constexpr const char* kSingleOpenClip = "cond_stage_model.model.";
inline constexpr const char* kSingleVision = "cond_stage_model.model.visual.";
inline constexpr const char* kSinglePose = "cc_projection.";

// What a single file is: its UNet's kind, and Zero123 only with the projection of the pose, because
// other models are told a picture, too.
ModelKind kindOfSingleFile(const TensorParts& stored);

// The networks of a file that holds a whole model under the original code's prefixes, by the
// diffusers layout's names. Zero-1-to-3 is told a picture and a pose instead of a text.
struct SingleFile {
    TensorParts unet, vae, text, vision, pose;
    ModelKind kind = ModelKind::Other;
};

// Throws Error(BadFile) in words when the file holds no UNet, lacks one of the other networks, is
// of a kind that is not served (inpainting, SDXL), or holds tensors that belong to nothing.
SingleFile splitSingleFile(const TensorParts& stored, const std::string& file);

} // namespace maquette::io

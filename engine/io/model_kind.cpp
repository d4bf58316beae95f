#include "engine/io/model_kind.h"

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;

namespace {

const std::string kUNet = "model.diffusion_model.";
const std::string kVae = "first_stage_model.";
const std::string kText = "cond_stage_model.transformer.";
const std::string kOpenClip = "cond_stage_model.model.";
const std::string kXlText = "conditioner.";

// Tables of the noise schedule and averages that training leaves in a file; never read.
bool isLeftover(const std::string& name) {
    static constexpr std::array kPrefixes{"model_ema.",
                                          "alphas_cumprod",
                                          "sqrt_",
                                          "log_one_minus_",
                                          "posterior_",
                                          "betas",
                                          "logvar",
                                          "scale_factor",
                                          "lvlb_weights",
                                          "global_step",
                                          "cond_stage_model.logit_scale",
                                          "denoiser.sigmas"};
    return std::any_of(kPrefixes.begin(), kPrefixes.end(),
                       [&](const char* prefix) { return name.starts_with(prefix); });
}

std::int64_t widthOfContext(const TensorParts& unet) {
    for (const auto& [name, part] : unet) {
        if (name.ends_with(".attn2.to_k.weight") && part.shape.size() == 2) return part.shape[1];
    }
    return 0;
}

std::int64_t inputChannels(const TensorParts& unet) {
    const auto found = unet.find("conv_in.weight");
    return found == unet.end() || found->second.shape.size() != 4 ? 0 : found->second.shape[1];
}

void refuseOthers(const SingleFile& model, const TensorParts& stored, const std::string& file) {
    const char* why = nullptr;
    if (anyBelow(stored, kXlText))
        why = MAQUETTE_TR("%1 is a Stable Diffusion XL model; this program uses the families 1 and "
                          "2.");
    else if (model.unet.empty())
        why = MAQUETTE_TR("%1 is no Stable Diffusion model: it holds no diffusion network.");
    else if (inputChannels(model.unet) == 9)
        why = MAQUETTE_TR("%1 is a model for filling in parts of pictures; choose a plain one of "
                          "the same family.");
    else if (model.vae.empty())
        why = MAQUETTE_TR("%1 is not a whole model: it holds no image encoder.");
    else if (model.text.empty())
        why = MAQUETTE_TR("%1 is not a whole model: it holds no text encoder.");
    if (why) throw Error(ErrorKind::BadFile, {why, file});
}

} // namespace

const char* name(ModelKind kind) {
    switch (kind) {
    case ModelKind::StableDiffusion1:
        return "sd1";
    case ModelKind::StableDiffusion2:
        return "sd2";
    case ModelKind::MvDream:
        return "mvdream";
    case ModelKind::Zero123:
        return "zero123";
    case ModelKind::Other:
        return "other";
    }
    return "other";
}

ModelKind kindOfUNet(const TensorParts& unet) {
    const std::int64_t context = widthOfContext(unet), channels = inputChannels(unet);
    if (anyBelow(unet, "camera_embedding.")) return ModelKind::MvDream;
    if (channels == 8 && context == 768) return ModelKind::Zero123;
    if (channels != 4 || anyBelow(unet, "class_embedding.")) return ModelKind::Other;
    if (context == 768) return ModelKind::StableDiffusion1;
    if (context == 1024) return ModelKind::StableDiffusion2;
    return ModelKind::Other;
}

SingleFile splitSingleFile(const TensorParts& stored, const std::string& file) {
    SingleFile model;
    model.unet = unetParts(below(stored, kUNet));
    model.vae = vaeParts(below(stored, kVae));
    model.text = textParts(below(stored, anyBelow(stored, kText) ? kText : kOpenClip));
    model.kind = kindOfUNet(model.unet);
    refuseOthers(model, stored, file);
    for (const auto& [name, part] : stored) {
        const bool known = name.starts_with(kUNet) || name.starts_with(kVae) ||
                           name.starts_with(kText) || name.starts_with(kOpenClip);
        if (!known && !isLeftover(name)) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 cannot be used: the tensor \"%2\" belongs to no part of a "
                                     "Stable Diffusion model."),
                         file, name});
        }
    }
    return model;
}

} // namespace maquette::io

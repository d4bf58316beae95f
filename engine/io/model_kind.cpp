#include "engine/io/model_kind.h"

#include <algorithm>
#include <array>

#include "engine/base/error.h"
#include "engine/io/diffusers_names.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;

namespace {

struct KindRow {
    ModelKind kind;
    const char *name, *family;
};
constexpr KindRow kKinds[] = {
    {ModelKind::StableDiffusion1, "sd1", "Stable Diffusion 1"},
    {ModelKind::StableDiffusion1Inpaint, "sd1-inpaint", "Stable Diffusion 1 (inpainting)"},
    {ModelKind::StableDiffusion2, "sd2", "Stable Diffusion 2"},
    {ModelKind::StableDiffusion2Inpaint, "sd2-inpaint", "Stable Diffusion 2 (inpainting)"},
    {ModelKind::StableDiffusionXl, "sdxl", "Stable Diffusion XL"},
    {ModelKind::XlRefiner, "sdxl-refiner", "Stable Diffusion XL (refiner)"},
    {ModelKind::MvDream, "mvdream", "MVDream"},
    {ModelKind::Zero123, "zero123", "Zero-1-to-3"},
    {ModelKind::Other, "other", "another family"},
};

constexpr const char* kXlText = "conditioner.";

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

ModelKind inpainting(ModelKind kind) {
    return kind == ModelKind::StableDiffusion2 ? ModelKind::StableDiffusion2Inpaint
                                               : ModelKind::StableDiffusion1Inpaint;
}

void refuseOthers(const SingleFile& model, const std::string& file) {
    base::Text why = unservedReason(model.kind, file);
    if (model.unet.empty() && why.empty())
        why = {MAQUETTE_TR("%1 is no Stable Diffusion model: it holds no diffusion network."),
               file};
    else if (!model.unet.contains("conv_in.weight") && why.empty())
        why = {MAQUETTE_TR("%1 is of a family that Maquette does not know."), file};
    else if (model.vae.empty() && why.empty())
        why = {MAQUETTE_TR("%1 is not a whole model: it holds no image encoder."), file};
    else if (model.kind == ModelKind::Zero123 && model.vision.empty() && why.empty())
        why = {MAQUETTE_TR("%1 is not a whole Zero-1-to-3 model: it holds no picture encoder."),
               file};
    else if (model.kind != ModelKind::Zero123 && model.text.empty() && why.empty())
        why = {MAQUETTE_TR("%1 is not a whole model: it holds no text encoder."), file};
    if (!why.empty()) throw Error(ErrorKind::BadFile, std::move(why));
}

} // namespace

const char* name(ModelKind kind) {
    for (const KindRow& row : kKinds)
        if (row.kind == kind) return row.name;
    return "other";
}

const char* familyName(ModelKind kind) {
    for (const KindRow& row : kKinds)
        if (row.kind == kind) return row.family;
    return "another family";
}

ModelKind kindNamed(const std::string& text) {
    for (const KindRow& row : kKinds)
        if (text == row.name) return row.kind;
    return ModelKind::Other;
}

ModelKind kindOfContext(std::int64_t width) {
    return width == 768    ? ModelKind::StableDiffusion1
           : width == 1024 ? ModelKind::StableDiffusion2
           : width == 1280 ? ModelKind::XlRefiner
           : width == 2048 ? ModelKind::StableDiffusionXl
                           : ModelKind::Other;
}

ModelKind kindOfUNet(const TensorParts& unet) {
    const ModelKind kind = kindOfContext(widthOfContext(unet));
    const std::int64_t channels = inputChannels(unet);
    if (anyBelow(unet, "camera_embedding.")) return ModelKind::MvDream;
    if (kind == ModelKind::StableDiffusionXl || kind == ModelKind::XlRefiner) return kind;
    if (channels == 8 && kind == ModelKind::StableDiffusion1) return ModelKind::Zero123;
    if (channels == 9) return inpainting(kind);
    if (channels != 4 || anyBelow(unet, "class_embedding.")) return ModelKind::Other;
    return kind;
}

ModelKind kindOfSingleFile(const TensorParts& stored) {
    if (anyBelow(stored, kXlText)) return ModelKind::StableDiffusionXl;
    const ModelKind kind = kindOfUNet(unetParts(below(stored, kSingleUNet)));
    const bool pose = stored.contains("cc_projection.weight");
    return kind == ModelKind::Zero123 && !pose ? ModelKind::Other : kind;
}

base::Text unservedReason(ModelKind kind, const std::string& file) {
    switch (kind) {
    case ModelKind::StableDiffusionXl:
    case ModelKind::XlRefiner:
        return {MAQUETTE_TR("%1 is a Stable Diffusion XL model; this program uses the families 1 "
                            "and 2."),
                file};
    case ModelKind::StableDiffusion1Inpaint:
    case ModelKind::StableDiffusion2Inpaint:
        return {MAQUETTE_TR("%1 is a model for filling in parts of pictures; choose a plain one of "
                            "the same family."),
                file};
    default:
        return {};
    }
}

SingleFile splitSingleFile(const TensorParts& stored, const std::string& file) {
    SingleFile model;
    model.unet = unetParts(below(stored, kSingleUNet));
    model.vae = vaeParts(below(stored, kSingleVae));
    model.kind = kindOfSingleFile(stored);
    if (model.kind == ModelKind::Zero123) { // whose file may hold remains of CLIP's text encoder
        model.vision = visionParts(below(stored, kSingleVision));
        for (const auto& [name, part] : below(stored, kSinglePose))
            model.pose.emplace("projection." + name, part);
    } else {
        const bool clip = anyBelow(stored, kSingleText);
        model.text = textParts(below(stored, clip ? kSingleText : kSingleOpenClip));
    }
    refuseOthers(model, file);
    for (const auto& [name, part] : stored) {
        const bool pose = model.kind == ModelKind::Zero123 && name.starts_with(kSinglePose);
        const bool known = pose || name.starts_with(kSingleUNet) || name.starts_with(kSingleVae) ||
                           name.starts_with(kSingleText) || name.starts_with(kSingleOpenClip);
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

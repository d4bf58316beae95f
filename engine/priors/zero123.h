#pragma once

#include <array>
#include <filesystem>
#include <memory>

#include "engine/nn/clip_vision.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/diffusion_parts.h"
#include "engine/priors/view_cameras.h"

namespace maquette::priors {

// A picture as the model sees it.
struct SeenPicture {
    Tensor embedding; // [1, 1, projection] of the vision encoder
    Tensor latents;   // [1, channels, size, size]: the posterior's mean, NOT scaled
};

// A picture and a relative pose as the model sees them.
struct PictureCondition {
    Tensor token;   // [1, 1, context]
    Tensor latents; // as above
};

// Zero-1-to-3: a UNet of eight channels that draws a pictured object from elsewhere. Tensors that
// come out are fp32. Not thread-safe.
class Zero123 {
  public:
    // From the community's diffusers layout: unet/, vae/, scheduler/, image_encoder/ (a CLIP vision
    // model with projection) and cc_projection/ (projection.weight, projection.bias); or from the
    // original code's single file. Throws Error(NotFound) or Error(BadFile) naming file, field or
    // tensor, Error(Cancelled) in a nn::StopScope, and what typeFor() throws.
    explicit Zero123(const std::filesystem::path& model, const LoadOptions& options = {});

    const PriorInfo& info() const { return m_info; }
    const NoiseSchedule& schedule() const { return m_schedule; }
    at::Device device() const { return m_device; }

    // image [1, 3, size, size] in [0, 1], on the device.
    SeenPicture see(const Tensor& image) const;
    PictureCondition condition(const SeenPicture& seen, const std::array<float, 4>& pose) const;
    PictureCondition condition(const Tensor& image, const std::array<float, 4>& pose) const {
        return condition(see(image), pose);
    }
    // What guidance steers away from: zeros for both, the token's behind the projection.
    PictureCondition unconditional() const;
    // The model's raw output for latents [n, channels, size, size] at step t, one condition a row;
    // without gradients.
    Tensor predict(const Tensor& latents, int t, const std::vector<PictureCondition>& rows) const;
    Tensor encode(const Tensor& image) const; // as Prior's
    Tensor decode(const Tensor& latents) const;

    const nn::Vae& vae() const { return m_vae; }

  private:
    struct Stored; // where its networks lie
    static Stored inFolder(const std::filesystem::path& folder);
    static Stored inFile(const std::filesystem::path& file);
    Zero123(const Stored& stored, const std::filesystem::path& model, const LoadOptions& options);
    void describe(const std::filesystem::path& model, const LoadOptions& options);

    PriorInfo m_info;
    NoiseSchedule m_schedule;
    nn::ClipVision m_vision;
    nn::Linear m_projection; // fp32
    nn::UNet m_unet;
    nn::Vae m_vae;
    at::ScalarType m_dtype = at::kFloat, m_visionType = at::kFloat;
    at::Device m_device = at::kCPU;
};

// Zero-1-to-3 as a prior over views of one pictured object: a condition that tells a camera asks
// for the object from there, one without is what guidance steers away from. Words are not heard.
class PicturePrior final : public Prior {
  public:
    // picture [1, 3, size, size] in [0, 1], over white, as this camera saw the object.
    PicturePrior(std::shared_ptr<const Zero123> model, const Tensor& picture,
                 const base::Camera& camera);

    const PriorInfo& info() const override { return m_model->info(); }
    const NoiseSchedule& schedule() const override { return m_model->schedule(); }
    at::Device device() const override { return m_model->device(); }
    TextEmbedding embed(const std::string&) const override { return {}; }
    Tensor predict(const Tensor& latents, int t, const std::vector<Condition>& rows) const override;
    Tensor encode(const Tensor& image) const override { return m_model->encode(image); }
    Tensor decode(const Tensor& latents) const override { return m_model->decode(latents); }

  private:
    std::shared_ptr<const Zero123> m_model;
    SeenPicture m_seen;
    SphericalPose m_pose;
};

} // namespace maquette::priors

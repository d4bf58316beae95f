#pragma once

#include "engine/nn/clip_text.h"
#include "engine/nn/conv_net.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/noise_schedule.h"

namespace maquette::training {

// The sizes of the starter models; what is shipped is read from the folders' config files.
inline constexpr int kStarterImage = 64;
inline constexpr int kStarterTokens = 32;
inline constexpr std::int64_t kTextWidth = 128;
inline constexpr std::int64_t kAzimuthBins = 24;

nn::VaeConfig starterVae();
nn::ClipTextConfig starterText(std::int64_t vocabSize);
nn::UNetConfig starterUNet();
nn::ConvNetConfig scoreImageEncoder();
nn::ConvNetConfig judgeNetwork();
nn::ConvNetConfig disparityNetwork();
priors::NoiseSchedule starterSchedule(); // scaled-linear, 1000 steps, v-prediction

} // namespace maquette::training

#pragma once

#include <cstdint>

#include "engine/io/json.h"
#include "engine/nn/vae.h"
#include "engine/priors/disparity_model.h"
#include "engine/priors/judge.h"
#include "engine/priors/text_image_score.h"

namespace maquette::training {

// The figures of the model card, measured on objects that no training has seen. The pictures of a
// measurement are always the same; more pictures continue the series. All without gradients.

// "psnr_unseen" (dB, mean over pictures) and "chroma_error_unseen" of decode(encode(picture)).
io::Json vaeFigures(const nn::Vae& vae, std::int64_t pictures = 512);

// "class_accuracy", "colour_accuracy", "azimuth_within_45" (classes with a front) on true renders.
io::Json judgeFigures(const priors::Judge& judge, std::int64_t pictures = 2048);

// "recall_at_1_seen_pairs", "recall_at_1_held_out_pairs": the share of pictures whose own
// "a <colour> <class>" caption scores highest of all pairs.
io::Json scoreFigures(const priors::TextImageScore& score, std::int64_t pictures = 512);

// "correlation_unseen" of predicted and true disparity over the object's pixels, mean over
// pictures.
io::Json disparityFigures(const priors::DisparityModel& model, std::int64_t pictures = 256);

} // namespace maquette::training

#pragma once

#include "engine/io/tensor_parts.h"

namespace maquette::io {

// The transformer layers of OpenAI's and OpenCLIP's code, which text and vision encoders share.
inline constexpr const char* kOpenAiLayers = "transformer.resblocks.";

// The number behind kOpenAiLayers, -1 for another name.
int openAiLayer(const std::string& name);

// Adds a layer's tensor by transformers' names below `prefix` ("text_model.encoder.layers."); q, k
// and v, rows of one tensor there, become three. A name of no layer's stays as it is.
void addOpenAiLayer(TensorParts& parts, const std::string& prefix, const std::string& name,
                    const TensorPart& part);

} // namespace maquette::io

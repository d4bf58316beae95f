#pragma once

#include "engine/io/pickle/byte_source.h"
#include "engine/io/safetensors.h"

namespace maquette::io::pickle {

struct Conversion {
    std::size_t tensors = 0;
    std::uint64_t bytes = 0; // of tensors
};

// Writes the tensors of a file of torch.save as safetensors into the sink, each in its own type and
// made contiguous, bit for bit. Nothing in the file is executed (ADR 0013). Throws Error(BadFile)
// with the second half of a sentence, "it asks for ...": before the first byte is written when the
// file is refused, later only when the source fails or changes.
Conversion convertCheckpoint(const ByteSource& source, const ByteSink& sink);

} // namespace maquette::io::pickle

#pragma once

#include <memory>
#include <string>

#include "app/cli/generate_request.h"

namespace maquette::cli {

// What `maquette generate --prompts FILE --seeds N` was told.
struct BatchOptions {
    std::string promptFile;
    std::string seeds; // of each prompt; empty: 1
    bool wanted() const { return !promptFile.empty() || !seeds.empty(); }
};

// One run after the other, each in a folder of its own below --out. One that fails says so, and the
// next one starts. Throws Error(Usage) for what cannot be right at all, Error(Cancelled) after
// Ctrl-C, and at the end the first failure's kind when some failed.
void generateBatch(const GenerateOptions& options, const BatchOptions& batch,
                   const Composition& composition,
                   const std::shared_ptr<api::ModelLibrary>& library);

} // namespace maquette::cli

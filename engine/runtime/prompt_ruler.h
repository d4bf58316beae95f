#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

#include "engine/api/engine.h"
#include "engine/api/prompt.h"

namespace maquette::io {
class ClipTokenizer;
}

namespace maquette::runtime {

// Says how much of a prompt a model reads, in the model's own tokens. Keeps the tokenizer it used
// last. Thread-safe.
class PromptRuler {
  public:
    PromptRuler();
    ~PromptRuler();

    // `room` is 0 when it is not known: a model without a tokenizer that could be read.
    api::PromptFit measure(const api::ModelInfo& model, const std::string& prompt);

  private:
    const io::ClipTokenizer* tokenizerOf(const std::filesystem::path& model);

    std::mutex m_mutex;
    std::filesystem::path m_model;
    std::unique_ptr<io::ClipTokenizer> m_tokenizer;
};

} // namespace maquette::runtime

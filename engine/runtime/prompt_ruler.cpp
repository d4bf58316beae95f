#include "engine/runtime/prompt_ruler.h"

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/base/paths.h"
#include "engine/io/tokenizer.h"

namespace maquette::runtime {

namespace fs = std::filesystem;

namespace {

constexpr int kBeginAndEnd = 2;

// Single files bring no tokenizer: all of them use CLIP's.
fs::path folderOf(const fs::path& model) {
    std::error_code error;
    return fs::is_directory(model, error) ? model / "tokenizer"
                                          : base::resourcesFolder() / "clip_tokenizer";
}

} // namespace

PromptRuler::PromptRuler() = default;
PromptRuler::~PromptRuler() = default;

const io::ClipTokenizer* PromptRuler::tokenizerOf(const fs::path& model) {
    if (model == m_model) return m_tokenizer.get();
    m_model = model;
    m_tokenizer.reset();
    try {
        m_tokenizer = std::make_unique<io::ClipTokenizer>(io::ClipTokenizer::load(folderOf(model)));
    } catch (const base::Error& error) {
        base::logDebug(std::string("prompts are not measured: ") + error.what());
    }
    return m_tokenizer.get();
}

api::PromptFit PromptRuler::measure(const api::ModelInfo& model, const std::string& prompt) {
    if (model.path.empty()) return {};
    const std::lock_guard lock(m_mutex);
    const io::ClipTokenizer* tokenizer = tokenizerOf(model.path);
    if (!tokenizer) return {};
    io::ClipTokenizer::Encoded encoded = tokenizer->encode(prompt);
    return {encoded.tokens, tokenizer->maxLength() - kBeginAndEnd,
            std::move(encoded.truncatedText)};
}

} // namespace maquette::runtime

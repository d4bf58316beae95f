#include "engine/io/weight_summary.h"

#include <fstream>
#include <map>

#include "engine/io/model_kind.h"

namespace maquette::io {

namespace {

// Questions about the names and shapes of a header.
class Names {
  public:
    explicit Names(const SafetensorsHeader& header)
        : m_tensors(header.tensors) {}

    bool has(const std::string& name) const { return m_tensors.contains(name); }
    bool below(const std::string& prefix) const {
        const auto first = m_tensors.lower_bound(prefix);
        return first != m_tensors.end() && first->first.starts_with(prefix);
    }
    bool within(const std::string& part) const { return !whereWithin(part).empty(); }
    // The first name with this part.
    std::string whereWithin(const std::string& part) const {
        for (const auto& [name, tensor] : m_tensors)
            if (name.find(part) != std::string::npos) return name;
        return {};
    }
    // A dimension of a tensor, 0 when there is none.
    std::int64_t size(const std::string& name, std::size_t dimension) const {
        const auto found = m_tensors.find(name);
        if (found == m_tensors.end() || dimension >= found->second.shape.size()) return 0;
        return found->second.shape[dimension];
    }
    std::int64_t lastSize(const std::string& name) const {
        const auto found = m_tensors.find(name);
        return found == m_tensors.end() || found->second.shape.empty() ? 0
                                                                       : found->second.shape.back();
    }

  private:
    const std::map<std::string, TensorInfo>& m_tensors;
};

// Empty for what no table knows.
std::string baseOf(ModelKind kind) {
    return kind == ModelKind::Other ? "" : name(kind);
}

std::string baseOfLora(const Names& names) {
    for (const char* part :
         {"attn2_to_k.lora_down.weight", "attn2.to_k.lora_A.weight", "attn2.to_k.lora.down.weight",
          "attn2.processor.to_k_lora.down.weight", "attn2.to_k.lora_down.weight"}) {
        const std::string key = names.whereWithin(part);
        if (!key.empty()) return baseOf(kindOfContext(names.lastSize(key)));
    }
    return {};
}

bool isLora(const Names& names) {
    return names.below("lora_unet_") || names.below("lora_te") || names.within(".lora_A.") ||
           names.within(".lora.down.") || names.within("_lora.down.") ||
           names.within(".lora_down.") || names.within(".hada_w1_a");
}

void classify(WeightSummary& summary, const SafetensorsHeader& header) {
    const Names names(header);
    const auto is = [&](const char* kind, ModelKind base = ModelKind::Other) {
        summary.kind = kind;
        summary.base = baseOf(base);
    };
    if (isLora(names)) {
        summary.kind = "lora";
        summary.base = baseOfLora(names);
        return;
    }
    if (names.below("control_model.") || names.below("input_hint_block.") ||
        names.below("controlnet_cond_embedding."))
        return is("controlnet");
    if (names.below(kSingleUNet)) return is("checkpoint", kindOfSingleFile(partsOf(header)));
    if (names.has("conv_in.weight") && names.below("down_blocks."))
        return is("unet", kindOfUNet(partsOf(header)));
    if (names.has("encoder.conv_in.weight") || names.has("decoder.conv_in.weight") ||
        names.has("first_stage_model.decoder.conv_in.weight"))
        return is("vae");
    if (names.within("vision_model.")) return is("vision encoder");
    const std::int64_t width =
        names.lastSize(names.whereWithin("text_model.embeddings.token_embedding.weight"));
    // The wide text encoder of Stable Diffusion XL has the width of the refiner's context.
    if (width > 0)
        return is("text encoder",
                  width == 1280 ? ModelKind::StableDiffusionXl : kindOfContext(width));
    if (names.has("emb_params"))
        return is("embedding", kindOfContext(names.lastSize("emb_params")));
}

std::string dtypeOf(const SafetensorsHeader& header) {
    std::map<Dtype, std::uint64_t> bytes;
    Dtype most = Dtype::F32;
    for (const auto& [name, tensor] : header.tensors)
        if ((bytes[tensor.dtype] += tensor.bytes()) > bytes[most]) most = tensor.dtype;
    return most == Dtype::F16    ? "fp16"
           : most == Dtype::F32  ? "fp32"
           : most == Dtype::BF16 ? "bf16"
                                 : name(most);
}

} // namespace

WeightSummary summaryOf(const SafetensorsHeader& header) {
    WeightSummary summary;
    summary.tensors = header.tensors.size();
    for (const auto& [name, tensor] : header.tensors)
        summary.elements += static_cast<std::uint64_t>(tensor.elements());
    if (!header.tensors.empty()) summary.dtype = dtypeOf(header);
    for (const char* key : {"modelspec.license", "license", "licence"}) {
        const auto said = header.metadata.find(key);
        if (said != header.metadata.end() && summary.licence.empty())
            summary.licence = said->second.substr(0, 100);
    }
    classify(summary, header);
    return summary;
}

base::Text unservedReason(const WeightSummary& summary, const std::string& file) {
    if (summary.kind == "unknown")
        return {MAQUETTE_TR("The tensors of %1 belong to no kind of model that Maquette knows."),
                file};
    if (summary.kind == "controlnet" || summary.kind == "embedding")
        return {MAQUETTE_TR("Maquette has no use for this kind of weights (%1)."), summary.kind};
    if (base::Text why = unservedReason(kindNamed(summary.base), file); !why.empty()) return why;
    if (summary.base.empty() && (summary.kind == "checkpoint" || summary.kind == "unet"))
        return {MAQUETTE_TR("%1 is of a family that Maquette does not know."), file};
    return {};
}

std::uint64_t memoryNeed(std::uint64_t elements, int bits) {
    constexpr std::uint64_t kStep = std::uint64_t{900} << 20; // activations of two 64 x 64 latents
    return elements * static_cast<std::uint64_t>(bits / 8) +
           kStep * static_cast<unsigned>(bits) / 16;
}

std::uint64_t availableMemory() {
    std::ifstream file("/proc/meminfo");
    std::string word;
    std::uint64_t kilobytes = 0;
    while (file >> word)
        if (word == "MemAvailable:" && file >> kilobytes) return kilobytes << 10;
    return 0;
}

} // namespace maquette::io

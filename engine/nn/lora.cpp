#include "engine/nn/lora.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/model_kind.h"
#include "engine/io/safetensors.h"
#include "engine/io/weight_files.h"
#include "engine/io/weight_summary.h"
#include "engine/nn/model_files.h"

namespace maquette::nn {

using base::Error;
using base::ErrorKind;

namespace {

constexpr const char* kWeight = ".weight";

// How the two halves of a layer are called, the older names last.
struct Ending {
    const char *down, *up;
};
constexpr Ending kEndings[] = {
    {".lora_down.weight", ".lora_up.weight"},
    {".lora_A.weight", ".lora_B.weight"},
    {".lora_linear_layer.down.weight", ".lora_linear_layer.up.weight"},
    {".lora.down.weight", ".lora.up.weight"},
    {"_lora.down.weight", "_lora.up.weight"},
};

std::string without(const std::string& name, const std::string& ending) {
    return name.substr(0, name.size() - ending.size());
}

bool takePrefix(std::string& name, const std::string& prefix) {
    if (!name.starts_with(prefix)) return false;
    name.erase(0, prefix.size());
    return true;
}

// kohya writes the dots of a name as underscores, which cannot be told from those of the name: the
// network's own names are turned instead.
std::string flat(std::string name) {
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
}

// Diffusers once kept the layers in the attention's processor, whose output has no number.
std::string withoutProcessor(std::string name) {
    const std::size_t at = name.find(".processor.");
    if (at != std::string::npos) name.erase(at, std::string(".processor").size());
    if (name.ends_with(".to_out")) name += ".0";
    return name;
}

struct Place {
    std::string target;
    bool text = false;
};

// Names of layers in the networks, by what files may call them.
class Places {
  public:
    Places(const ParamMap& unet, const ParamMap& text) {
        for (const auto& [name, tensor] : unet)
            add(name, tensor, false, {"lora_unet_"});
        for (const auto& [name, tensor] : text)
            add(name, tensor, true, {"lora_te_", "lora_te1_"});
    }

    // Throws Error(BadFile) for a layer that neither network has.
    const Place& find(std::string layer, const std::string& file) const {
        const std::string said = layer;
        auto found = m_flat.find(layer);
        if (found == m_flat.end()) {
            const bool text = takePrefix(layer, "text_encoder.");
            if (!text) takePrefix(layer, "unet.");
            found = m_flat.find((text ? "lora_te_" : "lora_unet_") + flat(withoutProcessor(layer)));
        }
        if (found == m_flat.end()) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 is a LoRA for another model: this one has no layer "
                                     "\"%2\"."),
                         file, said});
        }
        return found->second;
    }

  private:
    void add(const std::string& name, const Tensor& tensor, bool text,
             std::initializer_list<const char*> prefixes) {
        if (!name.ends_with(kWeight) || tensor.dim() < 2) return;
        for (const char* prefix : prefixes)
            m_flat[prefix + flat(without(name, kWeight))] = {name, text};
    }

    std::map<std::string, Place> m_flat;
};

void checkKind(const ParamMap& tensors, const std::string& file) {
    for (const auto& [name, tensor] : tensors) {
        for (const char* part :
             {"dora_scale", "lora_magnitude_vector", ".hada_", ".lokr_", ".lora_mid.", ".oft_"}) {
            if (name.find(part) == std::string::npos) continue;
            throw Error(
                ErrorKind::BadFile,
                {MAQUETTE_TR("%1 cannot be used: \"%2\" belongs to a kind of change that is "
                             "no plain LoRA."),
                 file, name});
        }
    }
}

void checkShapes(const LoraLayer& layer, const Tensor& weight, const std::string& file) {
    const bool fits = layer.down.dim() >= 2 && layer.up.dim() >= 2 &&
                      layer.up.size(0) == weight.size(0) &&
                      layer.up.numel() == layer.up.size(0) * layer.down.size(0) &&
                      layer.down.numel() * weight.size(0) == weight.numel() * layer.down.size(0);
    if (fits) return;
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("%1 is a LoRA for another model: its layer for \"%2\" has another "
                             "shape."),
                 file, layer.target});
}

// alpha / rank as newer files of diffusers tell it for all layers of a network; 1 where they do
// not.
double commonScale(const io::Metadata& metadata, bool text, const std::string& file) {
    const auto found = metadata.find("lora_adapter_metadata");
    if (found == metadata.end()) return 1;
    const io::Json json = io::parseJson(found->second, file);
    const std::string network = text ? "text_encoder." : "unet.";
    const double rank = io::fieldOr(json, (network + "r").c_str(), 0.0, file);
    const double alpha = io::fieldOr(json, (network + "lora_alpha").c_str(), rank, file);
    return rank > 0 ? alpha / rank : 1;
}

Tensor change(const LoraLayer& layer, at::IntArrayRef shape) {
    const Tensor up = layer.up.to(at::kFloat).flatten(1);
    const Tensor down = layer.down.to(at::kFloat).flatten(1);
    return up.matmul(down).reshape(shape) * layer.scale;
}

// Told by the width of the text that cross-attention reads, in the file and in the UNet; files that
// do not change it are judged by their layers.
void checkFamily(const io::SafetensorsHeader& header, const ParamMap& unet,
                 const std::string& file) {
    const io::ModelKind made = io::kindNamed(io::summaryOf(header).base);
    const auto reads = std::find_if(unet.begin(), unet.end(), [](const auto& entry) {
        return entry.first.ends_with(".attn2.to_k.weight");
    });
    if (made == io::ModelKind::Other || reads == unet.end()) return;
    const io::ModelKind model = io::kindOfContext(reads->second.size(1));
    if (made == model) return;
    const std::string here = model == io::ModelKind::Other
                                 ? "a text context of " + std::to_string(reads->second.size(1))
                                 : io::familyName(model);
    throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 is a LoRA for %2; this model is of another "
                                                 "base: %3. Choose a model of its base."),
                                     file, io::familyName(made), here});
}

} // namespace

Lora loadLora(const std::filesystem::path& path, const ParamMap& unet, const ParamMap& text) {
    const std::string file = path.string();
    if (io::isPickleName(path)) throw Error(ErrorKind::BadFile, io::pickleRefusal(path));
    const io::SafetensorsHeader header = io::SafetensorsFile(path).header();
    const io::Metadata& metadata = header.metadata;
    checkFamily(header, unet, file);
    ParamMap tensors = loadWeightsFile(path);
    checkKind(tensors, file);
    const Places places(unet, text);
    Lora lora{file, {}};
    std::size_t used = 0;
    for (const auto& [name, down] : tensors) {
        const auto* ending = std::find_if(std::begin(kEndings), std::end(kEndings),
                                          [&](const Ending& e) { return name.ends_with(e.down); });
        if (ending == std::end(kEndings)) continue;
        const std::string layer = without(name, ending->down);
        const auto up = tensors.find(layer + ending->up);
        const auto alpha = tensors.find(layer + ".alpha");
        if (up == tensors.end()) {
            throw Error(ErrorKind::BadFile, {MAQUETTE_TR("%1 is damaged: the second half of its "
                                                         "layer \"%2\" is missing."),
                                             file, layer});
        }
        const Place& place = places.find(layer, file);
        LoraLayer made{place.target, place.text, down, up->second,
                       commonScale(metadata, place.text, file)};
        checkShapes(made, (place.text ? text : unet).at(place.target), file);
        if (alpha != tensors.end())
            made.scale =
                alpha->second.to(at::kDouble).item<double>() / static_cast<double>(down.size(0));
        used += alpha != tensors.end() ? 3 : 2;
        lora.layers.push_back(std::move(made));
    }
    if (lora.layers.empty() || used != tensors.size()) {
        throw Error(
            ErrorKind::BadFile,
            {MAQUETTE_TR("%1 is no LoRA: it holds tensors that belong to no layer of one."), file});
    }
    return lora;
}

LoraStack::LoraStack(ParamMap unet, ParamMap text)
    : m_networks{std::move(unet), std::move(text)} {}

Tensor& LoraStack::target(const LoraLayer& layer) {
    return m_networks[layer.text ? 1 : 0].at(layer.target);
}

int LoraStack::add(Lora lora, double weight) {
    const int id = m_next++;
    const Entry& entry = m_entries[id] = {std::move(lora), weight};
    refresh(entry.lora);
    return id;
}

void LoraStack::setWeight(int id, double weight) {
    Entry& entry = m_entries.at(id);
    entry.weight = weight;
    refresh(entry.lora);
}

void LoraStack::remove(int id) {
    const Entry entry = std::move(m_entries.at(id));
    m_entries.erase(id);
    refresh(entry.lora);
}

// Computes the weights that this LoRA touches anew, with all that are on.
void LoraStack::refresh(const Lora& changed) {
    const NoGrad noGrad;
    for (const LoraLayer& layer : changed.layers) {
        Tensor& weight = target(layer);
        ParamMap& originals = m_originals[layer.text ? 1 : 0];
        const auto original = originals.try_emplace(layer.target, weight).first;
        if (original->second.is_same(weight)) original->second = weight.clone();
        Tensor sum;
        for (const auto& [id, entry] : m_entries) {
            for (const LoraLayer& other : entry.lora.layers) {
                if (other.text != layer.text || other.target != layer.target) continue;
                if (!sum.defined()) sum = original->second.to(at::kFloat);
                sum = sum + entry.weight * change(other, weight.sizes()).to(weight.device());
            }
        }
        weight.copy_(sum.defined() ? sum : original->second);
        if (!sum.defined()) originals.erase(original);
    }
}

} // namespace maquette::nn

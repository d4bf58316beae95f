#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/nn/module.h"

namespace maquette::nn {

// One weight's low-rank change, scale * up down (Hu et al. 2021, equation 3; scale = alpha / rank).
struct LoraLayer {
    std::string target; // the weight's name in its network
    bool text = false;  // of the text encoder, else of the UNet
    Tensor down;        // [rank, in ...]
    Tensor up;          // [out, rank ...]
    double scale = 1;
};

struct Lora {
    std::string file;
    std::vector<LoraLayer> layers;
};

// Reads a LoRA for these networks from a safetensors file that names its layers as kohya's trainers
// or diffusers (all its generations) do, for linear layers and convolutions. Throws Error(BadFile)
// naming both families when they differ, the first layer that is not in the networks or of another
// shape (the LoRA is for another model), and for the kinds that are not low-rank changes (DoRA,
// LoHa, LoKr, LoCon with a middle).
Lora loadLora(const std::filesystem::path& file, const ParamMap& unet, const ParamMap& text);

// Several LoRAs on two networks, whose tensors are changed in place: W = W0 + sum of weight *
// change, computed in fp32 from the untouched W0 each time, so that the order does not matter and
// removing the last one brings back W0 bit for bit. Keeps a copy of the weights that are changed.
// One thread, not while the networks compute.
class LoraStack {
  public:
    // The tensors must be those of the networks themselves (parametersOf), not copies.
    LoraStack(ParamMap unet, ParamMap text);

    int add(Lora lora, double weight); // the number it is known by; throws nothing but bad_alloc
    void setWeight(int id, double weight);
    void remove(int id);
    std::size_t size() const { return m_entries.size(); }

  private:
    struct Entry {
        Lora lora;
        double weight = 1;
    };
    Tensor& target(const LoraLayer& layer);
    void refresh(const Lora& changed);

    ParamMap m_networks[2]; // UNet, text encoder
    ParamMap m_originals[2];
    std::map<int, Entry> m_entries;
    int m_next = 1;
};

} // namespace maquette::nn

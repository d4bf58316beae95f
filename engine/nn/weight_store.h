#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "engine/io/tensor_parts.h"
#include "engine/nn/module.h"
#include "engine/nn/stop_scope.h"

namespace maquette::nn {

// The weight files of one network, opened but not read: names, shapes and types are known, a tensor
// is read when it is asked for. The diffusers layout's "<stem>.safetensors", "<stem>.fp16.
// safetensors" and sharded files with an index, or one file of any name. Throws Error(NotFound) or
// Error(BadFile) naming the file.
class WeightStore {
  public:
    WeightStore(const std::filesystem::path& folder, const std::string& stem);
    explicit WeightStore(const std::filesystem::path& file);

    const std::string& place() const { return m_place; } // for messages
    // All tensors under the names they are stored by.
    const io::TensorParts& parts() const { return m_parts; }
    // One tensor as the part says, in its stored type. Throws Error(BadFile) for element types that
    // no model here uses and for files that were cut off meanwhile.
    Tensor read(const io::TensorPart& part) const;
    // The same of a network's weight. Throws Error(BadFile), too, for whole numbers, which are
    // tables or weights in a packing that nobody here undoes.
    Tensor readWeight(const io::TensorPart& part) const;

  private:
    void open(const std::filesystem::path& file);

    std::string m_place;
    std::vector<std::shared_ptr<const io::SafetensorsFile>> m_files;
    std::map<std::string, std::size_t> m_fileOf; // by stored name
    io::TensorParts m_parts;
};

// Takes every parameter from a store by name and shape, one after the other, so that no second copy
// of the model is ever in memory, into the type and the place where it is used. `parts` come from
// the store's, renamed. Throws Error(BadFile) naming the first missing, extra or mis-shaped tensors
// or one of whole numbers, and Error(Cancelled) in a StopScope.
template <class Network>
void takeStored(Network& network, const WeightStore& store, const io::TensorParts& parts,
                at::ScalarType dtype = at::kFloat, at::Device device = at::kCPU) {
    Shapes shapes;
    for (const auto& [name, part] : parts)
        shapes.emplace(name, part.shape);
    checkFits(shapes, expectedOf(network), store.place());
    visitParameters(network, [&](const std::string& name, Tensor& tensor, at::IntArrayRef, Init) {
        StopScope::check();
        tensor = placed(store.readWeight(parts.at(name)), dtype, device);
    });
}

// Hands what reading left over back to the system: glibc keeps freed blocks of up to 32 MB.
void returnFreedMemory();

} // namespace maquette::nn

#pragma once

#include <string>
#include <vector>

#include "engine/io/pickle/byte_source.h"
#include "engine/io/pickle/document.h"

namespace maquette::io::pickle {

struct NamedTensor {
    std::string name;
    TensorView view;
};

// A file of torch.save, zip or the format before 2020, read as data: nothing in it is executed.
// Its tensors are those of "state_dict" where there is one, else all, named by the keys that lead
// to them ("model.0.weight").
class TorchFile {
  public:
    // Throws Error(BadFile) saying why the file is refused.
    explicit TorchFile(const ByteSource& source);

    const std::vector<NamedTensor>& tensors() const { return m_tensors; }
    // Where the bytes of a tensor's storage begin in the source, and how many they are.
    std::uint64_t placeOf(const TensorView& view) const { return m_places[view.storage]; }
    std::uint64_t bytesOf(const TensorView& view) const {
        return m_document.storages[view.storage].bytes();
    }

  private:
    void readZip(const ByteSource& source);
    void readLegacy(const ByteSource& source);
    std::uint64_t placeLegacy(const ByteSource& source, const Document& keys, std::uint64_t at);

    Document m_document;
    std::vector<std::uint64_t> m_places; // of the storages
    std::vector<NamedTensor> m_tensors;
};

} // namespace maquette::io::pickle

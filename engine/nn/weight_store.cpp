#include "engine/nn/weight_store.h"

#include <malloc.h>

#include "engine/base/error.h"
#include "engine/io/weight_files.h"

namespace maquette::nn {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

at::ScalarType scalarType(io::Dtype dtype, const std::string& tensor, const std::string& file) {
    switch (dtype) {
    case io::Dtype::F32:
        return at::kFloat;
    case io::Dtype::F16:
        return at::kHalf;
    case io::Dtype::BF16:
        return at::kBFloat16;
    case io::Dtype::F64:
        return at::kDouble;
    case io::Dtype::I64:
        return at::kLong;
    case io::Dtype::I32:
        return at::kInt;
    case io::Dtype::U8:
        return at::kByte;
    default:
        throw Error(
            ErrorKind::BadFile,
            {MAQUETTE_TR("The tensor \"%1\" in %2 has the type %3, which no model here uses."),
             tensor, file, io::name(dtype)});
    }
}

} // namespace

WeightStore::WeightStore(const fs::path& folder, const std::string& stem)
    : m_place(folder.string()) {
    for (const fs::path& file : io::weightFiles(folder, stem))
        open(file);
    for (const std::string& tensor : io::listedTensors(folder, stem)) {
        if (m_parts.contains(tensor)) continue;
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The index of the weights in %1 lists the tensor \"%2\", but no "
                                 "file beside it holds it."),
                     m_place, tensor});
    }
}

WeightStore::WeightStore(const fs::path& file)
    : m_place(file.string()) {
    open(file);
}

void WeightStore::open(const fs::path& file) {
    m_files.push_back(std::make_shared<io::SafetensorsFile>(file));
    io::TensorParts parts = io::partsOf(m_files.back()->header());
    for (const auto& [name, part] : parts) {
        m_fileOf.insert_or_assign(m_fileOf.end(), name, m_files.size() - 1);
    }
    parts.merge(m_parts); // a later file's tensors win
    m_parts = std::move(parts);
}

Tensor WeightStore::read(const io::TensorPart& part) const {
    const io::SafetensorsFile& file = *m_files[m_fileOf.at(part.source)];
    const io::TensorInfo& info = file.info(part.source);
    Tensor tensor = at::empty(
        info.shape, at::TensorOptions(scalarType(info.dtype, part.source, file.path().string())));
    file.read(part.source, {static_cast<std::byte*>(tensor.mutable_data_ptr()), tensor.nbytes()});
    if (part.transposed) tensor = tensor.t().contiguous(); // bits must not tell the layouts apart
    if (!part.shape.empty() && tensor.size(0) != part.shape[0])
        tensor = tensor.narrow(0, part.firstRow, part.shape[0]);
    return tensor.reshape(part.shape);
}

Tensor WeightStore::readWeight(const io::TensorPart& part) const {
    const io::SafetensorsFile& file = *m_files[m_fileOf.at(part.source)];
    const io::Dtype dtype = file.info(part.source).dtype;
    if (!at::isFloatingType(scalarType(dtype, part.source, file.path().string()))) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The tensor \"%1\" in %2 holds whole numbers (%3) in the place of "
                                 "weights. Choose a file in 16 or 32 bits."),
                     part.source, file.path().string(), io::name(dtype)});
    }
    return read(part);
}

void returnFreedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace maquette::nn

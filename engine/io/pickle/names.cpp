#include "engine/io/pickle/names.h"

#include <map>

namespace maquette::io::pickle {

namespace {

using Table = std::map<std::string, KnownName, std::less<>>;

Table makeTable() {
    Table table{
        {"collections.OrderedDict", {Meaning::Dictionary}},
        {"torch._utils._rebuild_tensor", {Meaning::RebuildTensor}},
        {"torch._utils._rebuild_tensor_v2", {Meaning::RebuildTensor}},
        {"torch._utils._rebuild_tensor_v3", {Meaning::RebuildTensorV3}},
        {"torch._utils._rebuild_parameter", {Meaning::RebuildParameter}},
        {"torch.Size", {Meaning::Size}},
        {"torch.storage.UntypedStorage", {Meaning::StorageType, Dtype::U8}},
        {"torch.UntypedStorage", {Meaning::StorageType, Dtype::U8}},
    };
    const std::pair<const char*, Dtype> storages[] = {
        {"Float", Dtype::F32},  {"Half", Dtype::F16},         {"BFloat16", Dtype::BF16},
        {"Double", Dtype::F64}, {"Int", Dtype::I32},          {"Long", Dtype::I64},
        {"Short", Dtype::I16},  {"Char", Dtype::I8},          {"Byte", Dtype::U8},
        {"Bool", Dtype::Bool},  {"ComplexFloat", Dtype::C64},
    };
    for (const auto& [name, dtype] : storages)
        table["torch." + std::string(name) + "Storage"] = {Meaning::StorageType, dtype};
    const std::pair<const char*, Dtype> elements[] = {
        {"float32", Dtype::F32},        {"float16", Dtype::F16},
        {"bfloat16", Dtype::BF16},      {"float64", Dtype::F64},
        {"int32", Dtype::I32},          {"int64", Dtype::I64},
        {"int16", Dtype::I16},          {"int8", Dtype::I8},
        {"uint8", Dtype::U8},           {"uint16", Dtype::U16},
        {"uint32", Dtype::U32},         {"uint64", Dtype::U64},
        {"bool", Dtype::Bool},          {"float8_e4m3fn", Dtype::F8E4M3},
        {"float8_e5m2", Dtype::F8E5M2},
    };
    for (const auto& [name, dtype] : elements)
        table["torch." + std::string(name)] = {Meaning::ElementType, dtype};
    // Found in published checkpoints beside the weights.
    for (const char* name :
         {"pytorch_lightning.callbacks.model_checkpoint.ModelCheckpoint",
          "pytorch_lightning.callbacks.early_stopping.EarlyStopping",
          "pytorch_lightning.utilities.parsing.AttributeDict", "numpy.core.multiarray.scalar",
          "numpy._core.multiarray.scalar", "numpy.dtype", "torch.device"})
        table[name] = {Meaning::Opaque};
    return table;
}

} // namespace

std::optional<KnownName> knownName(const std::string& name) {
    static const Table table = makeTable();
    const auto found = table.find(name);
    if (found == table.end()) return std::nullopt;
    return found->second;
}

} // namespace maquette::io::pickle

#include "engine/io/tensor_parts.h"

namespace maquette::io {

TensorParts partsOf(const SafetensorsHeader& header) {
    TensorParts parts;
    for (const auto& [name, info] : header.tensors) {
        parts.emplace_hint(parts.end(), name,
                           TensorPart{.source = name, .shape = info.shape, .dtype = info.dtype});
    }
    return parts;
}

TensorParts below(const TensorParts& parts, const std::string& prefix) {
    TensorParts found;
    for (auto at = parts.lower_bound(prefix); at != parts.end() && at->first.starts_with(prefix);
         ++at) {
        found.emplace(at->first.substr(prefix.size()), at->second);
    }
    return found;
}

bool anyBelow(const TensorParts& parts, const std::string& prefix) {
    const auto at = parts.lower_bound(prefix);
    return at != parts.end() && at->first.starts_with(prefix);
}

} // namespace maquette::io

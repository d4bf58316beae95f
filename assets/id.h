#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace maquette::assets {

// The number of a row, typed by its table so that a run's number never passes for an asset's.
// 0 is no row. Numbers are never given out twice within a library.
template <class Table>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

using ProjectId = Id<struct ProjectTable>;
using RunId = Id<struct RunTable>;
using SnapshotId = Id<struct SnapshotTable>;
using AssetId = Id<struct AssetTable>;
using CollectionId = Id<struct CollectionTable>;

} // namespace maquette::assets

template <class Table>
struct std::hash<maquette::assets::Id<Table>> {
    std::size_t operator()(maquette::assets::Id<Table> id) const noexcept {
        return std::hash<std::int64_t>{}(id.value);
    }
};

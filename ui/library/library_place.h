#pragma once

#include <cstdint>

#include <QMetaType>

#include "assets/id.h"

namespace maquette::ui {

// What the library shows: everything, one project, one collection, or the trash.
struct LibraryPlace {
    enum class Kind { Everything, Project, Collection, Trash };
    Kind kind = Kind::Everything;
    std::int64_t id = 0; // of the project or collection

    static LibraryPlace of(assets::ProjectId id) { return {Kind::Project, id.value}; }
    static LibraryPlace of(assets::CollectionId id) { return {Kind::Collection, id.value}; }
    static LibraryPlace trash() { return {Kind::Trash, 0}; }

    assets::ProjectId project() const { return {kind == Kind::Project ? id : std::int64_t{0}}; }
    assets::CollectionId collection() const {
        return {kind == Kind::Collection ? id : std::int64_t{0}};
    }
    bool operator==(const LibraryPlace&) const = default;
};

} // namespace maquette::ui

Q_DECLARE_METATYPE(maquette::ui::LibraryPlace)

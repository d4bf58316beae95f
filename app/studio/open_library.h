#pragma once

#include <filesystem>
#include <memory>

#include "engine/base/error.h"

namespace maquette::ui {
class LibraryService;
}

namespace maquette::studio {

// Opens the library. One that is damaged, newer than the program or unreadable is told in a
// dialog, where another folder can be chosen. Throws base::Error when the user gives up or when
// there is no screen to ask on.
std::unique_ptr<ui::LibraryService> openLibrary(std::filesystem::path folder);

} // namespace maquette::studio

#pragma once

#include <string>
#include <vector>

#include <QStringList>

#include "engine/api/contest.h"
#include "ui/library/library_service.h"
#include "ui/run/recipe_codec.h"

namespace maquette::ui {

// A contest that ended with its program.
struct LeftContest {
    // Goes on where it stood, with the folders and checkpoints the library has.
    api::ContestRequest request;
    std::vector<std::string> runs; // uid of each candidate's run
    int racing() const;            // how many are still in
};

// What the program before left unfinished.
struct LeftBehind {
    std::vector<LeftContest> contests;             // the newest first
    std::vector<LibraryService::Interrupted> runs; // that are in none of these contests
    QStringList damaged; // why the records of other contests cannot be read
};

// Looks through the library, which is this program's own. A record that cannot be read is put
// aside: its candidates are runs like any other. What is over but was not cleared away is. Throws
// base::Error.
LeftBehind leftBehind(LibraryService& library, const RecipeCodec& codec);

// Frees what the library keeps for going on with it.
void forget(LibraryService& library, const LeftContest& contest);

} // namespace maquette::ui

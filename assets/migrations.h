#pragma once

#include <filesystem>
#include <span>

#include "assets/database.h"

namespace maquette::assets {

// Marks a SQLite file as a Maquette library ("Mqtt" in ASCII).
inline constexpr std::int64_t kApplicationId = 0x4d717474;

// One numbered script of assets/migrations. After it the file's user_version is `version`.
struct Migration {
    int version = 0;
    const char* name = "";
    const char* script = "";
};

// The scripts this program carries, in order, numbered 1, 2, 3, ...
std::span<const Migration> shippedMigrations();

enum class SchemaState {
    Empty,   // a new file
    Older,   // needs migrating
    Current, // fits
    Newer,   // written by a newer version: may only be read
};

// Throws Error(BadFile) when the file is a database of some other program.
SchemaState schemaState(const Database& database, std::span<const Migration> migrations);

// Brings the database to the newest version, one transaction a script: a killed or failed one
// leaves the version before it, and the next start goes on from there. Before an existing file is
// touched a copy of it is kept in `copies` (the newest three of them stay). Foreign keys are
// checked before each commit. Throws base::Error as Database does, and Error(Io) naming the bytes
// needed when there is no space for the copy.
void migrate(Database& database, std::span<const Migration> migrations,
             const std::filesystem::path& copies);

} // namespace maquette::assets

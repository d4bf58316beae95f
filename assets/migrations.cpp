#include "assets/migrations.h"

#include <algorithm>
#include <string>
#include <vector>

#include "assets/records.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr std::size_t kCopiesKept = 3;

std::int64_t versionOf(const Database& database) {
    return database.integer("PRAGMA user_version");
}

void apply(Database& database, const Migration& migration) {
    Transaction transaction(database);
    database.execute(migration.script);
    database.execute("PRAGMA application_id=" + std::to_string(kApplicationId) +
                     "; PRAGMA user_version=" + std::to_string(migration.version));
    Statement broken = database.query("PRAGMA foreign_key_check");
    if (broken.step()) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The library %1 cannot be brought to the form this version needs: "
                                 "rows of its table \"%2\" point to nothing. Run \"maquette "
                                 "library repair\" first; nothing was changed."),
                     database.path().string(), broken.text(0)},
                    migration.name);
    }
    transaction.commit();
}

void prune(const fs::path& copies) {
    std::vector<fs::path> kept;
    for (const fs::directory_entry& entry : fs::directory_iterator(copies)) {
        if (entry.path().filename().string().starts_with("before-version-"))
            kept.push_back(entry.path());
    }
    std::sort(kept.begin(), kept.end(), [](const fs::path& a, const fs::path& b) {
        return fs::last_write_time(a) > fs::last_write_time(b);
    });
    for (std::size_t i = kCopiesKept; i < kept.size(); ++i)
        fs::remove(kept[i]);
}

void keepCopy(const Database& database, int nextVersion, const fs::path& copies) {
    io::makeWritableFolder(copies);
    const std::uintmax_t needed = fs::file_size(database.path()) * 2;
    if (const fs::space_info space = fs::space(copies); space.available < needed) {
        throw Error(ErrorKind::Io,
                    {MAQUETTE_TR("The library %1 has to be brought to the form this version needs, "
                                 "and a copy of it is kept first. That takes %2 MB of free space, "
                                 "there are %3 MB. Free some and start again; nothing was "
                                 "changed."),
                     database.path().string(), std::to_string((needed >> 20) + 1),
                     std::to_string(space.available >> 20)});
    }
    const std::string name =
        "before-version-" + std::to_string(nextVersion) + "-" + newUid().substr(0, 8) + ".db";
    const fs::path temporary = copies / (name + ".tmp");
    database.copyTo(temporary);
    fs::rename(temporary, copies / name);
    io::systemFileOps().syncFolder(copies.c_str());
    base::logInfo("library: kept a copy before the upgrade: " + (copies / name).string());
    prune(copies);
}

} // namespace

SchemaState schemaState(const Database& database, std::span<const Migration> migrations) {
    const std::int64_t version = versionOf(database);
    const std::int64_t application = database.integer("PRAGMA application_id");
    const std::int64_t tables = database.integer("SELECT count(*) FROM sqlite_schema");
    if (version == 0 && application == 0 && tables == 0) return SchemaState::Empty;
    if (application != kApplicationId || version <= 0) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 is not a Maquette library but a database of some other "
                                 "program. Choose another folder with --library."),
                     database.path().string()});
    }
    const int newest = migrations.back().version;
    if (version == newest) return SchemaState::Current;
    return version < newest ? SchemaState::Older : SchemaState::Newer;
}

void migrate(Database& database, std::span<const Migration> migrations, const fs::path& copies) {
    const std::int64_t version = versionOf(database);
    const auto pending = std::find_if(migrations.begin(), migrations.end(),
                                      [&](const Migration& m) { return m.version > version; });
    if (pending == migrations.end()) return;
    if (version > 0) keepCopy(database, pending->version, copies);
    // Scripts may rebuild tables; keys are switched off meanwhile and checked before each commit.
    database.execute("PRAGMA foreign_keys=OFF");
    for (auto migration = pending; migration != migrations.end(); ++migration)
        apply(database, *migration);
    database.execute("PRAGMA foreign_keys=ON");
}

} // namespace maquette::assets

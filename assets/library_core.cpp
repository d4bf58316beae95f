#include "assets/library_core.h"

#include <utility>

#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::assets {

std::int64_t objectRow(LibraryCore& core, const StoredObject& object) {
    core.database.run("INSERT INTO object (sha256, bytes, created) VALUES (?, ?, ?) "
                      "ON CONFLICT (sha256) DO NOTHING",
                      object.sha256, object.bytes, now());
    return core.database.integer("SELECT id FROM object WHERE sha256 = ?", object.sha256);
}

void releaseUnused(LibraryCore& core, std::span<const std::int64_t> objectRows) {
    for (const std::int64_t row : objectRows) {
        const bool used =
            core.database.integer("SELECT EXISTS (SELECT 1 FROM asset_file WHERE object = ?1) OR "
                                  "EXISTS (SELECT 1 FROM checkpoint WHERE object = ?1) OR "
                                  "EXISTS (SELECT 1 FROM snapshot WHERE object = ?1)",
                                  row) != 0;
        if (used) continue;
        std::string sha256 = core.database.text("SELECT sha256 FROM object WHERE id = ?", row);
        if (core.database.run("DELETE FROM object WHERE id = ?", row) > 0)
            core.released.push_back(std::move(sha256));
    }
}

StoredObject takeFile(LibraryCore& core, const std::filesystem::path& file, Take take) {
    if (take == Take::Copy) return core.objects.copy(file);
    StoredObject object = core.objects.share(file);
    if (take == Take::Move) core.moved.push_back({file, object.sha256});
    return object;
}

namespace {

bool hasRow(const LibraryCore& core, const std::string& sha256) {
    return core.database.integer("SELECT count(*) FROM object WHERE sha256 = ?", sha256) > 0;
}

} // namespace

void settleFiles(LibraryCore& core) {
    if (core.database.inTransaction()) return;
    for (const LibraryCore::Original& original : std::exchange(core.moved, {})) {
        std::error_code error;
        if (hasRow(core, original.sha256)) std::filesystem::remove(original.file, error);
    }
    for (const std::string& sha256 : std::exchange(core.released, {})) {
        // The transaction that released it may have been rolled back, or the object taken up again.
        if (hasRow(core, sha256)) continue;
        try {
            core.objects.remove(sha256);
        } catch (const base::Error& error) {
            base::logWarning("library: an unused file stays until the next sweep: " +
                             std::string(error.what()));
        }
    }
}

std::int64_t milliseconds(Time time) {
    return time.time_since_epoch().count();
}

Time timeFrom(std::int64_t milliseconds) {
    return Time(std::chrono::milliseconds(milliseconds));
}

std::optional<Time> optionalTime(const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    return timeFrom(row.integer(column));
}

} // namespace maquette::assets

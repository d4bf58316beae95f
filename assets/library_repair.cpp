#include "assets/library_repair.h"

#include <algorithm>
#include <fstream>
#include <optional>

#include "assets/export_mesh.h"
#include "assets/library.h"
#include "assets/library_core.h"
#include "assets/pending_swap.h"
#include "assets/recipe_info.h"
#include "assets/salvage.h"
#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Text;

namespace {

bool isGlb(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    char magic[4] = {};
    return stream.read(magic, sizeof magic) && std::string_view(magic, 4) == "glTF";
}

AssetInfo infoInGlb(const fs::path& file) {
    try {
        return infoFromRecipe(readGlbRecipe(file));
    } catch (const Error& error) {
        base::logWarning("library: a recovered file carries no recipe: " +
                         std::string(error.what()));
        return {};
    }
}

class Repair {
  public:
    Repair(const LibraryFolder& folder, const base::Progress& progress, io::FileOps& ops)
        : m_folder(folder)
        , m_progress(progress)
        , m_ops(ops) {
        std::string time = toIsoText(now());
        std::erase(time, ':');
        m_staged = folder.staging() / ("repair-" + newUid());
        m_aside = folder.replaced() / (time + "-" + newUid().substr(0, 4));
        fs::create_directories(m_staged);
        fs::create_directories(m_aside);
    }

    RepairReport run() {
        m_core.emplace(LibraryCore{m_folder,
                                   Database(m_staged / "library.db", Database::Mode::Create),
                                   ObjectStore(m_folder.objects(), m_ops),
                                   {},
                                   {},
                                   {}});
        migrate(database(), shippedMigrations(), m_folder.backups());
        database().execute("PRAGMA foreign_keys=OFF; DELETE FROM property");
        readRows();
        noteChangedRecords();
        dropLostFiles();
        mendReferences();
        recoverUnnamedFiles();
        sealAll();
        m_report.assets = database().integer("SELECT count(*) FROM asset");
        m_core.reset();
        for (const fs::path& file : m_useless)
            putAside(file);
        m_ops.syncFolder(m_staged.c_str());
        swapIn(m_folder, m_staged, m_aside, m_ops);
        m_report.putAside = m_aside;
        return std::move(m_report);
    }

  private:
    Database& database() { return m_core->database; }
    void lose(Text sentence) { m_report.losses.push_back(std::move(sentence)); }

    void readRows() {
        const auto source = openSource(m_folder.database());
        const Salvage found = salvage(source ? &*source : nullptr, database());
        fillFromBackup(found);
        for (const auto& [table, rows] : found)
            if (rows.lost > 0)
                lose({MAQUETTE_TR("%1 rows of the table \"%2\" could not be read."),
                      std::to_string(rows.lost), table});
        database().execute("INSERT OR IGNORE INTO property (key, value) VALUES "
                           "('oldest_reader', '1'), ('uid', lower(hex(randomblob(16))))");
    }

    static std::optional<Database> openSource(const fs::path& file) {
        try {
            if (!fs::exists(file)) return std::nullopt;
            Database source(file, Database::Mode::Read);
            source.integer("SELECT count(*) FROM sqlite_schema");
            return source;
        } catch (const Error& error) {
            base::logWarning("library: repair: " + std::string(error.what()));
            return std::nullopt;
        }
    }

    // Rows of damaged tables that a daily copy still has. Tables that were read to the end are left
    // alone: what they lack has been deleted on purpose.
    void fillFromBackup(const Salvage& found) {
        const bool damaged = std::any_of(found.begin(), found.end(),
                                         [](const auto& table) { return table.second.damaged(); });
        if (!damaged) return;
        std::vector<fs::path> copies;
        std::error_code error;
        for (const fs::directory_entry& entry : fs::directory_iterator(m_folder.backups(), error))
            if (entry.path().filename().string().starts_with("daily-"))
                copies.push_back(entry.path());
        if (copies.empty()) return;
        const auto copy = openSource(*std::max_element(copies.begin(), copies.end()));
        if (!copy) return;
        salvage(&*copy, database(), &found);
        lose({MAQUETTE_TR("What could not be read was taken from the copy %1 as far as it was "
                          "there; newer changes to it may be missing."),
              fs::path(copy->path()).filename().string()});
    }

    void noteChangedRecords() {
        const AssetLibrary assets(*m_core);
        Statement rows = database().query("SELECT id, digest, name FROM asset");
        while (rows.step()) {
            m_progress.checkStop();
            const AssetId id{rows.integer(0)};
            if (assets.expectedDigest(id) != rows.text(1))
                lose({MAQUETTE_TR("Asset %1 (\"%2\") was changed by damage: look over its name, "
                                  "prompt, tags and files."),
                      std::to_string(id.value), rows.text(2)});
            if (io::sha256(assets.thumbnail(id)) == assets.get(id).thumbnailHash) continue;
            if (database().run("DELETE FROM thumbnail WHERE asset = ?", id) > 0)
                lose({MAQUETTE_TR("The picture of asset %1 (\"%2\") is lost."),
                      std::to_string(id.value), rows.text(2)});
        }
        Statement pictures = database().query(
            "SELECT id, picture_sha256, picture FROM snapshot WHERE picture_sha256 <> ''");
        while (pictures.step())
            if (io::sha256(pictures.blob(2)) != pictures.text(1))
                database().run("UPDATE snapshot SET picture = x'', picture_sha256 = '' "
                               "WHERE id = ?",
                               pictures.integer(0));
    }

    // Rows that name a file which is not there or not what it was.
    void dropLostFiles() {
        Statement rows = database().query("SELECT id, sha256, bytes FROM object");
        while (rows.step()) {
            m_progress.checkStop();
            const std::string sha256 = rows.text(1);
            const ObjectHealth health =
                m_core->objects.inspect(sha256, static_cast<std::uint64_t>(rows.integer(2)));
            if (health == ObjectHealth::Good) continue;
            if (health == ObjectHealth::Damaged && isSha256(sha256))
                m_useless.push_back(m_core->objects.path(sha256));
            forget(rows.integer(0), sha256);
        }
    }

    void forget(std::int64_t object, const std::string& sha256) {
        Statement users = database().query("SELECT asset.id, asset.name, role FROM asset_file "
                                           "JOIN asset ON asset.id = asset WHERE object = ?",
                                           object);
        while (users.step())
            lose({MAQUETTE_TR("Asset %1 (\"%2\") has lost its file \"%3\"."), users.text(0),
                  users.text(1), users.text(2)});
        if (database().run("DELETE FROM checkpoint WHERE object = ?", object) > 0)
            lose({MAQUETTE_TR("The checkpoint %1 is lost."), sha256});
        database().run("DELETE FROM asset_file WHERE object = ?", object);
        database().run("UPDATE snapshot SET object = NULL WHERE object = ?", object);
        database().run("DELETE FROM object WHERE id = ?", object);
    }

    void putAside(const fs::path& file) {
        const fs::path shelf = m_aside / "objects" / file.parent_path().filename();
        fs::create_directories(shelf);
        m_ops.rename(file.c_str(), (shelf / file.filename()).c_str());
    }

    void mendReferences() {
        const ProjectId home = ProjectStore(*m_core).first();
        database().run("UPDATE run SET project = ? WHERE project NOT IN (SELECT id FROM project)",
                       home);
        database().run("UPDATE asset SET project = ? "
                       "WHERE project NOT IN (SELECT id FROM project)",
                       home);
        database().run("UPDATE asset SET run = NULL WHERE run NOT IN (SELECT id FROM run)");
        rebuildAssetsOfFiles(home);
        // Whatever still points to nothing goes.
        std::vector<std::pair<std::string, std::int64_t>> dangling;
        Statement broken = database().query("PRAGMA foreign_key_check");
        while (broken.step())
            dangling.emplace_back(broken.text(0), broken.integer(1));
        for (const auto& [table, row] : dangling)
            database().run("DELETE FROM \"" + table + "\" WHERE rowid = ?", row);
    }

    // Assets whose own row is lost while the rows of their files are there.
    void rebuildAssetsOfFiles(ProjectId home) {
        std::vector<std::int64_t> ids;
        Statement rows = database().query("SELECT DISTINCT asset FROM asset_file "
                                          "WHERE asset NOT IN (SELECT id FROM asset)");
        while (rows.step())
            ids.push_back(rows.integer(0));
        for (const std::int64_t id : ids) {
            const std::string sha256 =
                database().text("SELECT sha256 FROM object JOIN asset_file ON object.id = object "
                                "WHERE asset = ? AND role = 'glb'",
                                id);
            const bool hasModel = isSha256(sha256);
            insertRecovered(id, hasModel ? infoInGlb(m_core->objects.path(sha256)) : AssetInfo{},
                            home);
        }
    }

    void insertRecovered(std::int64_t id, const AssetInfo& info, ProjectId home) {
        database().run(
            "INSERT INTO asset (id, uid, project, name, kind, prompt, negative_prompt, method, "
            "preset, model, model_hash, seed, recipe, licence, triangles, complete, rating, "
            "created, modified) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 0, ?, ?)",
            id ? std::optional(id) : std::nullopt, newUid(), home,
            "Recovered: " + assetName(info.name, info.prompt), info.kind, info.prompt,
            info.negativePrompt, info.method, info.preset, info.model, info.modelHash,
            static_cast<std::int64_t>(info.seed), info.recipeJson, info.licence, info.complete,
            now(), now());
        ++m_report.recovered;
    }

    // Files without a row: models become assets, the rest is put aside so that no sweep takes it.
    void recoverUnnamedFiles() {
        const ProjectId home = ProjectStore(*m_core).first();
        std::vector<fs::path> unnamed;
        m_core->objects.forEach([&](const fs::path& file, double) {
            if (database().integer("SELECT count(*) FROM asset_file JOIN object "
                                   "ON object.id = object WHERE sha256 = ?",
                                   file.filename().string()) == 0)
                unnamed.push_back(file);
        });
        for (const fs::path& file : unnamed) {
            m_progress.checkStop();
            const std::string sha256 = file.filename().string();
            const bool named =
                database().integer("SELECT count(*) FROM object WHERE sha256 = ?", sha256) > 0;
            if (isSha256(sha256) && isGlb(file) && io::sha256OfFile(file) == sha256)
                recover(file, sha256, home);
            else if (!named) // not a checkpoint or a kept moment either
                m_useless.push_back(file);
        }
    }

    void recover(const fs::path& file, const std::string& sha256, ProjectId home) {
        insertRecovered(0, infoInGlb(file), home);
        const std::int64_t asset = database().lastInsertId();
        const std::int64_t object = objectRow(*m_core, {sha256, fs::file_size(file)});
        database().run("INSERT INTO asset_file (asset, object, role, name) "
                       "VALUES (?, ?, 'glb', 'asset.glb')",
                       asset, object);
    }

    template <class Refresh>
    void refreshAll(const std::string& table, Refresh refresh) {
        std::vector<std::int64_t> ids;
        Statement rows = database().query("SELECT id FROM " + table);
        while (rows.step())
            ids.push_back(rows.integer(0));
        for (const std::int64_t id : ids)
            refresh(id);
    }

    void sealAll() {
        Transaction transaction(database());
        refreshAll("project", [&](std::int64_t id) { ProjectStore(*m_core).refresh({id}); });
        refreshAll("run", [&](std::int64_t id) { RunStore(*m_core).refresh({id}); });
        refreshAll("asset", [&](std::int64_t id) { AssetLibrary(*m_core).refresh({id}); });
        refreshAll("collection", [&](std::int64_t id) { sealCollection(*m_core, {id}); });
        transaction.commit();
        const std::vector<std::string> defects = database().defects(1);
        if (defects.empty()) return;
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The library %1 cannot be repaired. The old database is "
                                 "untouched; bring back a backup with \"maquette library "
                                 "restore\"."),
                     m_folder.root.string()},
                    defects[0]);
    }

    const LibraryFolder& m_folder;
    const base::Progress& m_progress;
    io::FileOps& m_ops;
    fs::path m_staged, m_aside;
    std::optional<LibraryCore> m_core; // while the new database is being made
    std::vector<fs::path> m_useless;   // put aside at the end
    RepairReport m_report;
};

} // namespace

RepairReport repairLibrary(const fs::path& path, const base::Progress& progress, io::FileOps& ops) {
    const LibraryFolder folder = libraryFolder(path);
    std::error_code error;
    if (!fs::exists(folder.database(), error) && !folder.hasObjects()) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no library in %1 to repair."), folder.root.string()});
    }
    io::makeWritableFolder(folder.root);
    const auto lock = LibraryLock::tryAcquire(folder.lockFile(), std::chrono::seconds(2));
    if (!lock) {
        throw Error(ErrorKind::Io, {MAQUETTE_TR("The library %1 is in use by %2. Close that "
                                                "program and try again; nothing was changed."),
                                    folder.root.string(), LibraryLock::holder(folder.lockFile())});
    }
    finishPendingSwap(folder, ops);
    folder.create();
    return Repair(folder, progress, ops).run();
}

} // namespace maquette::assets

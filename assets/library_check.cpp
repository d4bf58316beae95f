#include "assets/library_check.h"

#include <functional>
#include <optional>

#include "assets/library_core.h"
#include "engine/base/error.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Text;

namespace {

class Checker {
  public:
    Checker(Library& library, const base::Progress& progress)
        : m_library(library)
        , m_core(library.core())
        , m_progress(progress) {}

    CheckReport run() {
        const Transaction view(m_core.database, Transaction::Kind::Read);
        guarded("database", [&] { checkStructure(); });
        checkRecords("project",
                     [&](std::int64_t id) { return m_library.projects().expectedDigest({id}); });
        m_report.runs = checkRecords(
            "run", [&](std::int64_t id) { return m_library.runs().expectedDigest({id}); });
        m_report.assets = checkRecords(
            "asset", [&](std::int64_t id) { return m_library.assets().expectedDigest({id}); });
        checkRecords("collection",
                     [&](std::int64_t id) { return m_library.collections().expectedDigest({id}); });
        checkPictures("thumbnail", "SELECT asset, sha256, png FROM thumbnail");
        checkPictures("snapshot", "SELECT id, picture_sha256, picture FROM snapshot "
                                  "WHERE picture_sha256 <> ''");
        guarded("search index", [&] { checkSearch(); });
        guarded("object", [&] { checkFiles(); });
        return std::move(m_report);
    }

  private:
    void add(FindingKind kind, std::string subject, Text sentence) {
        m_report.findings.push_back({kind, std::move(subject), std::move(sentence)});
    }

    // What cannot even be read is a finding.
    void guarded(const std::string& subject, const std::function<void()>& look) {
        m_progress.checkStop();
        try {
            look();
        } catch (const Error& error) {
            if (error.kind() == ErrorKind::Cancelled) throw;
            add(FindingKind::Database, subject,
                {MAQUETTE_TR("The database cannot be read at \"%1\": %2"), subject,
                 error.detail().empty() ? error.what() : error.detail()});
        }
    }

    void checkStructure() {
        for (const std::string& line : m_core.database.defects())
            add(FindingKind::Database, "database",
                {MAQUETTE_TR("The database is damaged: %1"), line});
    }

    std::int64_t checkRecords(const std::string& table,
                              const std::function<std::string(std::int64_t)>& expected) {
        std::vector<std::pair<std::int64_t, std::string>> rows;
        guarded(table, [&] {
            Statement all = m_core.database.query("SELECT id, digest FROM " + table);
            while (all.step())
                rows.emplace_back(all.integer(0), all.text(1));
        });
        for (const auto& [id, digest] : rows) {
            const std::string subject = table + " " + std::to_string(id);
            guarded(subject, [&, row = id, stored = digest] {
                if (expected(row) != stored)
                    add(FindingKind::Record, subject,
                        {MAQUETTE_TR("What is stored of %1 was changed by damage."), subject});
            });
        }
        return static_cast<std::int64_t>(rows.size());
    }

    void checkPictures(const std::string& table, const char* sql) {
        guarded(table, [&] {
            Statement rows = m_core.database.query(sql);
            while (rows.step()) {
                if (io::sha256(rows.blob(2)) == rows.text(1)) continue;
                const std::string subject = table + " " + rows.text(0);
                add(FindingKind::Record, subject,
                    {MAQUETTE_TR("The picture of %1 was changed by damage."), subject});
            }
        });
    }

    void checkSearch() {
        Statement rows = m_core.database.query(
            "SELECT asset.id, asset.name, asset.prompt, found.name, found.prompt, found.tags "
            "FROM asset LEFT JOIN asset_search AS found ON found.rowid = asset.id");
        bool same = m_core.database.integer("SELECT count(*) FROM asset_search") ==
                    m_core.database.integer("SELECT count(*) FROM asset");
        while (same && rows.step()) {
            const Asset asset = m_library.assets().get({rows.integer(0)});
            same = rows.text(1) == rows.text(3) && rows.text(2) == rows.text(4) &&
                   joinedTags(asset) == rows.text(5);
        }
        if (!same)
            add(FindingKind::SearchIndex, "search index",
                {MAQUETTE_TR("The search index does not fit the assets.")});
        if (!m_library.canWrite()) {
            m_report.complete = false; // the next question counts as a write
            return;
        }
        m_core.database.run("INSERT INTO asset_search (asset_search) VALUES ('integrity-check')");
    }

    std::string usersOf(std::int64_t object) {
        Statement rows = m_core.database.query(
            "SELECT DISTINCT asset.name FROM asset JOIN asset_file ON asset = asset.id "
            "WHERE object = ? LIMIT 3",
            object);
        std::string names;
        while (rows.step())
            names += (names.empty() ? "" : ", ") + rows.text(0);
        return names.empty() ? "no asset" : names;
    }

    void checkFiles() {
        const std::int64_t total = m_core.database.integer("SELECT count(*) FROM object");
        Statement rows = m_core.database.query("SELECT id, sha256, bytes FROM object");
        while (rows.step()) {
            m_progress.checkStop();
            m_progress(static_cast<float>(m_report.files) / static_cast<float>(total));
            const std::string sha256 = rows.text(1);
            const auto bytes = static_cast<std::uint64_t>(rows.integer(2));
            const ObjectHealth health = m_core.objects.inspect(sha256, bytes);
            ++m_report.files;
            m_report.bytes += bytes;
            if (health == ObjectHealth::Missing)
                add(FindingKind::MissingFile, sha256,
                    {MAQUETTE_TR("The file %1 is missing; it belongs to: %2."), sha256,
                     usersOf(rows.integer(0))});
            if (health == ObjectHealth::Damaged)
                add(FindingKind::DamagedFile, sha256,
                    {MAQUETTE_TR("The file %1 is damaged; it belongs to: %2."), sha256,
                     usersOf(rows.integer(0))});
        }
        m_core.objects.forEach([&](const fs::path& file, double) {
            if (m_core.database.integer("SELECT count(*) FROM object WHERE sha256 = ?",
                                        file.filename().string()) == 0)
                ++m_report.unusedFiles;
        });
    }

    Library& m_library;
    LibraryCore& m_core;
    const base::Progress& m_progress;
    CheckReport m_report;
};

// The owner may purge an asset between the view of the database and the look at its files.
void dropPurged(Library& library, CheckReport& report) {
    std::erase_if(report.findings, [&](const Finding& finding) {
        return finding.kind == FindingKind::MissingFile &&
               library.core().database.integer("SELECT count(*) FROM object WHERE sha256 = ?",
                                               finding.subject) == 0;
    });
}

} // namespace

const char* name(FindingKind kind) {
    switch (kind) {
    case FindingKind::Database:
        return "database";
    case FindingKind::Record:
        return "record";
    case FindingKind::MissingFile:
        return "missing-file";
    case FindingKind::DamagedFile:
        return "damaged-file";
    case FindingKind::SearchIndex:
        return "search-index";
    }
    return "database";
}

CheckReport checkLibrary(Library& library, const base::Progress& progress) {
    CheckReport report = Checker(library, progress).run();
    if (!library.canWrite()) dropPurged(library, report);
    return report;
}

CheckReport checkLibrary(const fs::path& folder, const base::Progress& progress) {
    try {
        Library library = Library::open(folder, {.access = Access::OwnOrRead});
        return checkLibrary(library, progress);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadFile && error.kind() != ErrorKind::Internal) throw;
        CheckReport report;
        report.findings.push_back({FindingKind::Database, "database", error.sentence()});
        return report;
    }
}

} // namespace maquette::assets

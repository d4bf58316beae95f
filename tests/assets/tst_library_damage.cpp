// Flipped bytes in files and in the database: found, or harmless; never a crash. And what repair
// makes of it.

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "assets/database.h"
#include "assets/export_mesh.h"
#include "assets/library.h"
#include "assets/library_backup.h"
#include "assets/library_check.h"
#include "assets/library_core.h"
#include "assets/library_repair.h"
#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "tests/assets/library_fixture.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

const char* kRecipe = R"({"kind":"maquette-recipe","request":{"prompt":"a red chair",
    "method":"hifa","seed":42},"model":{"name":"starter","sha256":"ab"},"licence":"CC0"})";

// Every kind of row; the models are real GLB files with a recipe inside.
void fill(const fs::path& folder, unsigned assets = 8) {
    const ScratchFolder work;
    exportMesh(texturedGlobe(), work / "a.glb", {.recipeJson = kRecipe});
    const std::vector<std::byte> glb = io::readFile(work / "a.glb");
    Library library = Library::open(folder);
    const RunId run = library.runs().start({.uid = "r1", .prompt = "a run", .method = "hifa"});
    library.runs().addEvent(run, {5, 1.5, "steer", "user", "{}", {}});
    library.runs().addSnapshot(run, 5, 1.5, "first", bytesOf("picture"));
    io::writeFile(work / "c", "a checkpoint");
    library.runs().addCheckpoint(run, 5, work / "c", Take::Copy);
    library.runs().update(run, {RunState::Done, 10, 10, 3, ""});
    for (unsigned i = 0; i < assets; ++i) {
        NewAsset asset = sampleAsset(i);
        asset.run = i % 2 ? run : RunId{};
        asset.files[0].bytes = glb;
        asset.files[0].bytes.push_back(static_cast<std::byte>(i)); // each its own file
        library.assets().add(asset);
    }
    library.assets().remove(std::vector<AssetId>{{2}});
    library.collections().addAssets(library.collections().add("Shelf"),
                                    std::vector<AssetId>{{1}, {3}});
}

void flipByte(const fs::path& file, std::uintmax_t at, unsigned char bits) {
    chmod(file.c_str(), 0644);
    const int fd = open(file.c_str(), O_RDWR);
    unsigned char byte = 0;
    if (fd < 0 || pread(fd, &byte, 1, static_cast<off_t>(at)) != 1) std::abort();
    byte ^= bits;
    if (pwrite(fd, &byte, 1, static_cast<off_t>(at)) != 1) std::abort();
    close(fd);
}

std::vector<fs::path> objectFiles(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder / "objects"))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

CheckReport checked(const fs::path& folder) {
    return checkLibrary(folder);
}

std::string dumpOf(const fs::path& folder) {
    Library library = Library::open(folder, {.access = Access::OwnOrRead});
    return dump(library);
}

std::size_t linesWith(const std::string& text, const std::string& beginning) {
    std::size_t count = 0;
    for (std::size_t at = text.find(beginning); at != std::string::npos;
         at = text.find(beginning, at + 1))
        count += at == 0 || text[at - 1] == '\n';
    return count;
}

} // namespace

class LibraryDamageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyFlippedByteInAFileIsFound() {
        const ScratchFolder folder;
        fill(folder.path());
        QVERIFY(checked(folder.path()).sound());
        base::Rng rng(11);
        int flips = 0, found = 0;
        const std::vector<fs::path> files = objectFiles(folder.path());
        Library library = Library::open(folder.path());
        for (; flips < 500; ++flips) {
            const fs::path& file = files[rng.below(static_cast<std::uint32_t>(files.size()))];
            const std::uint32_t at = rng.below(static_cast<std::uint32_t>(fs::file_size(file)));
            const auto bits = static_cast<unsigned char>(1 + rng.below(255));
            flipByte(file, at, bits);
            const bool whole = flips % 25 == 0; // the check of everything, now and then
            const CheckReport report = whole ? checkLibrary(library) : CheckReport{};
            if (whole ? report.findings.size() == 1 &&
                            report.findings[0].kind == FindingKind::DamagedFile &&
                            report.findings[0].subject == file.filename().string()
                      : library.core().objects.inspect(
                            file.filename().string(), fs::file_size(file)) == ObjectHealth::Damaged)
                ++found;
            flipByte(file, at, bits);
        }
        QVERIFY(checkLibrary(library).sound());
        QCOMPARE(found, flips);
        std::printf("RELIABILITY R4-files cases=%d found=%d lost=0 seed=11\n", flips, found);
    }

    void missingAndShortenedFilesAreFound() {
        const ScratchFolder folder;
        fill(folder.path());
        const std::vector<fs::path> files = objectFiles(folder.path());
        fs::remove(files[0]);
        chmod(files[1].c_str(), 0644);
        fs::resize_file(files[1], fs::file_size(files[1]) / 2);
        const CheckReport report = checked(folder.path());
        QCOMPARE(report.findings.size(), std::size_t{2});
        QVERIFY(report.findings[0].kind != report.findings[1].kind);
    }

    // A flipped byte in the database is found by the check, or makes no difference to anything that
    // is shown. In a child each: a crash would be seen.
    void everyFlippedByteInTheDatabaseIsFoundOrHarmless() {
        const ScratchFolder original;
        fill(original.path(), 5);
        const std::string before = dumpOf(original.path());
        const fs::path database = original / "library.db";
        const std::vector<std::byte> intact = io::readFile(database);
        const std::uintmax_t size = intact.size();
        base::Rng rng(12);
        enum Outcome { Harmless, Found, Wrong, Thrown };
        int counts[4] = {};
        const ScratchFolder folder;
        fs::copy(original.path(), folder / "l", fs::copy_options::recursive);
        constexpr int kFlips = 500;
        for (int flip = 0; flip < kFlips; ++flip) {
            fs::copy_file(database, folder / "l" / "library.db",
                          fs::copy_options::overwrite_existing);
            // The first pages hold the header, the schema and the inner nodes.
            const auto span = static_cast<std::uint32_t>(
                flip % 3 == 0 ? std::min<std::uintmax_t>(size, 3 * 8192) : size);
            // Most of a small database is the empty rest of its pages: one flip in four may hit it.
            std::uint32_t at = rng.below(span);
            while (flip % 4 != 0 && intact[at] == std::byte{0})
                at = rng.below(span);
            const auto bits = static_cast<unsigned char>(1 + rng.below(255));
            flipByte(folder / "l" / "library.db", at, bits);
            const int status = inChild([&] {
                try {
                    const bool sound = checked(folder / "l").sound();
                    if (!sound) return int{Found};
                    return int{dumpOf(folder / "l") == before ? Harmless : Wrong};
                } catch (const base::Error&) {
                    return int{Thrown};
                }
            });
            QVERIFY2(WIFEXITED(status),
                     qPrintable(QString("flip of %1 at %2 crashed").arg(bits).arg(at)));
            const int outcome = WEXITSTATUS(status);
            QVERIFY2(
                outcome != Wrong && outcome <= Thrown,
                qPrintable(QString("flip of %1 at %2 gave %3").arg(bits).arg(at).arg(outcome)));
            ++counts[outcome];
            for (const char* left : {"library.db-wal", "library.db-shm"})
                fs::remove(folder / "l" / left);
        }
        std::printf("RELIABILITY R4-database cases=%d found=%d refused=%d harmless=%d wrong=0 "
                    "crashes=0 seed=12\n",
                    kFlips, counts[Found], counts[Thrown], counts[Harmless]);
        QVERIFY(counts[Found] > kFlips / 2);
    }

    // A killed program leaves its last changes in the write-ahead log. A flipped byte there costs
    // the changes from it on, never one before it and never half of one.
    void everyFlippedByteInTheLogLeavesWholeChanges() {
        const ScratchFolder original;
        fill(original.path(), 3);
        const std::string first = dumpOf(original.path());
        std::vector<std::string> moments{first};
        constexpr unsigned kChanges = 6;
        const int ended = inChild([&] {
            Library library = Library::open(original.path());
            for (unsigned i = 0; i < kChanges; ++i) {
                library.assets().add(sampleAsset(50 + i));
                io::writeFile(original / ("moment" + std::to_string(i)), dump(library));
            }
            kill(getpid(), SIGKILL);
            return 0;
        });
        QVERIFY(WIFSIGNALED(ended));
        for (unsigned i = 0; i < kChanges; ++i)
            moments.push_back(io::readText(original / ("moment" + std::to_string(i))));
        const fs::path log = original / "library.db-wal";
        const auto size = static_cast<std::uint32_t>(fs::file_size(log));
        QVERIFY(size > 10000);
        const ScratchFolder folder;
        base::Rng rng(13);
        int whole = 0, shortened = 0;
        const int kFlips = fullDrill() ? 300 : 60;
        for (int flip = 0; flip < kFlips; ++flip) {
            fs::remove_all(folder / "l");
            fs::copy(original.path(), folder / "l", fs::copy_options::recursive);
            fs::remove(folder / "l" / "library.db-shm");
            const std::uint32_t at = flip % 4 == 0 ? rng.below(64) : rng.below(size);
            flipByte(folder / "l" / "library.db-wal", at,
                     static_cast<unsigned char>(1 + rng.below(255)));
            const int status = inChild([&] {
                const std::string now = dumpOf(folder / "l");
                for (std::size_t i = 0; i < moments.size(); ++i)
                    if (now == moments[i]) return checked(folder / "l").sound() ? int(i) : 100;
                return 101;
            });
            QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) <= static_cast<int>(kChanges),
                     qPrintable(QString("flip at %1 ended with %2").arg(at).arg(status)));
            ++(WEXITSTATUS(status) == static_cast<int>(kChanges) ? whole : shortened);
        }
        std::printf(
            "RELIABILITY R4-log cases=%d shortened=%d harmless=%d wrong=0 crashes=0 seed=13\n",
            kFlips, shortened, whole);
        QVERIFY(shortened > kFlips / 2);
    }

    void repairOfASoundLibraryChangesNothing() {
        const ScratchFolder folder;
        fill(folder.path());
        const std::string before = dumpOf(folder.path());
        const RepairReport report = repairLibrary(folder.path());
        QVERIFY2(report.losses.empty(),
                 report.losses.empty() ? "" : report.losses[0].english().c_str());
        QCOMPARE(report.recovered, std::int64_t{0});
        QCOMPARE(dumpOf(folder.path()), before);
        QVERIFY(checked(folder.path()).sound());
        QVERIFY(fs::exists(report.putAside / "library.db"));
    }

    // Whole pages of noise: after the repair the library is sound and has every asset whose model
    // is there, by its row or by the recipe inside the model.
    void repairKeepsEveryAssetWhoseModelIsThere() {
        base::Rng rng(13);
        int recovered = 0;
        for (int round = 0; round < 40; ++round) {
            const ScratchFolder folder;
            constexpr unsigned kAssets = 8;
            fill(folder.path(), kAssets);
            const fs::path database = folder / "library.db";
            const auto pages = static_cast<std::uint32_t>(fs::file_size(database) / 8192);
            for (std::uint32_t hits = 1 + rng.below(3); hits > 0; --hits) {
                const std::uintmax_t page = 8192 * (1 + rng.below(pages - 1));
                for (int i = 0; i < 8192; i += 3)
                    flipByte(database, page + static_cast<std::uintmax_t>(i), 0x5a);
            }
            const RepairReport report = repairLibrary(folder.path());
            recovered += static_cast<int>(report.recovered);
            Library library = Library::open(folder.path());
            const CheckReport after = checkLibrary(library);
            QVERIFY2(after.sound(),
                     after.sound() ? "" : after.findings[0].sentence.english().c_str());
            std::set<std::string> models;
            for (const bool trash : {false, true})
                for (const AssetSummary& s : library.assets().search({.trash = trash}).assets) {
                    const assets::Asset asset = library.assets().get(s.id);
                    if (const AssetFile* glb = asset.file(role::kGlb)) models.insert(glb->sha256);
                }
            QCOMPARE(models.size(), std::size_t{kAssets});
        }
        QVERIFY(recovered > 0);
        std::printf("RELIABILITY R4-repair cases=40 assets=320 lost=0 rebuilt_from_files=%d\n",
                    recovered);
    }

    void aLostDatabaseIsRebuiltFromTheFiles() {
        const ScratchFolder folder;
        fill(folder.path());
        for (const char* damage : {"missing", "garbage", "empty"}) {
            const fs::path database = folder / "library.db";
            fs::remove(database);
            if (damage == std::string("garbage")) io::writeFile(database, std::string(9000, 'g'));
            if (damage == std::string("empty")) io::writeFile(database, "");
            const RepairReport report = repairLibrary(folder.path());
            QCOMPARE(report.assets, std::int64_t{8});
            QCOMPARE(report.recovered, std::int64_t{8});
            Library library = Library::open(folder.path());
            QVERIFY(checkLibrary(library).sound());
            const Asset asset = library.assets().get(library.assets().search({}).assets.at(0).id);
            QCOMPARE(asset.prompt, std::string("a red chair"));
            QCOMPARE(asset.seed, std::uint64_t{42});
            QVERIFY(asset.name.starts_with("Recovered"));
        }
    }

    void aDailyCopyFillsWhatIsLost() {
        const ScratchFolder folder;
        fill(folder.path());
        const std::string before = dumpOf(folder.path());
        {
            Library library = Library::open(folder.path());
            QVERIFY(snapshotDatabaseIfDue(library));
            QVERIFY(!snapshotDatabaseIfDue(library)); // once a day
        }
        io::writeFile(folder / "library.db", std::string(9000, 'g'));
        const RepairReport report = repairLibrary(folder.path());
        QCOMPARE(report.recovered, std::int64_t{0});
        QCOMPARE(dumpOf(folder.path()), before);
        QVERIFY(checked(folder.path()).sound());
    }

    void lostFilesAreNamedAndTheAssetStays() {
        const ScratchFolder folder;
        fill(folder.path());
        std::string sha256;
        {
            Library library = Library::open(folder.path());
            sha256 = library.assets().get({1}).file(role::kGlb)->sha256;
        }
        flipByte(folder / "objects" / sha256.substr(0, 2) / sha256, 30, 1);
        const RepairReport report = repairLibrary(folder.path());
        QCOMPARE(report.losses.size(), std::size_t{1});
        QVERIFY(report.losses[0].english().find("glb") != std::string::npos);
        Library library = Library::open(folder.path());
        QVERIFY(!library.assets().get({1}).file(role::kGlb));
        QCOMPARE(library.assets().get({1}).prompt, sampleAsset(0).prompt);
        QVERIFY(checkLibrary(library).sound());
        QVERIFY(fs::exists(report.putAside / "objects" / sha256.substr(0, 2) / sha256));
        QCOMPARE(linesWith(dump(library), "asset "), std::size_t{8});
    }

    void repairNeedsTheLibraryToItself() {
        const ScratchFolder folder;
        Library owner = Library::open(folder.path());
        QVERIFY_EXCEPTION_THROWN(repairLibrary(folder.path()), base::Error);
        QVERIFY_EXCEPTION_THROWN(repairLibrary(folder / "nothing"), base::Error);
        QVERIFY(!fs::exists(folder / "nothing"));
    }
};

MAQUETTE_TEST(LibraryDamageTest);
#include "tst_library_damage.moc"

#include "assets/database.h"
#include "assets/library.h"
#include "assets/library_check.h"
#include "assets/thumbnail.h"
#include "engine/base/error.h"
#include "engine/io/image_codec.h"
#include "engine/io/safetensors.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;

class LibraryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anAssetComesBackAsItWasAdded() {
        const ScratchFolder folder;
        NewAsset wanted = sampleAsset(7);
        wanted.prompt = std::string("a 🪑 with\0 a NUL and \xff bad bytes", 33);
        wanted.name = "  A \n chair ";
        wanted.parents = {{"cafe", "fork"}};
        AssetId id;
        {
            Library library = Library::open(folder / "new");
            id = library.assets().add(wanted);
        }
        const Library library = Library::openForReading(folder / "new");
        const Asset asset = library.assets().get(id);
        QCOMPARE(asset.prompt, wanted.prompt);
        QCOMPARE(asset.name, std::string("A   chair"));
        QCOMPARE(asset.seed, wanted.seed);
        QCOMPARE(asset.recipeJson, wanted.recipeJson);
        QVERIFY((asset.tags == std::vector<std::string>{"green", "made"}));
        QVERIFY(asset.parents == wanted.parents);
        QCOMPARE(asset.files.size(), std::size_t{2});
        const AssetFile* glb = asset.file(role::kGlb);
        QVERIFY(glb);
        QCOMPARE(io::readText(library.assets().path(*glb)), std::string("glTF of 7"));
        const base::Image8 thumbnail = io::decodeImage(library.assets().thumbnail(id), "thumbnail");
        QCOMPARE(thumbnail.data, picture(7).data);
    }

    void deletingIsUndoneAndOnlyEmptyingTheTrashIsForGood() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        const AssetId one = library.assets().add(sampleAsset(1));
        const AssetId two = library.assets().add(sampleAsset(8)); // shares its turntable with 1
        const std::string before = dump(library, false);
        library.assets().remove(std::vector{one});
        QCOMPARE(library.assets().search({}).total, std::int64_t{1});
        QCOMPARE(library.assets().search({.trash = true}).assets.at(0).id, one);
        library.assets().restore(std::vector{one});
        QCOMPARE(dump(library, false), before);

        const Asset gone = library.assets().get(one);
        library.assets().remove(std::vector{one});
        QCOMPARE(library.assets().emptyTrash(now() - std::chrono::hours(1)), std::size_t{0});
        QCOMPARE(library.assets().emptyTrash(now() + std::chrono::hours(1)), std::size_t{1});
        library.settleFiles();
        QVERIFY_EXCEPTION_THROWN(library.assets().get(one), base::Error);
        QVERIFY(!std::filesystem::exists(library.assets().path(*gone.file(role::kGlb))));
        const Asset kept = library.assets().get(two);
        QVERIFY(std::filesystem::exists(library.assets().path(*kept.file(role::kTurntable))));
        QCOMPARE(gone.file(role::kTurntable)->sha256, kept.file(role::kTurntable)->sha256);
    }

    void aDuplicateSharesItsFilesAndKnowsItsParent() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        const AssetId original = library.assets().add(sampleAsset(3));
        const AssetId copy = library.assets().duplicate(original, "Second");
        const Asset a = library.assets().get(original), b = library.assets().get(copy);
        QCOMPARE(b.name, std::string("Second"));
        QVERIFY(a.uid != b.uid);
        QCOMPARE(b.file(role::kGlb)->sha256, a.file(role::kGlb)->sha256);
        QCOMPARE(b.thumbnailHash, a.thumbnailHash);
        QVERIFY((b.parents == std::vector<AssetParent>{{a.uid, "duplicate"}}));
        QVERIFY(library.assets().children(original) == std::vector{copy});
        library.assets().remove(std::vector{original});
        library.assets().emptyTrash(now() + std::chrono::hours(1));
        library.settleFiles();
        QVERIFY(std::filesystem::exists(library.assets().path(*b.file(role::kGlb))));
    }

    void aMovedFileLeavesItsOldPlaceOnlyWithItsRow() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        const auto staged = library.folder().createRunFolder("cafe") / "asset.glb";
        io::writeFile(staged, "a mesh");
        NewAsset asset = sampleAsset(1);
        asset.files = {{role::kGlb, "", staged, Take::Move, {}}};
        {
            Transaction undone = library.begin();
            library.assets().add(asset);
        }
        library.settleFiles();
        QVERIFY(std::filesystem::exists(staged));
        const AssetId id = library.assets().add(asset);
        library.settleFiles();
        QVERIFY(!std::filesystem::exists(staged));
        const Asset stored = library.assets().get(id);
        QCOMPARE(stored.files.at(0).name, std::string("asset.glb"));
        QCOMPARE(io::readText(library.assets().path(stored.files.at(0))), std::string("a mesh"));
    }

    void aRunIsARowFromItsStartAndKeepsThreeCheckpoints() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        RunStore runs = library.runs();
        const RunId run = runs.start({.prompt = "a red chair", .method = "hifa", .seed = 5});
        QVERIFY(runs.get(run).progress.state == RunState::Running);
        const auto staging = library.folder().createRunFolder(runs.get(run).uid);
        for (int step = 100; step <= 500; step += 100) {
            const auto file = staging / ("checkpoint-" + std::to_string(step) + ".safetensors");
            io::writeFile(file, "weights of " + std::to_string(step));
            runs.addCheckpoint(run, step, file, Take::Move);
            library.settleFiles();
        }
        const std::vector<Checkpoint> kept = runs.checkpoints(run);
        QCOMPARE(kept.size(), std::size_t{3});
        QCOMPARE(kept[0].step, std::int64_t{500});
        QCOMPARE(io::readText(runs.checkpointFile(kept[0])), std::string("weights of 500"));
        int files = 0;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(library.folder().objects()))
            files += entry.is_regular_file();
        QCOMPARE(files, 3);
        runs.addEvent(run, {.step = 120,
                            .seconds = 3,
                            .kind = "steer",
                            .actor = "user",
                            .payload = "{\"guidance\":20}"});
        runs.addSnapshot(run, 120, 3.5, "before", bytesOf("PNG"));
        runs.update(run, {RunState::Done, 500, 500, 60.0, ""});
        QVERIFY(runs.get(run).ended.has_value());
        QCOMPARE(runs.events(run).size(), std::size_t{1});
        QCOMPARE(runs.snapshots(run).at(0).label, std::string("before"));
        QVERIFY(runs.interrupted().empty());
    }

    void statesOfMomentsComeLaterAndOldOnesGoFirst() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        RunStore runs = library.runs();
        const auto state = [&](const std::string& text) {
            const auto file = folder / "state.safetensors";
            io::writeFile(file, text);
            return file;
        };
        const RunId old = runs.start({.prompt = "a red chair"});
        runs.addSnapshot(old, 10, 1.5, "", bytesOf("PNG"));
        runs.addState(old, 10, state("0123456789"), Take::Move);
        library.settleFiles();
        runs.addState(old, 20, state("9876543210"), Take::Move); // without a picture
        library.settleFiles();
        QVERIFY(!std::filesystem::exists(folder / "state.safetensors"));
        QCOMPARE(runs.snapshots(old).size(), std::size_t{2});
        QCOMPARE(io::readText(runs.snapshotFile(runs.snapshots(old)[0])),
                 std::string("0123456789"));
        QCOMPARE(runs.picture(runs.snapshots(old)[0].id), bytesOf("PNG"));

        NewRun fork{.prompt = "a blue chair"};
        fork.parentUid = runs.get(old).uid;
        fork.parentStep = 10;
        const RunId young = runs.start(fork);
        runs.addSnapshot(young, 12, 1, "", bytesOf("PNG"));
        runs.addState(young, 12, state("abcdefghij"), Take::Move);
        library.settleFiles();
        QCOMPARE(runs.forks(runs.get(old).uid).size(), std::size_t{1});
        QCOMPARE(runs.forks(runs.get(old).uid)[0].id, young);

        QCOMPARE(runs.limitStates(30), 0);
        QCOMPARE(runs.limitStates(20), 1); // the oldest run's earliest
        library.settleFiles();
        QVERIFY(runs.snapshots(old)[0].sha256.empty());
        QCOMPARE(runs.picture(runs.snapshots(old)[0].id), bytesOf("PNG"));
        QVERIFY(!runs.snapshots(young)[0].sha256.empty());
        runs.dropSnapshotsFrom(old, 20);
        QCOMPARE(runs.snapshots(old).size(), std::size_t{1});
        QVERIFY(checkLibrary(folder.path()).sound());
    }

    void aRunOfADeadProcessIsOfferedForResuming() {
        const ScratchFolder folder;
        Library::open(folder.path());
        const int status = inChild([&] {
            Library library = Library::open(folder.path());
            const RunId id = library.runs().start({.uid = "feed", .prompt = "a blue car"});
            const auto staging = library.folder().createRunFolder("feed");
            std::filesystem::create_directory(staging / "checkpoints");
            const std::vector<float> weights(100, 0.5f);
            const auto file = staging / "checkpoints" / "checkpoint-abc-7.safetensors";
            io::writeSafetensors(file,
                                 {{"w", io::Dtype::F32, {100}, std::as_bytes(std::span(weights))}},
                                 {{"maquette", "{\"step\": 120}"}});
            io::writeFile(staging / "checkpoint-abc-8.safetensors", "damaged");
            io::writeFile(staging / "checkpoint-abc-9.safetensors.1-0.tmp", "half");
            if (id) _exit(0); // like a kill: nothing is closed
            return 1;
        });
        QCOMPARE(status, 0);
        Library library = Library::open(folder.path());
        const std::vector<Run> interrupted = library.runs().interrupted();
        QCOMPARE(interrupted.size(), std::size_t{1});
        QCOMPARE(interrupted[0].prompt, std::string("a blue car"));
        QCOMPARE(interrupted[0].progress.step, std::int64_t{120});
        QCOMPARE(library.runs().checkpoints(interrupted[0].id).size(), std::size_t{1});
        library.runs().resume(interrupted[0].id);
        QVERIFY(library.runs().interrupted().empty());
        QCOMPARE(library.runs().markInterrupted(), 0); // this process lives
    }

    void collectionsKeepTheirOrder() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        std::vector<AssetId> ids;
        for (unsigned i = 0; i < 4; ++i)
            ids.push_back(library.assets().add(sampleAsset(i)));
        const CollectionId collection = library.collections().add("Chairs");
        library.collections().addAssets(collection, ids);
        library.collections().addAssets(collection, std::vector{ids[0]}); // twice is once
        library.collections().removeAssets(collection, std::vector{ids[1]});
        QCOMPARE(library.collections().get(collection).size, std::int64_t{3});
        QCOMPARE(library.assets().search({.collection = collection}).total, std::int64_t{3});
        library.collections().remove(collection);
        QVERIFY(library.collections().list().empty());
        library.collections().restore(collection);
        QCOMPARE(library.collections().list().at(0).size, std::int64_t{3});
    }

    void changesAreReportedOnce() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        const AssetId id = library.assets().add(sampleAsset(1));
        QVERIFY(library.takeChanges().assets == std::set{id});
        QVERIFY(library.takeChanges().empty());
        library.assets().setRating(id, 4);
        QVERIFY(library.takeChanges().assets == std::set{id});
        Library reader = Library::open(folder.path(), {.access = Access::Read});
        const std::int64_t version = reader.dataVersion();
        library.assets().rename(id, "other");
        QVERIFY(reader.dataVersion() != version);
    }

    void thumbnailsStayUnderTheirLimit() {
        base::Image8 noise(1000, 700, 3);
        unsigned state = 1;
        for (std::uint8_t& value : noise.data) {
            state = state * 1664525u + 1013904223u;
            value = static_cast<std::uint8_t>(state >> 24);
        }
        const std::vector<std::byte> png = thumbnailPng(noise);
        QVERIFY(png.size() <= kThumbnailBytes);
        const base::Image8 small = io::decodeImage(png, "thumbnail");
        QVERIFY(small.width <= kThumbnailSide && small.width > 100);
        QVERIFY(std::abs(small.width * 7 - small.height * 10) < 20);
        base::Image8 half(4, 2, 4); // transparent red beside opaque blue: no red bleeds in
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 4; ++x) {
                std::uint8_t* p = half.pixel(x, y);
                const bool left = x % 2 == 0;
                p[0] = left ? 255 : 0, p[2] = left ? 0 : 255, p[3] = left ? 0 : 255;
            }
        const base::Image8 one = shrunk(half, 2);
        QCOMPARE(one.width, 2);
        QCOMPARE(int(one.pixel(0, 0)[0]), 0);
        QCOMPARE(int(one.pixel(0, 0)[2]), 255);
        QCOMPARE(int(one.pixel(0, 0)[3]), 128);
        QVERIFY_EXCEPTION_THROWN(thumbnailPng(base::Image8{}), base::Error);
    }

    void whatAPersonTypesFindsAnAsset() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        NewAsset asset = sampleAsset(1);
        asset.uid = "abcd1111";
        const AssetId one = library.assets().add(asset);
        asset.uid = "abcd2222";
        const AssetId two = library.assets().add(asset);
        QVERIFY(library.assets().resolve("1") == one);
        QVERIFY(library.assets().resolve("abcd2") == two);
        QVERIFY_EXCEPTION_THROWN(library.assets().resolve("abcd"), base::Error);
        QVERIFY_EXCEPTION_THROWN(library.assets().resolve("99"), base::Error);
        QVERIFY_EXCEPTION_THROWN(library.assets().resolve("abc"), base::Error);
    }

    void aSweepTakesOnlyWhatIsOldAndUnknown() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        const AssetId id = library.assets().add(sampleAsset(1));
        const auto shelf = library.folder().objects() / "ab";
        std::filesystem::create_directories(shelf);
        io::writeFile(shelf / ("ab" + std::string(62, '0')), "orphan");
        io::writeFile(shelf / "left.tmp", "half a file");
        const auto run = library.folder().createRunFolder("gone");
        const RunId kept = library.runs().start({.uid = "kept"});
        const auto keptFolder = library.folder().createRunFolder("kept");
        QCOMPARE(library.sweep(), 0);
        QCOMPARE(library.sweep(std::chrono::seconds(0)), 3);
        QVERIFY(!std::filesystem::exists(run));
        QVERIFY(std::filesystem::exists(keptFolder) && kept);
        const Asset asset = library.assets().get(id);
        for (const AssetFile& file : asset.files)
            QVERIFY(std::filesystem::exists(library.assets().path(file)));
    }
};

MAQUETTE_TEST(LibraryTest);
#include "tst_library.moc"

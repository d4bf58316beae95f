#include "assets/inbox.h"

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

Deposit sampleDeposit(unsigned number) {
    Deposit deposit;
    deposit.run = {.uid = "run" + std::to_string(number),
                   .prompt = "a thing",
                   .method = "hifa",
                   .requestJson = "{\"x\":1}",
                   .seed = ~std::uint64_t{0}};
    deposit.progress = {RunState::Done, 90, 100, 12.5, ""};
    deposit.asset = sampleAsset(number);
    deposit.asset->uid = "asset" + std::to_string(number);
    deposit.asset->parents = {{"feed", "fork"}};
    return deposit;
}

fs::path onlyBundle(const LibraryFolder& folder) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.inbox()))
        if (entry.path().filename() != "refused") return entry.path();
    return {};
}

std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class InboxTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aBundleGivesTheSameLibraryAsTheDirectWay() {
        const ScratchFolder direct, viaInbox;
        Library one = Library::open(direct.path()), two = Library::open(viaInbox.path());
        takeIn(one, sampleDeposit(5));
        dropIntoInbox(two.folder(), sampleDeposit(5));
        QCOMPARE(takeInInbox(two), 1);
        const auto uid = [](Library& l) { return l.projects().list().at(0).uid; };
        std::string a = dump(one, false), b = dump(two, false);
        a.replace(a.find(uid(one)), 32, "");
        b.replace(b.find(uid(two)), 32, "");
        QCOMPARE(a, b);
        QCOMPARE(entries(two.folder().inbox()), std::size_t{0});
    }

    void aRunReportedTwiceIsOneRunAndItsEndStays() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        Deposit begun = sampleDeposit(1), ended = sampleDeposit(1);
        begun.asset.reset();
        begun.progress = {RunState::Running, 0, 100, 0, ""};
        begun.process = "host/boot/1/2";
        takeIn(library, begun);
        const RunId run = *library.runs().find("run1");
        QVERIFY(library.runs().get(run).progress.state == RunState::Running);
        takeIn(library, ended);
        takeIn(library, ended);
        takeIn(library, begun); // came late
        QVERIFY(library.runs().get(run).progress.state == RunState::Done);
        QCOMPARE(library.runs().list().size(), std::size_t{1});
        QCOMPARE(library.assets().search({}).total, std::int64_t{1});
    }

    void aBundleIsTakenOnceHoweverOftenTheOwnerIsKilled() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        dropIntoInbox(library.folder(), sampleDeposit(2));
        const fs::path bundle = onlyBundle(library.folder());
        const fs::path kept = folder / "kept";
        fs::copy(bundle, kept, fs::copy_options::recursive);
        QCOMPARE(takeInInbox(library), 1);
        const std::string once = dump(library);
        // As if the owner had been killed before it removed the bundle, with and without the files.
        fs::copy(kept, bundle, fs::copy_options::recursive);
        QCOMPARE(takeInInbox(library), 1);
        QCOMPARE(dump(library), once);
        fs::create_directory(bundle);
        fs::copy(kept / "manifest.json", bundle / "manifest.json");
        QCOMPARE(takeInInbox(library), 1);
        QCOMPARE(dump(library), once);
    }

    void damagedAndHostileBundlesArePutAside_data() {
        QTest::addColumn<QString>("damage");
        for (const char* damage :
             {"truncated", "changed file", "outside", "no uid", "newer", "array"})
            QTest::newRow(damage) << QString(damage);
    }
    void damagedAndHostileBundlesArePutAside() {
        QFETCH(QString, damage);
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        dropIntoInbox(library.folder(), sampleDeposit(3));
        const fs::path bundle = onlyBundle(library.folder());
        io::Json manifest = io::readJson(bundle / "manifest.json");
        if (damage == "changed file") io::writeFile(bundle / "file0", "something else");
        if (damage == "outside") manifest["files"][0]["file"] = "../../library.db";
        if (damage == "no uid") manifest["asset"]["uid"] = "";
        if (damage == "newer") manifest["maquette_bundle"] = 2;
        if (damage == "array") manifest["run"] = io::Json::array();
        std::string text = manifest.dump();
        if (damage == "truncated") text.resize(text.size() / 2);
        io::writeFile(bundle / "manifest.json", text);
        QCOMPARE(takeInInbox(library), 0);
        QCOMPARE(library.assets().search({}).total, std::int64_t{0});
        const fs::path refused = library.folder().inbox() / "refused" / bundle.filename();
        QVERIFY(!io::readText(refused / "why.txt").empty());
        QCOMPARE(takeInInbox(library), 0);
    }

    void movedFilesAreGoneOnlyWhenTheBundleIsThere() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        const fs::path staged = library.folder().createRunFolder("r") / "asset.glb";
        io::writeFile(staged, "mesh");
        Deposit deposit = sampleDeposit(6);
        deposit.asset->files = {{role::kGlb, "", staged, Take::Move, {}}};
        class NoRename final : public io::FileOps {
            int rename(const char* from, const char* to) override {
                if (std::string(to).find("/0") == std::string::npos)
                    return FileOps::rename(from, to);
                errno = EIO;
                return -1;
            }
        } failing;
        QVERIFY_EXCEPTION_THROWN(dropIntoInbox(library.folder(), deposit, failing), base::Error);
        QVERIFY(fs::exists(staged));
        dropIntoInbox(library.folder(), deposit);
        QVERIFY(!fs::exists(staged));
        QCOMPARE(takeInInbox(library), 1);
        const Asset asset = library.assets().get(*library.assets().find("asset6"));
        QCOMPARE(io::readText(library.assets().path(asset.files.at(0))), std::string("mesh"));
        QCOMPARE(asset.files.at(0).name, std::string("asset.glb"));
    }

    void handingInCreatesAndGoesTheDirectWayWhenTheLibraryIsFree() {
        const ScratchFolder folder;
        const DepositResult result = handIn(folder / "fresh", sampleDeposit(9));
        QVERIFY(!result.viaInbox);
        QCOMPARE(result.assetUid, std::string("asset9"));
        QVERIFY(Library::openForReading(folder / "fresh").assets().find("asset9").has_value());
    }
};

MAQUETTE_TEST(InboxTest);
#include "tst_inbox.moc"

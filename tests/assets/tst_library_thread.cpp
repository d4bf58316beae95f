#include "assets/library_thread.h"

#include "assets/database.h"
#include "assets/inbox.h"
#include "assets/library_core.h"
#include "engine/base/error.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;

namespace {

// Collects what the library's thread reports.
struct Reports {
    std::mutex mutex;
    std::set<AssetId> assets;
    std::vector<std::string> failures;

    LibraryListener listener() {
        return {.changed =
                    [this](const ChangeSet& changes) {
                        const std::lock_guard lock(mutex);
                        assets.insert(changes.assets.begin(), changes.assets.end());
                    },
                .failed =
                    [this](const base::Error& error) {
                        const std::lock_guard lock(mutex);
                        failures.push_back(error.what());
                    }};
    }
    template <class Condition>
    bool waitFor(Condition condition) {
        for (int i = 0; i < 1000; ++i) {
            {
                const std::lock_guard lock(mutex);
                if (condition(*this)) return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return false;
    }
};

} // namespace

class LibraryThreadTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tasksRunInOrderAndReport() {
        const ScratchFolder folder;
        Reports reports;
        LibraryThread thread(folder.path(), {}, reports.listener());
        QVERIFY(thread.canWrite());
        std::vector<std::future<AssetId>> added;
        for (unsigned i = 0; i < 20; ++i)
            added.push_back(thread.post(
                [i](Library& library) { return library.assets().add(sampleAsset(i)); }));
        std::int64_t expected = 0;
        std::set<AssetId> ids;
        for (auto& future : added) {
            const AssetId id = future.get();
            QCOMPARE(id.value, ++expected);
            ids.insert(id);
        }
        QVERIFY(reports.waitFor([&](const Reports& r) { return r.assets == ids; }));
    }

    void readersSeeWhatWasAcknowledged() {
        const ScratchFolder folder;
        LibraryThread thread(folder.path());
        const Library reader = Library::open(folder.path(), {.access = Access::Read});
        for (unsigned i = 0; i < 50; ++i) {
            const AssetId id =
                thread.post([i](Library& l) { return l.assets().add(sampleAsset(i)); }).get();
            QCOMPARE(reader.assets().get(id).prompt, sampleAsset(i).prompt);
            QCOMPARE(reader.assets().search({}).total, static_cast<std::int64_t>(i) + 1);
        }
    }

    void manyReadersAndTheWriterDoNotDisturbEachOther() {
        const ScratchFolder folder(ScratchFolder::Place::Disk);
        LibraryThread thread(folder.path());
        std::atomic<bool> stop = false;
        std::atomic<int> reads = 0, wrong = 0;
        std::vector<std::thread> readers;
        for (int r = 0; r < 3; ++r) {
            readers.emplace_back([&] {
                const Library reader = Library::open(folder.path(), {.access = Access::Read});
                while (!stop) {
                    const SearchPage page = reader.assets().search({.text = "number"});
                    if (page.total < static_cast<std::int64_t>(page.assets.size())) ++wrong;
                    for (const AssetSummary& a : page.assets)
                        if (reader.assets().get(a.id).files.size() != 2) ++wrong;
                    ++reads;
                }
            });
        }
        std::future<AssetId> last;
        for (unsigned i = 0; i < 150; ++i)
            last = thread.post([i](Library& l) { return l.assets().add(sampleAsset(i)); });
        last.get();
        stop = true;
        for (std::thread& reader : readers)
            reader.join();
        QVERIFY(reads > 3);
        QCOMPARE(wrong.load(), 0);
        QVERIFY(thread.post([](Library& l) { return l.core().database.defects().empty(); }).get());
    }

    void whatATaskThrowsReachesTheCaller() {
        const ScratchFolder folder;
        Reports reports;
        LibraryThread thread(folder.path(), {}, reports.listener());
        auto missing = thread.post([](Library& l) { return l.assets().get({42}).name; });
        QVERIFY_EXCEPTION_THROWN(missing.get(), base::Error);
        thread.run([](Library& l) { l.assets().rename({42}, "x"); });
        QVERIFY(reports.waitFor([](const Reports& r) { return r.failures.size() == 1; }));
        QVERIFY(reports.failures[0].find("no asset 42") != std::string::npos);
        QCOMPARE(thread.post([](Library& l) { return l.assets().search({}).total; }).get(),
                 std::int64_t{0});
    }

    void closingFinishesWhatWasPosted() {
        const ScratchFolder folder;
        {
            LibraryThread thread(folder.path());
            for (unsigned i = 0; i < 30; ++i)
                thread.run([i](Library& l) { l.assets().add(sampleAsset(i)); });
        }
        const Library library = Library::openForReading(folder.path());
        QCOMPARE(library.assets().search({}).total, std::int64_t{30});
    }

    void anUnusableFolderIsSaidAtOnce() {
        const ScratchFolder folder;
        io::writeFile(folder / "file", "x");
        QVERIFY_EXCEPTION_THROWN(LibraryThread(folder / "file"), base::Error);
    }

    void theOwnerTakesInWhatOthersHandIn() {
        const ScratchFolder folder;
        Reports reports;
        LibraryThread owner(folder.path(), {}, reports.listener());
        const int status = inChild([&] {
            Deposit deposit;
            deposit.run = {.uid = "1234", .prompt = "a white boat", .method = "hifa"};
            deposit.progress = {RunState::Done, 100, 100, 9.5, ""};
            deposit.asset = sampleAsset(4);
            deposit.asset->uid = "5678";
            return handIn(folder.path(), deposit).viaInbox ? 0 : 2;
        });
        QCOMPARE(status, 0);
        QVERIFY(reports.waitFor([](const Reports& r) { return r.assets.size() == 1; }));
        const Library reader = Library::open(folder.path(), {.access = Access::Read});
        const auto id = reader.assets().find("5678");
        QVERIFY(id.has_value());
        const Asset asset = reader.assets().get(*id);
        QCOMPARE(asset.prompt, sampleAsset(4).prompt);
        QCOMPARE(reader.runs().get(asset.run).prompt, std::string("a white boat"));
        QVERIFY(reader.runs().get(asset.run).progress.state == RunState::Done);
    }
};

MAQUETTE_TEST(LibraryThreadTest);
#include "tst_library_thread.moc"

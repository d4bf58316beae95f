#include <csignal>

#include "assets/library.h"
#include "assets/library_check.h"
#include "assets/queue_store.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;

namespace {

NewRun run(const std::string& prompt) {
    NewRun row;
    row.prompt = prompt;
    row.method = "hifa";
    row.requestJson = "{}";
    return row;
}

std::string line(const Library& library) {
    std::string text;
    for (const Run& row : QueueStore(library.core()).list())
        text += row.prompt + (row.progress.state == RunState::Queued ? " " : "! ");
    return text;
}

std::vector<RunId> ids(const Library& library) {
    std::vector<RunId> ids;
    for (const Run& row : QueueStore(library.core()).list())
        ids.push_back(row.id);
    return ids;
}

} // namespace

class QueueStoreTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void runsStandInTheOrderTheyCame() {
        const ScratchFolder folder;
        {
            Library library = Library::open(folder.path());
            QueueStore queue(library.core());
            queue.add(std::vector{run("a"), run("b")});
            queue.add(std::vector{run("c")});
            library.runs().start(run("not in line"));
        }
        const Library library = Library::openForReading(folder.path());
        QCOMPARE(line(library), std::string("a b c "));
    }

    void everyChangeOfTheLineHasAnUndo() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        QueueStore queue(library.core());
        queue.add(std::vector{run("a"), run("b"), run("c"), run("d")});
        const std::vector<RunId> before = ids(library);
        queue.arrange(std::vector{before[2], before[0], before[3]}, std::vector{before[1]});
        QCOMPARE(line(library), std::string("c a d "));
        QVERIFY(library.runs().get(before[1]).deleted);
        queue.add(std::vector{run("e")}); // came between the change and its undo
        queue.arrange(before);
        QCOMPARE(line(library), std::string("a b c d e "));
        QVERIFY(!library.runs().get(before[1]).deleted);
        QVERIFY(checkLibrary(library).sound());
    }

    void aRunThatFailedKeepsItsPlaceAndMayWaitAgain() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        QueueStore queue(library.core());
        const RunId failed = queue.add(std::vector{run("a"), run("b")}).front();
        library.runs().resume(failed);
        library.runs().update(failed, {RunState::Failed, 7, 10, 1.5, "No memory."});
        QCOMPARE(line(library), std::string("a! b "));
        QCOMPARE(queue.list().front().progress.message, std::string("No memory."));
        queue.retry(failed);
        QCOMPARE(line(library), std::string("a b "));
        const Run again = library.runs().get(failed);
        QCOMPARE(again.progress.step, std::int64_t(0));
        QVERIFY(again.progress.message.empty());
        QVERIFY(!again.ended);
    }

    void aRunThatEndedLeavesTheLineButNotTheLibrary() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path());
        QueueStore queue(library.core());
        const RunId done = queue.add(std::vector{run("a")}).front();
        library.runs().update(done, {RunState::Done, 10, 10, 1.5, {}});
        queue.arrange({}, std::vector{done});
        QVERIFY(queue.list().empty());
        QVERIFY(!library.runs().get(done).deleted);
    }

    void theLineSurvivesAKill() {
        for (int kills = 0; kills < 40; ++kills) {
            const ScratchFolder folder;
            inChild([&] {
                Library library = Library::open(folder.path());
                QueueStore queue(library.core());
                const auto added = queue.add(std::vector{run("a"), run("b"), run("c")});
                if (kills % 2) library.runs().resume(added[0]);
                for (int i = 0; i < kills; ++i)
                    queue.arrange(std::vector{added[static_cast<std::size_t>(i) % 3]});
                return raise(SIGKILL);
            });
            Library library = Library::open(folder.path());
            const std::vector<Run> rows = QueueStore(library.core()).list();
            QCOMPARE(rows.size(), std::size_t(3));
            const auto interrupted = std::count_if(rows.begin(), rows.end(), [](const Run& row) {
                return row.progress.state == RunState::Interrupted;
            });
            QCOMPARE(interrupted, kills % 2);
            QVERIFY(checkLibrary(library).sound());
        }
    }
};

MAQUETTE_TEST(QueueStoreTest);
#include "tst_queue_store.moc"

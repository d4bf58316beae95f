#include <atomic>
#include <cerrno>
#include <filesystem>

#include "engine/base/rng.h"
#include "engine/runtime/contest_record.h"
#include "tests/engine/runtime/contests.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;
using api::ContestWish;
using api::JobState;
namespace fs = std::filesystem;

namespace {

// The drive as a killed program leaves it: after so many calls nothing reaches it any more.
class MortalOps final : public io::FileOps {
  public:
    explicit MortalOps(int calls = 1 << 30)
        : m_left(calls) {}
    bool dead() const { return m_left <= 0; }
    void die() { m_left = 0; }
    int calls() const { return m_calls; }

    int openNew(const char* path) override { return lives() ? FileOps::openNew(path) : -1; }
    std::ptrdiff_t write(int fd, const void* data, std::size_t size) override {
        return lives() ? FileOps::write(fd, data, size) : -1;
    }
    int sync(int fd) override { return lives() ? FileOps::sync(fd) : -1; }
    int rename(const char* from, const char* to) override {
        return lives() ? FileOps::rename(from, to) : -1;
    }
    int unlink(const char* path) override { return lives() ? FileOps::unlink(path) : -1; }
    int syncFolder(const char* path) override { return lives() ? FileOps::syncFolder(path) : -1; }

  private:
    bool lives() {
        ++m_calls;
        errno = EIO;
        return m_left-- > 0;
    }
    std::atomic<int> m_left;
    std::atomic<int> m_calls{0};
};

const base::Params kParams{{"steps", std::int64_t(400)}};

runtime::EngineConfig saving(MortalOps& ops, std::uint64_t freeMemory = 0) {
    runtime::EngineConfig config = judged(freeMemory);
    config.checkpointSeconds = 0.001; // of steps that take less
    config.fileOps = &ops;
    return config;
}

ContestRequest recorded(const EngineDriver& driver, std::size_t count, base::Params params) {
    ContestRequest request = contest(driver, count, std::move(params));
    request.recordFile = driver.folder.path().toStdString() + "/records/contest.json";
    return request;
}

// What the next start would make of the folder.
ContestRequest left(const ContestRequest& request) {
    ContestRequest again = runtime::readContestRecord(request.recordFile);
    runtime::resumeFromFolders(again);
    return again;
}

// Everything a contest decides, as text: who left when, at which rank and score, at which step.
std::string verdict(const ContestReport& report) {
    std::string text;
    for (const auto& each : report.candidates) {
        text += each.prompt + " " + api::name(each.standing) + " left " +
                std::to_string(each.left) + " rank " + std::to_string(each.rank) + " before " +
                std::to_string(each.rankBefore) + " score " + std::to_string(each.score) +
                " views " + std::to_string(each.viewScores.size()) + " step " +
                std::to_string(each.step) + "\n";
    }
    return text;
}

} // namespace

class ContestResumeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Killed anywhere, resumed, killed again and resumed: the same eliminations, the same winner,
    // bit by bit.
    void aKilledContestEndsAsItWouldHaveEnded_data() {
        QTest::addColumn<qulonglong>("memory");
        QTest::newRow("all in the memory") << qulonglong(0);
        QTest::newRow("one in the memory") << qulonglong(1);
    }
    void aKilledContestEndsAsItWouldHaveEnded() {
        QFETCH(qulonglong, memory);
        MortalOps healthy;
        EngineDriver whole(saving(healthy, memory));
        ContestRequest request = recorded(whole, 5, kParams);
        const api::JobId job = whole.engine->submitContest(request);
        QVERIFY(whole.waitForEnd(job, 60));
        const std::string wanted = verdict(last(whole, job));
        QVERIFY2(wanted.find("\nred winner") != std::string::npos, wanted.c_str());
        const auto values = whole.trace->values;

        base::Rng rng(20261201);
        int resumed = 0, late = 0;
        for (int kill = 0; kill < 8; ++kill) {
            EngineDriver home; // of the files; its engine does nothing
            ContestRequest mortal = recorded(home, 5, kParams);
            for (int life = 0; life < 2; ++life) {
                const auto calls = static_cast<int>(
                    rng.below(static_cast<std::uint32_t>(healthy.calls() / (life + 1))));
                MortalOps ops(calls);
                EngineDriver driver(saving(ops, memory));
                const api::JobId id = driver.engine->submitContest(mortal);
                QVERIFY(driver.waitFor(
                    [&] { return ops.dead() || api::isFinal(driver.lastState(id)); }, 60));
                driver.engine.reset();
                if (fs::exists(mortal.recordFile)) mortal = left(mortal);
            }
            if (!mortal.stand) continue; // killed before there was anything to note
            ++resumed;
            late += mortal.stand->roundsDone > 0;
            MortalOps ops;
            EngineDriver driver(saving(ops, memory));
            const api::JobId id = driver.engine->submitContest(mortal);
            QVERIFY(driver.waitForEnd(id, 60));
            QVERIFY(driver.lastState(id) == JobState::Done);
            const std::string found = verdict(last(driver, id));
            QVERIFY2(found == wanted, (found + "instead of\n" + wanted).c_str());
            QVERIFY(driver.trace->values == values);
            for (const auto& each : last(driver, id).candidates) {
                const bool wins = each.standing == Standing::Winner;
                QCOMPARE(driver.all<api::AssetReady>(each.job).size(), std::size_t(wins));
            }
        }
        QVERIFY2(resumed >= 4 && late >= 1,
                 qPrintable(QString("%1 resumed, %2 of them late").arg(resumed).arg(late)));
    }

    void nobodyFormsAgainWhatIsDone() {
        MortalOps ops;
        EngineDriver first(saving(ops));
        ContestRequest request =
            recorded(first, 4, {{"steps", std::int64_t(400)}, {"step_ms", 1.0}});
        const api::JobId job = first.engine->submitContest(request);
        QVERIFY(first.waitFor([&] {
            return !first.all<ContestReport>(job).empty() && last(first, job).round >= 2 &&
                   last(first, job).candidates[3].share > last(first, job).roundEnd - 0.1;
        }));
        ops.die();
        const ContestReport before = last(first, job);
        first.engine.reset();
        const ContestRequest again = left(request);
        QCOMPARE(again.stand->roundsDone, 1);
        MortalOps healthy;
        EngineDriver second(saving(healthy));
        const api::JobId id = second.engine->submitContest(again);
        QVERIFY(second.waitFor(
            [&] { return !second.all<ContestReport>(id).empty() && last(second, id).round > 0; }));
        const ContestReport& report = last(second, id);
        QCOMPARE(report.round, 2);
        QVERIFY(standings(report) == standings(before));
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(report.candidates[i].rank, before.candidates[i].rank);
            QCOMPARE(report.candidates[i].score, before.candidates[i].score);
            // Steps of some milliseconds, with checkpoints more often than that.
            QVERIFY(report.candidates[i].step > before.candidates[i].step - 60);
        }
        QVERIFY(report.secondsElapsed > 0.5 * before.secondsElapsed);
        QVERIFY(second.waitForEnd(id));
        QVERIFY(last(second, id).candidates[3].standing == Standing::Winner);
        QVERIFY(second.trace->steps.load() < 400); // of 4 x 400
    }

    void picksAreKeptAndThoseThatAreOutCanStillComeBack() {
        MortalOps ops;
        EngineDriver first(saving(ops));
        const base::Params slow{{"steps", std::int64_t(300)}, {"step_ms", 1.0}};
        ContestRequest request = recorded(first, 6, slow);
        const api::JobId job = first.engine->submitContest(request);
        const auto racing = [&](EngineDriver& driver, api::JobId id) {
            return !driver.all<ContestReport>(id).empty() && last(driver, id).round >= 1;
        };
        QVERIFY(first.waitFor([&] { return racing(first, job); }));
        const auto of = [&](std::size_t i) { return last(first, job).candidates[i]; };
        first.engine->wish(of(0).job, ContestWish::Pin); // the worst one
        first.engine->cancel(of(3).job, false);
        QVERIFY(first.waitFor([&] { return last(first, job).round >= 2; }, 60));
        QVERIFY(of(0).pinned && of(0).standing == Standing::Racing);
        QVERIFY(of(1).standing == Standing::Out && of(2).standing == Standing::Out);
        ops.die();
        first.engine.reset();

        MortalOps healthy;
        EngineDriver second(saving(healthy));
        const api::JobId id = second.engine->submitContest(left(request));
        QVERIFY(second.waitFor([&] { return racing(second, id); }));
        const auto now = [&](std::size_t i) { return last(second, id).candidates[i]; };
        QVERIFY(now(0).pinned && now(0).standing == Standing::Racing);
        QCOMPARE(now(2).left, 1);
        QVERIFY(second.lastState(now(3).job) == JobState::Done); // stopped stays stopped
        second.engine->wish(now(3).job, ContestWish::Promote);
        second.engine->cancel(now(1).job, true); // what there is of it
        QVERIFY(second.waitForEnd(now(1).job));
        QCOMPARE(second.all<api::AssetReady>(now(1).job).size(), std::size_t(1));
        QVERIFY(second.waitFor([&] { return now(1).standing == Standing::Kept; }));
        second.engine->wish(now(2).job, ContestWish::Promote);
        QVERIFY(second.waitForEnd(id, 60));
        QVERIFY(now(2).standing == Standing::Winner);
        QCOMPARE(now(2).step, std::int64_t(300));
        QVERIFY(now(3).standing == Standing::Out);
    }

    void aChoiceThatWaitedWaitsAgain() {
        EngineDriver first;
        ContestRequest request = recorded(first, 4, kParams);
        request.byHand = true;
        request.rounds = 1;
        const api::JobId job = first.engine->submitContest(request);
        const auto waits = [](EngineDriver& driver, api::JobId id) {
            const auto all = driver.all<ContestReport>(id);
            return !all.empty() && all.back()->waiting;
        };
        QVERIFY(first.waitFor([&] { return waits(first, job); }));
        first.engine->wish(last(first, job).candidates[1].job, ContestWish::Pin);
        QVERIFY(first.waitFor([&] { return last(first, job).candidates[1].pinned; }));
        first.engine.reset(); // as a window that is closed: nothing more is noted
        EngineDriver second;
        const api::JobId id = second.engine->submitContest(left(request));
        QVERIFY(second.waitFor([&] { return waits(second, id); }));
        QVERIFY(last(second, id).candidates[1].pinned);
        second.engine->closeRound(id);
        QVERIFY(second.waitForEnd(id));
        QVERIFY(last(second, id).candidates[1].standing == Standing::Winner);
    }

    void aBudgetGoesOnFromWhatIsLeftOfIt() {
        MortalOps ops;
        EngineDriver first(saving(ops));
        ContestRequest request =
            recorded(first, 4, {{"step_ms", 1.0}, {"steps", std::int64_t(9999)}});
        request.budgetSeconds = 60;
        const api::JobId job = first.engine->submitContest(request);
        QVERIFY(first.waitFor([&] { return !first.all<ContestReport>(job).empty(); }));
        first.engine->update(job, {{api::kLiveBudget, 3.0}}); // told otherwise on the way
        QVERIFY(first.waitFor(
            [&] { return last(first, job).round >= 2 && last(first, job).secondsElapsed > 1; }));
        ops.die();
        first.engine.reset();
        const ContestRequest again = left(request);
        QCOMPARE(again.budgetSeconds, 60.0); // as its checkpoints know it
        QCOMPARE(again.stand->budgetSeconds, 3.0);
        MortalOps healthy;
        EngineDriver second(saving(healthy));
        const api::JobId id = second.engine->submitContest(again);
        QVERIFY(second.waitForEnd(id, 60));
        const ContestReport& report = last(second, id);
        QVERIFY(report.candidates[3].standing == Standing::Winner);
        QVERIFY(report.candidates[3].step < 9999);
        QVERIFY2(report.secondsElapsed >= 1, "its clock began anew");
    }

    void standsThatFitNobodyAreRefused() {
        EngineDriver driver(judged());
        const auto refused = [&](const ContestRequest& request) {
            try {
                driver.engine->submitContest(request);
            } catch (const base::Error& error) {
                return error.kind() == base::ErrorKind::Usage;
            }
            return false;
        };
        ContestRequest request = contest(driver, 3, kParams);
        request.candidates[0].resumeFrom = "somewhere"; // a contest that begins
        QVERIFY(refused(request));
        request.candidates[0].resumeFrom.clear();
        request.stand.emplace();
        QVERIFY(refused(request));
        request.stand->candidates.resize(3);
        request.stand->roundsDone = 7;
        QVERIFY(refused(request));
        request.stand->roundsDone = 0;
        for (auto& each : request.stand->candidates)
            each.report.standing = Standing::Out;
        QVERIFY(refused(request));
        request.stand->candidates[1].report.standing = Standing::Racing;
        const api::JobId job = driver.engine->submitContest(request); // alone, from its beginning
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(last(driver, job).candidates[1].standing == Standing::Winner);
    }
};

MAQUETTE_TEST(ContestResumeTest);
#include "tst_contest_resume.moc"

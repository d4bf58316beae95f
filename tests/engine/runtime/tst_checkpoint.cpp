#include <atomic>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/checkpoint_writer.h"
#include "engine/runtime/request_json.h"
#include "tests/support/engine_driver.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;
using api::JobState;
using tests::EngineDriver;

namespace {

runtime::CheckpointData sample() {
    runtime::CheckpointData data;
    data.request.prompt = "a red chair, \"quoted\" 🪑";
    data.request.params = {{"rate", 0.1}, {"steps", std::int64_t{7}}, {"flag", true}};
    data.request.seed = 0xFFFFFFFFFFFFFFFFull;
    data.step = 123;
    data.rng = {0xFFFFFFFFFFFFFFFEull, 3, 1ull << 63};
    data.steering = {{5, 1.25, {{"rate", 0.2}}}};
    data.elapsed = 0.1 + 0.2;
    data.state["note"] = "x";
    data.add("weights", {2, 3},
             std::span<const float>(std::array{1.f, -0.f, 1e-40f, 4.f, 5.f, 6.f}));
    data.add("counts", std::vector<std::int64_t>{1, -2});
    data.add("empty", std::vector<float>{});
    return data;
}

// Without the syncs of an atomic file, which thousands of times would take minutes.
void rewrite(const fs::path& path, std::span<const std::byte> bytes) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
}

base::ErrorKind readKind(const fs::path& path, std::string* sentence = nullptr) {
    try {
        runtime::readCheckpoint(path);
    } catch (const base::Error& error) {
        if (sentence) *sentence = error.what();
        return error.kind();
    }
    return base::ErrorKind::Internal;
}

// Fails every call from the n-th on with this cause, or only the n-th.
class FailingOps final : public io::FileOps {
  public:
    FailingOps(int n, int cause, bool sticky)
        : m_left(n)
        , m_cause(cause)
        , m_sticky(sticky) {}
    int openNew(const char* p) override { return fails() ? -1 : FileOps::openNew(p); }
    std::ptrdiff_t write(int fd, const void* d, std::size_t n) override {
        return fails() ? -1 : FileOps::write(fd, d, n);
    }
    int sync(int fd) override { return fails() ? -1 : FileOps::sync(fd); }
    int rename(const char* a, const char* b) override {
        return fails() ? -1 : FileOps::rename(a, b);
    }
    int syncFolder(const char* p) override { return fails() ? -1 : FileOps::syncFolder(p); }
    bool reached() const { return m_reached; }

  private:
    bool fails() {
        if (m_left-- > 0 || (!m_sticky && m_reached)) return false;
        m_reached = true;
        errno = m_cause;
        return true;
    }
    std::atomic<int> m_left;
    int m_cause;
    bool m_sticky;
    std::atomic<bool> m_reached{false};
};

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everythingComesBackToTheLastBit() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("c").toStdString();
        const runtime::CheckpointData data = sample();
        runtime::writeCheckpoint(path, data);
        const runtime::CheckpointData back = runtime::readCheckpoint(path);
        QCOMPARE(back.request.prompt, data.request.prompt);
        QVERIFY(back.request.params == data.request.params);
        QCOMPARE(back.request.seed, data.request.seed);
        QCOMPARE(back.step, data.step);
        QVERIFY(back.rng == data.rng);
        QVERIFY(back.steering == data.steering);
        QVERIFY(back.elapsed == data.elapsed);
        QVERIFY(back.state == data.state);
        QCOMPARE(back.tensors().size(), data.tensors().size());
        for (const auto& [name, tensor] : data.tensors()) {
            QVERIFY(back.tensor(name).bytes == tensor.bytes);
            QVERIFY(back.tensor(name).shape == tensor.shape);
        }
        QCOMPARE(runtime::requestHash(back.request), runtime::requestHash(data.request));
    }

    void everyChangedByteIsNoticed() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("c").toStdString();
        runtime::writeCheckpoint(path, sample());
        const auto bytes = io::readFile(path);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            auto changed = bytes;
            changed[i] ^= std::byte{0x10};
            rewrite(path, changed);
            const base::ErrorKind kind = readKind(path);
            // A space of the header's padding may change; nothing else may.
            const bool harmless = kind == base::ErrorKind::Internal && bytes[i] == std::byte{' '};
            QVERIFY2(kind == base::ErrorKind::BadFile || harmless, qPrintable(QString::number(i)));
        }
        for (std::size_t size = 0; size < bytes.size(); size += 7) {
            rewrite(path, std::span(bytes).first(size));
            QVERIFY(readKind(path) == base::ErrorKind::BadFile);
        }
    }

    void foreignAndNewerFilesAreRefusedInWords() {
        QTemporaryDir folder;
        const fs::path path = folder.filePath("c").toStdString();
        std::string sentence;
        io::writeSafetensors(path, {}, {{"format", "pt"}});
        QVERIFY(readKind(path, &sentence) == base::ErrorKind::BadFile);
        QVERIFY(sentence.find("not a checkpoint") != std::string::npos);
        io::writeFile(path, "no safetensors at all");
        QVERIFY(readKind(path, &sentence) == base::ErrorKind::BadFile);
        QVERIFY(sentence.find(path.string()) != std::string::npos);
        QVERIFY(readKind(folder.filePath("absent").toStdString()) == base::ErrorKind::NotFound);
    }

    void wrongTensorsAreNamed() {
        const runtime::CheckpointData data = sample();
        std::vector<float> six(6), five(5);
        std::vector<std::int64_t> integers(3);
        data.copyTo("weights", std::span<float>(six));
        QCOMPARE(six[3], 4.f);
        QVERIFY_EXCEPTION_THROWN(data.copyTo("weights", std::span<float>(five)), base::Error);
        QVERIFY_EXCEPTION_THROWN(data.copyTo("weights", std::span<std::int64_t>(integers)),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(data.tensor("nothing"), base::Error);
    }

    void nonFiniteTensorsAreFound() {
        runtime::CheckpointData data = sample();
        QVERIFY(data.firstNonFinite().empty());
        data.add("bad", std::vector<float>{1, INFINITY});
        QCOMPARE(data.firstNonFinite(), std::string("bad"));
        runtime::CheckpointData halves;
        const std::vector<std::uint16_t> bits{io::halfFromFloat(1), 0x7E00};
        halves.add("half", io::Dtype::F16, {2}, std::as_bytes(std::span(bits)));
        QCOMPARE(halves.firstNonFinite(), std::string("half"));
    }

    void theRingKeepsThreeOfEachRequest() {
        QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        const std::string mine(64, 'a'), other(64, 'b');
        runtime::writeCheckpoint(runtime::nextCheckpoint(path, other), sample());
        for (int i = 0; i < 5; ++i) {
            runtime::CheckpointData data = sample();
            data.step = i;
            runtime::writeCheckpoint(runtime::nextCheckpoint(path, mine), data);
            runtime::pruneCheckpoints(path, mine);
        }
        const auto files = runtime::listCheckpoints(path, mine);
        QCOMPARE(files.size(), std::size_t{3});
        QCOMPARE(runtime::readCheckpoint(files[0].path).step, 4);
        QCOMPARE(runtime::readCheckpoint(files[2].path).step, 2);
        QCOMPARE(runtime::listCheckpoints(path, other).size(), std::size_t{1});
        io::writeFile(path / "checkpoint-notours.safetensors", "x");
        io::writeFile(path / "checkpoint-aaaaaaaaaaaa-x1.safetensors", "x");
        QCOMPARE(runtime::listCheckpoints(path).size(), std::size_t{4});
        QVERIFY(runtime::listCheckpoints(path / "absent").empty());
    }

    // Every system call of a write fails once, or from there on: the older files stay readable and
    // the writer says so.
    void faultsLeaveTheOlderFiles() {
        int points = 0;
        for (const bool sticky : {false, true}) {
            for (const int cause : {ENOSPC, EIO}) {
                for (int n = 0;; ++n) {
                    QTemporaryDir folder;
                    const fs::path path = folder.path().toStdString();
                    const std::string hash(64, 'c');
                    runtime::CheckpointData old = sample();
                    old.step = 1;
                    runtime::writeCheckpoint(runtime::nextCheckpoint(path, hash), old);
                    FailingOps ops(n, cause, sticky);
                    std::atomic<int> saved{0}, failed{0};
                    {
                        runtime::CheckpointWriter writer(
                            path, hash, [&](const fs::path&, std::int64_t) { ++saved; },
                            [&](const base::Error& error) {
                                failed += error.kind() == base::ErrorKind::Io;
                            },
                            ops);
                        writer.write(std::make_shared<runtime::CheckpointData>(sample()));
                        writer.flush();
                    }
                    const auto files = runtime::listCheckpoints(path, hash);
                    QVERIFY(!files.empty());
                    QCOMPARE(runtime::readCheckpoint(files.back().path).step, 1);
                    for (const auto& file : files)
                        runtime::readCheckpoint(file.path);
                    QCOMPARE(saved + failed, 1);
                    if (!ops.reached()) {
                        QCOMPARE(saved.load(), 1);
                        break;
                    }
                    QCOMPARE(failed.load(), 1);
                    ++points;
                }
            }
        }
        QVERIFY2(points >= 24, qPrintable(QString::number(points)));
    }

    void aFullDiskDoesNotEndTheRun() {
        FailingOps full(0, ENOSPC, true);
        runtime::EngineConfig config;
        config.fileOps = &full;
        config.checkpointSeconds = 1e-6;
        EngineDriver driver(config);
        const api::JobId job = driver.engine->submit(driver.request({{"step_ms", 2.0}}));
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Done);
        QCOMPARE(driver.all<api::AssetReady>(job).size(), std::size_t{1});
        QVERIFY(driver.all<api::CheckpointSaved>(job).empty());
        bool said = false;
        for (const auto* line : driver.all<api::LogLine>(job))
            said = said || line->text.english().find("no space left") != std::string::npos;
        QVERIFY(said);
    }

    // 20 steps == 10 + stop + resume + 10, to the last bit, with random numbers and steering.
    void aResumedRunEndsBitEqual() {
        const base::Params params{{"steps", std::int64_t{40}}, {"step_ms", 4.0}};
        const std::vector<api::SteeringEvent> steering{{6, 0, {{"rate", 0.3}}},
                                                       {30, 0, {{"rate", 0.2}}}};
        EngineDriver whole;
        api::Request request = whole.request(params);
        request.steering = steering;
        QVERIFY(whole.waitForEnd(whole.engine->submit(request)));

        EngineDriver first;
        request.outputFolder = first.folder.path().toStdString();
        const api::JobId job = first.engine->submit(request);
        QVERIFY(first.waitFor([&] { return first.trace->steps >= 10; }));
        first.engine->cancel(job, true);
        QVERIFY(first.waitForEnd(job));
        QVERIFY(first.trace->steps < 30);
        const auto saved = first.all<api::CheckpointSaved>(job);
        QVERIFY(!saved.empty());
        QCOMPARE(saved.back()->step, first.trace->steps);

        EngineDriver second;
        request.resumeFrom = saved.back()->file;
        const api::JobId resumed = second.engine->submit(request);
        QVERIFY(second.waitForEnd(resumed));
        QCOMPARE(second.trace->steps + first.trace->steps, 40);
        QVERIFY(second.trace->values == whole.trace->values);
        const auto recipeOf = [](EngineDriver& driver, api::JobId id) {
            const auto assets = driver.all<api::AssetReady>(id);
            return io::parseJson(assets.at(0)->recipeJson, "r").at("steering").size();
        };
        QCOMPARE(recipeOf(second, resumed), std::size_t{2});
        QVERIFY(first.trace->values != whole.trace->values);
    }

    void aDamagedCheckpointFallsBackToTheOneBefore() {
        runtime::EngineConfig config;
        config.checkpointSeconds = 0.03;
        EngineDriver driver(config);
        const base::Params params{{"steps", std::int64_t{10'000}}, {"step_ms", 3.0}};
        api::Request request = driver.request(params);
        const api::JobId job = driver.engine->submit(request);
        QVERIFY(driver.waitFor([&] { return driver.all<api::CheckpointSaved>(job).size() >= 5; }));
        driver.engine->cancel(job, true);
        QVERIFY(driver.waitForEnd(job));
        const auto files =
            runtime::listCheckpoints(driver.folder.filePath("checkpoints").toStdString());
        QCOMPARE(files.size(), runtime::kCheckpointRing);
        auto bytes = io::readFile(files[0].path);
        bytes.back() ^= std::byte{1};
        io::writeFile(files[0].path, bytes);
        const std::int64_t older = runtime::readCheckpoint(files[1].path).step;

        driver.trace->visited.clear();
        request.resumeFrom = files[0].path.string();
        const api::JobId resumed = driver.engine->submit(request);
        QVERIFY(driver.waitFor([&] { return driver.engine->state(resumed) == JobState::Running; }));
        QTest::qWait(50);
        driver.engine->cancel(resumed, false);
        QVERIFY(driver.waitForEnd(resumed));
        QCOMPARE(driver.trace->visited.front(), older);
        QVERIFY(driver.all<api::LogLine>(resumed)[0]->text.english().find("damaged") !=
                std::string::npos);

        for (const auto& file : files)
            io::writeFile(file.path, "x");
        const api::JobId hopeless = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(hopeless));
        QVERIFY(driver.lastState(hopeless) == JobState::Failed);
        QVERIFY(driver.all<api::Failed>(hopeless)[0]->kind == base::ErrorKind::BadFile);
    }

    void aCheckpointOfAnotherRequestIsRefused() {
        EngineDriver driver;
        api::Request request = driver.request();
        const api::JobId job = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(job));
        request.resumeFrom = driver.all<api::CheckpointSaved>(job)[0]->file;
        request.prompt = "a blue mug";
        const api::JobId other = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(other));
        const auto failed = driver.all<api::Failed>(other);
        QCOMPARE(failed.size(), std::size_t{1});
        QVERIFY(failed[0]->kind == base::ErrorKind::Usage);
        QVERIFY(failed[0]->sentence.english().find("a red chair") != std::string::npos);
        // The device and the folder may differ.
        request.prompt = "a red chair";
        request.device = "cpu";
        const api::JobId moved = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(moved));
        QVERIFY(driver.lastState(moved) == JobState::Done);
    }
};

MAQUETTE_TEST(CheckpointTest);
#include "tst_checkpoint.moc"

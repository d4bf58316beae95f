#include <filesystem>
#include <fstream>
#include <functional>

#include <unistd.h>

#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/runtime/contest_record.h"
#include "tests/assets/disk_model.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maquette;
using namespace maquette::tests;
using api::ContestRequest;
using api::ContestStand;
using api::Standing;
namespace fs = std::filesystem;

namespace {

ContestRequest request() {
    ContestRequest request;
    request.rounds = 2;
    request.byHand = true;
    request.budgetSeconds = 90;
    for (int i = 0; i < 3; ++i) {
        api::Request each;
        each.prompt = "a red chair \"so to speak\" № " + std::to_string(i);
        each.seed = ~std::uint64_t(i);
        each.params = {{"rate", 0.1}, {"steps", std::int64_t(50 + i)}};
        each.outputFolder = "/library/staging/run-" + std::to_string(i);
        request.candidates.push_back(each);
    }
    return request;
}

ContestStand stand(int round) {
    ContestStand stand;
    stand.roundsDone = round;
    stand.budgetSeconds = 45;
    stand.secondsElapsed = 12.25 + round;
    for (int i = 0; i < 3; ++i) {
        ContestStand::Candidate each;
        each.report.standing = i == 0 ? Standing::Out : i == 1 ? Standing::Kept : Standing::Racing;
        each.report.pinned = i == 2;
        each.report.scored = i < 2;
        each.report.score = 0.1 + 0.2 * i;
        each.report.viewScores = {0.1, 1.0 / 3, -0.5};
        each.report.rank = 3 - i;
        each.report.rankBefore = 1;
        each.report.left = i == 0;
        each.report.step = 17 * i;
        each.report.share = 0.25 * i;
        each.over = i == 1;
        each.seconds = 3.5 * i;
        stand.candidates.push_back(each);
    }
    return stand;
}

std::string textOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

bool isBad(const fs::path& file) {
    try {
        runtime::readContestRecord(file);
    } catch (const base::Error& error) {
        return error.kind() == base::ErrorKind::BadFile &&
               std::string(error.what()).find(file.string()) != std::string::npos;
    }
    return false;
}

// Tells a model of the disk what is asked of the real one.
class WatchedOps final : public io::FileOps {
  public:
    std::function<void(DiskOp)> observer;
    int openNew(const char* path) override {
        const int fd = FileOps::openNew(path);
        if (fd >= 0) observer({DiskOp::Create, path, {}, 0, {}});
        return fd;
    }
    std::ptrdiff_t write(int fd, const void* data, std::size_t size) override {
        observer({DiskOp::Write,
                  nameOf(fd),
                  {},
                  ::lseek(fd, 0, SEEK_CUR),
                  {static_cast<const char*>(data), size}});
        return FileOps::write(fd, data, size);
    }
    int sync(int fd) override {
        observer({DiskOp::Sync, nameOf(fd), {}, 0, {}});
        return FileOps::sync(fd);
    }
    int rename(const char* from, const char* to) override {
        observer({DiskOp::Rename, from, to, 0, {}});
        return FileOps::rename(from, to);
    }
    int unlink(const char* path) override {
        observer({DiskOp::Unlink, path, {}, 0, {}});
        return FileOps::unlink(path);
    }
    int syncFolder(const char* path) override {
        observer({DiskOp::SyncFolder, path, {}, 0, {}});
        return FileOps::syncFolder(path);
    }

  private:
    static std::string nameOf(int fd) {
        return fs::read_symlink("/proc/self/fd/" + std::to_string(fd)).string();
    }
};

} // namespace

class ContestRecordTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsWrittenIsRead() {
        const QTemporaryDir folder;
        const fs::path file = folder.filePath("a/record.json").toStdString();
        runtime::writeContestRecord(file, request(), stand(1));
        const ContestRequest read = runtime::readContestRecord(file);
        QCOMPARE(read.recordFile, file.string());
        QCOMPARE(read.rounds, 2);
        QVERIFY(read.byHand && !read.stand->promoted);
        QCOMPARE(read.budgetSeconds, 90.0);
        QCOMPARE(read.stand->roundsDone, 1);
        QCOMPARE(read.stand->budgetSeconds, 45.0);
        QCOMPARE(read.stand->secondsElapsed, 13.25);
        const ContestStand wanted = stand(1);
        for (std::size_t i = 0; i < 3; ++i) {
            const api::Request& candidate = read.candidates[i];
            QCOMPARE(candidate.prompt, request().candidates[i].prompt);
            QCOMPARE(candidate.seed, request().candidates[i].seed);
            QVERIFY(candidate.params == request().candidates[i].params);
            QCOMPARE(candidate.outputFolder, request().candidates[i].outputFolder);
            const auto& a = read.stand->candidates[i];
            const auto& b = wanted.candidates[i];
            QVERIFY(a.report.standing == b.report.standing && a.over == b.over);
            QVERIFY(a.report.pinned == b.report.pinned && a.report.scored == b.report.scored);
            QVERIFY(a.report.score == b.report.score);
            QVERIFY(a.report.viewScores == b.report.viewScores);
            QVERIFY(a.report.rank == b.report.rank && a.report.rankBefore == b.report.rankBefore);
            QVERIFY(a.report.left == b.report.left && a.report.step == b.report.step);
            QVERIFY(a.report.share == b.report.share && a.seconds == b.seconds);
            QCOMPARE(a.report.seed, candidate.seed);
        }
    }

    void everyFlippedBitAndEveryMissingEndIsNoticed() {
        const QTemporaryDir folder;
        const fs::path file = folder.filePath("record.json").toStdString();
        runtime::writeContestRecord(file, request(), stand(1));
        const std::string whole = textOf(file);
        QVERIFY(whole.size() > 1000);
        base::Rng rng(5);
        for (int i = 0; i < 800; ++i) {
            std::string text = whole;
            const std::size_t at = rng.below(static_cast<std::uint32_t>(text.size() - 1));
            text[at] = static_cast<char>(text[at] ^ (1 << rng.below(8)));
            put(file, text);
            // What stands between the values means nothing: then it is read as it was.
            bool same = false;
            try {
                same = runtime::readContestRecord(file).stand->secondsElapsed == 13.25;
            } catch (const base::Error&) {
            }
            QVERIFY2(same || isBad(file), text.c_str());
            if (same) {
                const bool space = std::isspace(static_cast<unsigned char>(whole[at])) != 0;
                QVERIFY2(space, qPrintable(QString("byte %1 of the record").arg(at)));
            }
        }
        for (std::size_t size = 0; size + 2 < whole.size(); size += 37) {
            put(file, whole.substr(0, size));
            QVERIFY(isBad(file));
        }
        put(file, "[]");
        QVERIFY(isBad(file));
        std::string newer = whole;
        newer.replace(newer.find("\"schema\": 1"), 11, "\"schema\": 9");
        put(file, newer);
        QVERIFY(isBad(file));
    }

    // A digest that fits does not make sense of what is in it.
    void recordsOfNobodyAreRefused() {
        const QTemporaryDir folder;
        const fs::path file = folder.filePath("record.json").toStdString();
        ContestStand nobody = stand(1);
        nobody.candidates[2].report.standing = Standing::Failed;
        runtime::writeContestRecord(file, request(), nobody);
        QVERIFY(isBad(file));
        runtime::writeContestRecord(file, request(), stand(9));
        QVERIFY(isBad(file));
        ContestRequest alone = request();
        alone.candidates.resize(1);
        ContestStand one = stand(0);
        one.candidates = {one.candidates[2]};
        runtime::writeContestRecord(file, alone, one);
        QVERIFY(isBad(file));
    }

    // The power fails between any two calls to the drive, and what was not synced is lost in any
    // way: there is the record before or the one that was being written.
    void aPowerCutLeavesOneRecordOrTheOther() {
        const QTemporaryDir folder;
        const fs::path file = folder.filePath("record.json").toStdString();
        runtime::writeContestRecord(file, request(), stand(0));
        DiskModel disk(DiskImage{{file.string(), textOf(file)}});
        WatchedOps ops;
        base::Rng rng(11);
        int returned = 0, states = 0;
        const fs::path seen = folder.filePath("seen.json").toStdString();
        const auto look = [&] {
            for (const Loss loss : kLosses) {
                for (int round = 0; round < 4; ++round, ++states) {
                    const DiskImage image = disk.crash(loss, rng);
                    const auto found = image.find(file.string());
                    QVERIFY(found != image.end());
                    put(seen, found->second);
                    const int rounds = runtime::readContestRecord(seen).stand->roundsDone;
                    QVERIFY2(rounds == returned || rounds == returned + 1,
                             qPrintable(QString("%1 after %2").arg(rounds).arg(returned)));
                }
            }
        };
        ops.observer = [&](DiskOp op) {
            look();
            disk.apply(op);
            look();
        };
        for (int round = 1; round <= 2; ++round) {
            runtime::writeContestRecord(file, request(), stand(round), ops);
            returned = round;
            look();
        }
        QVERIFY2(states > 200, qPrintable(QString::number(states)));
    }
};

MAQUETTE_TEST(ContestRecordTest);
#include "tst_contest_record.moc"

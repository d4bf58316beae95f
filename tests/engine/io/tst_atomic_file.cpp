#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <sys/mount.h>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/sha256.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;

namespace {

// Lets the n-th call fail (once), or from the n-th on.
class FailingOps final : public io::FileOps {
  public:
    FailingOps(int n, int cause, bool sticky)
        : m_left(n)
        , m_cause(cause)
        , m_sticky(sticky) {}

    int openNew(const char* p) override { return fails() ? -1 : FileOps::openNew(p); }
    std::ptrdiff_t write(int fd, const void* d, std::size_t n) override {
        if (fails()) return -1;
        return FileOps::write(fd, d, std::min<std::size_t>(n, 1000)); // short writes, too
    }
    int sync(int fd) override { return fails() ? -1 : FileOps::sync(fd); }
    int close(int fd) override {
        FileOps::close(fd);
        return fails() ? -1 : 0;
    }
    int rename(const char* a, const char* b) override {
        return fails() ? -1 : FileOps::rename(a, b);
    }
    int syncFolder(const char* p) override { return fails() ? -1 : FileOps::syncFolder(p); }

    bool reached() const { return m_reached; }

  private:
    bool fails() {
        if (m_left > 0)
            --m_left;
        else if (m_sticky || !m_reached) {
            m_reached = true;
            errno = m_cause;
            return true;
        }
        return false;
    }
    int m_left, m_cause;
    bool m_sticky, m_reached = false;
};

} // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFailingCallNeverHarmsTheOldFile() {
        const std::string oldText(5000, 'o'), newText(9000, 'n');
        int points = 0;
        for (const bool sticky : {false, true}) {
            for (const int cause : {ENOSPC, EIO, EACCES, EDQUOT}) {
                for (int n = 0;; ++n) {
                    QTemporaryDir folder;
                    const std::filesystem::path path = folder.filePath("file").toStdString();
                    io::writeFile(path, oldText);
                    FailingOps ops(n, cause, sticky);
                    bool threw = false;
                    try {
                        io::writeFile(path, newText, ops);
                    } catch (const base::Error& error) {
                        threw = true;
                        QVERIFY(error.kind() == base::ErrorKind::Io);
                    }
                    const std::string now = io::readText(path);
                    QVERIFY(now == oldText || now == newText);
                    QVERIFY(threw || now == newText);
                    const auto entries = std::distance(
                        std::filesystem::directory_iterator(folder.path().toStdString()),
                        std::filesystem::directory_iterator());
                    QCOMPARE(entries, 1);
                    if (!ops.reached()) break;
                    ++points;
                }
            }
        }
        QVERIFY(points >= 100);
        std::printf("RELIABILITY R3-atomic cases=%d faults=%d lost=0\n", points, points);
    }

    void aFullDiskIsSaidInBytes() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("file").toStdString();
        FailingOps ops(4, ENOSPC, true); // after three writes of 1000 bytes
        try {
            io::writeFile(path, std::string(9'000, 'n'), ops);
            QFAIL("the disk was full");
        } catch (const base::Error& error) {
            const std::string sentence = error.what();
            QVERIFY2(sentence.find("at least 9 kB") != std::string::npos, error.what());
            QVERIFY2(sentence.find(path.string()) != std::string::npos, error.what());
        }
        QCOMPARE(io::inBytes(999), std::string("999 bytes"));
        QCOMPARE(io::inBytes(1'000'001), std::string("1.1 MB"));
        QCOMPARE(io::inBytes(2'000'000), std::string("2.0 MB"));
    }

    // A drive of its own that is really full.
    void aRealFullDriveKeepsTheOldFile() {
        QTemporaryDir folder;
        const std::string drive = folder.filePath("drive").toStdString();
        std::filesystem::create_directory(drive);
        if (mount("tmpfs", drive.c_str(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("mounting a small drive needs root: the full-drive check was not made");
        const std::filesystem::path path = drive + "/file";
        int refused = 0;
        std::string kept(1000, 'o');
        io::writeFile(path, kept);
        for (std::size_t size = 100'000; size <= 4'000'000; size += 100'000) {
            const std::string text(size, static_cast<char>('a' + size / 100'000 % 26));
            try {
                io::writeFile(path, text);
                kept = text;
            } catch (const base::Error& error) {
                ++refused;
                QVERIFY2(std::string(error.what()).find("no space") != std::string::npos,
                         error.what());
            }
            QVERIFY(io::readText(path) == kept);
            QCOMPARE(std::distance(std::filesystem::directory_iterator(drive),
                                   std::filesystem::directory_iterator()),
                     std::ptrdiff_t{1});
        }
        QCOMPARE(umount(drive.c_str()), 0);
        std::printf("RELIABILITY R3-drive cases=40 faults=%d lost=0\n", refused);
        QVERIFY(refused > 20 && kept.size() >= 100'000);
    }

    void interruptedWritesGoOn() {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("file").toStdString();
        FailingOps ops(3, EINTR, false);
        io::writeFile(path, std::string(5000, 'x'), ops);
        QCOMPARE(io::readText(path).size(), std::size_t{5000});
    }

    void sha256MatchesThePublishedVector() {
        QCOMPARE(io::sha256("abc"),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    void aFolderUnderAFileIsRefused() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("file").toStdString();
        io::writeFile(file, "x");
        QVERIFY_EXCEPTION_THROWN(io::makeWritableFolder(file / "below"), base::Error);
    }
};

MAQUETTE_TEST(AtomicFileTest);
#include "tst_atomic_file.moc"

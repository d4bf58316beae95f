#include "tests/assets/faulty_vfs.h"

#include <csignal>
#include <cstring>
#include <unistd.h>
#include <utility>

#include <sqlite3.h>

namespace maquette::tests {

namespace {

struct Shim {
    sqlite3_vfs vfs{};
    sqlite3_vfs* system = nullptr;
    sqlite3_io_methods methods{};
    FaultyVfs::Fault fault = FaultyVfs::Fault::None;
    std::int64_t left = 0, calls = 0;
    bool sticky = false, reached = false;
    std::function<void(DiskOp)> observer;

    // SQLITE_OK, or the code the call has to fail with.
    int next(int inputOutputCode) {
        ++calls;
        if (fault == FaultyVfs::Fault::None || (reached && !sticky)) return SQLITE_OK;
        if (!reached && left-- > 0) return SQLITE_OK;
        reached = true;
        if (fault == FaultyVfs::Fault::Kill) kill(getpid(), SIGKILL);
        return fault == FaultyVfs::Fault::Full ? SQLITE_FULL : inputOutputCode;
    }
};

Shim shim;

// The system's file lies behind our own header in the same memory.
struct File {
    sqlite3_file base;
    const char* name;  // SQLite keeps it while the file is open
    bool folderToSync; // with the first sync of a new journal
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real();
}

void tell(DiskOp op) {
    if (shim.observer) shim.observer(std::move(op));
}

File& file(sqlite3_file* f) {
    return *reinterpret_cast<File*>(f);
}

int closeFile(sqlite3_file* f) {
    return real(f)->pMethods->xClose(real(f));
}
int readFile(sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
    return real(f)->pMethods->xRead(real(f), to, n, at);
}
int writeFile(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
    if (const int code = shim.next(SQLITE_IOERR_WRITE)) {
        real(f)->pMethods->xWrite(real(f), from, n / 2, at); // a torn write
        return code;
    }
    const int code = real(f)->pMethods->xWrite(real(f), from, n, at);
    if (file(f).name && shim.observer)
        tell({DiskOp::Write,
              file(f).name,
              {},
              at,
              {static_cast<const char*>(from), std::size_t(n)}});
    return code;
}
int truncateFile(sqlite3_file* f, sqlite3_int64 size) {
    if (const int code = shim.next(SQLITE_IOERR_TRUNCATE)) return code;
    const int code = real(f)->pMethods->xTruncate(real(f), size);
    if (file(f).name) tell({DiskOp::Truncate, file(f).name, {}, size, {}});
    return code;
}
int syncFile(sqlite3_file* f, int flags) {
    if (const int code = shim.next(SQLITE_IOERR_FSYNC)) return code;
    const int code = real(f)->pMethods->xSync(real(f), flags);
    if (!file(f).name) return code;
    tell({DiskOp::Sync, file(f).name, {}, 0, {}});
    if (std::exchange(file(f).folderToSync, false))
        tell({DiskOp::SyncFolder, folderOf(file(f).name), {}, 0, {}});
    return code;
}
int fileSize(sqlite3_file* f, sqlite3_int64* size) {
    return real(f)->pMethods->xFileSize(real(f), size);
}
int lockFile(sqlite3_file* f, int level) {
    return real(f)->pMethods->xLock(real(f), level);
}
int unlockFile(sqlite3_file* f, int level) {
    return real(f)->pMethods->xUnlock(real(f), level);
}
int checkLock(sqlite3_file* f, int* result) {
    return real(f)->pMethods->xCheckReservedLock(real(f), result);
}
int control(sqlite3_file* f, int op, void* argument) {
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int sectorSize(sqlite3_file* f) {
    return real(f)->pMethods->xSectorSize(real(f));
}
int characteristics(sqlite3_file* f) {
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int mapShared(sqlite3_file* f, int page, int size, int extend, void volatile** to) {
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, to);
}
int lockShared(sqlite3_file* f, int offset, int n, int flags) {
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void sharedBarrier(sqlite3_file* f) {
    real(f)->pMethods->xShmBarrier(real(f));
}
int unmapShared(sqlite3_file* f, int remove) {
    return real(f)->pMethods->xShmUnmap(real(f), remove);
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* opened, int flags, int* outFlags) {
    opened->pMethods = nullptr;
    const bool made = name && (flags & SQLITE_OPEN_CREATE) && access(name, F_OK) != 0;
    const int code = shim.system->xOpen(shim.system, name, real(opened), flags, outFlags);
    if (real(opened)->pMethods) opened->pMethods = &shim.methods;
    file(opened).name = name;
    file(opened).folderToSync = made && (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL));
    if (made && code == SQLITE_OK) tell({DiskOp::Create, name, {}, 0, {}});
    return code;
}
int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    if (const int code = shim.next(SQLITE_IOERR_DELETE)) return code;
    const int code = shim.system->xDelete(shim.system, name, syncFolder);
    if (code != SQLITE_OK) return code;
    tell({DiskOp::Unlink, name, {}, 0, {}});
    if (syncFolder) tell({DiskOp::SyncFolder, folderOf(name), {}, 0, {}});
    return code;
}

} // namespace

FaultyVfs::FaultyVfs() {
    shim = Shim{};
    shim.system = sqlite3_vfs_find(nullptr);
    shim.vfs = *shim.system; // all that is not said below stays the system's
    shim.vfs.pNext = nullptr;
    shim.vfs.zName = "maquette-faulty";
    shim.vfs.szOsFile = static_cast<int>(sizeof(File)) + shim.system->szOsFile;
    shim.vfs.xOpen = openFile;
    shim.vfs.xDelete = deleteFile;
    shim.methods = {
        2,          closeFile,     readFile,    writeFile, truncateFile, syncFile,        fileSize,
        lockFile,   unlockFile,    checkLock,   control,   sectorSize,   characteristics, mapShared,
        lockShared, sharedBarrier, unmapShared, nullptr,   nullptr};
    sqlite3_vfs_register(&shim.vfs, 1);
}

FaultyVfs::~FaultyVfs() {
    sqlite3_vfs_unregister(&shim.vfs);
}

void FaultyVfs::arm(Fault fault, std::int64_t n, bool sticky) {
    shim.fault = fault;
    shim.left = n;
    shim.calls = 0;
    shim.sticky = sticky;
    shim.reached = false;
}

void FaultyVfs::disarm() {
    shim.fault = Fault::None;
}

bool FaultyVfs::reached() const {
    return shim.reached;
}

void FaultyVfs::watch(std::function<void(DiskOp)> observer) {
    shim.observer = std::move(observer);
}

std::int64_t FaultyVfs::calls() const {
    return shim.calls;
}

} // namespace maquette::tests

#pragma once

#include <cstdint>
#include <functional>

#include "tests/assets/disk_model.h"

namespace maquette::tests {

// Stands between SQLite and the system and counts what changes a file: writes, truncations, syncs
// and deletions. From a chosen call on it fails with the given SQLite code, or kills the process.
// While it exists every database that is opened goes through it. One at a time.
class FaultyVfs {
  public:
    enum class Fault { None, Full, InputOutput, Kill };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    // The n-th change from now on (counted from 0) fails; `sticky`: and all after it.
    void arm(Fault fault, std::int64_t n, bool sticky);
    void disarm();
    bool reached() const;
    std::int64_t calls() const; // since arm()
    // Told of every change of a database's files after it was made; folders that SQLite syncs are
    // among them.
    void watch(std::function<void(DiskOp)> observer);
};

} // namespace maquette::tests

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace maquette::tests {

struct PowerCutResult {
    int flows = 0;
    std::int64_t points = 0;    // boundaries between two calls that change the disk
    std::int64_t states = 0;    // disks looked at, each different from the others of its flow
    std::int64_t recovered = 0; // of them: left by a second cut during the recovery from the first
    std::int64_t mixed = 0;     // neither as before the change nor as after it, or unreadable
    std::int64_t undone = 0;    // a change whose call had returned is not there
    std::string problem;        // the first of these
    double seconds = 0;
};

struct PowerCutOptions {
    int rounds = 1;         // ways to lose what was not synced, at each boundary
    std::size_t stride = 1; // look at every n-th boundary only
    unsigned seed = 1;
    std::string unsynced;    // files with this in their path are never synced: that must be noticed
    std::string only;        // one kind of change, by its name; empty: all
    std::size_t flows = 100; // only the first few kinds of changes
};

// Makes every kind of change to a library on a disk that notes each write, sync and rename; cuts
// the power after each of them, with what was not synced lost in different ways, and looks whether
// what is found is the library before or after the change. Of every eighth disk the recovery is cut
// as well.
PowerCutResult cutPowerEverywhere(const PowerCutOptions& options);

// The names of the kinds of changes.
std::vector<std::string> kindsOfChanges();

// "cases=… faults=… …", for the line of a drill.
std::string figures(const PowerCutResult& result);

} // namespace maquette::tests

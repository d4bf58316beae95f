#include "tests/ui/undo_drill.h"

#include <cstdio>
#include <fstream>
#include <vector>

#include <unistd.h>

#include "tests/ui/undo_machine.h"

namespace maquette::tests {

namespace {

constexpr int kEachStep = 10; // every so many sequences every step is compared

std::size_t residentBytes() {
    std::size_t total = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> total >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

std::string difference(const std::string& wanted, const std::string& got, const char* when,
                       int sequence, std::uint64_t seed) {
    return std::string(when) + ", sequence " + std::to_string(sequence) + " of seed " +
           std::to_string(seed) + "\nwanted:\n" + wanted + "\ngot:\n" + got;
}

// Undoes everything, redoes everything; the states on the way are those of the way there.
std::string walk(UndoMachine& machine, const std::vector<std::string>& states, int sequence,
                 std::uint64_t seed) {
    QUndoStack& stack = machine.stack();
    const auto compare = [&](const char* when) {
        const std::string& wanted = states[static_cast<std::size_t>(stack.index())];
        if (wanted.empty()) return std::string(); // not looked at
        const std::string got = machine.state();
        return got == wanted ? std::string() : difference(wanted, got, when, sequence, seed);
    };
    while (stack.canUndo()) {
        stack.undo();
        if (std::string found = compare("after undo"); !found.empty()) return found;
    }
    while (stack.canRedo()) {
        stack.redo();
        if (std::string found = compare("after redo"); !found.empty()) return found;
    }
    while (stack.canUndo())
        stack.undo();
    return compare("after the second undo");
}

} // namespace

UndoDrill drillUndo(std::uint64_t seed, int sequences) {
    UndoDrill drill;
    UndoMachine machine(seed);
    QUndoStack& stack = machine.stack();
    for (int i = 0; i < sequences && drill.mismatch.empty(); ++i) {
        stack.clear();
        const bool each = i % kEachStep == 0;
        std::vector<std::string> states{machine.state()};
        const std::uint32_t length = 1 + machine.rng().below(16);
        for (std::uint32_t step = 0; step < length; ++step) {
            machine.command();
            ++drill.commands;
            states.resize(static_cast<std::size_t>(stack.count()) + 1);
            if (each) states.back() = machine.state();
        }
        states.back() = machine.state();
        drill.mismatch = walk(machine, states, i, seed);
        ++drill.sequences;
        // Half of the sequences stay done, so that the library does not always look the same.
        while (i % 2 == 0 && drill.mismatch.empty() && stack.canRedo())
            stack.redo();
    }
    drill.lost = machine.lost();
    std::printf("RELIABILITY R8 cases=%d faults=%d lost=%d seed=%llu commands=%d\n",
                drill.sequences, drill.mismatch.empty() ? 0 : 1, drill.lost,
                static_cast<unsigned long long>(seed), drill.commands);
    std::fflush(stdout);
    return drill;
}

std::size_t historyBytes(int steps) {
    UndoMachine machine(7);
    machine.state();
    const std::size_t before = residentBytes();
    while (machine.stack().count() < steps)
        machine.command();
    machine.state();
    const std::size_t after = residentBytes();
    std::printf("undo history: %d steps, %.1f MB more resident\n", steps,
                (static_cast<double>(after) - static_cast<double>(before)) / 1e6);
    return after > before ? after - before : 0;
}

} // namespace maquette::tests

// Runs the table of kernel twins without a test framework. An argument restricts it to the rows or
// backends whose name contains it.

#include <cstdio>
#include <exception>
#include <string>

#include "tests/cuda/twin_table.h"

using namespace maquette;

static bool runs(const tests::Twin& twin, const tests::NamedBackend& backend) {
    tests::Report report;
    std::string problems;
    try {
        twin.run(report, backend.backend);
        problems = report.problems();
    } catch (const std::exception& error) {
        problems = error.what();
    }
    std::printf("%-6s %-40s %-12s worst relative distance %.1e %s\n",
                problems.empty() ? "ok" : "FAILED", twin.name.c_str(), backend.name.c_str(),
                report.worst(), problems.c_str());
    return problems.empty();
}

int main(int argc, char** argv) {
    const std::string wanted = argc > 1 ? argv[1] : "";
    int failed = 0, run = 0;
    for (const tests::Twin& twin : tests::twins()) {
        for (const tests::NamedBackend& backend : tests::backends()) {
            if ((twin.name + " " + backend.name).find(wanted) == std::string::npos) continue;
            ++run;
            failed += !runs(twin, backend);
        }
    }
    std::printf("%d of %d failed\n", failed, run);
    return failed == 0 && run > 0 ? 0 : 1;
}

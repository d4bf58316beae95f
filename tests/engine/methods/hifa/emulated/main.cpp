// A HiFA run through the CUDA kernels without a GPU: their emulation (tests/cuda/emulation) stands
// in for the device, and what the prior computes stays on the processor, as on a machine without
// LibTorch's CUDA half. An argument restricts it to the checks whose name contains it.

#include <cstdio>
#include <exception>

#include "tests/engine/methods/hifa/device_checks.h"

using namespace maquette;

int main(int argc, char** argv) {
    const std::string wanted = argc > 1 ? argv[1] : "";
    runtime::Device emulated;
    emulated.kind = runtime::Device::Kind::Cuda;
    emulated.name = "emulated";
    emulated.limitation = "networks run on the processor";
    int failed = 0, run = 0;
    for (const tests::DeviceCheck& check : tests::deviceChecks(tests::kEmulated)) {
        if (check.name.find(wanted) == std::string::npos) continue;
        std::string told, problems;
        try {
            problems = check.run(emulated, told);
        } catch (const std::exception& error) {
            problems = error.what();
        }
        ++run;
        failed += !problems.empty();
        std::printf("%-6s %-28s %s%s\n", problems.empty() ? "ok" : "FAILED", check.name.c_str(),
                    told.c_str(), problems.c_str());
        std::fflush(stdout);
    }
    std::printf("%d of %d failed\n", failed, run);
    return failed == 0 && run > 0 ? 0 : 1;
}

#include "engine/nn/torch_cuda.h"

#include <cstdlib>
#include <dlfcn.h>

#include <ATen/Context.h>
#include <torch/version.h>

#include "engine/base/log.h"
#include "engine/base/paths.h"

namespace maquette::nn {

namespace fs = std::filesystem;

namespace {

constexpr const char* kLibrary = "libtorch_cuda.so";

// The folder of the LibTorch this process runs with.
fs::path folderInUse() {
    Dl_info info{};
    const auto address = reinterpret_cast<const void*>(&at::globalContext);
    if (dladdr(address, &info) == 0 || !info.dli_fname) return {};
    std::error_code error;
    return fs::canonical(info.dli_fname, error).parent_path();
}

// Python installations and the SDK say in the name of a folder which release they hold; libraries
// of another one would be opened and then crash.
std::string otherRelease(const fs::path& folder) {
    const fs::path packages = folder.parent_path().parent_path();
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(packages, error)) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("torch-") || !name.ends_with(".dist-info")) continue;
        const std::string version = name.substr(6, name.size() - 6 - 10);
        if (version.substr(0, version.find('+')) != torchVersion()) return version;
    }
    return {};
}

} // namespace

std::string torchVersion() {
    return std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR) + "." +
           std::to_string(TORCH_VERSION_PATCH);
}

std::vector<fs::path> torchCudaFolders() {
    if (const char* wish = std::getenv("MAQUETTE_TORCH_CUDA"); wish && *wish) {
        const fs::path folder = wish;
        return {folder, folder / "lib", folder / "torch" / "lib"};
    }
    return {folderInUse(), base::cacheFolder() / "torch-cuda" / "torch" / "lib"};
}

TorchCuda openTorchCudaFrom(const fs::path& folder) {
    TorchCuda result;
    const fs::path file = folder / kLibrary;
    std::error_code error;
    if (!fs::exists(file, error)) {
        result.trouble = "there is no " + file.string();
        return result;
    }
    if (const std::string other = otherRelease(folder); !other.empty()) {
        result.trouble = file.string() + " belongs to PyTorch " + other;
        return result;
    }
    // The whole process shares it, as if it had been linked.
    if (!dlopen(file.c_str(), RTLD_NOW | RTLD_GLOBAL)) {
        const char* words = dlerror();
        result.trouble = words ? words : file.string() + " cannot be opened";
        return result;
    }
    result.open = at::hasCUDA();
    result.library = file;
    if (!result.open) result.trouble = file.string() + " finds no device";
    return result;
}

static TorchCuda openFirst() {
    TorchCuda result;
    for (const fs::path& folder : torchCudaFolders()) {
        const TorchCuda tried = openTorchCudaFrom(folder);
        // That a file is missing tells less than what is wrong with the one that is there.
        const bool missing = tried.trouble.starts_with("there is no ");
        if (result.trouble.empty() || !missing) result = tried;
        if (tried.open) break;
    }
    if (result.open) {
        base::logInfo("LibTorch computes on the GPU with " + result.library.string());
        at::globalContext().setBenchmarkCuDNN(true); // the shapes of a run stay the same
    } else {
        base::logInfo("LibTorch stays on the processor: " + result.trouble);
    }
    return result;
}

const TorchCuda& openTorchCuda() {
    static const TorchCuda result = openFirst();
    return result;
}

} // namespace maquette::nn

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maquette::nn {

// LibTorch's CUDA half, which the program is not linked with: libtorch_cuda.so and the libraries
// it needs (cuBLAS, cuDNN and others, 2 GB that a machine without a GPU is spared).
struct TorchCuda {
    bool open = false;
    std::filesystem::path library; // the one that was opened
    std::string trouble;           // why none could be, in the words of the last one that was tried
};

// Opens it, the first time it is called; later calls give the same answer. Only where there is a
// GPU, and before anything else of LibTorch is used: LibTorch looks for its devices once. Looks
// into torchCudaFolders(). Takes about 2 seconds; thread-safe; never throws.
const TorchCuda& openTorchCuda();

// Where libtorch_cuda.so may lie: $MAQUETTE_TORCH_CUDA alone when it is set (the folder itself, a
// torch folder or a site-packages folder), else beside the LibTorch in use, then torch-cuda in the
// cache folder.
std::vector<std::filesystem::path> torchCudaFolders();

// The version of LibTorch this program is built with, "2.11.0".
std::string torchVersion();

// Opens the library of one folder; for openTorchCuda and tests.
TorchCuda openTorchCudaFrom(const std::filesystem::path& folder);

} // namespace maquette::nn

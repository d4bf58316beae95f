#pragma once

// What the rows of bench_models share.
#include <filesystem>

#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "tests/bench/bench.h"

namespace maquette::bench {

namespace fs = std::filesystem;

struct Arguments {
    std::string json, only, peak;
    int pairs = 9;
    int pixels = 512; // of the SDS step
    bool cpu = false;
    at::Device device = at::kCPU;
    fs::path folder = fs::temp_directory_path() / "maquette-bench";
    double time(const std::function<void()>& body) const {
        return cpu ? cpuMilliseconds(body) : milliseconds(body);
    }
    double peerTime(const io::Json& answer) const { return answer[cpu ? "cpu_ms" : "ms"]; }
    bool wants(const char* part) const { return only.empty() || only == part; }
};

struct Inputs {
    at::Tensor sample, steps, context, classes; // classes may be undefined
};

// A network of a diffusers folder in the type and the place where it is measured.
nn::UNet loadUNet(const fs::path& folder, at::ScalarType dtype, at::Device device = at::kCPU);

Inputs inputsFor(const nn::UNetConfig& config, std::int64_t tokens, std::int64_t size = 0);
Inputs onDevice(const Inputs& inputs, at::Device device);

// Writes a tensor as raw floats; its path and shape as a peer takes them.
std::string save(const fs::path& path, const at::Tensor& tensor);

// The row "SDS step": a picture of `pixels` is encoded, noised, looked at with and without the
// text by the UNet in `unet`, and the difference goes back through the encoder to the picture.
void benchSds(Table& table, const Arguments& arguments, const fs::path& unet, int pixels);

} // namespace maquette::bench

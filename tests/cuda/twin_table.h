#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "cuda/backend.h"
#include "cuda/buffer.h"

// The table of kernel twins: every row runs one kernel on one backend and compares values and
// gradients with float64 references. Free of Qt, so that the plain program kernel_twins runs the
// same rows on machines that have nothing but a GPU.

namespace maquette::tests {

// What a row found wrong; empty when all is well.
class Report {
  public:
    // Relative L2 distance of the whole, or an error above `worst` times the largest magnitude.
    void close(const std::string& what, const std::vector<float>& got,
               const std::vector<double>& wanted, double tolerance);
    void same(const std::string& what, const std::vector<float>& got,
              const std::vector<float>& wanted); // bit for bit
    void truth(const std::string& what, bool holds);
    const std::string& problems() const { return m_problems; }
    double worst() const { return m_worst; } // largest relative L2 distance seen

  private:
    std::string m_problems;
    double m_worst = 0;
};

struct Twin {
    std::string name;
    std::function<void(Report&, const cuda::Backend&)> run;
};

bool addTwin(const char* name, std::function<void(Report&, const cuda::Backend&)> run);
const std::vector<Twin>& twins();

// Every instruction set of this processor with 1, 2 and 3 threads, and CUDA where there is one.
struct NamedBackend {
    std::string name;
    cuda::Backend backend;
};
const std::vector<NamedBackend>& backends();

// Deterministic numbers for inputs.
class Draw {
  public:
    explicit Draw(std::uint64_t seed)
        : m_state(seed * 2862933555777941757ull + 3037000493ull) {}
    double uniform(double low, double high);
    std::vector<float> floats(std::int64_t count, double low, double high);

  private:
    std::uint64_t m_state;
};

// An array in the backend's memory, filled from the host.
template <class T>
cuda::Buffer<T> on(const cuda::Backend& backend, const std::vector<T>& values) {
    cuda::Buffer<T> buffer(backend);
    buffer.upload(values);
    return buffer;
}
template <class T = float>
cuda::Buffer<T> zeros(const cuda::Backend& backend, std::int64_t count) {
    return on(backend, std::vector<T>(static_cast<std::size_t>(count), T{}));
}

inline std::vector<double> doubles(const std::vector<float>& values) {
    return {values.begin(), values.end()};
}

// The central difference quotient of a scalar function with respect to each of its inputs.
std::vector<double> differences(const std::function<double(const std::vector<double>&)>& function,
                                std::vector<double> at, double step = 1e-6);

} // namespace maquette::tests

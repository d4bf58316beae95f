#include "tests/cuda/twin_table.h"

#include <cmath>
#include <cstring>
#include <memory>

namespace maquette::tests {

void Report::close(const std::string& what, const std::vector<float>& got,
                   const std::vector<double>& wanted, double tolerance) {
    if (got.size() != wanted.size()) {
        m_problems += what + ": sizes differ; ";
        return;
    }
    double error = 0, norm = 0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        error += (got[i] - wanted[i]) * (got[i] - wanted[i]);
        norm += wanted[i] * wanted[i];
    }
    const double relative = norm > 0 ? std::sqrt(error / norm) : std::sqrt(error);
    m_worst = std::max(m_worst, relative);
    if (!(relative <= tolerance)) {
        m_problems += what + ": relative distance " + std::to_string(relative * 1e6) + "e-6 > " +
                      std::to_string(tolerance * 1e6) + "e-6; ";
    }
}

void Report::same(const std::string& what, const std::vector<float>& got,
                  const std::vector<float>& wanted) {
    truth(what + " differs in its bits",
          got.size() == wanted.size() &&
              std::memcmp(got.data(), wanted.data(), got.size() * sizeof(float)) == 0);
}

void Report::truth(const std::string& what, bool holds) {
    if (!holds) m_problems += what + "; ";
}

static std::vector<Twin>& table() {
    static std::vector<Twin> rows;
    return rows;
}

bool addTwin(const char* name, std::function<void(Report&, const cuda::Backend&)> run) {
    table().push_back({name, std::move(run)});
    return true;
}

const std::vector<Twin>& twins() {
    return table();
}

const std::vector<NamedBackend>& backends() {
    static std::vector<std::unique_ptr<cuda::ThreadPool>> pools;
    static const std::vector<NamedBackend> all = [] {
        std::vector<NamedBackend> list;
        for (int threads = 1; threads <= 3; ++threads) {
            pools.push_back(std::make_unique<cuda::ThreadPool>(threads));
            for (int set = 0; set <= static_cast<int>(cuda::instructionSet()); ++set) {
                cuda::Backend backend;
                backend.set = static_cast<cuda::InstructionSet>(set);
                backend.pool = pools.back().get();
                const char* setName = cuda::name(backend.set);
                list.push_back({std::string(setName) + " x" + std::to_string(threads), backend});
            }
        }
        if (cuda::cudaDeviceCount() > 0) {
            cuda::Backend backend;
            backend.device = cuda::Device::Cuda;
            list.push_back({"cuda", backend});
        }
        return list;
    }();
    return all;
}

double Draw::uniform(double low, double high) {
    m_state = m_state * 6364136223846793005ull + 1442695040888963407ull;
    return low + (high - low) * static_cast<double>(m_state >> 11) * 0x1p-53;
}

std::vector<float> Draw::floats(std::int64_t count, double low, double high) {
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values)
        value = static_cast<float>(uniform(low, high));
    return values;
}

std::vector<double> differences(const std::function<double(const std::vector<double>&)>& function,
                                std::vector<double> at, double step) {
    std::vector<double> result(at.size());
    for (std::size_t i = 0; i < at.size(); ++i) {
        const double middle = at[i];
        at[i] = middle + step;
        const double above = function(at);
        at[i] = middle - step;
        result[i] = (above - function(at)) / (2 * step);
        at[i] = middle;
    }
    return result;
}

} // namespace maquette::tests

#include "engine/training/stage.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <numbers>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/io/safetensors.h"
#include "engine/nn/model_files.h"
#include "engine/training/training_log.h"

namespace maquette::training {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void saveCheckpoint(const StageSettings& s, const nn::Optimiser& optimiser, std::int64_t step,
                    double seconds) {
    std::vector<io::TensorBytes> tensors;
    const nn::ParamMap state = optimiser.state();
    std::vector<at::Tensor> dense; // keeps the bytes alive, in main memory and row-major order
    for (const auto& [name, tensor] : state) {
        const at::Tensor& bytes = dense.emplace_back(tensor.cpu().contiguous());
        tensors.push_back(
            {name,
             io::Dtype::F32,
             bytes.sizes().vec(),
             {static_cast<const std::byte*>(bytes.const_data_ptr()), bytes.nbytes()}});
    }
    io::writeSafetensors(checkpointFile(s.folder, s.name), std::move(tensors),
                         {{"stage", s.name},
                          {"step", std::to_string(step)},
                          {"optimiser_steps", std::to_string(optimiser.steps())},
                          {"seconds", std::to_string(seconds)}});
}

struct Place {
    std::int64_t step = 0;
    double seconds = 0;
};

Place loadCheckpoint(const StageSettings& s, nn::Optimiser& optimiser) {
    const fs::path path = checkpointFile(s.folder, s.name);
    if (!s.resume || !fs::exists(path)) return {};
    const io::Metadata metadata = io::SafetensorsFile(path).header().metadata;
    const auto number = [&](const char* key) {
        const auto found = metadata.find(key);
        if (found == metadata.end()) io::refuseField(key, path.string());
        char* end = nullptr;
        const double value = std::strtod(found->second.c_str(), &end);
        if (*end != '\0' || found->second.empty() || !(value >= 0) || value > 1e15)
            io::refuseField(key, path.string());
        return value;
    };
    const Place place{static_cast<std::int64_t>(number("step")), number("seconds")};
    optimiser.restore(nn::loadWeightsFile(path),
                      static_cast<std::int64_t>(number("optimiser_steps")), path.string());
    return place;
}

// So many first steps do not look at the clock: the same seed gives the same weights.
constexpr std::int64_t kClocklessSteps = 50;

// Exponential means of the figures, and what goes into the log.
class Meter {
  public:
    void add(const StageMetrics& metrics) {
        for (const auto& [name, value] : metrics) {
            auto [entry, fresh] = m_means.try_emplace(name, value);
            if (!fresh) entry->second += 0.02 * (value - entry->second);
        }
    }
    const StageMetrics& means() const { return m_means; }

  private:
    StageMetrics m_means;
};

class Runner {
  public:
    Runner(const StageSettings& settings, nn::Optimiser& optimiser, const StageWork& work)
        : m_settings(settings)
        , m_optimiser(optimiser)
        , m_work(work) {
        fs::create_directories(settings.folder);
        const Place place = loadCheckpoint(settings, optimiser);
        m_step = place.step;
        m_secondsBefore = place.seconds;
        m_loggedStep = m_step;
        io::Json begins = {{"stage", settings.name},
                           {"begins", true},
                           {"step", m_step},
                           {"seconds", std::round(place.seconds * 10) / 10},
                           {"date", dateNow()},
                           {"machine", machineName()},
                           {"precision", settings.precision}};
        if (!settings.gpu.empty()) begins["gpu"] = settings.gpu;
        appendLog(settings.folder, begins);
    }

    StageResult run() {
        while (progress() < 1 && !m_settings.stop.stop_requested()) {
            oneStep();
            logIfDue();
            checkpointIfDue();
            sheetIfDue();
        }
        saveCheckpoint(m_settings, m_optimiser, m_step, seconds());
        log();
        if (m_work.sheet) m_work.sheet(m_settings.folder / (m_settings.name + ".png"));
        return {m_step, seconds(), m_meter.means(), progress() < 1};
    }

  private:
    double seconds() const { return m_secondsBefore + secondsSince(m_start) - m_secondsAside; }

    double bySteps() const {
        return m_settings.maxSteps > 0
                   ? static_cast<double>(m_step) / static_cast<double>(m_settings.maxSteps)
                   : 0.0;
    }

    double progress() const { return std::max(seconds() / (60 * m_settings.minutes), bySteps()); }

    void oneStep() {
        const double p = m_step < kClocklessSteps ? bySteps() : progress();
        const StageMetrics metrics = m_work.batch(m_step, p);
        const double norm = m_optimiser.step(rateAt(m_settings, m_step, p));
        const auto loss = metrics.find("loss");
        const bool finite =
            std::isfinite(norm) && (loss == metrics.end() || std::isfinite(loss->second));
        m_bad = finite ? 0 : m_bad + 1;
        if (m_bad >= 20) {
            throw base::Error(
                base::ErrorKind::Numeric,
                {MAQUETTE_TR("Training of %1 diverged: 20 losses in a row were not finite."),
                 m_settings.name});
        }
        if (finite) {
            m_meter.add(metrics);
            m_meter.add({{"gradient_norm", norm}});
        }
        ++m_step;
    }

    void log() {
        const double took = secondsSince(m_loggedAt);
        io::Json line = {
            {"stage", m_settings.name},
            {"step", m_step},
            {"seconds", std::round(seconds() * 10) / 10},
            {"rate", rateAt(m_settings, m_step, progress())},
            {"items_per_second",
             std::round(10 * static_cast<double>((m_step - m_loggedStep) * m_work.itemsPerStep) /
                        std::max(took, 1e-3)) /
                 10}};
        for (const auto& [name, value] : m_meter.means()) {
            line[name] = std::round(value * 1e5) / 1e5;
        }
        appendLog(m_settings.folder, line);
        base::logInfo(line.dump());
        m_loggedAt = Clock::now();
        m_loggedStep = m_step;
    }

    void logIfDue() {
        if (secondsSince(m_loggedAt) >= m_settings.logSeconds) log();
    }

    void checkpointIfDue() {
        if (secondsSince(m_savedAt) < m_settings.checkpointSeconds) return;
        saveCheckpoint(m_settings, m_optimiser, m_step, seconds());
        m_savedAt = Clock::now();
    }

    // Sheets cost time that is not training.
    void sheetIfDue() {
        if (!m_work.sheet || secondsSince(m_sheetAt) < m_settings.sheetSeconds) return;
        const auto start = Clock::now();
        m_work.sheet(m_settings.folder / (m_settings.name + ".png"));
        m_secondsAside += secondsSince(start);
        m_sheetAt = Clock::now();
    }

    const StageSettings& m_settings;
    nn::Optimiser& m_optimiser;
    const StageWork& m_work;
    Meter m_meter;
    std::int64_t m_step = 0, m_loggedStep = 0;
    double m_secondsBefore = 0, m_secondsAside = 0;
    int m_bad = 0;
    Clock::time_point m_start = Clock::now(), m_loggedAt = m_start, m_savedAt = m_start,
                      m_sheetAt = m_start;
};

} // namespace

fs::path checkpointFile(const fs::path& folder, const std::string& name) {
    return folder / (name + ".checkpoint.safetensors");
}

double rateAt(const StageSettings& s, std::int64_t step, double progress) {
    const double warm = std::min(1.0, static_cast<double>(step + 1) / std::max(s.warmupSteps, 1));
    if (progress <= s.decayFrom) return s.rate * warm;
    const double share = std::min((progress - s.decayFrom) / (1 - s.decayFrom), 1.0);
    return s.rate * warm * (0.02 + 0.98 * 0.5 * (1 + std::cos(std::numbers::pi * share)));
}

void appendLog(const fs::path& folder, const io::Json& line) {
    std::ofstream file(folder / "log.jsonl", std::ios::app);
    file << line.dump() << '\n';
    if (!file.flush()) {
        throw base::Error(
            base::ErrorKind::Io,
            {MAQUETTE_TR("The training log in %1 cannot be written."), folder.string()});
    }
}

StageResult runStage(const StageSettings& settings, nn::Optimiser& optimiser,
                     const StageWork& work) {
    return Runner(settings, optimiser, work).run();
}

} // namespace maquette::training

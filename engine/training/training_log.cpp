#include "engine/training/training_log.h"

#include <chrono>
#include <ctime>
#include <fstream>
#include <map>
#include <set>

#include "cuda/thread_pool.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

bool isProgress(const io::Json& line) {
    return line.contains("items_per_second");
}

std::string text(const io::Json& line, const char* key) {
    const auto found = line.find(key);
    return found != line.end() && found->is_string() ? found->get<std::string>() : std::string();
}

double number(const io::Json& line, const char* key) {
    const auto found = line.find(key);
    return found != line.end() && found->is_number() ? found->get<double>() : 0.0;
}

io::Json measured(const io::Json& line) {
    static const std::set<std::string> kBookkeeping = {
        "stage", "step",    "seconds", "rate",  "items_per_second", "gradient_norm",
        "steps", "minutes", "seed",    "batch", "parameters"};
    io::Json out = io::Json::object();
    for (const auto& [key, value] : line.items()) {
        if (value.is_number() && !kBookkeeping.contains(key)) out[key] = value;
    }
    return out;
}

// Follows one stage through the log.
class LegReader {
  public:
    explicit LegReader(std::vector<Leg>& legs)
        : m_legs(legs) {}

    void read(const io::Json& line) {
        if (line.contains("begins"))
            begin(line, static_cast<std::int64_t>(number(line, "step")), number(line, "seconds"));
        else if (isProgress(line))
            progress(line);
        else if (line.contains("steps"))
            finish(line);
    }

  private:
    void begin(const io::Json& line, std::int64_t step, double seconds) {
        m_open = static_cast<int>(m_legs.size());
        m_startSeconds = seconds;
        Leg leg;
        leg.stage = text(line, "stage");
        leg.firstStep = leg.lastStep = step;
        leg.precision = text(line, "precision");
        leg.date = text(line, "date");
        leg.machine = text(line, "machine");
        m_legs.push_back(leg);
    }

    // Where a leg began that nobody announced: at the last one's end, at the start of training, or
    // (resumed from a checkpoint in between) about here.
    void guessBegin(const io::Json& line, std::int64_t step, double seconds) {
        if (step >= m_lastStep && m_lastStep > 0)
            begin(line, m_lastStep, m_lastSeconds);
        else if (seconds < 30)
            begin(line, 0, 0);
        else
            begin(line, step, seconds);
    }

    void progress(const io::Json& line) {
        const auto step = static_cast<std::int64_t>(number(line, "step"));
        const double seconds = number(line, "seconds");
        if (m_open < 0 || step < m_lastStep) guessBegin(line, step, seconds);
        Leg& leg = m_legs[static_cast<std::size_t>(m_open)];
        leg.lastStep = m_lastStep = step;
        m_lastSeconds = seconds;
        leg.minutes = (seconds - m_startSeconds) / 60;
        leg.figures = measured(line);
    }

    void finish(const io::Json& line) {
        const auto steps = static_cast<std::int64_t>(number(line, "steps"));
        if (m_open < 0) begin(line, 0, 0);
        Leg& leg = m_legs[static_cast<std::size_t>(m_open)];
        leg.done = true;
        leg.lastStep = m_lastStep = steps;
        if (m_lastSeconds == 0) leg.minutes = number(line, "minutes");
        leg.continued = line.contains("continued");
        for (const auto& [mine, key] :
             {std::pair(&leg.precision, "precision"), std::pair(&leg.date, "date"),
              std::pair(&leg.machine, "machine")}) {
            if (!text(line, key).empty()) *mine = text(line, key);
        }
        leg.figures.update(measured(line));
        m_open = -1;
    }

    std::vector<Leg>& m_legs;
    int m_open = -1;
    std::int64_t m_lastStep = 0;
    double m_startSeconds = 0, m_lastSeconds = 0;
};

// Every step-th progress line, the last before anything else, and all other lines.
std::string everyNth(const std::vector<io::Json>& log, std::size_t step) {
    std::string out;
    std::size_t count = 0;
    for (std::size_t i = 0; i < log.size(); ++i) {
        const bool last = i + 1 == log.size() || !isProgress(log[i + 1]);
        if (!isProgress(log[i]) || last || count++ % step == 0) out += log[i].dump() + "\n";
    }
    return out;
}

std::string written(std::time_t time) {
    std::tm parts{};
    gmtime_r(&time, &parts);
    char buffer[32];
    std::strftime(buffer, sizeof buffer, "%Y-%m-%d %H:%M", &parts);
    return buffer;
}

} // namespace

std::vector<io::Json> readLog(const fs::path& file) {
    std::vector<io::Json> lines;
    std::ifstream in(file);
    std::string line;
    while (std::getline(in, line)) {
        io::Json json = io::Json::parse(line, nullptr, false);
        if (json.is_object()) lines.push_back(std::move(json));
    }
    return lines;
}

std::vector<Leg> legsOf(const std::vector<io::Json>& log) {
    std::vector<Leg> legs;
    std::map<std::string, LegReader> readers;
    for (const io::Json& line : log) {
        const std::string stage = text(line, "stage");
        if (stage.empty() || stage == "evaluate") continue;
        readers.try_emplace(stage, legs).first->second.read(line);
    }
    return legs;
}

std::string thinned(const std::vector<io::Json>& log, std::size_t maxBytes) {
    std::string out = everyNth(log, 1);
    for (std::size_t step = 2; out.size() > maxBytes && step <= log.size(); ++step)
        out = everyNth(log, step);
    return out;
}

std::string machineName() {
    std::ifstream info("/proc/cpuinfo");
    std::string line, model = "an unnamed processor";
    while (std::getline(info, line)) {
        if (line.starts_with("model name") && line.find(": ") != std::string::npos) {
            model = line.substr(line.find(": ") + 2);
            break;
        }
    }
    const int threads = cuda::defaultPool().threads();
    return model + ", " + std::to_string(threads) + (threads == 1 ? " thread" : " threads");
}

std::string dateNow() {
    return written(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now()));
}

std::string dateOf(const fs::path& file) {
    std::error_code error;
    const auto changed = fs::last_write_time(file, error);
    if (error) return {};
    return written(std::chrono::system_clock::to_time_t(std::chrono::file_clock::to_sys(changed)));
}

} // namespace maquette::training

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <spawn.h>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "engine/io/json.h"

// Side-by-side measurements: one process tree, one run, the two sides taken in turns, medians of at
// least nine pairs, the spread of the pairs' ratios beside it.
namespace maquette::bench {

inline double milliseconds(const std::function<void()>& body) {
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

// Processor time of this process: with one thread about what the clock would show on a machine with
// nothing else to do.
inline double cpuMilliseconds(const std::function<void()>& body) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    body();
    return now() - start;
}

inline double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

// Share of the processors' time that nobody used during one second.
inline double idleShare() {
    const auto read = [] {
        std::ifstream stat("/proc/stat");
        std::string word;
        stat >> word;
        double total = 0, idle = 0, value = 0;
        for (int i = 0; i < 8 && stat >> value; ++i) {
            total += value;
            if (i == 3 || i == 4) idle += value;
        }
        return std::pair(idle, total);
    };
    const auto before = read();
    std::this_thread::sleep_for(std::chrono::seconds(1));
    const auto after = read();
    return (after.first - before.first) / std::max(1.0, after.second - before.second);
}

// A peer in Python: answers one line of JSON to each line of text. Which Python is said by
// MAQUETTE_PEER_PYTHON (it needs the packages that the script imports).
class Peer {
  public:
    explicit Peer(const std::string& script) {
        const char* python = std::getenv("MAQUETTE_PEER_PYTHON");
        int in[2], out[2];
        if (pipe(in) != 0 || pipe(out) != 0) throw std::runtime_error("no pipes");
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, in[0], 0);
        posix_spawn_file_actions_adddup2(&actions, out[1], 1);
        posix_spawn_file_actions_addclosefrom_np(&actions, 3);
        const std::string program = python ? python : "python3";
        const char* arguments[] = {program.c_str(), script.c_str(), nullptr};
        const int failure = posix_spawnp(&m_pid, program.c_str(), &actions, nullptr,
                                         const_cast<char**>(arguments), environ);
        posix_spawn_file_actions_destroy(&actions);
        close(in[0]);
        close(out[1]);
        if (failure != 0) throw std::runtime_error("cannot start " + program);
        m_to = fdopen(in[1], "w");
        m_from = fdopen(out[0], "r");
    }
    ~Peer() {
        fclose(m_to);
        fclose(m_from);
        waitpid(m_pid, nullptr, 0);
    }
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;

    io::Json ask(const std::string& line) {
        std::fprintf(m_to, "%s\n", line.c_str());
        std::fflush(m_to);
        std::string reply;
        for (int c = std::fgetc(m_from); c != EOF && c != '\n'; c = std::fgetc(m_from))
            reply += static_cast<char>(c);
        if (reply.empty()) {
            throw std::runtime_error(
                "the peer ended; set MAQUETTE_PEER_PYTHON to a Python with its "
                "packages");
        }
        return io::parseJson(reply, "the peer");
    }

  private:
    pid_t m_pid = 0;
    FILE* m_to = nullptr;
    FILE* m_from = nullptr;
};

class Table {
  public:
    // Runs ours and the peer's in turns; each returns its own milliseconds.
    void row(const std::string& name, int pairs, const std::function<double()>& ours,
             const std::function<double()>& peers, double must, double goal) {
        const double idle = idleShare();
        ours();
        peers();
        std::vector<double> own, other, ratios;
        for (int i = 0; i < pairs; ++i) {
            own.push_back(ours());
            other.push_back(peers());
            ratios.push_back(other.back() / own.back());
        }
        const double ratio = quantile(other, 0.5) / quantile(own, 0.5);
        std::printf("%-34s %9.2f ms %11.2f ms %7.1fx [%.1f..%.1f]  must %gx goal %gx  %s%s\n",
                    name.c_str(), quantile(own, 0.5), quantile(other, 0.5), ratio,
                    quantile(ratios, 0.1), quantile(ratios, 0.9), must, goal,
                    ratio >= goal   ? "goal"
                    : ratio >= must ? "must"
                                    : "MISSED",
                    idle < 0.9 ? " (noisy: processors were busy)" : "");
        std::fflush(stdout);
        m_rows.push_back({{"name", name},
                          {"ours_ms", quantile(own, 0.5)},
                          {"peer_ms", quantile(other, 0.5)},
                          {"ratio", ratio},
                          {"ratio_p10", quantile(ratios, 0.1)},
                          {"ratio_p90", quantile(ratios, 0.9)},
                          {"pairs", pairs},
                          {"must", must},
                          {"goal", goal},
                          {"idle_before", idle}});
    }

    void save(const std::string& path) const {
        if (!path.empty()) io::writeJson(path, {{"rows", m_rows}});
    }

  private:
    io::Json m_rows = io::Json::array();
};

// A fast path for nothing is none: ends the run when what was computed is wrong.
inline void check(bool right, const char* what) {
    if (right) return;
    std::fprintf(stderr, "wrong result: %s\n", what);
    std::exit(1);
}

} // namespace maquette::bench

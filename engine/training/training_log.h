#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/io/json.h"

namespace maquette::training {

// The JSON-lines log of a training run. Three kinds of lines: a leg begins ("begins"), progress
// ("items_per_second"), a stage is done ("steps"). Lines that are no JSON (cut off by a crash, or
// being written) are left out; a file that is not there is an empty log.
std::vector<io::Json> readLog(const std::filesystem::path& file);

// One uninterrupted piece of training of one stage.
struct Leg {
    std::string stage;
    std::int64_t firstStep = 0, lastStep = 0;
    double minutes = 0;     // of working time
    bool done = false;      // the stage's weights were written at its end; else cut off, or running
    bool continued = false; // began from shipped weights
    std::string precision, date, machine;  // empty where the log does not tell
    io::Json figures = io::Json::object(); // the last of loss and whatever the stage logs
};

// The legs in the order they began; understands logs without "begins" lines as well.
std::vector<Leg> legsOf(const std::vector<io::Json>& log);

// The log as text of at most about maxBytes: every k-th progress line and all others.
std::string thinned(const std::vector<io::Json>& log, std::size_t maxBytes);

std::string machineName();                             // processor and threads in use
std::string dateNow();                                 // UTC, "2026-11-21 16:04"
std::string dateOf(const std::filesystem::path& file); // of its last change; empty when absent

} // namespace maquette::training

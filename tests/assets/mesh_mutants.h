#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "engine/base/rng.h"

namespace maquette::tests {

// A mesh file: its ending says how it is to be read.
struct MeshFile {
    std::string ending; // ".obj"
    std::string bytes;
};

// Small honest files of every format that is imported, written by our exporters and by hand.
std::vector<MeshFile> ownMeshFiles();
// These, and where Debian's assimp-testmodels lie on this machine, small ones from there.
std::vector<MeshFile> meshCorpus();

// The file with a few changes of the kinds that break parsers: flipped bits, cut ends, extreme
// numbers in binary and in text, repeated and moved pieces, pieces of another file, deep nesting.
MeshFile mutant(const std::vector<MeshFile>& corpus, base::Rng& rng);

struct MeshDrillResult {
    int files = 0, read = 0, refused = 0;
    int crashed = 0;     // the worker did, and nobody else
    int stopped = 0;     // took all the time it had
    int silent = 0;      // refused without a sentence that names the file
    double slowest = 0;  // seconds
    double seconds = 0;  // all together
    std::string problem; // the first thing that went wrong otherwise
};

// Imports that many mutants in the worker, each with that much time.
MeshDrillResult importMutants(int count, unsigned seed, std::chrono::milliseconds limit);

} // namespace maquette::tests

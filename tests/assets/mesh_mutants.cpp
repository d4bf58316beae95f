#include "tests/assets/mesh_mutants.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <filesystem>

#include "assets/export_mesh.h"
#include "assets/import_client.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "tests/assets/library_fixture.h"
#include "tests/assets/meshes.h"

namespace maquette::tests {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestModel = 200'000;
constexpr std::size_t kMostModels = 120;

std::string contentOf(const fs::path& file) {
    const std::vector<std::byte> bytes = io::readFile(file);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void addExports(std::vector<MeshFile>& corpus) {
    const ScratchFolder folder;
    int number = 0;
    for (const base::Mesh& mesh : {globe(4, 6), texturedGlobe(4, 5)}) {
        for (const char* ending : {".glb", ".obj", ".ply", ".stl", ".3mf"}) {
            const fs::path file = folder / ("mesh" + std::to_string(++number) + ending);
            assets::exportMesh(mesh, file);
            corpus.push_back({ending, contentOf(file)});
        }
    }
}

std::string floats(std::initializer_list<float> values) {
    std::string bytes;
    for (const float value : values)
        bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    return bytes;
}

std::string binaryStl(std::uint32_t triangles) {
    std::string bytes(80, 's');
    bytes.append(reinterpret_cast<const char*>(&triangles), sizeof triangles);
    for (std::uint32_t i = 0; i < triangles; ++i) {
        const auto x = static_cast<float>(i);
        bytes += floats({0, 0, 1, x, 0, 0, x + 1, 0, 0, x, 1, 0}) + std::string(2, 0);
    }
    return bytes;
}

constexpr const char* kGltf = R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],
"nodes":[{"mesh":0,"children":[1]},{"translation":[1,2,3],"mesh":0}],
"meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1,"material":0}]}],
"materials":[{"pbrMetallicRoughness":{"baseColorFactor":[1,0,0,1]}}],
"accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[0,0,0],"max":[1,1,0]},
{"bufferView":1,"componentType":5125,"count":3,"type":"SCALAR"}],
"bufferViews":[{"buffer":0,"byteOffset":0,"byteLength":36},{"buffer":0,"byteOffset":36,"byteLength":12}],
"buffers":[{"byteLength":48,"uri":"data:application/octet-stream;base64,AAAAAAAAAAAAAAAAAACAPwAAAAAAAAAAAAAAAAAAgD8AAAAAAAAAAAEAAAACAAAA"}]})";

void addByHand(std::vector<MeshFile>& corpus) {
    corpus.push_back({".obj", "mtllib other.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nv 1 1 0.5\n"
                              "vt 0 0\nvt 1 0\nvt 0 1\nvn 0 0 1\nusemtl m\ns 1\n"
                              "f 1/1/1 2/2/1 3/3/1\nf 2/2/1 4/3/1 3/1/1\n"});
    corpus.push_back({".ply", "ply\nformat ascii 1.0\ncomment x\nelement vertex 3\n"
                              "property float x\nproperty float y\nproperty float z\n"
                              "property uchar red\nproperty uchar green\nproperty uchar blue\n"
                              "element face 1\nproperty list uchar int vertex_indices\n"
                              "end_header\n0 0 0 255 0 0\n1 0 0 0 255 0\n0 1 0 0 0 255\n"
                              "3 0 1 2\n"});
    corpus.push_back({".ply", "ply\nformat binary_big_endian 1.0\nelement vertex 3\n"
                              "property double x\nproperty double y\nproperty double z\n"
                              "element face 1\nproperty list uint uint vertex_index\nend_header\n" +
                                  std::string(72, '\x3f') +
                                  std::string("\0\0\0\3\0\0\0\0\0\0\0\1\0\0\0\2", 16)});
    corpus.push_back({".stl",
                      "solid a\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\nvertex 1 0 0\n"
                      "vertex 0 1e0 0\nendloop\nendfacet\nendsolid a\n"});
    corpus.push_back({".stl", binaryStl(12)});
    corpus.push_back({".gltf", kGltf});
}

void addTestModels(std::vector<MeshFile>& corpus) {
    const std::size_t before = corpus.size();
    std::error_code error;
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator("/usr/share/assimp/models", error)) {
        std::string ending = entry.path().extension().string();
        std::transform(ending.begin(), ending.end(), ending.begin(), ::tolower);
        static const std::vector<std::string> kEndings{".obj", ".ply",  ".stl",
                                                       ".glb", ".gltf", ".3mf"};
        if (entry.is_regular_file() && entry.file_size() <= kLargestModel &&
            std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        if (corpus.size() - before == kMostModels) return;
        std::string ending = file.extension().string();
        std::transform(ending.begin(), ending.end(), ending.begin(), ::tolower);
        corpus.push_back({ending, contentOf(file)});
    }
}

std::string extremeNumber(base::Rng& rng) {
    static const char* kNumbers[] = {"-1",         "0",       "4294967295",
                                     "2147483648", "1e38",    "nan",
                                     "-inf",       "1e-400",  "99999999999999999999",
                                     "0x",         "1.5.5",   "-2147483648",
                                     "65536",      "",        "\"",
                                     "[[[[[[[[[[", "{\"a\":", "%n%s"};
    return kNumbers[rng.below(std::size(kNumbers))];
}

// Another number in the place of the one around there.
void replaceNumber(std::string& bytes, std::size_t at, base::Rng& rng) {
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || c == '-' || c == '.'; };
    while (at < bytes.size() && !isDigit(bytes[at]))
        ++at;
    std::size_t end = at;
    while (end < bytes.size() && isDigit(bytes[end]))
        ++end;
    bytes.replace(at, end - at, extremeNumber(rng));
}

void change(std::string& bytes, const std::vector<MeshFile>& corpus, base::Rng& rng) {
    if (bytes.empty()) bytes = "x";
    const auto any = [&](std::size_t bound) {
        return static_cast<std::size_t>(rng.below(static_cast<std::uint32_t>(bound)));
    };
    const std::size_t at = any(bytes.size());
    static constexpr std::uint32_t kExtremes[] = {0,          1,      0x7fffffff, 0x80000000,
                                                  0xffffffff, 0xffff, 0x01000000};
    switch (rng.below(9)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << rng.below(8)));
        break;
    case 1:
        bytes[at] = static_cast<char>(rng.bits());
        break;
    case 2:
        bytes.resize(at);
        break;
    case 3:
        if (bytes.size() < 4) break;
        std::memcpy(&bytes[std::min(at & ~std::size_t{3}, bytes.size() - 4)],
                    &kExtremes[any(std::size(kExtremes))], 4);
        break;
    case 4:
    case 5:
        replaceNumber(bytes, at, rng);
        break;
    case 6:
        bytes.insert(at, bytes.substr(any(bytes.size()), any(200)));
        break;
    case 7: {
        const std::string& other = corpus[any(corpus.size())].bytes;
        bytes.insert(at, other.substr(any(other.size()), any(300)));
        break;
    }
    default:
        bytes.insert(at, std::string(any(3000), "[{(/ "[any(5)]));
    }
}

} // namespace

std::vector<MeshFile> ownMeshFiles() {
    std::vector<MeshFile> files;
    addExports(files);
    addByHand(files);
    return files;
}

std::vector<MeshFile> meshCorpus() {
    std::vector<MeshFile> corpus = ownMeshFiles();
    addTestModels(corpus);
    return corpus;
}

MeshFile mutant(const std::vector<MeshFile>& corpus, base::Rng& rng) {
    MeshFile file = corpus[rng.below(static_cast<std::uint32_t>(corpus.size()))];
    for (std::uint32_t changes = 1 + rng.below(2); changes > 0; --changes)
        change(file.bytes, corpus, rng);
    return file;
}

MeshDrillResult importMutants(int count, unsigned seed, std::chrono::milliseconds limit) {
    using Clock = std::chrono::steady_clock;
    const std::vector<MeshFile> corpus = meshCorpus();
    base::Rng rng(seed);
    const ScratchFolder folder;
    MeshDrillResult result;
    const Clock::time_point begin = Clock::now();
    for (; result.files < count; ++result.files) {
        const MeshFile file = mutant(corpus, rng);
        const fs::path path = folder / ("mutant" + file.ending);
        io::writeFile(path, file.bytes);
        const Clock::time_point start = Clock::now();
        try {
            const base::Mesh mesh = assets::importMesh(path, {.time = limit});
            for (const glm::uvec3& t : mesh.triangles)
                if (std::max({t.x, t.y, t.z}) >= mesh.positions.size() && result.problem.empty())
                    result.problem = "mutant " + std::to_string(result.files) + " points beyond";
            ++result.read;
        } catch (const base::Error& error) {
            ++result.refused;
            const bool crashed = error.detail().find("signal") != std::string::npos;
            result.crashed += crashed;
            result.silent += std::string(error.what()).find("mutant") == std::string::npos;
        } catch (const std::exception& error) {
            if (result.problem.empty())
                result.problem = "mutant " + std::to_string(result.files) + ": " + error.what();
        }
        const std::chrono::duration<double> took = Clock::now() - start;
        result.stopped += took > limit;
        result.slowest = std::max(result.slowest, took.count());
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    return result;
}

} // namespace maquette::tests

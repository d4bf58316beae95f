// Meshing and export beside their peers:
//   bench_mesh [--json FILE] [--faces N] [--pairs N] [--folder DIR] [--only surface|export|unwrap]
//              [--cpu 1]
// With --cpu 1 what is taken is the processor time of each side's process (not for the export).
// MAQUETTE_PEER_PYTHON names a Python with numpy, scikit-image and xatlas. Without it the rows that
// need it are left out and said so.
#include <cstring>

#include <assimp/Exporter.hpp>
#include <assimp/scene.h>

#include "assets/export_mesh.h"
#include "assets/import_client.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/unwrap.h"
#include "tests/bench/bench.h"
#include "tests/engine/mesh/fields.h"

using namespace maquette;
using bench::check;

namespace {

namespace fs = std::filesystem;

struct Arguments {
    std::string json;
    int faces = 60000; // xatlas takes minutes for more
    int pairs = 9;
    bool cpu = false;
    std::string only; // surface, export or unwrap
    double time(const std::function<void()>& body) const {
        return cpu ? bench::cpuMilliseconds(body) : bench::milliseconds(body);
    }
    double peerTime(const io::Json& answer) const { return answer[cpu ? "cpu_ms" : "ms"]; }
    bool wants(const char* part) const { return only.empty() || only == part; }
    fs::path folder = fs::temp_directory_path() / "maquette-bench";
};

template <class T>
void save(const fs::path& path, const std::vector<T>& values) {
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(T)));
}

void benchSurface(bench::Table& table, bench::Peer& peer, const Arguments& arguments) {
    const tests::OwnedGrid owned = tests::sampleGrid(tests::bumpySphere(), 256);
    save(arguments.folder / "grid.f32", owned.values);
    peer.ask("grid " + (arguments.folder / "grid.f32").string() + " 256");
    const io::Json theirs = peer.ask("iso");
    const base::Mesh mesh = mesh::extractSurface(owned.grid, {.normals = false});
    check(mesh::measure(mesh).manifold(), "the surface is not closed");
    check(theirs["triangles"] == mesh.triangles.size() &&
              theirs["vertices"] == mesh.positions.size(),
          "the peer finds another number of triangles");
    for (const bool normals : {false, true}) {
        table.row(
            normals ? "A11 iso-surface 256^3, normals" : "A11 iso-surface 256^3", arguments.pairs,
            [&] {
                return arguments.time(
                    [&] { mesh::extractSurface(owned.grid, {.normals = normals}); });
            },
            [&] { return arguments.peerTime(peer.ask("iso")); }, 15, 25);
    }
}

std::unique_ptr<aiScene> sceneOf(const base::Mesh& mesh) {
    auto scene = std::make_unique<aiScene>();
    scene->mNumMaterials = scene->mNumMeshes = 1;
    scene->mMaterials = new aiMaterial* [1] { new aiMaterial };
    auto* part = new aiMesh;
    scene->mMeshes = new aiMesh* [1] { part };
    scene->mRootNode = new aiNode("object");
    scene->mRootNode->mNumMeshes = 1;
    scene->mRootNode->mMeshes = new unsigned[1]{0};
    part->mPrimitiveTypes = aiPrimitiveType_TRIANGLE;
    part->mNumVertices = static_cast<unsigned>(mesh.positions.size());
    part->mVertices = new aiVector3D[part->mNumVertices];
    part->mNormals = new aiVector3D[part->mNumVertices];
    for (unsigned i = 0; i < part->mNumVertices; ++i) {
        part->mVertices[i] = {mesh.positions[i].x, mesh.positions[i].y, mesh.positions[i].z};
        part->mNormals[i] = {mesh.normals[i].x, mesh.normals[i].y, mesh.normals[i].z};
    }
    part->mNumFaces = static_cast<unsigned>(mesh.triangles.size());
    part->mFaces = new aiFace[part->mNumFaces];
    for (unsigned i = 0; i < part->mNumFaces; ++i) {
        part->mFaces[i].mNumIndices = 3;
        part->mFaces[i].mIndices =
            new unsigned[3]{mesh.triangles[i].x, mesh.triangles[i].y, mesh.triangles[i].z};
    }
    return scene;
}

void benchExport(bench::Table& table, const Arguments& arguments) {
    const base::Mesh mesh = mesh::extractSurface(
        tests::sampler(tests::bumpySphere(0.7f, 0.05f, 16)), {.resolution = 220});
    const std::unique_ptr<aiScene> scene = sceneOf(mesh);
    std::printf("export of %zu vertices, %zu triangles into %s\n", mesh.positions.size(),
                mesh.triangles.size(), arguments.folder.c_str());
    const struct {
        const char* name;
        const char* extension;
        const char* peerFormat;
        double must, goal;
    } rows[] = {{"A13 GLB / Assimp", ".glb", "glb2", 2.5, 5},
                {"A13 OBJ / Assimp", ".obj", "obj", 12, 30},
                {"PLY / Assimp", ".ply", "plyb", 2.5, 5}};
    for (const auto& row : rows) {
        const fs::path own = arguments.folder / (std::string("own") + row.extension);
        const fs::path peers = arguments.folder / (std::string("peer") + row.extension);
        assets::exportMesh(mesh, own);
        const assets::ImportLimits limits{.time = std::chrono::seconds(120)};
        check(assets::verifyExport(own, mesh, {}, limits).passed(),
              "the export does not read back");
        table.row(
            row.name, arguments.pairs,
            [&] { return bench::milliseconds([&] { assets::exportMesh(mesh, own); }); },
            [&] {
                Assimp::Exporter exporter; // outside the clock, as ours needs none
                return bench::milliseconds([&] {
                    check(exporter.Export(scene.get(), row.peerFormat, peers.string()) ==
                              aiReturn_SUCCESS,
                          "Assimp's export failed");
                });
            },
            row.must, row.goal);
    }
}

void benchUnwrap(bench::Table& table, bench::Peer& peer, const Arguments& arguments) {
    base::Mesh mesh = mesh::extractSurface(tests::sampler(tests::noisyDensity(1)),
                                           {.resolution = 256, .surface = {.level = 25}});
    mesh::removeFloaters(mesh);
    mesh::smooth(mesh);
    mesh::decimate(mesh, arguments.faces);
    mesh.normals.clear();
    save(arguments.folder / "mesh.v", mesh.positions);
    save(arguments.folder / "mesh.t", mesh.triangles);
    peer.ask("mesh " + (arguments.folder / "mesh.v").string() + " " +
             (arguments.folder / "mesh.t").string());
    mesh::UnwrapStats own;
    io::Json theirs;
    table.row(
        "A14 unwrap " + std::to_string(mesh.triangles.size()) + " faces / xatlas",
        std::max(1, arguments.pairs / 3),
        [&] { return arguments.time([&] { mesh::unwrap(mesh, {}, {}, &own); }); },
        [&] {
            theirs = peer.ask("unwrap");
            return arguments.peerTime(theirs);
        },
        20, 60);
    std::printf(
        "  ours: %d charts, utilisation %.3f, stretch %.3f; xatlas: %d charts, %.3f, %.3f\n",
        own.charts, own.utilisation, own.stretch, theirs["charts"].get<int>(),
        theirs["utilisation"].get<double>(), theirs["stretch"].get<double>());
    check(own.utilisation >= 0.6 && own.stretch <= 1.5 * theirs["stretch"].get<double>(),
          "the unwrapping is worse than it may be");
}

Arguments parse(int argc, char** argv) {
    Arguments out;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string key = argv[i], value = argv[i + 1];
        if (key == "--json") out.json = value;
        if (key == "--faces") out.faces = std::stoi(value);
        if (key == "--pairs") out.pairs = std::stoi(value);
        if (key == "--only") out.only = value;
        if (key == "--cpu") out.cpu = value != "0";
        if (key == "--folder") out.folder = value;
    }
    return out;
}

} // namespace

int main(int argc, char** argv) {
    const Arguments arguments = parse(argc, argv);
    fs::create_directories(arguments.folder);
    bench::Table table;
    std::printf("%-34s %12s %14s %8s\n", "", "ours", "peer", "ratio");
    if (arguments.wants("export")) benchExport(table, arguments);
    if (std::getenv("MAQUETTE_PEER_PYTHON")) {
        bench::Peer peer(MAQUETTE_BENCH_FOLDER "/peers/mesh_peer.py");
        if (arguments.wants("surface")) benchSurface(table, peer, arguments);
        if (arguments.wants("unwrap")) benchUnwrap(table, peer, arguments);
    } else {
        std::puts("MAQUETTE_PEER_PYTHON is not set: iso-surface and unwrapping not measured");
    }
    table.save(arguments.json);
    fs::remove_all(arguments.folder);
    return 0;
}

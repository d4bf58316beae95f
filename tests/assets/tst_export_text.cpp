#include <clocale>
#include <cstdio>
#include <cstring>
#include <limits>
#include <locale>
#include <map>
#include <sstream>

#include "assets/export_mesh.h"
#include "assets/export_text.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

template <int Decimals>
std::string fixedText(float value) {
    assets::TextBuffer text(64);
    text.fixed<Decimals>(value);
    return std::string(text.view());
}

// A plain reader of what writeObj writes, independent of its code.
struct ObjFile {
    std::vector<glm::vec3> positions, colors, normals;
    std::vector<glm::vec2> uvs;
    std::vector<glm::uvec3> triangles; // of positions, from 1
    std::map<std::string, std::string> words;
    bool cornersAgree = true;
};

ObjFile readObj(const fs::path& path) {
    ObjFile out;
    std::istringstream file(io::readText(path));
    std::string line, key;
    while (std::getline(file, line)) {
        std::istringstream in(line);
        in.imbue(std::locale::classic());
        in >> key;
        glm::vec3 p(0), c(0);
        if (key == "v") {
            in >> p.x >> p.y >> p.z;
            out.positions.push_back(p);
            if (in >> c.x >> c.y >> c.z) out.colors.push_back(c);
        } else if (key == "vn") {
            in >> p.x >> p.y >> p.z;
            out.normals.push_back(p);
        } else if (key == "vt") {
            in >> p.x >> p.y;
            out.uvs.push_back({p.x, p.y});
        } else if (key == "f") {
            glm::uvec3 t(0);
            for (int k = 0; k < 3; ++k) {
                std::string corner, part;
                in >> corner;
                t[k] = static_cast<unsigned>(std::stoul(corner));
                std::istringstream parts(corner);
                while (std::getline(parts, part, '/'))
                    out.cornersAgree &= part.empty() || part == std::to_string(t[k]);
            }
            out.triangles.push_back(t);
        } else {
            std::getline(in >> std::ws, out.words[key]);
        }
    }
    return out;
}

} // namespace

class ExportTextTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    fs::path at(const std::string& name) const {
        return m_folder.filePath(name.c_str()).toStdString();
    }

  private Q_SLOTS:
    void numbersAreRoundedLikeTheStandardLibraryDoes() {
        base::Rng rng(3);
        for (int i = 0; i < 200000; ++i) {
            const float value = i % 3 == 0   ? rng.uniform(-1, 1)
                                : i % 3 == 1 ? rng.uniform(-199.9f, 199.9f)
                                             : rng.normal() * std::pow(10.0f, rng.uniform(-9, 9));
            const std::string text = fixedText<7>(value);
            char expected[80];
            std::snprintf(expected, sizeof expected, "%.7f", static_cast<double>(value));
            // Halves may go either way: both are within half a unit of the last place.
            QVERIFY2(std::abs(std::strtod(text.c_str(), nullptr) - static_cast<double>(value)) <=
                         0.5000001e-7 + 1e-12 * std::abs(static_cast<double>(value)),
                     text.c_str());
            if (text != expected && std::string(expected) != "-" + text)
                QVERIFY(text.size() == std::strlen(expected));
        }
        QCOMPARE(fixedText<4>(0.0f), std::string("0.0000"));
        QCOMPARE(fixedText<4>(-0.0f), std::string("0.0000"));
        QCOMPARE(fixedText<4>(-1e-9f), std::string("0.0000"));
        QCOMPARE(fixedText<4>(-0.25f), std::string("-0.2500"));
        QCOMPARE(fixedText<7>(199.99999f), std::string("199.9999847"));
        QCOMPARE(fixedText<4>(0.99999f), std::string("1.0000"));
        QVERIFY(fixedText<7>(std::numeric_limits<float>::max()).size() <=
                assets::TextBuffer::kLongestNumber);
    }

    void anObjHoldsTheMesh() {
        for (int seed = 0; seed < 60; ++seed) {
            const base::Mesh mesh = seed == 0   ? texturedGlobe()
                                    : seed == 1 ? globe(9, 9)
                                                : randomMesh(seed);
            const fs::path path = at("mesh.obj");
            assets::exportMesh(mesh, path);
            const ObjFile read = readObj(path);
            QVERIFY(read.cornersAgree);
            QCOMPARE(read.positions.size(), mesh.positions.size());
            QCOMPARE(read.triangles.size(), mesh.triangles.size());
            QCOMPARE(read.uvs.size(), mesh.uvs.size());
            QCOMPARE(read.normals.size(), mesh.normals.size());
            QCOMPARE(read.colors.size(), mesh.colors.size());
            for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
                const float size = glm::length(mesh.positions[i]);
                QVERIFY(glm::length(read.positions[i] - mesh.positions[i]) <= 2e-7f + 1e-6f * size);
                if (!mesh.uvs.empty()) {
                    QVERIFY(std::abs(read.uvs[i].x - mesh.uvs[i].x) < 2e-7f);
                    QVERIFY(std::abs(1 - read.uvs[i].y - mesh.uvs[i].y) < 2e-7f);
                }
                if (!mesh.colors.empty())
                    QVERIFY(glm::length(read.colors[i] - glm::clamp(mesh.colors[i], 0.0f, 1.0f)) <
                            2e-4f);
            }
            for (std::size_t i = 0; i < mesh.triangles.size(); ++i)
                QCOMPARE(read.triangles[i], mesh.triangles[i] + 1u);
        }
    }

    void filesBesideAnObjHaveNamesWithoutSpaces() {
        const assets::ExportResult result =
            assets::exportMesh(texturedGlobe(), at("a red chair.obj"), {.name = "a red chair"});
        QCOMPARE(result.files.size(), std::size_t{3});
        const ObjFile read = readObj(at("a red chair.obj"));
        QCOMPARE(read.words.at("mtllib"), std::string("a_red_chair.mtl"));
        QCOMPARE(read.words.at("o"), std::string("a_red_chair"));
        const std::string material = io::readText(at("a_red_chair.mtl"));
        QVERIFY(material.find("map_Kd a_red_chair.png\n") != std::string::npos);
        QVERIFY(material.find("newmtl " + read.words.at("usemtl")) != std::string::npos);
        const base::Image8 picture = io::readImage(at("a_red_chair.png"));
        QVERIFY(picture.data == checker(64, 32)->data);
        std::uint64_t bytes = 0;
        for (const fs::path& file : result.files)
            bytes += fs::file_size(file);
        QCOMPARE(result.bytes, bytes);
    }

    void localesChangeNothing() {
        const base::Mesh mesh = globe(7, 7);
        std::map<std::string, std::vector<std::byte>> first;
        int tried = 0;
        for (const char* locale :
             {"C", "de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8", "ar_EG.UTF-8", "hi_IN.UTF-8"}) {
            if (!std::setlocale(LC_ALL, locale)) continue;
            ++tried;
            for (const char* name : {"l.obj", "l.glb", "l.ply"}) {
                assets::exportMesh(mesh, at(name));
                const std::vector<std::byte> bytes = io::readFile(at(name));
                if (!first.contains(name)) first[name] = bytes;
                QVERIFY(bytes == first[name]);
            }
        }
        std::setlocale(LC_ALL, "C");
        QVERIFY(tried >= 2);
        // Locales need not be installed; one with a decimal comma can always be made by hand.
        const std::locale comma(std::locale::classic(), new CommaNumbers);
        const std::locale before = std::locale::global(comma);
        for (const auto& [name, bytes] : first) {
            assets::exportMesh(mesh, at(name));
            QVERIFY(io::readFile(at(name)) == bytes);
        }
        std::locale::global(before);
    }

    void aPlyHoldsTheMesh() {
        const base::Mesh mesh = globe(5, 6);
        const fs::path path = at("mesh.ply");
        assets::exportMesh(mesh, path);
        const std::string text = io::readText(path);
        const std::string end = "end_header\n";
        const std::size_t body = text.find(end) + end.size();
        QVERIFY(text.starts_with("ply\nformat binary_little_endian 1.0\n"));
        QVERIFY(text.substr(0, body).find('\r') == std::string::npos);
        const std::size_t vertex = 12 + 12 + 3;
        QCOMPARE(text.size(), body + mesh.positions.size() * vertex + mesh.triangles.size() * 13);
        for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
            glm::vec3 p;
            std::memcpy(&p, &text[body + i * vertex], 12);
            QVERIFY(p == mesh.positions[i]);
            for (int k = 0; k < 3; ++k) {
                const auto stored = static_cast<unsigned char>(text[body + i * vertex + 24 + k]);
                QCOMPARE(int(stored), int(std::lround(mesh.colors[i][k] * 255)));
            }
        }
        const std::size_t faces = body + mesh.positions.size() * vertex;
        for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
            glm::uvec3 t;
            std::memcpy(&t, &text[faces + i * 13 + 1], 12);
            QVERIFY(text[faces + i * 13] == 3 && t == mesh.triangles[i]);
        }
    }

    void aTexturedPlyGetsTheTexturesColours() {
        base::Mesh mesh = texturedGlobe(6, 8);
        auto picture = std::make_shared<base::Image8>(2, 1, 3);
        picture->data = {200, 0, 0, 0, 100, 0};
        mesh.baseColor = picture;
        const fs::path path = at("textured.ply");
        assets::exportMesh(mesh, path);
        const std::string text = io::readText(path);
        const std::size_t body = text.find("end_header\n") + 11;
        for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
            const float t = glm::clamp(mesh.uvs[i].x * 2 - 0.5f, 0.0f, 1.0f);
            const auto red = static_cast<unsigned char>(text[body + i * 27 + 24]);
            const auto green = static_cast<unsigned char>(text[body + i * 27 + 25]);
            QVERIFY(std::abs(red - 200 * (1 - t)) <= 1 && std::abs(green - 100 * t) <= 1);
        }
    }

  private:
    struct CommaNumbers : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
};

MAQUETTE_TEST(ExportTextTest);
#include "tst_export_text.moc"

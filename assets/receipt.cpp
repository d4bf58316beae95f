#include "assets/receipt.h"

#include "assets/database.h"
#include "assets/file_frame.h"
#include "assets/library_core.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

using io::field;
using io::fieldOr;
using io::Json;

namespace {

constexpr const char* kKind = "maquette-receipt";
constexpr int kSchema = 1;
constexpr const char* kReader = MAQUETTE_TR("Assimp, in a sandboxed process");

Json triple(const glm::vec3& v) {
    return Json::array({v.x, v.y, v.z});
}

glm::vec3 tripleFrom(const Json& json, const char* key, const std::string& name) {
    const auto values = field<std::vector<float>>(json, key, name);
    if (values.size() != 3) io::refuseField(key, name);
    return {values[0], values[1], values[2]};
}

Json toJson(const std::vector<ExportCheck>& checks) {
    Json list = Json::array();
    for (const ExportCheck& check : checks)
        list.push_back(
            {{"what", check.what.english()}, {"passed", check.passed}, {"detail", check.detail}});
    return list;
}

} // namespace

Receipt makeReceipt(const ExportResult& written, const base::Mesh& wanted, const base::Mesh* got,
                    const ExportOptions& options, std::string unchecked) {
    const std::filesystem::path& file = written.files.front();
    const MeshFormat format = meshFormat(file);
    const FileFrame frame = frameOf(format, options);
    Receipt receipt;
    receipt.file = file.string();
    receipt.format = std::string(extension(format)).substr(1);
    receipt.unit = name(frame.unit);
    receipt.up = frame.up == UpAxis::Y ? "y" : "z";
    receipt.reader = kReader;
    receipt.created = now();
    receipt.recipeInside = format == MeshFormat::Glb && !options.recipeJson.empty();
    if (!options.recipeJson.empty()) receipt.recipeHash = io::sha256(options.recipeJson);
    for (const std::filesystem::path& each : written.files)
        receipt.files.push_back(each.filename().string());
    if (!got) {
        receipt.unchecked = std::move(unchecked);
        receipt.found.bytes = std::filesystem::file_size(file);
        receipt.found.sha256 = io::sha256OfFile(file);
        return receipt;
    }
    receipt.found = compareExport(file, wanted, *got, options);
    if (receipt.recipeInside) { // what the reader of meshes does not look at
        const std::string inside = readGlbRecipe(file);
        receipt.found.checks.push_back({MAQUETTE_TR("the recipe inside"), !inside.empty(),
                                        std::to_string(inside.size()) + " bytes"});
    }
    return receipt;
}

Json toJson(const Receipt& receipt) {
    Json json = {{"kind", kKind},
                 {"schema", kSchema},
                 {"file", receipt.file},
                 {"files", receipt.files},
                 {"format", receipt.format},
                 {"preset", receipt.preset},
                 {"unit", receipt.unit},
                 {"up", receipt.up},
                 {"bytes", receipt.found.bytes},
                 {"sha256", receipt.found.sha256},
                 {"vertices", receipt.found.vertices},
                 {"triangles", receipt.found.triangles},
                 {"low", triple(receipt.found.bounds.low)},
                 {"high", triple(receipt.found.bounds.high)},
                 {"checks", toJson(receipt.found.checks)},
                 {"good", receipt.good()},
                 {"reader", receipt.reader},
                 {"licence", receipt.licence},
                 {"recipe_sha256", receipt.recipeHash},
                 {"recipe_inside", receipt.recipeInside},
                 {"created", toIsoText(receipt.created)}};
    if (!receipt.unchecked.empty()) json["unchecked"] = receipt.unchecked;
    return json;
}

Receipt receiptFromJson(const Json& json, const std::string& name) {
    if (field<std::string>(json, "kind", name) != kKind) io::refuseField("kind", name);
    if (field<int>(json, "schema", name) > kSchema) io::refuseField("schema", name);
    Receipt receipt;
    receipt.file = field<std::string>(json, "file", name);
    receipt.files = field<std::vector<std::string>>(json, "files", name);
    receipt.format = field<std::string>(json, "format", name);
    receipt.preset = field<std::string>(json, "preset", name);
    receipt.unit = field<std::string>(json, "unit", name);
    receipt.up = field<std::string>(json, "up", name);
    receipt.found.bytes = field<std::uint64_t>(json, "bytes", name);
    receipt.found.sha256 = field<std::string>(json, "sha256", name);
    receipt.found.vertices = field<std::uint64_t>(json, "vertices", name);
    receipt.found.triangles = field<std::uint64_t>(json, "triangles", name);
    receipt.found.bounds = {tripleFrom(json, "low", name), tripleFrom(json, "high", name)};
    for (const Json& item : field<Json>(json, "checks", name)) {
        ExportCheck check;
        check.what.key = field<std::string>(item, "what", name);
        check.passed = field<bool>(item, "passed", name);
        check.detail = field<std::string>(item, "detail", name);
        receipt.found.checks.push_back(std::move(check));
    }
    receipt.reader = field<std::string>(json, "reader", name);
    receipt.licence = field<std::string>(json, "licence", name);
    receipt.recipeHash = field<std::string>(json, "recipe_sha256", name);
    receipt.recipeInside = field<bool>(json, "recipe_inside", name);
    receipt.unchecked = fieldOr<std::string>(json, "unchecked", "", name);
    return receipt;
}

std::filesystem::path writeReceipt(const Receipt& receipt) {
    std::filesystem::path path = receipt.file;
    path += ".receipt.json";
    io::writeJson(path, toJson(receipt));
    return path;
}

void ReceiptStore::add(AssetId asset, const Receipt& receipt) {
    Transaction transaction(m_core.database);
    m_core.database.run("INSERT INTO receipt (asset, format, preset, path, sha256, bytes, checks, "
                        "created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        asset, receipt.format, receipt.preset, receipt.file, receipt.found.sha256,
                        receipt.found.bytes, toJson(receipt).dump(), receipt.created);
    transaction.commit();
}

std::vector<Receipt> ReceiptStore::of(AssetId asset) const {
    Statement rows = m_core.database.query(
        "SELECT checks, created FROM receipt WHERE asset = ? ORDER BY id DESC", asset);
    std::vector<Receipt> receipts;
    while (rows.step()) {
        receipts.push_back(receiptFromJson(io::parseJson(rows.text(0), "a receipt"), "a receipt"));
        receipts.back().created = timeFrom(rows.integer(1));
    }
    return receipts;
}

} // namespace maquette::assets

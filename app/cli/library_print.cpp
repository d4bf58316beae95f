#include "app/cli/library_print.h"

#include <cstdio>

namespace maquette::cli {

using io::Json;

namespace {

// Control characters of foreign texts must not reach the terminal.
std::string plain(std::string text) {
    for (char& c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    }
    return text;
}

void addLine(std::string& text, const char* label, const std::string& value) {
    if (value.empty()) return;
    char start[32];
    std::snprintf(start, sizeof start, "%-12s", label);
    text += start + plain(value) + "\n";
}

std::string joinedTags(const std::vector<std::string>& tags) {
    std::string text;
    for (const std::string& tag : tags)
        text += (text.empty() ? "" : ", ") + tag;
    return text;
}

// The recipe as an object where it is one, so that tools need not parse twice.
Json recipeOf(const assets::Asset& asset) {
    const Json recipe = Json::parse(asset.recipeJson, nullptr, false);
    return recipe.is_discarded() ? Json(asset.recipeJson) : recipe;
}

} // namespace

std::string rowOf(const assets::AssetSummary& asset) {
    char start[96];
    std::snprintf(start, sizeof start, "%6lld  %.8s  %s  %-8s  ",
                  static_cast<long long>(asset.id.value), asset.uid.c_str(),
                  assets::toIsoText(asset.created).c_str(), asset.method.c_str());
    return start + plain(asset.name) + (asset.complete ? "" : " (stopped early)");
}

std::string textOf(const assets::Asset& asset, const assets::AssetLibrary& library) {
    std::string text;
    addLine(text, "number", std::to_string(asset.id.value));
    addLine(text, "uid", asset.uid);
    addLine(text, "name", asset.name + (asset.complete ? "" : " (stopped early)"));
    addLine(text, "prompt", asset.prompt);
    addLine(text, "not", asset.negativePrompt);
    addLine(text, "method", asset.method + (asset.preset.empty() ? "" : ", " + asset.preset));
    addLine(text, "seed", std::to_string(asset.seed));
    addLine(text, "model", asset.model);
    addLine(text, "licence", asset.licence);
    addLine(text, "triangles", std::to_string(asset.triangles));
    addLine(text, "rating", asset.rating > 0 ? std::to_string(asset.rating) : std::string());
    addLine(text, "tags", joinedTags(asset.tags));
    for (const assets::AssetParent& parent : asset.parents)
        addLine(text, "made from", parent.uid + " (" + parent.relation + ")");
    addLine(text, "created", assets::toIsoText(asset.created));
    if (asset.deleted) addLine(text, "in the trash", "since " + assets::toIsoText(*asset.deleted));
    for (const assets::AssetFile& file : asset.files)
        addLine(text, file.role.c_str(), library.path(file).string());
    return text;
}

std::string summaryOf(const assets::CheckReport& report) {
    char text[256];
    std::snprintf(text, sizeof text,
                  "%lld assets, %lld runs, %lld files (%llu MB): %zu findings%s%s",
                  static_cast<long long>(report.assets), static_cast<long long>(report.runs),
                  static_cast<long long>(report.files),
                  static_cast<unsigned long long>(report.bytes >> 20), report.findings.size(),
                  report.unusedFiles > 0 ? "; files of crashed programs wait for removal" : "",
                  report.complete ? "" : "; the search index is in use and was not checked");
    return text;
}

Json toJson(const assets::AssetSummary& asset) {
    return {{"id", asset.id.value},
            {"uid", asset.uid},
            {"name", asset.name},
            {"kind", asset.kind},
            {"prompt", asset.prompt},
            {"method", asset.method},
            {"rating", asset.rating},
            {"complete", asset.complete},
            {"created", assets::toIsoText(asset.created)},
            {"modified", assets::toIsoText(asset.modified)}};
}

Json toJson(const assets::Asset& asset, const assets::AssetLibrary& library) {
    Json files = Json::array();
    for (const assets::AssetFile& file : asset.files) {
        files.push_back({{"role", file.role},
                         {"name", file.name},
                         {"sha256", file.sha256},
                         {"bytes", file.bytes},
                         {"path", library.path(file).string()}});
    }
    return {{"id", asset.id.value},
            {"uid", asset.uid},
            {"name", asset.name},
            {"kind", asset.kind},
            {"prompt", asset.prompt},
            {"negative_prompt", asset.negativePrompt},
            {"method", asset.method},
            {"preset", asset.preset},
            {"model", asset.model},
            {"model_sha256", asset.modelHash},
            {"seed", asset.seed},
            {"licence", asset.licence},
            {"triangles", asset.triangles},
            {"complete", asset.complete},
            {"rating", asset.rating},
            {"tags", asset.tags},
            {"created", assets::toIsoText(asset.created)},
            {"modified", assets::toIsoText(asset.modified)},
            {"files", files},
            {"recipe", recipeOf(asset)}};
}

Json toJson(const assets::Finding& finding) {
    return {{"finding", assets::name(finding.kind)},
            {"subject", finding.subject},
            {"sentence", finding.sentence.english()}};
}

Json toJson(const assets::CheckReport& report) {
    return {{"sound", report.sound()},      {"findings", report.findings.size()},
            {"assets", report.assets},      {"runs", report.runs},
            {"files", report.files},        {"bytes", report.bytes},
            {"unused", report.unusedFiles}, {"complete", report.complete}};
}

} // namespace maquette::cli

#include "app/cli/mesh_report.h"

#include <cstdarg>
#include <cstdio>

namespace maquette::cli {

using io::Json;

namespace {

__attribute__((format(printf, 1, 2))) std::string format(const char* pattern, ...) {
    char text[256];
    va_list values;
    va_start(values, pattern);
    std::vsnprintf(text, sizeof text, pattern, values);
    va_end(values);
    return text;
}

Json triple(const glm::dvec3& v) {
    return Json::array({v.x, v.y, v.z});
}

const char* name(mesh::Verdict verdict) {
    return verdict == mesh::Verdict::Good   ? "good"
           : verdict == mesh::Verdict::Mind ? "mind"
                                            : "fail";
}

std::string line(const char* label, const std::string& value) {
    return format("%-12s", label) + value + "\n";
}

std::string rangeOf(const base::ParamSpec& spec) {
    if (spec.type == base::ParamType::Boolean) return "true, false";
    if (spec.type == base::ParamType::Choice) {
        std::string words;
        for (const base::ParamChoice& choice : spec.choices)
            words += (words.empty() ? "" : ", ") + choice.value;
        return words;
    }
    return base::toText(spec.minimum) + " .. " + base::toText(spec.maximum) +
           (spec.unit.empty() ? "" : " " + spec.unit);
}

} // namespace

Json toJson(const mesh::Measure& m) {
    return {{"vertices", m.vertices},
            {"triangles", m.triangles},
            {"components", m.components},
            {"low", triple(m.bounds.low)},
            {"high", triple(m.bounds.high)},
            {"extent", triple(m.bounds.high - m.bounds.low)},
            {"area", m.area},
            {"volume", m.watertight() ? Json(m.volume) : Json()},
            {"watertight", m.watertight()},
            {"manifold", m.manifold()},
            {"boundary_edges", m.boundaryEdges},
            {"non_manifold_edges", m.nonManifoldEdges},
            {"non_manifold_vertices", m.nonManifoldVertices},
            {"degenerate_triangles", m.degenerateTriangles}};
}

Json toJson(const mesh::PrintReport& report) {
    Json findings = Json::array();
    for (const mesh::PrintFinding& finding : report.findings) {
        Json item = {{"verdict", name(finding.verdict)}, {"what", finding.what.english()}};
        if (!finding.remedy.empty()) item["remedy"] = finding.remedy.english();
        if (!finding.operation.empty()) item["operation"] = finding.operation;
        findings.push_back(std::move(item));
    }
    return {{"verdict", name(report.verdict())},     {"size_mm", triple(report.size)},
            {"volume_cm3", report.volume},           {"thinnest_wall_mm", report.thinnest},
            {"usual_wall_mm", report.usualWall},     {"thin_share", report.thinShare},
            {"overhang_share", report.overhang},     {"base_mm2", report.base},
            {"crossing_triangles", report.crossing}, {"findings", findings}};
}

Json toJson(const mesh::DeskResult& result, const base::MeshRecipe& recipe) {
    Json steps = Json::array();
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        const mesh::StepOutcome& outcome = result.steps[i];
        const bool failed = !outcome.failure.empty();
        steps.push_back({{"operation", recipe[i].operation},
                         {"done", recipe[i].enabled && !failed},
                         {"words", (failed ? outcome.failure : outcome.words).english()}});
    }
    return steps;
}

std::string textOf(const mesh::Measure& m) {
    const glm::dvec3 mm = glm::dvec3(m.bounds.high - m.bounds.low) * 1000.0;
    std::string text =
        line("triangles",
             format("%lld (%lld vertices, %lld pieces)", static_cast<long long>(m.triangles),
                    static_cast<long long>(m.vertices), static_cast<long long>(m.components))) +
        line("extent", format("%.1f x %.1f x %.1f mm", mm.x, mm.y, mm.z)) +
        line("surface", format("%.2f cm2", m.area * 1e4));
    if (m.watertight()) text += line("volume", format("%.2f cm3", m.volume * 1e6));
    return text + line("closed", m.manifold()
                                     ? std::string("yes, a manifold")
                                     : format("no: %lld open edges, %lld ambiguous edges, %lld "
                                              "ambiguous vertices",
                                              static_cast<long long>(m.boundaryEdges),
                                              static_cast<long long>(m.nonManifoldEdges),
                                              static_cast<long long>(m.nonManifoldVertices)));
}

std::string textOf(const mesh::PrintReport& report) {
    const char* marks[] = {"ok    ", "mind  ", "FAIL  "};
    std::string text;
    for (const mesh::PrintFinding& finding : report.findings) {
        text += marks[static_cast<int>(finding.verdict)] + finding.what.english();
        if (!finding.remedy.empty()) text += " " + finding.remedy.english();
        text += "\n";
    }
    return text;
}

std::string textOf(const mesh::DeskResult& result, const base::MeshRecipe& recipe) {
    std::string text;
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        const mesh::StepOutcome& outcome = result.steps[i];
        if (!recipe[i].enabled) continue;
        text += line(recipe[i].operation.c_str(), outcome.failure.empty()
                                                      ? outcome.words.english()
                                                      : "left out: " + outcome.failure.english());
    }
    return text;
}

std::string operationsText() {
    std::string text;
    for (const base::MeshOperationInfo& info : mesh::operationInfos()) {
        text += info.id + ": " + info.tip.english() + "\n";
        for (const base::ParamSpec& spec : info.params) {
            text += format("  %-13s", spec.name.c_str()) + spec.tip.english() + " (" +
                    rangeOf(spec) + "; " + base::toText(spec.defaultValue) + ")\n";
        }
    }
    return text;
}

} // namespace maquette::cli

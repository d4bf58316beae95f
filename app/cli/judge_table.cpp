#include "app/cli/judge_table.h"

#include <algorithm>
#include <cstdio>

namespace maquette::cli {

using evaluation::PromptQuality;
using evaluation::ViewTally;
using io::Json;

namespace {

struct Total {
    const char* pairs;
    ViewTally made, truth;
    int prompts = 0;
};

std::vector<Total> totalsOf(const std::vector<PromptQuality>& rows) {
    std::vector<Total> totals{{"seen", {}, {}}, {"held-out", {}, {}}, {"all", {}, {}}};
    for (const PromptQuality& row : rows) {
        for (const std::size_t i :
             {row.heldOut ? std::size_t{1} : std::size_t{0}, std::size_t{2}}) {
            totals[i].made += row.made;
            totals[i].truth += row.truth;
            ++totals[i].prompts;
        }
    }
    std::erase_if(totals, [](const Total& total) { return total.prompts == 0; });
    return totals;
}

std::string share(int right, int of) {
    char text[16];
    if (of == 0) return "   -  ";
    std::snprintf(text, sizeof text, "%3d/%-2d", right, of);
    return text;
}

std::string percent(double value, int of) {
    char text[16];
    if (of == 0) return "   -  ";
    std::snprintf(text, sizeof text, "%4.0f %%", 100 * value);
    return text;
}

std::string figures(const ViewTally& tally) {
    char score[16];
    std::snprintf(score, sizeof score, "%6.2f", tally.score());
    return percent(tally.classShare(), tally.views) + " " +
           percent(tally.colourShare(), tally.views) + " " +
           percent(tally.frontShare(), tally.frontViews) + score;
}

// "chair 7, table 1": the most frequent first.
std::string seenText(const ViewTally& tally) {
    std::vector<std::pair<std::string, int>> seen(tally.seenAs.begin(), tally.seenAs.end());
    std::stable_sort(seen.begin(), seen.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string text;
    for (std::size_t i = 0; i < std::min<std::size_t>(seen.size(), 3); ++i)
        text += (i ? ", " : "") + seen[i].first + " " + std::to_string(seen[i].second);
    return text;
}

std::string rowText(const PromptQuality& row) {
    char start[64];
    std::snprintf(start, sizeof start, "%-26.26s %-9s", row.prompt.c_str(),
                  row.heldOut ? "held-out" : "seen");
    char score[16];
    std::snprintf(score, sizeof score, "%6.2f", row.made.score());
    const ViewTally& made = row.made;
    return start + share(made.classRight, made.views) + " " + share(made.colourRight, made.views) +
           " " + share(made.frontRight, made.frontViews) + score + " | " + figures(row.truth) +
           "   " + seenText(made) + "\n";
}

Json toJson(const ViewTally& tally) {
    return {{"views", tally.views},
            {"class", tally.classShare()},
            {"colour", tally.colourShare()},
            {"front", tally.frontViews > 0 ? Json(tally.frontShare()) : Json()},
            {"score", tally.score()}};
}

} // namespace

std::string qualityTable(const std::vector<PromptQuality>& rows) {
    std::string text = "prompt                     pair       class colour  front score | "
                       "true: class colour front score  seen as\n";
    for (const PromptQuality& row : rows)
        text += rowText(row);
    for (const Total& total : totalsOf(rows)) {
        char start[64];
        std::snprintf(start, sizeof start, "%-3d %-32s", total.prompts, total.pairs);
        text += start + figures(total.made) + " | " + figures(total.truth) + "\n";
    }
    return text;
}

Json toJson(const PromptQuality& row) {
    return {{"event", "prompt"},
            {"prompt", row.prompt},
            {"pairs", row.heldOut ? "held-out" : "seen"},
            {"made", toJson(row.made)},
            {"true_renders", toJson(row.truth)},
            {"seen_as", row.made.seenAs}};
}

std::vector<Json> totalsJson(const std::vector<PromptQuality>& rows) {
    std::vector<Json> lines;
    for (const Total& total : totalsOf(rows)) {
        lines.push_back({{"event", "total"},
                         {"pairs", total.pairs},
                         {"prompts", total.prompts},
                         {"made", toJson(total.made)},
                         {"true_renders", toJson(total.truth)}});
    }
    return lines;
}

} // namespace maquette::cli

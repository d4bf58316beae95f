#include "engine/evaluation/quality.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/evaluation/pictures.h"
#include "engine/evaluation/views.h"
#include "engine/priors/judge.h"
#include "engine/priors/text_image_score.h"
#include "engine/world/world.h"

namespace maquette::evaluation {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr int kImage = 64;       // what judge and score were trained on
constexpr int kTrueObjects = 4;  // of a prompt's words, with proportions of their own
constexpr float kNear = 45;      // degrees
constexpr int kSheetColumns = 4; // of turntable.png
// No colour of the world: neither white nor black things drown in it.
constexpr glm::vec3 kBackground{0.72f, 0.76f, 0.82f};

struct Wanted {
    int classId = 0;
    int colour = 0;
};

Wanted wantedBy(const std::string& prompt) {
    const world::ParsedPrompt parsed = world::parse(prompt);
    if (!parsed.classId || !parsed.colour) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The judge cannot measure \"%1\": a prompt must name an object "
                                 "and a colour of the world, for example \"a red chair\"."),
                     prompt});
    }
    return {*parsed.classId, *parsed.colour};
}

std::vector<base::Image8> trueViews(const std::string& prompt, std::uint64_t seed,
                                    std::span<const float> azimuths) {
    const world::Object object = world::makeObject(world::parse(prompt).spec(seed));
    std::vector<base::Image8> views;
    for (const float azimuth : azimuths) {
        const auto camera = turntableCamera(azimuth, kTurntableElevation, kImage);
        const auto picture = world::render(object, camera, world::Lighting{});
        views.push_back(base::toImage8(world::composite(picture.rgba, kBackground)));
    }
    return views;
}

ViewTally nothing(std::size_t views, bool hasFront) {
    ViewTally tally;
    tally.views = static_cast<int>(views);
    tally.frontViews = hasFront ? tally.views : 0;
    tally.seenAs["nothing"] = tally.views;
    return tally;
}

} // namespace

ViewTally& ViewTally::operator+=(const ViewTally& other) {
    views += other.views;
    classRight += other.classRight;
    colourRight += other.colourRight;
    frontViews += other.frontViews;
    frontRight += other.frontRight;
    scoreSum += other.scoreSum;
    for (const auto& [name, count] : other.seenAs)
        seenAs[name] += count;
    return *this;
}

struct QualityJudge::Parts {
    priors::Judge judge;
    priors::TextImageScore score;
};

QualityJudge::QualityJudge(const fs::path& resources)
    : m_parts(new Parts{priors::Judge(resources / "judge"),
                        priors::TextImageScore(resources / "score")}) {}

QualityJudge::~QualityJudge() = default;

void QualityJudge::check(const std::string& prompt) const {
    wantedBy(prompt);
}

ViewTally QualityJudge::tally(const std::string& prompt, int classId, int colour,
                              std::span<const base::Image8> views,
                              std::span<const float> azimuths) const {
    base::require(views.size() == azimuths.size(), "one azimuth a view");
    std::vector<at::Tensor> rows;
    for (const base::Image8& view : views)
        rows.push_back(pictureTensor(view, kBackground, kImage));
    const at::Tensor images = at::cat(rows);
    const auto verdicts = m_parts->judge.look(images);
    const world::ClassInfo& wanted = world::classes()[static_cast<std::size_t>(classId)];
    const std::string& colourName = world::colours()[static_cast<std::size_t>(colour)].name;
    ViewTally tally;
    tally.views = static_cast<int>(views.size());
    tally.scoreSum = m_parts->score(images, prompt).sum().item<double>();
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const priors::Verdict& v = verdicts[i];
        const auto& seen = m_parts->judge.classNames()[static_cast<std::size_t>(v.classId)];
        ++tally.seenAs[seen];
        tally.classRight += seen == wanted.name;
        tally.colourRight +=
            m_parts->judge.colourNames()[static_cast<std::size_t>(v.colour)] == colourName;
        if (!wanted.hasFront) continue;
        ++tally.frontViews;
        tally.frontRight += priors::azimuthDifference(v.azimuth, azimuths[i]) <= kNear;
    }
    return tally;
}

PromptQuality QualityJudge::look(const std::string& prompt, std::span<const base::Image8> views,
                                 std::span<const float> azimuths) const {
    const Wanted wanted = wantedBy(prompt);
    PromptQuality quality;
    quality.prompt = prompt;
    quality.heldOut = world::isHeldOut(wanted.classId, wanted.colour);
    quality.hasFront = world::classes()[static_cast<std::size_t>(wanted.classId)].hasFront;
    quality.made = views.empty() ? nothing(azimuths.size(), quality.hasFront)
                                 : tally(prompt, wanted.classId, wanted.colour, views, azimuths);
    for (std::uint64_t seed = 1; seed <= kTrueObjects; ++seed) {
        quality.truth += tally(prompt, wanted.classId, wanted.colour,
                               trueViews(prompt, seed, azimuths), azimuths);
    }
    return quality;
}

std::vector<base::Image8> viewsOfTurntable(const base::Image8& sheet,
                                           const std::string& nameForErrors) {
    constexpr int kRows = kTurntableViews / kSheetColumns;
    const int size = sheet.width / kSheetColumns;
    if (size == 0 || sheet.width != size * kSheetColumns || sheet.height != size * kRows) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("%1 is no turntable: it must hold two rows of four square views."),
                     nameForErrors});
    }
    std::vector<base::Image8> views;
    for (int i = 0; i < kTurntableViews; ++i) {
        base::Image8 view(size, size, sheet.channels);
        const int left = i % kSheetColumns * size, top = i / kSheetColumns * size;
        for (int y = 0; y < size; ++y)
            std::copy_n(sheet.pixel(left, top + y), size * sheet.channels, view.pixel(0, y));
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace maquette::evaluation

// The Janus meter on objects of the world: true ones and two-faced ones made of them.
// Usage: bench_round [OBJECTS_A_CLASS] [FIRST_SEED] [--rows]: a table of verdicts by class; with
// --rows also every object's figures, one JSON object a line.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>

#include "engine/base/paths.h"
#include "engine/evaluation/round_measure.h"
#include "tests/support/two_faced.h"

using namespace maquette;
using evaluation::RoundKind;
using evaluation::RoundReading;

namespace {

struct Tally {
    int kinds[4] = {0, 0, 0, 0};
    int count = 0;
};

// A figure for ranking: the most front-like side at least 90 degrees from the front.
float otherFront(const RoundReading& reading) {
    float most = 0;
    for (const evaluation::SideReading& side : reading.sides) {
        if (side.azimuth >= 90 && side.azimuth <= 270) most = std::max(most, side.front);
    }
    return most;
}
float backLikeFront(const RoundReading& reading) {
    return reading.sides[reading.sides.size() / 2].likeFront;
}

// The share of pairs in which the two-faced object has the larger figure.
double areaUnderCurve(const std::vector<float>& genuine, const std::vector<float>& twoFaced) {
    double sum = 0;
    for (const float a : twoFaced) {
        for (const float b : genuine)
            sum += a > b ? 1 : a == b ? 0.5 : 0;
    }
    return sum / std::max<double>(1, double(genuine.size()) * double(twoFaced.size()));
}

} // namespace

int main(int argc, char** argv) {
    const int objects = argc > 1 ? std::atoi(argv[1]) : 6;
    const int firstSeed = argc > 2 ? std::atoi(argv[2]) : 1;
    const bool rows = argc > 3 && std::strcmp(argv[3], "--rows") == 0;
    const evaluation::RoundMeasure measure(base::resourcesFolder());
    constexpr int kViews = 8;
    const auto azimuths = tests::azimuthsRound(kViews);
    std::map<std::string, Tally> tallies[3];
    std::vector<float> judgeTrue, judgeFaced, alikeTrue, alikeFaced;
    double seconds = 0;
    int looks = 0;
    for (const world::ClassInfo& info : world::classes()) {
        for (int i = 0; i < objects; ++i) {
            world::ObjectSpec spec = world::randomSpec(
                static_cast<std::uint64_t>(1000 * (firstSeed + i) + info.id), world::Split::All);
            spec.classId = info.id;
            spec.shapeWord = spec.partIndex = spec.partColour = -1;
            const world::Object genuine = world::makeObject(spec);
            for (int kind = 0; kind < 3; ++kind) {
                const world::Object object =
                    kind == 0 ? genuine
                              : tests::twoFaced(genuine, kind == 1 ? tests::SecondFace::Mirrored
                                                                   : tests::SecondFace::Turned);
                const auto views = tests::picturesRound(object, kViews, 64);
                const auto begin = std::chrono::steady_clock::now();
                const RoundReading reading = measure.look(views, azimuths, "a " + info.name);
                seconds +=
                    std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
                ++looks;
                Tally& tally = tallies[kind][info.name];
                ++tally.count;
                ++tally.kinds[static_cast<int>(reading.kind)];
                if (info.hasFront) {
                    (kind == 0 ? judgeTrue : judgeFaced).push_back(otherFront(reading));
                    (kind == 0 ? alikeTrue : alikeFaced).push_back(backLikeFront(reading));
                }
                if (!rows) continue;
                std::printf("{\"class\":\"%s\",\"kind\":%d,\"front\":%d,\"knows\":%.3f,"
                            "\"has\":%d,\"sides\":[",
                            info.name.c_str(), kind, info.hasFront, double(reading.knows),
                            reading.hasFront);
                for (std::size_t s = 0; s < reading.sides.size(); ++s) {
                    std::printf("%s[%.3f,%.3f]", s ? "," : "", double(reading.sides[s].likeFront),
                                double(reading.sides[s].front));
                }
                std::printf("]}\n");
            }
        }
    }
    std::printf("%-10s | true: unclear one alike repeated | mirrored            | turned\n",
                "class");
    int right[2] = {0, 0}, of[2] = {0, 0}, alikeRight = 0, alikeOf = 0;
    for (const world::ClassInfo& info : world::classes()) {
        std::printf("%-10s%s", info.name.c_str(), info.hasFront ? "F" : " ");
        for (int kind = 0; kind < 3; ++kind) {
            const Tally& tally = tallies[kind][info.name];
            std::printf(" | %4d %4d %4d %4d", tally.kinds[0], tally.kinds[1], tally.kinds[2],
                        tally.kinds[3]);
            if (info.hasFront) {
                right[kind > 0] += tally.kinds[kind == 0 ? 1 : 3];
                of[kind > 0] += tally.count;
            } else if (kind == 0) {
                alikeRight += tally.kinds[2];
                alikeOf += tally.count;
            }
        }
        std::printf("\n");
    }
    std::printf(
        "true objects with a front: %d of %d \"one front\"; two-faced: %d of %d \"repeated\"; "
        "without a front: %d of %d \"alike\"\n",
        right[0], of[0], right[1], of[1], alikeRight, alikeOf);
    std::printf("AUC, true against two-faced: judge's second front %.4f, encoder's back like front "
                "%.4f; %.1f ms a look of %d views\n",
                areaUnderCurve(judgeTrue, judgeFaced), areaUnderCurve(alikeTrue, alikeFaced),
                1000 * seconds / looks, kViews);
    return 0;
}

#include <cmath>
#include <cstring>

#include <glm/geometric.hpp>

#include "engine/base/rng.h"
#include "tests/engine/fields/frozen_fit.h"
#include "tests/support/registry.h"

#include <QObject>

using namespace maquette;
using base::BrushMode;
using base::BrushStrokes;
using tests::Fit;
using tests::Inverted;
using tests::randomPoints;
using tests::smallConfig;
using tests::Values;
using tests::valuesOf;

namespace {

const BrushStrokes kRightHalf = {{BrushMode::Freeze, .5f, .7f, {{.6f, 0, 0}}}};

double worst(const Values& a, const Values& b, const std::vector<std::size_t>& where) {
    double most = 0;
    for (const std::size_t i : where) {
        most = std::max(most, double(std::abs(a.density[i] - b.density[i])) /
                                  (1 + std::abs(a.density[i])));
        for (int c = 0; c < 3; ++c)
            most = std::max(most, double(std::abs(a.colour[i][c] - b.colour[i][c])));
    }
    return most;
}

double mean(const Values& a, const Values& b, const std::vector<std::size_t>& where) {
    double sum = 0;
    for (const std::size_t i : where)
        sum += glm::length(a.colour[i] - b.colour[i]);
    return sum / static_cast<double>(where.size());
}

} // namespace

class TestFrozenField : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aMaskIsWhatItsStrokesCover() {
        const BrushStrokes strokes = {{BrushMode::Freeze, .4f, .5f, {{-.4f, 0, 0}, {.4f, 0, 0}}},
                                      {BrushMode::Redo, .3f, .5f, {{.4f, 0, 0}}},
                                      {BrushMode::Erase, .2f, .5f, {{-.4f, 0, 0}}}};
        const auto mask = fields::RegionMask::of(strokes, 64, 1);
        QVERIFY(mask.redoes() && !mask.empty());
        QVERIFY(mask.frozenAt({0, 0, 0}) > .99f);
        QVERIFY(mask.frozenAt({0, .3f, 0}) > .3f && mask.frozenAt({0, .3f, 0}) < .7f);
        QCOMPARE(mask.frozenAt({0, .5f, 0}), 0.f);
        QVERIFY(mask.redoAt({.4f, 0, 0}) > .99f); // painted over what was frozen
        QVERIFY(mask.frozenAt({.4f, 0, 0}) < .01f);
        QVERIFY(mask.frozenAt({-.4f, 0, 0}) < .01f);
        QCOMPARE(mask.redoAt({0, 0, 0}), 0.f);
        const std::vector<float> held = mask.held();
        QCOMPARE(held.size(), std::size_t{64 * 64 * 64});
        QCOMPARE(held[0], 1.f); // far from what is to be redone
        QVERIFY(fields::RegionMask::of({}, 64, 1).held().empty());
        // Without anything to redo only what was frozen is held.
        QCOMPARE(fields::RegionMask::of({strokes[0]}, 64, 1).held()[0], 0.f);
    }

    void withoutAMaskItIsTheLiveField() {
        Fit masked;
        fields::HashGridField plain({}, smallConfig(), 3);
        const auto points = randomPoints(500, 1);
        const Values a = valuesOf(masked.field, points), b = valuesOf(plain, points);
        QVERIFY(a.density == b.density && a.colour == b.colour);
        QCOMPARE(masked.field.save().size(), plain.save().size());
    }

    void whatIsFrozenStaysAndTheRestLearns() {
        Fit fit;
        fit.steps(70);
        const auto points = randomPoints(6000, 2);
        const auto held = fields::RegionMask::of(kRightHalf, 64, 1);
        std::vector<std::size_t> inside, outside;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (held.frozenAt(points[i]) >= 1) inside.push_back(i);
            const bool onObject = glm::length(points[i]) < .5f;
            if (held.frozenAt(points[i]) <= 0 && onObject) outside.push_back(i);
        }
        QVERIFY(inside.size() > 100 && outside.size() > 100);
        const Values unfrozen = valuesOf(fit.field, points);
        fit.field.setStrokes(kRightHalf);
        const Values before = valuesOf(fit.field, points);
        std::vector<std::size_t> all(points.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        QVERIFY(worst(unfrozen, before, all) < 1e-4); // freezing itself changes nothing
        fit.steps(80, Inverted::All);
        const Values after = valuesOf(fit.field, points);
        const double moved = worst(before, after, inside), learned = mean(before, after, outside);
        qInfo("inside at most %.1e, outside %.2f on average", moved, learned);
        QVERIFY2(moved < 1e-5, qPrintable(QString::number(moved)));
        QVERIFY2(learned > .15, qPrintable(QString::number(learned)));
        // The live field itself did move there, which is why gradients alone would not hold it.
        QVERIFY(worst(before, valuesOf(fit.live, points), inside) > .01);
    }

    void onlyWhatIsToBeRedoneChanges() {
        Fit fit;
        fit.steps(70);
        const BrushStrokes redo = {{BrushMode::Redo, .4f, .8f, {{-.4f, 0, .2f}}}};
        const auto mask = fields::RegionMask::of(redo, 64, 1);
        const auto points = randomPoints(6000, 4);
        std::vector<std::size_t> marked, rest;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (mask.redoAt(points[i]) <= 0) rest.push_back(i);
            if (mask.redoAt(points[i]) >= 1 && glm::length(points[i]) < .5f) marked.push_back(i);
        }
        QVERIFY(marked.size() > 30);
        fit.field.setStrokes(redo);
        const Values before = valuesOf(fit.field, points);
        fit.steps(70, Inverted::All);
        const Values after = valuesOf(fit.field, points);
        QVERIFY(worst(before, after, rest) < 1e-5);
        QVERIFY(mean(before, after, marked) > .1);
    }

    // The gradient that reaches the live parameters is that of the blended field.
    void gradientsAreThoseOfWhatIsShown() {
        fields::HashGridField live({}, smallConfig(), 5);
        fields::FrozenField field(live);
        field.setStrokes({{BrushMode::Freeze, .6f, 0, {{.3f, 0, 0}}}});
        field.setPull(0);
        // The live field moves on, so that what is frozen differs.
        std::vector<float> weights = live.network().download();
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] += .2f * std::sin(static_cast<float>(i));
        live.network().set(weights);
        const auto points = randomPoints(64, 6);
        std::vector<float> planar[3], density(64), ones(64), colour[3], weight[3];
        for (int a = 0; a < 3; ++a) {
            for (const glm::vec3& p : points)
                planar[a].push_back(p[a]);
            colour[a].resize(64);
            for (int i = 0; i < 64; ++i)
                weight[a].push_back(std::sin(static_cast<float>(i + 7 * a)));
        }
        for (int i = 0; i < 64; ++i)
            ones[static_cast<std::size_t>(i)] = .1f * std::cos(static_cast<float>(i));
        const fields::FieldInput input{
            {planar[0].data(), planar[1].data(), planar[2].data()}, {}, 64};
        const fields::FieldOutput output{density.data(),
                                         {colour[0].data(), colour[1].data(), colour[2].data()}};
        const auto tape = field.makeTape();
        field.forward(input, output, tape.get());
        live.clearGradients();
        field.backward(input, {ones.data(), {weight[0].data(), weight[1].data(), weight[2].data()}},
                       *tape);
        std::vector<float> got(weights.size());
        std::memcpy(got.data(), live.network().gradient(), got.size() * sizeof(float));
        const auto loss = [&] {
            field.forward(input, output, nullptr);
            double sum = 0;
            for (std::size_t i = 0; i < 64; ++i) {
                sum += double(ones[i]) * density[i];
                for (int c = 0; c < 3; ++c)
                    sum += double(weight[c][i]) * colour[c][i];
            }
            return sum;
        };
        double error = 0, norm = 0;
        for (std::size_t k = 0; k < weights.size(); k += 17) {
            std::vector<float> moved = weights;
            constexpr float kStep = 4e-3f;
            moved[k] = weights[k] + kStep;
            live.network().set(moved);
            const double above = loss();
            moved[k] = weights[k] - kStep;
            live.network().set(moved);
            const double wanted = (above - loss()) / (2 * double{kStep});
            error += (got[k] - wanted) * (got[k] - wanted);
            norm += wanted * wanted;
        }
        QVERIFY2(std::sqrt(error / norm) < .02,
                 qPrintable(QString::number(std::sqrt(error / norm))));
    }

    void fullyFrozenPointsTeachNothing() {
        fields::HashGridField live({}, smallConfig(), 5);
        fields::FrozenField field(live);
        field.setStrokes({{BrushMode::Freeze, .8f, .9f, {{0, 0, 0}}}});
        field.setPull(0);
        std::vector<float> planar[3], density(20), ones(20, 1.f), colour(20);
        for (int a = 0; a < 3; ++a) {
            for (int i = 0; i < 20; ++i)
                planar[a].push_back(.02f * static_cast<float>(i - a));
        }
        const fields::FieldInput input{
            {planar[0].data(), planar[1].data(), planar[2].data()}, {}, 20};
        std::vector<float> rgb[3] = {colour, colour, colour};
        const auto tape = field.makeTape();
        field.forward(input, {density.data(), {rgb[0].data(), rgb[1].data(), rgb[2].data()}},
                      tape.get());
        live.clearGradients();
        field.backward(input, {ones.data(), {ones.data(), ones.data(), ones.data()}}, *tape);
        QVERIFY(field.gradientNorm() < 1e-6);
    }

    // Between the pulls the live field is asked for what is not held alone; what is shown is equal.
    void whatIsLeftOutChangesNothing() {
        Fit fit;
        fit.steps(40);
        fit.field.setStrokes({{BrushMode::Redo, .3f, .7f, {{.3f, 0, 0}}}});
        fit.steps(1); // away from the step of the pull
        QVERIFY(fit.live.steps() % fields::FrozenField::kPullEvery != 0);
        const auto points = randomPoints(500, 12);
        const Values wanted = valuesOf(fit.field, points);
        std::vector<float> planar[3], density(500), rgb[3] = {density, density, density};
        for (int a = 0; a < 3; ++a) {
            for (const glm::vec3& p : points)
                planar[a].push_back(p[a]);
        }
        const fields::FieldInput input{
            {planar[0].data(), planar[1].data(), planar[2].data()}, {}, 500};
        const auto tape = fit.field.makeTape();
        fit.field.forward(input, {density.data(), {rgb[0].data(), rgb[1].data(), rgb[2].data()}},
                          tape.get());
        QVERIFY(density == wanted.density);
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (int c = 0; c < 3; ++c)
                QCOMPARE(rgb[c][i], wanted.colour[i][c]);
        }
    }

    // Freezing at different times keeps each region as it was then.
    void regionsOfDifferentMoments() {
        Fit fit;
        const auto stroke = [](float x) {
            return base::BrushStroke{BrushMode::Freeze, .2f, .7f, {{x, 0, .3f}}};
        };
        const std::vector<glm::vec3> points = {{-.35f, 0, .3f}, {.25f, 0, .3f}};
        fit.steps(40);
        fit.field.setStrokes({stroke(-.35f)});
        const Values first = valuesOf(fit.field, points);
        fit.steps(40, Inverted::All);
        fit.field.setStrokes({stroke(-.35f), stroke(.25f)});
        QCOMPARE(fit.field.layers(), 2);
        const Values second = valuesOf(fit.field, points);
        fit.steps(40);
        const Values third = valuesOf(fit.field, points);
        QVERIFY(worst(first, third, {0}) < 1e-5);
        QVERIFY(worst(second, third, {1}) < 1e-5);
        QVERIFY(worst(first, second, {1}) > .02);
        // Undo lets the second go and forgets its moment.
        fit.field.setStrokes({stroke(-.35f)});
        QCOMPARE(fit.field.layers(), 1);
        fit.field.setStrokes({});
        QCOMPARE(fit.field.layers(), 0);
    }

    void moreMomentsThanLayersMerge() {
        Fit fit;
        BrushStrokes strokes;
        fit.steps(30);
        for (int i = 0; i < fields::FrozenField::kLayers + 3; ++i) {
            const float x = -.8f + .16f * static_cast<float>(i);
            strokes.push_back({BrushMode::Freeze, .12f, .5f, {{x, 0, 0}}});
            fit.field.setStrokes(strokes);
            fit.steps(2);
        }
        QCOMPARE(fit.field.layers(), fields::FrozenField::kLayers);
        const Values before = valuesOf(fit.field, {strokes[0].points[0], {0, 0, 0}});
        fit.steps(20, Inverted::All);
        const Values after = valuesOf(fit.field, {strokes[0].points[0], {0, 0, 0}});
        QVERIFY(worst(before, after, {0}) < 1e-5);
    }

    // A region that is let go shows the live field, which was drawn to what was shown.
    void lettingGoDoesNotJump() {
        const auto jump = [](float pull) {
            Fit fit;
            fit.steps(120);
            fit.field.setPull(pull);
            fit.field.setStrokes(kRightHalf);
            std::vector<glm::vec3> points;
            for (const glm::vec3& p : randomPoints(6000, 8)) {
                if (fit.field.mask().frozenAt(p) >= 1 && glm::length(p) < .5f) points.push_back(p);
            }
            const Values held = valuesOf(fit.field, points);
            fit.steps(200, Inverted::All);
            fit.field.setStrokes({});
            std::vector<std::size_t> all(points.size());
            for (std::size_t i = 0; i < all.size(); ++i)
                all[i] = i;
            return mean(held, valuesOf(fit.field, points), all);
        };
        const double with = jump(fields::FrozenField::kPull), without = jump(0);
        qInfo("colours jump by %.3f, without the pull by %.3f", with, without);
        QVERIFY(with < .35 * without);
    }

    void aSavedMaskComesBackToTheBit() {
        Fit one, other;
        one.steps(40);
        one.field.setStrokes(kRightHalf);
        one.steps(10, Inverted::All);
        const fields::State state = one.field.save();
        other.field.load(state);
        other.field.setStrokes(kRightHalf);
        QCOMPARE(other.field.layers(), 1);
        const auto points = randomPoints(500, 9);
        const Values a = valuesOf(one.field, points), b = valuesOf(other.field, points);
        QVERIFY(a.density == b.density && a.colour == b.colour);
        other.rng = one.rng;
        one.steps(5);
        other.steps(5);
        const fields::State x = one.field.save(), y = other.field.save();
        QCOMPARE(x.size(), y.size());
        for (std::size_t i = 0; i < x.size(); ++i)
            QVERIFY2(x[i].floats == y[i].floats && x[i].words == y[i].words, x[i].name.c_str());
    }
};

MAQUETTE_TEST(TestFrozenField);
#include "tst_frozen_field.moc"

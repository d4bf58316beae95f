#include <algorithm>
#include <cmath>
#include <set>

#include "cuda/occupancy.h"
#include "cuda/random.h"
#include "cuda/resample.h"
#include "tests/cuda/reference.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

// The rays of a small camera, in a backend's memory and as read back.
struct RayArrays {
    RayArrays(const cuda::Backend& backend, cuda::Bounds bounds, int width, int height)
        : count(std::int64_t{width} * height) {
        for (auto* buffer : {&o[0], &o[1], &o[2], &d[0], &d[1], &d[2], &enter, &leave, &cosine})
            *buffer = zeros(backend, count);
        // Azimuth 30 degrees, looking at the origin from a distance of 3.
        const float s = .5f, c = std::sqrt(.75f);
        cuda::CameraRays camera{{3 * s, 0, 3 * c}, {c, 0, -s}, {0, 1, 0}, {s, 0, c}};
        camera.focalPixels = 1.1f * static_cast<float>(height);
        camera.width = width;
        camera.height = height;
        camera.bounds = bounds;
        for (int a = 0; a < 3; ++a) {
            camera.origin[a] = o[a].data();
            camera.direction[a] = d[a].data();
        }
        camera.enter = enter.data();
        camera.leave = leave.data();
        camera.cosine = cosine.data();
        cuda::cameraRays(backend, camera);
    }
    cuda::Rays view() const {
        return {count,
                {o[0].data(), o[1].data(), o[2].data()},
                {d[0].data(), d[1].data(), d[2].data()},
                enter.data(),
                leave.data(),
                cosine.data()};
    }
    std::int64_t count;
    cuda::Buffer<float> o[3], d[3], enter, leave, cosine;
};

// In double, from the definition of the pinhole camera.
void rays(Report& report, const cuda::Backend& backend) {
    const int width = 13, height = 9;
    for (const bool sphere : {true, false}) {
        const double extent = sphere ? 1 : .6;
        RayArrays got(backend, {sphere, static_cast<float>(extent)}, width, height);
        std::vector<double> enter, leave, cosine, x;
        for (int i = 0; i < width * height; ++i) {
            const double focal = 1.1 * height, s = .5, c = std::sqrt(.75);
            const double u = (i % width + .5 - width / 2.) / focal;
            const double v = (height / 2. - (i / width + .5)) / focal;
            const double length = std::sqrt(u * u + v * v + 1);
            const Point d{(u * c - s) / length, v / length, (-u * s - c) / length};
            const Point o{3 * s, 0, 3 * c};
            cosine.push_back(1 / length);
            x.push_back(d[0]);
            double near = 0, far = 1e9;
            if (sphere) {
                const double b = o[0] * d[0] + o[1] * d[1] + o[2] * d[2];
                const double square = b * b - (9 - extent * extent);
                near = square > 0 ? -b - std::sqrt(square) : 0;
                far = square > 0 ? -b + std::sqrt(square) : 0;
            }
            for (int a = 0; a < 3 && !sphere; ++a) {
                const double p = (-extent - o[a]) / d[a], q = (extent - o[a]) / d[a];
                near = std::max(near, std::min(p, q));
                far = std::min(far, std::max(p, q));
            }
            enter.push_back(near);
            leave.push_back(std::max(near, far));
        }
        report.close("cosine", got.cosine.download(), cosine, 1e-6);
        report.close("direction", got.d[0].download(), x, 1e-6);
        report.close("enter", got.enter.download(), enter, 2e-6);
        report.close("leave", got.leave.download(), leave, 2e-6);

        auto again = zeros(backend, got.count), other = zeros(backend, got.count);
        cuda::clipRays(
            backend,
            {got.view(), {sphere, static_cast<float>(extent)}, again.data(), other.data()});
        report.close("enter of given rays", again.download(), enter, 2e-6);
        report.close("leave of given rays", other.download(), leave, 2e-6);
    }
}

std::vector<std::uint32_t> someBits(int resolution) {
    std::vector<std::uint32_t> bits(
        static_cast<std::size_t>(resolution * resolution * resolution + 31) / 32);
    Draw draw(51);
    for (auto& word : bits)
        word = static_cast<std::uint32_t>(draw.uniform(0, 4294967295.0));
    return bits;
}

bool occupied(const std::vector<std::uint32_t>& bits, int n, const Point& p) {
    std::int64_t index = 0;
    for (int a = 2; a >= 0; --a) {
        const int cell = std::clamp(static_cast<int>(std::floor((p[a] + 1) / 2 * n)), 0, n - 1);
        index = index * n + cell;
    }
    return (bits[index >> 5] >> (index & 31)) & 1;
}

struct Samples {
    cuda::Buffer<std::uint32_t> start, part;
    cuda::Buffer<float> t, delta, position[3];
    cuda::March args;

    Samples(const cuda::Backend& backend, const cuda::Rays& rays, int samples) {
        args.rays = rays;
        args.samples = samples;
        const std::int64_t most = rays.count * samples;
        start = zeros<std::uint32_t>(backend, rays.count + 1);
        part = zeros<std::uint32_t>(backend, most);
        t = zeros(backend, most);
        delta = zeros(backend, most);
        for (int a = 0; a < 3; ++a) {
            position[a] = zeros(backend, most);
            args.position[a] = position[a].data();
        }
        args.start = start.data();
        args.part = part.data();
        args.t = t.data();
        args.delta = delta.data();
    }
};

// Sample by sample against the definition, with jitter, occupancy and exploration.
void march(Report& report, const cuda::Backend& backend, int samples, float explore) {
    RayArrays rays(backend, {true, 1}, 17, 11);
    const int n = 8;
    const auto words = someBits(n);
    const auto bits = on(backend, words);
    Samples s(backend, rays.view(), samples);
    s.args.jitter = true;
    s.args.explore = explore;
    s.args.key = 0x123456789ABCDEFull;
    s.args.occupancy = {bits.data(), n, -1, .5f};
    cuda::marchCount(backend, s.args);
    cuda::marchFill(backend, s.args);

    const auto start = s.start.download(), part = s.part.download();
    const auto t = s.t.download(), x = s.position[0].download(), delta = s.delta.download();
    const auto enter = rays.enter.download(), leave = rays.leave.download();
    std::vector<double> wantedT, wantedX;
    std::vector<float> gotT, gotX, gotDelta;
    std::vector<double> wantedDelta;
    std::uint32_t at = 0;
    bool partsAgree = true;
    std::vector<float> o[3], d[3];
    for (int a = 0; a < 3; ++a) {
        o[a] = rays.o[a].download();
        d[a] = rays.d[a].download();
    }
    for (std::uint32_t r = 0; r < rays.count; ++r) {
        report.truth("a ray starts elsewhere", start[r] == at);
        const double step = (double{leave[r]} - enter[r]) / samples;
        for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(samples) && step > 0; ++i) {
            const double u = cuda::uniform(s.args.key, r, i, cuda::Purpose::Jitter);
            const double distance = enter[r] + (i + u) * step;
            Point p;
            for (int a = 0; a < 3; ++a)
                p[a] = o[a][r] + distance * d[a][r];
            const bool lucky = cuda::uniform(s.args.key, r, i, cuda::Purpose::Explore) < explore;
            if (!occupied(words, n, p) && !lucky) continue;
            partsAgree = partsAgree && part[at] == i;
            wantedT.push_back(distance);
            wantedX.push_back(p[0]);
            wantedDelta.push_back(step);
            ++at;
        }
    }
    report.truth("the number of samples differs", start[rays.count] == at);
    report.truth("parts differ", partsAgree);
    report.close("t", {t.begin(), t.begin() + at}, wantedT, 1e-6);
    report.close("x", {x.begin(), x.begin() + at}, wantedX, 2e-6);
    report.close("delta", {delta.begin(), delta.begin() + at}, wantedDelta, 2e-6);
}

// H8: sums, a spike in the middle and at the ends.
void pmf(Report& report, const cuda::Backend&) {
    for (const auto kernel :
         {cuda::PmfKernel::None, cuda::PmfKernel::Boxcar, cuda::PmfKernel::Trapezoid}) {
        for (const int parts : {1, 2, 3, 64}) {
            std::vector<float> p = Draw(61).floats(parts, 0, 1);
            cuda::smoothPmf(p.data(), parts, kernel);
            double total = 0;
            for (const float value : p)
                total += value;
            report.truth("the mass is not 1", std::abs(total - 1) < 1e-6);
        }
    }
    std::vector<float> spike(64);
    spike[20] = 1e4f;
    cuda::smoothPmf(spike.data(), 64, cuda::PmfKernel::Boxcar);
    for (const int k : {19, 20, 21})
        report.truth("a spike is not spread over three", std::abs(spike[k] - 1. / 3) < 1e-5);
    std::vector<float> edge(64);
    edge[0] = 1e4f;
    cuda::smoothPmf(edge.data(), 64, cuda::PmfKernel::Boxcar);
    report.truth("mass leaks round the ends", edge[63] < 1e-6f);
    report.truth("the edge is not renormalised", std::abs(edge[0] - .5) < 1e-5);
}

// The merged list: sorted, complete, its lengths those of the list before anything was left out,
// and its fine samples distributed by the smoothed mass.
void resample(Report& report, const cuda::Backend& backend, bool occupancy) {
    RayArrays rays(backend, {true, 1}, 7, 5);
    const int coarse = 20, fine = 12, n = 8;
    const auto words = someBits(n);
    const auto bits = on(backend, words);
    Samples s(backend, rays.view(), coarse);
    s.args.jitter = true;
    s.args.key = 99;
    if (occupancy) s.args.occupancy = {bits.data(), n, -1, .5f};
    cuda::marchCount(backend, s.args);
    cuda::marchFill(backend, s.args);
    const auto start = s.start.download(), part = s.part.download();
    const std::int64_t kept = start.back();
    const auto density = Draw(71).floats(kept, 0, 6);
    const auto deviceDensity = on(backend, density);

    const std::int64_t most = kept + rays.count * fine;
    auto fineStart = zeros<std::uint32_t>(backend, rays.count + 1);
    auto mergedStart = zeros<std::uint32_t>(backend, rays.count + 1);
    auto order = zeros<std::uint32_t>(backend, most);
    auto t = zeros(backend, most), delta = zeros(backend, most);
    cuda::Buffer<float> position[3];
    cuda::Resample args{s.args,
                        deviceDensity.data(),
                        fine,
                        cuda::PmfKernel::Boxcar,
                        1234,
                        kept,
                        fineStart.data(),
                        mergedStart.data(),
                        order.data(),
                        t.data(),
                        delta.data()};
    for (int a = 0; a < 3; ++a) {
        position[a] = zeros(backend, most);
        args.position[a] = position[a].data();
    }
    cuda::resampleCount(backend, args);
    cuda::resampleFill(backend, args);

    const auto gotStart = mergedStart.download(), gotOrder = order.download();
    const auto gotT = t.download(), gotDelta = delta.download(), gotX = position[0].download();
    const auto enter = rays.enter.download(), leave = rays.leave.download();
    const auto coarseT = s.t.download();
    std::vector<float> o[3], d[3];
    for (int a = 0; a < 3; ++a) {
        o[a] = rays.o[a].download();
        d[a] = rays.d[a].download();
    }
    std::vector<double> wantedT, wantedDelta, wantedX;
    std::vector<float> fineX;
    std::uint32_t slot = static_cast<std::uint32_t>(kept);
    for (std::uint32_t r = 0; r < rays.count; ++r) {
        report.truth("a merged ray starts elsewhere", gotStart[r] == wantedT.size());
        const double step = (double{leave[r]} - enter[r]) / coarse;
        if (!(step > 0)) continue;
        std::vector<float> mass(coarse);
        double through = 1;
        for (std::uint32_t i = start[r]; i < start[r + 1]; ++i) {
            mass[part[i]] = static_cast<float>(through * -std::expm1(-density[i] * step));
            through *= std::exp(-density[i] * step);
        }
        cuda::smoothPmf(mass.data(), coarse, cuda::PmfKernel::Boxcar);
        struct Entry {
            double t;
            bool kept, fine;
        };
        std::vector<Entry> list;
        std::uint32_t next = start[r];
        for (std::uint32_t i = 0; i < coarse; ++i) {
            const bool is = next < start[r + 1] && part[next] == i;
            const double u = cuda::uniform(s.args.key, r, i, cuda::Purpose::Jitter);
            list.push_back({is ? coarseT[next] : enter[r] + (i + u) * step, is, false});
            next += is;
        }
        for (std::uint32_t k = 0; k < fine; ++k) {
            const double u =
                (k + double{cuda::uniform(1234, r, k, cuda::Purpose::FineJitter)}) / fine;
            double below = 0;
            int i = 0;
            while (i + 1 < coarse && below + mass[i] <= u)
                below += mass[i++];
            const double at = enter[r] + (i + std::clamp((u - below) / mass[i], 0., 1.)) * step;
            Point p;
            for (int a = 0; a < 3; ++a)
                p[a] = o[a][r] + at * d[a][r];
            list.push_back({at, !occupancy || occupied(words, n, p), true});
            if (list.back().kept) wantedX.push_back(p[0]);
            if (list.back().kept) fineX.push_back(gotX[slot++]);
        }
        std::sort(list.begin(), list.end(),
                  [](const Entry& a, const Entry& b) { return a.t < b.t; });
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (!list[i].kept) continue;
            const std::uint32_t from = gotOrder[wantedT.size()];
            report.truth("a slot is of the wrong kind", (from >= kept) == list[i].fine);
            wantedT.push_back(list[i].t);
            wantedDelta.push_back(i + 1 < list.size() ? list[i + 1].t - list[i].t : step);
        }
    }
    const std::int64_t all = static_cast<std::int64_t>(wantedT.size());
    report.truth("the number of merged samples differs", gotStart.back() == all);
    report.close("t", {gotT.begin(), gotT.begin() + all}, wantedT, 3e-6);
    report.close("delta", {gotDelta.begin(), gotDelta.begin() + all}, wantedDelta, 2e-5);
    report.close("x of the fine samples", fineX, wantedX, 3e-6);
    const std::set<std::uint32_t> slots(gotOrder.begin(), gotOrder.begin() + all);
    report.truth("a slot is named twice", static_cast<std::int64_t>(slots.size()) == all);
}

void occupancy(Report& report, const cuda::Backend& backend) {
    const int n = 10, cells = n * n * n;
    cuda::Buffer<float> position[3];
    cuda::OccupancyPoints points{n, -1, 2, true, 77};
    for (int a = 0; a < 3; ++a) {
        position[a] = zeros(backend, cells);
        points.position[a] = position[a].data();
    }
    cuda::occupancyPoints(backend, points);
    const auto y = position[1].download();
    bool inside = true;
    for (int i = 0; i < cells; ++i) {
        const double cell = (y[i] + 1) / 2 * n;
        inside = inside && cell > i / n % n - 1e-5 && cell < i / n % n + 1 + 1e-5;
    }
    report.truth("a point lies outside its cell", inside);

    const auto density = Draw(81).floats(cells, 0, .32), before = Draw(82).floats(cells, 0, .39);
    const auto device = on(backend, density);
    for (const bool dilate : {false, true}) {
        auto average = on(backend, before);
        auto bits = zeros<std::uint32_t>(backend, (cells + 31) / 32);
        cuda::occupancyUpdate(backend,
                              {n, .8f, .3f, dilate, device.data(), average.data(), bits.data()});
        const auto got = bits.download();
        const auto smooth = average.download();
        bool agree = true;
        for (int i = 0; i < cells; ++i) {
            bool full = false;
            for (int dz = -1; dz <= 1; ++dz) {
                for (int dy = -1; dy <= 1; ++dy) {
                    for (int dx = -1; dx <= 1; ++dx) {
                        const int x = i % n + dx, yy = i / n % n + dy, z = i / n / n + dz;
                        if (std::min({x, yy, z}) < 0 || std::max({x, yy, z}) >= n) continue;
                        if (!dilate && (dx || dy || dz)) continue;
                        const int k = x + n * (yy + n * z);
                        full = full || std::max(.8f * before[k], density[k]) > .3f;
                    }
                }
            }
            agree = agree && smooth[i] == std::max(.8f * before[i], density[i]) &&
                    full == static_cast<bool>((got[i >> 5] >> (i & 31)) & 1);
        }
        report.truth("the cells differ", agree);
    }
}

const bool kRows[] = {
    addTwin("camera rays", rays),
    addTwin("march", [](Report& r, const cuda::Backend& b) { march(r, b, 56, 0); }),
    addTwin("march exploring", [](Report& r, const cuda::Backend& b) { march(r, b, 13, .05f); }),
    addTwin("smoothed mass", pmf),
    addTwin("resample", [](Report& r, const cuda::Backend& b) { resample(r, b, false); }),
    addTwin("resample with occupancy",
            [](Report& r, const cuda::Backend& b) { resample(r, b, true); }),
    addTwin("occupancy", occupancy),
};

} // namespace

} // namespace maquette::tests

#include "engine/priors/noise_schedule.h"

#include <cmath>

#include "engine/base/error.h"

namespace maquette::priors {

namespace {

std::vector<double> betas(const std::string& kind, int steps, double start, double end,
                          const std::string& file) {
    std::vector<double> out(static_cast<std::size_t>(steps));
    for (int i = 0; i < steps; ++i) {
        const double share = steps > 1 ? static_cast<double>(i) / (steps - 1) : 0.0;
        if (kind == "linear") {
            out[static_cast<std::size_t>(i)] = start + (end - start) * share;
        } else if (kind == "scaled_linear") {
            const double root = std::sqrt(start) + (std::sqrt(end) - std::sqrt(start)) * share;
            out[static_cast<std::size_t>(i)] = root * root;
        } else {
            io::refuseField("beta_schedule", file);
        }
    }
    return out;
}

std::vector<double> cumulative(const std::vector<double>& beta) {
    std::vector<double> bar;
    double product = 1;
    for (const double b : beta)
        bar.push_back(product *= 1 - b);
    return bar;
}

const char* name(Prediction prediction) {
    switch (prediction) {
    case Prediction::Epsilon:
        return "epsilon";
    case Prediction::V:
        return "v_prediction";
    case Prediction::Sample:
        return "sample";
    }
    return "epsilon";
}

Prediction predictionNamed(const std::string& text, const std::string& file) {
    for (const Prediction p : {Prediction::Epsilon, Prediction::V, Prediction::Sample}) {
        if (text == name(p)) return p;
    }
    io::refuseField("prediction_type", file);
}

} // namespace

NoiseSchedule::NoiseSchedule()
    : m_alphaBar(cumulative(betas("scaled_linear", 1000, 0.00085, 0.012, ""))) {}

NoiseSchedule NoiseSchedule::scaledLinear(int steps, double betaStart, double betaEnd,
                                          Prediction prediction) {
    NoiseSchedule s;
    s.m_alphaBar = cumulative(betas("scaled_linear", steps, betaStart, betaEnd, ""));
    s.m_betaStart = betaStart;
    s.m_betaEnd = betaEnd;
    s.m_prediction = prediction;
    return s;
}

NoiseSchedule NoiseSchedule::fromJson(const io::Json& json, const std::string& file) {
    NoiseSchedule s;
    const auto steps = io::fieldOr<int>(json, "num_train_timesteps", 1000, file);
    if (steps < 1 || steps > 100000) io::refuseField("num_train_timesteps", file);
    s.m_betaStart = io::fieldOr(json, "beta_start", 0.0001, file);
    s.m_betaEnd = io::fieldOr(json, "beta_end", 0.02, file);
    if (!(s.m_betaStart >= 0 && s.m_betaStart < 1)) io::refuseField("beta_start", file);
    if (!(s.m_betaEnd >= s.m_betaStart && s.m_betaEnd < 1)) io::refuseField("beta_end", file);
    s.m_betaSchedule = io::fieldOr<std::string>(json, "beta_schedule", "linear", file);
    s.m_prediction =
        predictionNamed(io::fieldOr<std::string>(json, "prediction_type", "epsilon", file), file);
    const auto trained = json.find("trained_betas");
    if (trained != json.end() && !trained->is_null()) io::refuseField("trained_betas", file);
    const bool pndm = io::fieldOr<std::string>(json, "_class_name", "", file) == "PNDMScheduler";
    s.m_lastIsOne = io::fieldOr(json, "set_alpha_to_one", !pndm, file);
    s.m_stepsOffset = io::fieldOr(json, "steps_offset", 0, file);
    s.m_alphaBar = cumulative(betas(s.m_betaSchedule, steps, s.m_betaStart, s.m_betaEnd, file));
    const bool rescale = io::fieldOr(json, "rescale_betas_zero_snr", false, file);
    return rescale ? s.withZeroTerminalSnr() : s;
}

NoiseSchedule NoiseSchedule::withZeroTerminalSnr() const {
    NoiseSchedule s = *this;
    const double first = std::sqrt(m_alphaBar.front()), last = std::sqrt(m_alphaBar.back());
    base::require(first > last, "the schedule must add noise");
    for (double& bar : s.m_alphaBar) {
        const double root = (std::sqrt(bar) - last) * first / (first - last);
        bar = root * root;
    }
    s.m_zeroTerminalSnr = true;
    return s;
}

io::Json NoiseSchedule::toJson() const {
    io::Json json{{"_class_name", "DDIMScheduler"},
                  {"num_train_timesteps", steps()},
                  {"beta_schedule", m_betaSchedule},
                  {"beta_start", m_betaStart},
                  {"beta_end", m_betaEnd},
                  {"prediction_type", name(m_prediction)},
                  {"clip_sample", false},
                  {"set_alpha_to_one", m_lastIsOne},
                  {"steps_offset", m_stepsOffset},
                  {"timestep_spacing", "leading"}};
    if (m_zeroTerminalSnr) json["rescale_betas_zero_snr"] = true;
    return json;
}

double NoiseSchedule::alphaBar(int t) const {
    if (t < 0) return m_lastIsOne ? 1.0 : m_alphaBar.front();
    base::require(t < steps(), "a timestep beyond the schedule");
    return m_alphaBar[static_cast<std::size_t>(t)];
}

double NoiseSchedule::alpha(int t) const {
    return std::sqrt(alphaBar(t));
}

double NoiseSchedule::sigma(int t) const {
    return std::sqrt(1 - alphaBar(t));
}

Tensor NoiseSchedule::addNoise(const Tensor& x0, const Tensor& noise, int t) const {
    return alpha(t) * x0 + sigma(t) * noise;
}

Tensor NoiseSchedule::cleanFrom(const Tensor& z, const Tensor& output, int t) const {
    switch (m_prediction) {
    case Prediction::Epsilon:
        return (z - sigma(t) * output) / alpha(t);
    case Prediction::V:
        return alpha(t) * z - sigma(t) * output;
    case Prediction::Sample:
        return output;
    }
    return output;
}

Tensor NoiseSchedule::noiseFrom(const Tensor& z, const Tensor& output, int t) const {
    switch (m_prediction) {
    case Prediction::Epsilon:
        return output;
    case Prediction::V:
        return alpha(t) * output + sigma(t) * z;
    case Prediction::Sample:
        return (z - alpha(t) * output) / sigma(t);
    }
    return output;
}

Tensor ddimStep(const NoiseSchedule& schedule, const Tensor& clean, const Tensor& noise, int t,
                int previous, double eta, const Tensor& freshNoise) {
    const double now = schedule.alphaBar(t), next = schedule.alphaBar(previous);
    const double deviation =
        eta > 0 ? eta * std::sqrt((1 - next) / (1 - now) * (1 - now / next)) : 0.0;
    Tensor z = std::sqrt(next) * clean +
               std::sqrt(std::max(1 - next - deviation * deviation, 0.0)) * noise;
    if (deviation > 0) z = z + deviation * freshNoise;
    return z;
}

Tensor guided(const Tensor& unconditional, const Tensor& conditional, double scale) {
    return unconditional + scale * (conditional - unconditional);
}

Tensor guidedAway(const Tensor& unconditional, const Tensor& conditional, const Tensor& negatives,
                  const std::vector<double>& weights, double scale) {
    const Tensor along = conditional - unconditional;
    const Tensor length = along.square().sum().clamp_min(1e-12);
    Tensor sum = along;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Tensor d = negatives.narrow(0, static_cast<std::int64_t>(i), 1) - unconditional;
        sum = sum + weights[i] * (d - along * ((d * along).sum() / length));
    }
    return unconditional + scale * sum;
}

Tensor rescaled(const Tensor& guided, const Tensor& conditional, double phi) {
    const auto deviation = [](const Tensor& e) {
        return e.flatten(1).std(1, true).reshape({e.size(0), 1, 1, 1});
    };
    return guided * (phi * deviation(conditional) / deviation(guided) + (1 - phi));
}

} // namespace maquette::priors

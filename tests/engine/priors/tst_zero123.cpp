#include <cmath>

#include "engine/base/error.h"
#include "engine/priors/zero123.h"
#include "tests/engine/nn/layouts.h"
#include "tests/engine/priors/models.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

namespace {

template <class Network>
void writePart(Network network, const fs::path& folder, const char* stem) {
    writeTensors(folder / (std::string(stem) + ".safetensors"), nn::parametersOf(network),
                 at::kFloat);
    io::writeJson(folder / "config.json", network.config().toJson());
}

// A tiny Zero-1-to-3 in the community's layout.
void writeZero123(const fs::path& folder) {
    const auto unet = nn::UNetConfig::fromJson(goldenConfig("zero123"), "unet");
    const auto vae = nn::VaeConfig::fromJson(goldenConfig("vae"), "vae");
    const auto vision = nn::ClipVisionConfig::fromJson(goldenConfig("vision"), "vision");
    writePart(generatedNetwork(nn::UNet(unet)), folder / "unet", nn::kDiffusionStem);
    writePart(generatedNetwork(nn::Vae(vae)), folder / "vae", nn::kDiffusionStem);
    writePart(generatedNetwork(nn::ClipVision(vision)), folder / "image_encoder", nn::kModelStem);
    writeTensors(folder / "cc_projection" / "diffusion_pytorch_model.safetensors",
                 {{"projection.weight", generatedWeight("projection.weight", {32, 28})},
                  {"projection.bias", generatedWeight("projection.bias", {32})}},
                 at::kFloat);
    fs::create_directories(folder / "scheduler");
    io::writeJson(folder / "scheduler" / "scheduler_config.json", priors::NoiseSchedule().toJson());
    io::writeJson(folder / "model_index.json",
                  {{"_class_name", "Zero1to3StableDiffusionPipeline"}});
}

} // namespace

class Zero123Test : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder = fs::path(m_temporary.path().toStdString()) / "zero";

    static Tensor picture() {
        return (generatedData("zero123.image", {1, 3, 16, 16}) * 0.25 + 0.5).clamp(0, 1);
    }

  private Q_SLOTS:
    void initTestCase() { writeZero123(m_folder); }

    // 30 degrees lower, 90 degrees on, 0.2 further away.
    void posesAreRelative() {
        const double degree = M_PI / 180;
        const auto pose =
            priors::relativePose({60 * degree, 350 * degree, 1.5}, {90 * degree, 80 * degree, 1.7});
        const float wanted[] = {.523599f, 1, 0, .2f};
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::fabs(pose[i] - wanted[i]) < 1e-6f);
    }

    // Picture, pose, both unconditional zeros and guidance against PyTorch; made by tools/golden.
    void guidedPrediction() {
        const priors::Zero123 model(m_folder);
        const auto pose = priors::relativePose({}, {M_PI / 6, M_PI / 2, 1.2});
        const Tensor z = generatedData("zero123.z", {1, 4, 8, 8});
        const Tensor both = model.predict(
            at::cat({z, z}), 500, {model.unconditional(), model.condition(picture(), pose)});
        const Tensor mixed = priors::guided(both.narrow(0, 0, 1), both.narrow(0, 1, 1), 3);
        const double error = relativeError(mixed, goldens("guidance").at("zero123.guided"));
        QVERIFY2(error < 1e-4, std::to_string(error).c_str());
        QCOMPARE(model.info().kind, std::string("zero123"));
        QCOMPARE(model.info().imageSize, 16);
    }

    // The picture's latents are larger than the noisy ones by the scaling factor.
    void pictureLatentsAreNotScaled() {
        const priors::Zero123 model(m_folder);
        const Tensor latents = model.condition(picture(), {}).latents;
        const nn::NoGrad noGrad;
        const Tensor scaled = model.vae().encodeMean(picture() * 2 - 1);
        QVERIFY(relativeError(latents, scaled / 0.18215) < 1e-6);
    }

    void misfitsAreNamed() {
        const fs::path folder = m_folder.parent_path() / "wrong";
        fs::copy(m_folder, folder, fs::copy_options::recursive);
        writeTensors(folder / "cc_projection" / "diffusion_pytorch_model.safetensors",
                     {{"projection.weight", at::zeros({32, 28})}}, at::kFloat);
        try {
            priors::Zero123 model(folder);
            QFAIL("a projection without its bias was accepted");
        } catch (const base::Error& error) {
            QVERIFY(error.kind() == base::ErrorKind::BadFile);
            QVERIFY(std::string(error.what()).find("projection.bias") != std::string::npos);
        }
    }
};

MAQUETTE_TEST(Zero123Test);
#include "tst_zero123.moc"

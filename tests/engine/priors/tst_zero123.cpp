#include <cmath>

#include <ATen/ops/equal.h>

#include "engine/base/error.h"
#include "engine/priors/zero123.h"
#include "tests/engine/priors/zero123_folder.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

class Zero123Test : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder = fs::path(m_temporary.path().toStdString()) / "zero";

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
            at::cat({z, z}), 500, {model.unconditional(), model.condition(zero123Picture(), pose)});
        const Tensor mixed = priors::guided(both.narrow(0, 0, 1), both.narrow(0, 1, 1), 3);
        const double error = relativeError(mixed, goldens("guidance").at("zero123.guided"));
        QVERIFY2(error < 1e-4, std::to_string(error).c_str());
        QCOMPARE(model.info().kind, std::string("zero123"));
        QCOMPARE(model.info().imageSize, 16);
    }

    // The picture's latents are larger than the noisy ones by the scaling factor.
    void pictureLatentsAreNotScaled() {
        const priors::Zero123 model(m_folder);
        const Tensor latents = model.condition(zero123Picture(), {}).latents;
        const nn::NoGrad noGrad;
        const Tensor scaled = model.vae().encodeMean(zero123Picture() * 2 - 1);
        QVERIFY(relativeError(latents, scaled / 0.18215) < 1e-6);
    }

    // Ten DDIM steps of the prior that asks for the object 90 degrees on and 30 higher, against
    // diffusers' sampler.
    void tenSteps() {
        const auto model = std::make_shared<const priors::Zero123>(m_folder);
        const auto camera = [](float azimuth, float elevation) {
            return base::Camera::orbit(azimuth, elevation, 3.2f, 40, 16, 16);
        };
        const priors::PicturePrior prior(model, zero123Picture(), camera(350, 10));
        base::Rng rng(21);
        const Tensor z = priors::sampleLatents(prior, {{{}, camera(80, 40), {}}}, {},
                                               {.steps = 10, .guidance = 4, .stop = {}}, rng);
        const double error = relativeError(z, goldens("guidance").at("zero123.sampled"));
        QVERIFY2(error < 1e-3, std::to_string(error).c_str());
        QVERIFY(prior.info().seesPicture);
    }

    void bfloat16IsClose() {
        priors::LoadOptions options;
        options.precision = priors::Precision::Bf16;
        const priors::Zero123 half(m_folder, options), full(m_folder);
        QCOMPARE(half.info().precision, std::string("bf16"));
        const Tensor z = generatedData("zero123.z", {1, 4, 8, 8});
        const Tensor a = full.predict(z, 500, {full.condition(zero123Picture(), {})});
        const Tensor b = half.predict(z, 500, {half.condition(zero123Picture(), {})});
        QCOMPARE(b.scalar_type(), at::kFloat);
        QVERIFY(relativeError(b, a) < 0.05);
    }

    // The original code's single file and the community's folder hold the same model.
    void aSingleFileIsTheFoldersModel() {
        const TinyZero123 tiny = trueWidthsZero123();
        const fs::path folder = m_folder.parent_path() / "one",
                       file = m_folder.parent_path() / "one.safetensors";
        writeZero123(folder, tiny);
        writeTensors(file, zero123SingleFile(tiny), at::kFloat);
        const priors::Zero123 one(folder), other(file);
        QCOMPARE(other.info().kind, std::string("zero123"));
        QCOMPARE(other.info().imageSize, one.info().imageSize);
        const Tensor z = generatedData("zero123.z", {1, 4, 32, 32});
        const Tensor picture =
            (generatedData("zero123.picture", {1, 3, 64, 64}) * 0.25 + 0.5).clamp(0, 1);
        const auto pose = priors::relativePose({}, {M_PI / 6, M_PI / 2, 1.2});
        const Tensor wanted = one.predict(z, 500, {one.condition(picture, pose)});
        QVERIFY(at::equal(other.see(picture).embedding, one.see(picture).embedding));
        QVERIFY(at::equal(other.predict(z, 500, {other.condition(picture, pose)}), wanted));
        QVERIFY(at::equal(other.decode(z), one.decode(z)));
        QVERIFY(!at::equal(wanted, one.predict(z, 500, {one.unconditional()})));
        QCOMPARE(other.schedule().prediction(), priors::Prediction::Epsilon);
    }

    void aSingleFileWithoutItsPictureEncoderIsRefusedInWords() {
        nn::ParamMap stored = zero123SingleFile(trueWidthsZero123());
        std::erase_if(stored, [](const auto& each) {
            return each.first.find(".visual.") != std::string::npos;
        });
        const fs::path file = m_folder.parent_path() / "half.safetensors";
        writeTensors(file, stored, at::kFloat);
        try {
            priors::Zero123 model(file);
            QFAIL("half a model was accepted");
        } catch (const base::Error& error) {
            QVERIFY(error.kind() == base::ErrorKind::BadFile);
            const std::string said = error.what();
            QVERIFY2(said.find("half.safetensors") != std::string::npos &&
                         said.find("no picture encoder") != std::string::npos,
                     said.c_str());
        }
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

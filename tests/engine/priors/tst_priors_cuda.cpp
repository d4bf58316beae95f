#include "cuda/gpus.h"
#include "engine/nn/torch_cuda.h"
#include "engine/priors/disparity_model.h"
#include "engine/priors/judge.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/text_image_score.h"
#include "engine/priors/zero123.h"
#include "tests/engine/priors/zero123_folder.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
using priors::Precision;

namespace {

const at::Device kGpu(at::kCUDA, 0);

double difference(const Tensor& got, const Tensor& wanted) {
    return ((got.to(at::kCPU) - wanted).norm() / wanted.norm()).item<double>();
}

} // namespace

// Networks on the GPU against the same networks on the processor, in fp32.
class PriorsCudaTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path m_folder = fs::path(m_temporary.path().toStdString());

  private Q_SLOTS:
    void initTestCase() {
        if (cuda::findGpus().gpus.empty()) QSKIP("no CUDA device (or a build without CUDA)");
        if (!nn::openTorchCuda().open)
            QSKIP(("LibTorch has no CUDA here: " + nn::openTorchCuda().trouble).c_str());
        writeStarter(m_folder / "tiny");
        writeViewSets(m_folder / "views");
        writeZero123(m_folder / "zero");
        writeScore(m_folder / "score");
        writeJudge(m_folder / "judge");
        writeDisparity(m_folder / "disparity");
    }

    // fp32 on a GPU may multiply with ten bits of mantissa (TF32).
    void latentDiffusion_data() {
        QTest::addColumn<int>("precision");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("fp32") << int(Precision::Fp32) << 3e-3;
        QTest::newRow("bf16") << int(Precision::Bf16) << 5e-2;
        QTest::newRow("fp16") << int(Precision::Fp16) << 1e-2;
    }
    void latentDiffusion() {
        QFETCH(int, precision);
        QFETCH(double, tolerance);
        const auto here = priors::loadLatentDiffusion(m_folder / "tiny", Precision::Fp32);
        const auto there =
            priors::loadLatentDiffusion(m_folder / "tiny", static_cast<Precision>(precision), kGpu);
        const auto rows = [](const priors::Prior& prior) {
            return std::vector<priors::Condition>{{prior.embed("a red chair"),
                                                   base::Camera::orbit(30, 10, 3, 40, 16, 16),
                                                   glm::vec3(1)},
                                                  {prior.embed("a blue mug"), {}, glm::vec3(0.3f)}};
        };
        const Tensor z = randomTensor({2, 4, 4, 4}, 3).to(at::kFloat);
        const Tensor output = there->predict(z.to(kGpu), 400, rows(*there));
        QVERIFY(output.is_cuda() && output.scalar_type() == at::kFloat);
        QVERIFY(difference(output, here->predict(z, 400, rows(*here))) < tolerance);
        QVERIFY(difference(there->decode(z.to(kGpu)), here->decode(z)) < tolerance);
        // The encoder and its gradient.
        const auto slope = [&](const priors::Prior& prior, at::Device device) {
            Tensor image = pictures(1, 4).to(device).requires_grad_(true);
            prior.encode(image).square().sum().backward();
            return image.grad();
        };
        QVERIFY(difference(slope(*there, kGpu), slope(*here, at::kCPU)) < 2 * tolerance);
    }

    // Four views that see each other, each told its camera.
    void viewSets() {
        const auto here = priors::loadLatentDiffusion(m_folder / "views", Precision::Fp32);
        const auto there = priors::loadLatentDiffusion(m_folder / "views", Precision::Fp32, kGpu);
        const auto views = [](const priors::Prior& prior) {
            std::vector<priors::Condition> rows;
            for (const float azimuth : {0.f, 90.f, 180.f, 270.f})
                rows.push_back({prior.embed("a red chair"),
                                base::Camera::orbit(azimuth, 15, 3, 40, 16, 16), glm::vec3(1)});
            return rows;
        };
        const Tensor z = randomTensor({4, 4, 4, 4}, 7).to(at::kFloat);
        const Tensor wanted = here->predict(z, 400, views(*here));
        const Tensor got = there->predict(z.to(kGpu), 400, views(*there));
        QVERIFY(got.is_cuda());
        QVERIFY(difference(got, wanted) < 3e-3);
        // The views do see each other here, too.
        Tensor other = z.clone();
        other[3].zero_();
        const Tensor moved = there->predict(other.to(kGpu), 400, views(*there));
        QVERIFY(difference(moved[0], got[0].to(at::kCPU)) > 1e-4);
    }

    // Zero-1-to-3: the picture's embedding and latents, the pose, both unconditional zeros.
    void picturesFromElsewhere() {
        priors::LoadOptions options;
        options.device = kGpu;
        const priors::Zero123 here(m_folder / "zero"), there(m_folder / "zero", options);
        const Tensor picture = zero123Picture();
        QVERIFY(difference(there.see(picture.to(kGpu)).embedding, here.see(picture).embedding) <
                3e-3);
        QVERIFY(difference(there.see(picture.to(kGpu)).latents, here.see(picture).latents) < 3e-3);
        const auto pose = priors::relativePose({}, {0.5, 1.5, 1.2});
        const Tensor z = generatedData("zero123.z", {1, 4, 8, 8}), both = at::cat({z, z});
        const Tensor wanted =
            here.predict(both, 500, {here.unconditional(), here.condition(picture, pose)});
        const Tensor got = there.predict(
            both.to(kGpu), 500, {there.unconditional(), there.condition(picture.to(kGpu), pose)});
        QVERIFY(got.is_cuda() && got.scalar_type() == at::kFloat);
        QVERIFY(difference(got, wanted) < 3e-3);
        QVERIFY(difference(there.decode(z.to(kGpu)), here.decode(z)) < 3e-3);
    }

    // LoRAs are put on and taken off where the weights lie.
    void loras() {
        const fs::path file = m_folder / "style.safetensors";
        const TinyFamily model = tinyFamily(false);
        writeTensors(m_folder / "family.safetensors", singleFile(model), at::kHalf);
        writeTensors(file, loraFor(model.unet, "unet.", ".attn2."), at::kFloat);
        const auto here =
            priors::loadLatentDiffusion(m_folder / "family.safetensors", Precision::Fp32);
        const auto there =
            priors::loadLatentDiffusion(m_folder / "family.safetensors", Precision::Fp32, kGpu);
        const auto answer = [](const priors::Prior& prior, at::Device device) {
            return prior.predict(generatedData("answer", {1, 4, 8, 8}).to(device), 400,
                                 {{prior.embed("a chair"), {}, {}}});
        };
        const Tensor plain = answer(*there, kGpu);
        here->setLoras({{file, 0.7}});
        there->setLoras({{file, 0.7}});
        QVERIFY(difference(answer(*there, kGpu), answer(*here, at::kCPU)) < 3e-3);
        QVERIFY(difference(answer(*there, kGpu), plain.to(at::kCPU)) > 1e-3);
        there->setLoras({});
        QVERIFY(difference(answer(*there, kGpu), plain.to(at::kCPU)) < 1e-5);
    }

    void observers() {
        const Tensor images = pictures(3, 5);
        const priors::DisparityModel hereDepth(m_folder / "disparity"),
            thereDepth(m_folder / "disparity", kGpu);
        QVERIFY(difference(thereDepth(images.to(kGpu)), hereDepth(images)) < 3e-3);
        const priors::TextImageScore hereScore(m_folder / "score"),
            thereScore(m_folder / "score", kGpu);
        QVERIFY(difference(thereScore(images, "a red chair"), hereScore(images, "a red chair")) <
                3e-3);
        const priors::Judge hereJudge(m_folder / "judge"), thereJudge(m_folder / "judge", kGpu);
        const auto wanted = hereJudge.look(images), got = thereJudge.look(images);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(std::abs(wanted[i].classConfidence - got[i].classConfidence) < 1e-2f);
    }
};

MAQUETTE_TEST(PriorsCudaTest);
#include "tst_priors_cuda.moc"

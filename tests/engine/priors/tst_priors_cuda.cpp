#include "cuda/gpus.h"
#include "engine/nn/torch_cuda.h"
#include "engine/priors/disparity_model.h"
#include "engine/priors/judge.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/text_image_score.h"
#include "tests/engine/priors/models.h"
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

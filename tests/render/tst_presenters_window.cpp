#include "cuda/gl_interop.h"
#include "engine/base/error.h"
#include "render/frame_pass.h"
#include "render/upload_presenter.h"
#include "tests/render/gl_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using tests::GlFixture;

namespace {

std::vector<float> pixelsOf(const render::PresentedFrame& frame) {
    std::vector<float> out(4u * static_cast<unsigned>(frame.width * frame.height));
    render::gl().glGetTextureImage(frame.color, 0, GL_RGBA, GL_FLOAT,
                                   static_cast<GLsizei>(out.size() * sizeof(float)), out.data());
    return out;
}

} // namespace

class PresentersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anUploadedFrameArrivesBitForBit() {
        const GlFixture gl(16, 16);
        QVERIFY(gl.ready());
        render::UploadPresenter presenter;
        for (const int width : {31, 64, 31}) { // sizes change while a run goes on
            const auto frame = tests::discFrame(width, 20, {0.25f, 0.5f, 0.75f}, 0.3f);
            const render::PresentedFrame shown = presenter.present(*frame);
            QCOMPARE(shown.width, width);
            QVERIFY(shown.depth != 0);
            QVERIFY(pixelsOf(shown) == frame->color.data);
        }
    }

    void aFrameWithoutDepthSaysSo() {
        const GlFixture gl(16, 16);
        render::UploadPresenter presenter;
        const auto frame = tests::discFrame(12, 12, {1, 1, 1}, 0.3f);
        frame->depth = {};
        QCOMPARE(presenter.present(*frame).depth, GLuint(0));
    }

    void aBrokenFrameIsRefused() {
        const GlFixture gl(16, 16);
        render::UploadPresenter presenter;
        auto frame = tests::discFrame(12, 12, {1, 1, 1}, 0.3f);
        frame->width = 13;
        QVERIFY_THROWS_EXCEPTION(base::Error, presenter.present(*frame));
        QVERIFY_THROWS_EXCEPTION(base::Error, presenter.present(base::Frame{}));
    }

    // Software OpenGL runs on no CUDA device: the question is answered, nothing throws, and frames
    // that live in main memory take the upload.
    void thePresenterIsChosenAtRunTime() {
        const GlFixture gl(16, 16);
        const cuda::GlInterop interop = cuda::glInterop();
        if (render::glInfo().software) QVERIFY(!interop.available);
        QVERIFY(!interop.reason.empty());
        QCOMPARE(render::makeFramePresenter(base::FrameDevice::Cpu)->name(), "upload");
        QCOMPARE(render::makeFramePresenter(base::FrameDevice::Cuda)->name(),
                 interop.available ? "interop" : "upload");
    }
};

MAQUETTE_TEST(PresentersTest);
#include "tst_presenters_window.moc"

#include "render/frame_presenter.h"

#include "cuda/gl_interop.h"
#include "engine/base/log.h"
#include "render/interop_presenter.h"
#include "render/upload_presenter.h"

namespace maquette::render {

std::unique_ptr<FramePresenter> makeFramePresenter(base::FrameDevice device) {
    if (device == base::FrameDevice::Cpu) return std::make_unique<UploadPresenter>();
    const cuda::GlInterop interop = cuda::glInterop();
    if (interop.available) {
        base::logInfo("viewport: CUDA frames are shared with OpenGL (" + interop.reason + ")");
        return std::make_unique<InteropPresenter>();
    }
    base::logInfo("viewport: CUDA frames are copied over main memory (" + interop.reason + ")");
    return std::make_unique<UploadPresenter>();
}

} // namespace maquette::render

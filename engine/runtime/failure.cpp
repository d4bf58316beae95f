#include "engine/runtime/failure.h"

#include <new>
#include <string_view>

#include <c10/util/Exception.h>

namespace maquette::runtime {

using base::Error;
using base::ErrorKind;

namespace {

// The preset before the one that did not fit; null when there is none.
const api::Preset* smallerPreset(const api::MethodInfo& method, const std::string& preset) {
    const api::Preset* smaller = nullptr;
    for (const api::Preset& each : method.presets) {
        if (each.id == preset) break;
        smaller = &each;
    }
    return smaller && method.presets.back().id != smaller->id ? smaller : nullptr;
}

// Both LibTorch's words and those of the project's own memory (cuda/buffer.h).
bool ofGpu(std::string_view detail) {
    return detail.find("CUDA out of memory") != std::string_view::npos;
}

Error outOfMemory(const api::MethodInfo& method, const std::string& preset,
                  const std::string& detail) {
    const api::Preset* smaller = smallerPreset(method, preset);
    const auto error = [&](base::Text text) {
        return Error(ErrorKind::OutOfMemory, std::move(text), detail);
    };
    if (ofGpu(detail) && smaller) {
        return error({MAQUETTE_TR("The memory of the GPU is not enough for the preset \"%1\". Try "
                                  "the preset \"%2\", close other programs that use the GPU, or "
                                  "choose the device cpu."),
                      preset, smaller->id});
    }
    if (ofGpu(detail)) {
        return error(MAQUETTE_TR("The memory of the GPU is not enough. Close other programs that "
                                 "use it, choose fewer and smaller parameters, or the device "
                                 "cpu."));
    }
    if (smaller) {
        return error({MAQUETTE_TR("The memory of this machine is not enough for the preset "
                                  "\"%1\". Try the preset \"%2\", or close other programs."),
                      preset, smaller->id});
    }
    return error(MAQUETTE_TR("The memory of this machine is not enough. Close other programs, or "
                             "choose fewer and smaller parameters."));
}

// LibTorch has a type of its own for the GPU only; its CPU allocator fails a check with this text.
bool isAllocationFailure(std::string_view text) {
    return text.find("DefaultCPUAllocator") != std::string_view::npos ||
           text.find("out of memory") != std::string_view::npos;
}

} // namespace

Error describeFailure(std::exception_ptr exception, const api::MethodInfo& method,
                      const std::string& preset) {
    try {
        std::rethrow_exception(exception);
    } catch (const Error& error) {
        // One that tells figures of its own says more than the general sentence.
        const bool general =
            error.kind() == ErrorKind::OutOfMemory && error.sentence().arguments.empty();
        return general ? outOfMemory(method, preset, error.what()) : error;
    } catch (const std::bad_alloc& error) {
        return outOfMemory(method, preset, error.what());
    } catch (const c10::OutOfMemoryError& error) {
        return outOfMemory(method, preset, error.what_without_backtrace());
    } catch (const c10::Error& error) {
        const std::string text = error.what_without_backtrace();
        if (isAllocationFailure(text)) return outOfMemory(method, preset, text);
        return {ErrorKind::Internal,
                MAQUETTE_TR("The computation failed inside LibTorch. Please report it with the "
                            "log."),
                error.what()};
    } catch (const std::exception& error) {
        return {ErrorKind::Internal,
                {MAQUETTE_TR("Internal error: %1. Please report it with the log."), error.what()}};
    } catch (...) {
        return {ErrorKind::Internal, MAQUETTE_TR("Internal error. Please report it with the log.")};
    }
}

} // namespace maquette::runtime

#include "engine/io/pickle/convert.h"

#include <algorithm>
#include <cstring>
#include <map>

#include "engine/io/pickle/refuse.h"
#include "engine/io/pickle/torch_file.h"

namespace maquette::io::pickle {

namespace {

constexpr std::size_t kChunk = std::size_t{4} << 20;
constexpr std::uint64_t kMaxScattered = std::uint64_t{2} << 30; // a storage that must be in memory

// Views may share a storage or repeat its elements (stride 0): that much larger than the source
// the result may be.
void checkTotal(const std::vector<NamedTensor>& tensors, std::uint64_t sourceSize) {
    std::uint64_t total = 0;
    for (const NamedTensor& tensor : tensors) {
        total += tensor.view.elements() * tensor.view.elementBytes();
        if (total > 16 * sourceSize + (std::uint64_t{64} << 20))
            refuse(MAQUETTE_TR("its tensors would be many times larger than the file"));
    }
}

void copyRange(const ByteSource& source, std::uint64_t at, std::uint64_t size,
               const ByteSink& put) {
    std::vector<std::byte> chunk(std::min<std::uint64_t>(size, kChunk));
    while (size > 0) {
        const std::span part = std::span(chunk).first(std::min<std::uint64_t>(chunk.size(), size));
        source.read(at, part);
        put(part);
        at += part.size();
        size -= part.size();
    }
}

// The elements of a view in row-major order, from a storage in memory.
void gather(const TensorView& view, std::span<const std::byte> storage, const ByteSink& put) {
    const std::uint64_t element = view.elementBytes(), total = view.elements();
    std::vector<std::int64_t> index(view.shape.size(), 0);
    std::uint64_t at = view.offset;
    std::vector<std::byte> chunk;
    for (std::uint64_t done = 0; done < total; ++done) {
        const auto from = storage.subspan(at * element, element);
        chunk.insert(chunk.end(), from.begin(), from.end());
        if (chunk.size() >= kChunk) {
            put(chunk);
            chunk.clear();
        }
        for (std::size_t d = index.size(); d-- > 0;) {
            at += static_cast<std::uint64_t>(view.strides[d]);
            if (++index[d] < view.shape[d]) break;
            at -= static_cast<std::uint64_t>(view.strides[d]) *
                  static_cast<std::uint64_t>(view.shape[d]);
            index[d] = 0;
        }
    }
    put(chunk);
}

void copyTensor(const ByteSource& source, const TorchFile& file, const TensorView& view,
                const ByteSink& put) {
    const std::uint64_t place = file.placeOf(view);
    if (view.contiguous()) {
        copyRange(source, place + view.offset * view.elementBytes(),
                  view.elements() * view.elementBytes(), put);
        return;
    }
    if (file.bytesOf(view) > kMaxScattered)
        refuse(MAQUETTE_TR("a tensor in it is scattered over more than 2 GB"));
    std::vector<std::byte> storage(file.bytesOf(view));
    source.read(place, storage);
    gather(view, storage, put);
}

} // namespace

Conversion convertCheckpoint(const ByteSource& source, const ByteSink& sink) {
    const TorchFile file(source);
    checkTotal(file.tensors(), source.size());
    std::map<std::string, const TensorView*> views;
    std::vector<TensorPlan> plans;
    Conversion done;
    for (const NamedTensor& tensor : file.tensors()) {
        views[tensor.name] = &tensor.view;
        plans.push_back({tensor.name, tensor.view.dtype, tensor.view.shape});
        done.bytes += plans.back().bytes();
    }
    done.tensors = plans.size();
    serialiseSafetensors(
        std::move(plans), {{"format", "pt"}},
        [&](const std::string& name, const ByteSink& put) {
            copyTensor(source, file, *views.at(name), put);
        },
        sink);
    return done;
}

} // namespace maquette::io::pickle

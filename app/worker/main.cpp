// maquette-worker: reads files that may be hostile in a process that can do nothing else. Started
// by assets/import_client and assets/convert_client; not meant to be run by hand.
//
//   maquette-worker import FILE SECONDS MEGABYTES    writes the mesh to descriptor 3
//   maquette-worker convert FILE SECONDS MEGABYTES   writes pickled weights as safetensors there
//
// Both say one JSON object on standard output; exit code 0 or 1.
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <unistd.h>

#include "app/worker/jail.h"
#include "app/worker/read_mesh.h"
#include "app/worker/sandbox.h"
#include "assets/import_blob.h"
#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/pickle/convert.h"

using namespace maquette;

namespace {

constexpr int kBlob = 3;

void say(const io::Json& reply) {
    const std::string text = reply.dump(-1, ' ', false, io::Json::error_handler_t::replace) + "\n";
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data() + done, text.size() - done);
        if (written <= 0) return;
        done += static_cast<std::size_t>(written);
    }
}

int fail(base::ErrorKind kind, const std::string& message) {
    say({{"ok", false}, {"kind", base::name(kind)}, {"message", message.substr(0, 2000)}});
    return 1;
}

void writeBlob(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(kBlob, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) {
            throw base::Error(base::ErrorKind::OutOfMemory,
                              MAQUETTE_TR("the result is larger than what may come of it"));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

int refuseWithoutSandbox() {
    return fail(base::ErrorKind::Unavailable, "this system does not allow the sandbox");
}

int convertFile(const char* path, std::uint64_t seconds, std::uint64_t megabytes) {
    const io::pickle::FileSource source(path);
    if (!worker::enterSandbox(megabytes, seconds)) return refuseWithoutSandbox();
    const auto done = io::pickle::convertCheckpoint(source, writeBlob);
    say({{"ok", true}, {"tensors", done.tensors}, {"bytes", done.bytes}});
    return 0;
}

int importFile(const char* path, std::uint64_t seconds, std::uint64_t megabytes) {
    const worker::Jail jail(path);
    if (!worker::enterSandbox(megabytes, seconds)) return refuseWithoutSandbox();
    const base::Mesh mesh = worker::readMesh(jail);
    assets::writeMeshBlob(mesh, writeBlob);
    say({{"ok", true}, {"vertices", mesh.positions.size()}, {"triangles", mesh.triangles.size()}});
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    using Job = int (*)(const char*, std::uint64_t, std::uint64_t);
    const std::string command = argc == 5 ? argv[1] : "";
    const Job job = command == "import" ? importFile : command == "convert" ? convertFile : nullptr;
    if (!job) {
        std::fputs("usage: maquette-worker import|convert FILE SECONDS MEGABYTES (with descriptor "
                   "3 open)\n",
                   stderr);
        return 2;
    }
    int code = 1;
    try {
        code =
            job(argv[2], std::strtoull(argv[3], nullptr, 10), std::strtoull(argv[4], nullptr, 10));
    } catch (const base::Error& error) {
        code = fail(error.kind(), error.what());
    } catch (const std::bad_alloc&) {
        code = fail(base::ErrorKind::OutOfMemory, "it needs more memory than an import may take");
    } catch (const std::exception& error) {
        code = fail(base::ErrorKind::BadFile, error.what());
    }
    std::_Exit(code); // destructors of a parser that met a hostile file are not to be trusted
}

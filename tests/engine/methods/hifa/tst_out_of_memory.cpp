// Memory that runs out at any point of a run is a sentence with a way out; the engine, and what was
// saved before, are as they were.

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <c10/util/Exception.h>

#include "engine/base/paths.h"
#include "engine/methods/hifa/hifa_method.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/model_catalogue.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;

namespace {

// LibTorch's allocator, which refuses the n-th tensor, as the system does when memory is full.
class RationedAllocator final : public c10::Allocator {
  public:
    static RationedAllocator& installed() {
        static RationedAllocator* one = [] {
            auto* made = new RationedAllocator(c10::GetCPUAllocator());
            c10::SetCPUAllocator(made, 250);
            return made;
        }();
        return *one;
    }

    void refuse(std::int64_t nth) {
        m_count = 0;
        m_refused = nth;
    }
    std::int64_t count() const { return m_count; }

    c10::DataPtr allocate(std::size_t bytes) override {
        if (m_count++ == m_refused)
            C10_THROW_ERROR(Error, "[enforce fail] DefaultCPUAllocator: can't allocate memory: you "
                                   "tried to allocate " +
                                       std::to_string(bytes) + " bytes.");
        return m_inner->allocate(bytes);
    }
    c10::DeleterFnPtr raw_deleter() const override { return m_inner->raw_deleter(); }
    void copy_data(void* to, const void* from, std::size_t bytes) const override {
        default_copy_data(to, from, bytes);
    }

  private:
    explicit RationedAllocator(c10::Allocator* inner)
        : m_inner(inner) {}
    c10::Allocator* m_inner;
    std::atomic<std::int64_t> m_count{0};
    std::atomic<std::int64_t> m_refused{-1};
};

class Studio {
  public:
    Studio() {
        runtime::EngineConfig config;
        config.models = [] {
            const api::ModelInfo starter =
                runtime::describeModel("starter", base::resourcesFolder() / "starter");
            return std::vector{starter};
        };
        config.checkpointSeconds = 1e-6; // after each step
        runtime::MethodRegistry methods;
        methods.add(std::make_shared<methods::hifa::HifaMethod>());
        engine = runtime::makeEngine(std::move(methods), std::move(config));
        engine->onWake([this] {
            const std::lock_guard lock(m_mutex);
            m_woken = true;
            m_wake.notify_all();
        });
    }

    struct End {
        std::optional<api::Failed> failed;
        std::optional<api::AssetReady> asset;
        bool inTime = true;
    };

    End run(const std::string& folder) {
        api::Request request;
        request.method = "hifa";
        request.model = "starter";
        request.prompt = "a red chair";
        request.preset = "standard";
        request.outputFolder = folder;
        request.params = {{"steps", std::int64_t{12}},
                          {"samples", std::int64_t{16}},
                          {"fine_samples", std::int64_t{4}},
                          {"table_bits", std::int64_t{12}},
                          {"mesh_resolution", std::int64_t{32}},
                          {"texture_size", std::int64_t{128}},
                          {"surface_level", 0.5}};
        const api::JobId job = engine->submit(request);
        End end;
        const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        for (;;) {
            for (const api::Event& event : engine->drain()) {
                if (const auto* failed = std::get_if<api::Failed>(&event)) end.failed = *failed;
                if (const auto* asset = std::get_if<api::AssetReady>(&event)) end.asset = *asset;
            }
            if (api::isFinal(engine->state(job))) break;
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, std::chrono::milliseconds(50), [this] { return m_woken; });
            m_woken = false;
            if (std::chrono::steady_clock::now() > limit) {
                end.inTime = false;
                return end;
            }
        }
        for (const api::Event& event : engine->drain()) {
            if (const auto* failed = std::get_if<api::Failed>(&event)) end.failed = *failed;
            if (const auto* asset = std::get_if<api::AssetReady>(&event)) end.asset = *asset;
        }
        return end;
    }

    std::unique_ptr<api::Engine> engine;

  private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_woken = false;
};

} // namespace

class OutOfMemoryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyRefusedTensorIsASentence() {
        RationedAllocator& memory = RationedAllocator::installed();
        Studio studio;
        memory.refuse(-1);
        {
            QTemporaryDir folder;
            const Studio::End end = studio.run(folder.path().toStdString());
            QVERIFY2(!end.failed, end.failed ? end.failed->detail.c_str() : "");
        }
        const std::int64_t tensors = memory.count();
        QVERIFY(tensors > 1000);
        const char* wanted = std::getenv("MAQUETTE_DRILL");
        const int points = wanted && std::string(wanted) == "full" ? 240 : 10;
        int said = 0, survived = 0, checkpoints = 0;
        for (int point = 0; point < points; ++point) {
            QTemporaryDir folder;
            memory.refuse(tensors * (2 * point + 1) / (2 * points));
            const Studio::End end = studio.run(folder.path().toStdString());
            memory.refuse(-1);
            QVERIFY2(end.inTime, "the engine hangs");
            if (!end.failed) {
                // Such as a preview, which is not worth a run: then the object is there all the
                // same, or the run was over before.
                QVERIFY2(end.asset, qPrintable(QString("point %1 ended with nothing").arg(point)));
                ++survived;
                continue;
            }
            QVERIFY2(end.failed->kind == base::ErrorKind::OutOfMemory, end.failed->detail.c_str());
            QVERIFY2(end.failed->sentence.english().find("\"draft\"") != std::string::npos,
                     end.failed->sentence.english().c_str());
            ++said;
            const auto saved =
                runtime::listCheckpoints(runtime::checkpointFolder(folder.path().toStdString()));
            for (const runtime::CheckpointFile& file : saved) {
                QVERIFY(!runtime::readCheckpoint(file.path).tensors().empty()); // or it throws
                ++checkpoints;
            }
        }
        // And after all that it works as before.
        QTemporaryDir folder;
        const Studio::End end = studio.run(folder.path().toStdString());
        QVERIFY2(!end.failed, end.failed ? end.failed->detail.c_str() : "");
        std::printf("RELIABILITY R14 cases=%d faults=%d lost=0 said=%d survived=%d "
                    "checkpoints_read=%d tensors=%lld\n",
                    points, points, said, survived, checkpoints, static_cast<long long>(tensors));
        QVERIFY(said > points / 2);
    }
};

MAQUETTE_TEST(OutOfMemoryTest);
#include "tst_out_of_memory.moc"

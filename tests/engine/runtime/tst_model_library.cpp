#include <atomic>
#include <filesystem>
#include <thread>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"
#include "engine/io/weight_hash.h"
#include "engine/runtime/model_catalogue.h"
#include "engine/runtime/model_choices.h"
#include "engine/runtime/model_library.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;
using api::ModelUse;
using base::ErrorKind;

namespace {

constexpr const char* kUNet = "model.diffusion_model.";

// A single file by whose names and shapes a family is told; it would not load.
void writeSingle(const fs::path& file, std::int64_t context, float value = 1) {
    const std::vector<float> values(static_cast<std::size_t>(2 * context), value);
    const auto bytes = std::as_bytes(std::span(values));
    const std::string unet = kUNet;
    fs::create_directories(file.parent_path());
    io::writeSafetensors(
        file,
        {{unet + "input_blocks.0.0.weight", io::Dtype::F32, {1, 4, 3, 3}, bytes.first(4 * 36)},
         {unet + "input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight",
          io::Dtype::F32,
          {2, context},
          bytes},
         {"first_stage_model.decoder.conv_in.weight", io::Dtype::F32, {1}, bytes.first(4)},
         {"cond_stage_model.transformer.x", io::Dtype::F32, {1}, bytes.first(4)}});
}

void writeLora(const fs::path& file) {
    const std::vector<float> values(4 * 768);
    io::writeSafetensors(file, {{"lora_unet_down_blocks_0_attn2_to_k.lora_down.weight",
                                 io::Dtype::F32,
                                 {4, 768},
                                 std::as_bytes(std::span(values))}});
}

api::ModelInfo shippedStarter() {
    api::ModelInfo info;
    info.id = "starter";
    info.name = "Shipped";
    info.kind = "starter";
    return info;
}

ErrorKind kindThrown(const std::function<void()>& call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.kind();
    }
    return ErrorKind::Internal;
}

} // namespace

class ModelLibraryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    std::uint64_t m_free = std::uint64_t{64} << 30;

    std::unique_ptr<api::ModelLibrary> library() const {
        runtime::ModelLibraryConfig config;
        config.shipped = [] { return std::vector{shippedStarter()}; };
        config.choices = m_folder / "config/models.json";
        config.known = [] { return std::vector<io::WeightFolder>(); };
        config.freeMemory = [this] { return m_free; };
        return runtime::makeModelLibrary(std::move(config));
    }
    static void search(api::ModelLibrary& library) {
        library.startScan();
        library.waitForScan();
    }

  private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = m_temporary->path().toStdString();
    }

    void aNewUserHasTheStarter() {
        const auto models = library();
        QCOMPARE(models->chosen(), std::string("starter"));
        QCOMPARE(models->list().size(), std::size_t{1});
        QCOMPARE(models->find("starter").owner, std::string("Maquette"));
        QVERIFY(models->find("starter").memory.enough());
        QVERIFY(models->folders().empty());
        QVERIFY(!fs::exists(m_folder / "config")); // looking writes nothing
    }

    void foundModelsAreListedAndChosen() {
        writeSingle(m_folder / "weights/painter.safetensors", 768);
        writeSingle(m_folder / "weights/huge.safetensors", 2048);
        writeLora(m_folder / "weights/style.safetensors");
        const fs::path painter = m_folder / "weights/painter.safetensors";
        {
            const auto models = library();
            models->addFolder((m_folder / "weights").string());
            std::atomic<int> told = 0;
            models->onChange([&] { ++told; });
            search(*models);
            QTRY_VERIFY(told > 0);
            const auto all = models->list();
            QCOMPARE(all.size(), std::size_t{4});
            QCOMPARE(models->scan().found, std::uint64_t{3});
            QVERIFY(!models->scan().running && models->scan().trouble.empty());
            const api::ListedModel found = models->find("Painter"); // by name, in any case
            QCOMPARE(found.info.id, painter.string());
            QCOMPARE(found.info.kind, std::string("diffusion"));
            QCOMPARE(found.info.base, std::string("sd1"));
            QCOMPARE(found.info.dtype, std::string("fp32"));
            QCOMPARE(found.owner, std::string("added"));
            QVERIFY(found.use == ModelUse::Model && found.info.refusal.empty());
            QVERIFY(models->find((m_folder / "weights/style.safetensors").string()).use ==
                    ModelUse::Lora);
            QVERIFY(kindThrown([&] { models->choose("huge"); }) == ErrorKind::BadFile);
            QVERIFY(kindThrown([&] { models->choose("nothing"); }) == ErrorKind::NotFound);
            QVERIFY(kindThrown([&] {
                        models->choose((m_folder / "weights/style.safetensors").string());
                    }) == ErrorKind::BadFile);
            models->choose("painter");
            QCOMPARE(models->list()[1].info.id, painter.string()); // behind the shipped
        }
        const auto later = library(); // another start of the program, before any search
        QCOMPARE(later->chosen(), painter.string());
        QCOMPARE(later->list()[1].info.base, std::string("sd1"));
        QCOMPARE(later->folders().at(0).path, (m_folder / "weights").string());
        fs::remove(painter);
        QVERIFY(!later->find(later->chosen()).info.refusal.empty());
        QVERIFY(later->find(later->chosen()).info.refusalKind == ErrorKind::NotFound);
        later->choose("starter");
        QCOMPARE(later->chosen(), std::string("starter"));
        QCOMPARE(later->list().size(), std::size_t{1});
    }

    void severalOfOneNameAreToldApart() {
        writeSingle(m_folder / "weights/a/same.safetensors", 768);
        writeSingle(m_folder / "weights/b/same.safetensors", 768, 2);
        const auto models = library();
        models->addFolder((m_folder / "weights").string());
        search(*models);
        try {
            models->find("same");
            QVERIFY(false);
        } catch (const base::Error& error) {
            QVERIFY(std::string(error.what()).find("weights/a/same") != std::string::npos);
            QVERIFY(std::string(error.what()).find("weights/b/same") != std::string::npos);
        }
        models->removeFolder((m_folder / "weights").string());
        QCOMPARE(models->list().size(), std::size_t{1});
        QVERIFY(models->folders().empty());
        QVERIFY(kindThrown([&] { models->addFolder((m_folder / "none").string()); }) ==
                ErrorKind::NotFound);
    }

    // Asked once for a content, wherever it lies and whatever it is called.
    void thePredictionIsAskedOnce() {
        const fs::path file = m_folder / "second.safetensors";
        writeSingle(file, 1024);
        const auto models = library();
        QVERIFY(models->find(file.string()).info.asksPrediction);
        QVERIFY(kindThrown([&] { models->answerPrediction(file.string(), "perhaps"); }) ==
                ErrorKind::Usage);
        models->answerPrediction(file.string(), "v_prediction");
        QCOMPARE(models->find(file.string()).info.prediction, std::string("v_prediction"));
        QVERIFY(!models->find(file.string()).info.asksPrediction);
        models->answerPrediction(file.string(), "epsilon"); // a mistake can be mended
        const fs::path moved = m_folder / "elsewhere.safetensors";
        fs::copy_file(file, moved);
        QCOMPARE(library()->find(moved.string()).info.prediction, std::string("epsilon"));
        const fs::path other = m_folder / "other.safetensors";
        writeSingle(other, 1024, 2); // the same header, other numbers
        QCOMPARE(fs::file_size(other), fs::file_size(file));
        QVERIFY(models->find(other.string()).info.asksPrediction);
        io::writeFile(m_folder / "other.yaml", "model:\n  params:\n    parameterization: \"v\"\n");
        QCOMPARE(models->find(other.string()).info.prediction, std::string("v_prediction"));
        QVERIFY(kindThrown([&] { models->answerPrediction(other.string(), "epsilon"); }) ==
                ErrorKind::Usage);
        const fs::path first = m_folder / "first.safetensors";
        writeSingle(first, 768);
        QVERIFY(!models->find(first.string()).info.asksPrediction);
        QVERIFY(kindThrown([&] { models->answerPrediction(first.string(), "epsilon"); }) ==
                ErrorKind::Usage);
    }

    void fingerprintsFollowTheContent() {
        const fs::path a = m_folder / "a", b = m_folder / "b";
        std::string content(3'000'000, 'x');
        io::writeFile(a, content);
        io::writeFile(b, content);
        QCOMPARE(io::fingerprintOf(a), io::fingerprintOf(b));
        fs::last_write_time(b, fs::last_write_time(a) + std::chrono::hours(1));
        QCOMPARE(io::fingerprintOf(a), io::fingerprintOf(b));
        for (std::size_t i = 0; i < content.size(); i += 2000)
            content[i] = 'y';
        io::writeFile(b, content);
        QVERIFY(io::fingerprintOf(a) != io::fingerprintOf(b));
        content.push_back('x');
        io::writeFile(a, content);
        QVERIFY(io::fingerprintOf(a) != io::fingerprintOf(b));
    }

    void memoryIsToldBeforeLoading() {
        api::ModelInfo model;
        model.kind = "diffusion";
        model.name = "sd15";
        model.parameters = 1'066'235'307;
        const api::MemoryNeed much = runtime::memoryNeed(model, std::uint64_t{32} << 30, false);
        QVERIFY(much.enough() && much.needed > 2'900'000'000 && much.full > much.needed);
        const api::MemoryNeed little = runtime::memoryNeed(model, std::uint64_t{1} << 30, false);
        QCOMPARE(little.shortage.english(),
                 std::string("The model sd15 needs about 3.1 GB of memory, and 1.1 GB are free. "
                             "Close other programs or choose a smaller model."));
        QVERIFY(runtime::memoryNeed(model, 0, false).enough()); // the system does not say
        QVERIFY(!runtime::memoryNeed(model, 1, true).enough());
        model.kind = "starter";
        QVERIFY(runtime::memoryNeed(model, 1, false).enough());
    }

    void aSearchStopsAndBeginsAnew() {
        for (int i = 0; i < 300; ++i)
            writeSingle(m_folder / ("w/" + std::to_string(i)) / "x.safetensors", 768);
        const auto models = library();
        models->addFolder((m_folder / "w").string());
        models->startScan();
        models->stopScan();
        models->waitForScan();
        QVERIFY(models->scan().trouble.empty());
        for (int i = 0; i < 5; ++i) {
            models->startScan();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
            models->list();
        }
        models->waitForScan();
        QCOMPARE(models->list().size(), std::size_t{301});
        models->startScan(); // the destructor ends it
    }

    void severalProgramsShareTheList() {
        fs::create_directories(m_folder / "a");
        fs::create_directories(m_folder / "b");
        const auto one = library(), two = library();
        one->addFolder((m_folder / "a").string());
        two->addFolder((m_folder / "b").string());
        QCOMPARE(one->folders().size(), std::size_t{2});
        two->addFolder((m_folder / "b/").string()); // once
        QCOMPARE(one->folders().size(), std::size_t{2});
    }

    void aDamagedListIsBegunAnew() {
        fs::create_directories(m_folder / "config");
        fs::create_directories(m_folder / "a");
        const fs::path file = m_folder / "config/models.json";
        for (const char* bad : {"", "{", "[1]", "{\"folders\": 3}", "{\"chosen\": {}}"}) {
            io::writeFile(file, bad);
            const auto models = library();
            QCOMPARE(models->chosen(), std::string("starter"));
            models->addFolder((m_folder / "a").string());
            QCOMPARE(library()->folders().size(), std::size_t{1});
            QCOMPARE(io::readText(m_folder / "config/models.json.damaged"), std::string(bad));
        }
        fs::remove(file);
        fs::create_directories(file); // cannot be written
        QVERIFY(kindThrown([&] { library()->addFolder((m_folder / "a").string()); }) ==
                ErrorKind::Io);
    }

    void modelsAreCalledByWhatPeopleKnow() {
        QCOMPARE(runtime::calledName("/m/v1-5.safetensors"), std::string("v1-5"));
        QCOMPARE(runtime::calledName("/m/sd15/"), std::string("sd15"));
        QCOMPARE(runtime::calledName("/c/hub/models--org--name/snapshots/abc"),
                 std::string("org/name"));
        QCOMPARE(runtime::calledName("/c/hub/models--org--name/snapshots/abc/x.safetensors"),
                 std::string("x"));
    }
};

MAQUETTE_TEST(ModelLibraryTest);
#include "tst_model_library.moc"

#include <filesystem>
#include <fstream>

#include <QAction>
#include <QPushButton>
#include <QTemporaryDir>

#include "engine/base/paths.h"
#include "engine/io/safetensors.h"
#include "engine/runtime/model_library.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_descriptions.h"
#include "ui/basics/actions.h"
#include "ui/models/model_details.h"
#include "ui/models/model_shelf.h"
#include "ui/run/run_settings.h"

using namespace maquette;
using tests::StudioFixture;
namespace fs = std::filesystem;

namespace {

const QString kPickles = QString(MAQUETTE_TEST_DATA) + "/fixtures/torch_save/";

// A folder as other programs keep them, and the product's model library that looks into it.
class Weights {
  public:
    fs::path folder() const { return m_folder.path().toStdString(); }
    // A single file that is told to be of the family whose text has this width.
    fs::path single(const char* name, std::int64_t width) const {
        const std::vector<float> values(static_cast<std::size_t>(2 * width), 1.0f);
        const auto bytes = std::as_bytes(std::span(values));
        const std::string unet = "model.diffusion_model.";
        const fs::path file = folder() / name;
        io::writeSafetensors(
            file,
            {{unet + "input_blocks.0.0.weight", io::Dtype::F32, {1, 4, 3, 3}, bytes.first(144)},
             {unet + "input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight",
              io::Dtype::F32,
              {2, width},
              bytes},
             {"first_stage_model.decoder.conv_in.weight", io::Dtype::F32, {1}, bytes.first(4)},
             {"cond_stage_model.transformer.x", io::Dtype::F32, {1}, bytes.first(4)}});
        return file;
    }
    fs::path pickle(const char* fixture) const {
        const fs::path file = folder() / (std::string(fixture) + ".pt");
        fs::copy_file((kPickles + fixture + ".pt").toStdString(), file);
        return file;
    }
    std::unique_ptr<api::ModelLibrary> library() const {
        runtime::ModelLibraryConfig config;
        config.shipped = tests::fakeModels;
        config.known = [folder = folder()] {
            return std::vector<io::WeightFolder>{{folder, "ComfyUI"}};
        };
        return runtime::makeModelLibrary(std::move(config));
    }
    StudioFixture::MakeModels maker() const {
        return [this] { return library(); };
    }

  private:
    QTemporaryDir m_folder;
};

ui::ModelManager& opened(StudioFixture& studio) {
    studio.window().actions().models->trigger();
    if (!QTest::qWaitFor([&] { return !studio.window().modelShelf().scan().running; }, 10000))
        qFatal("the search for models does not end");
    QTest::qWait(150);
    return *studio.window().modelManager();
}

} // namespace

// The model manager with the library of models as it ships, on files.
class WeightsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void filesOfOtherProgramsAreListedAndAChosenOneIsRemembered() {
        const Weights weights;
        const fs::path one = weights.single("one.safetensors", 768);
        weights.single("extra-large.safetensors", 2048);
        std::ofstream(weights.folder() / "torn.safetensors") << "no weights";
        StudioFixture studio(weights.maker());
        ui::ModelManager& manager = opened(studio);
        QCOMPARE(manager.shownNames().mid(0, 2), QStringList({"Starter model", "one"}));
        QCOMPARE(manager.shownNames().size(), 4);
        for (const char* name : {"extra-large", "torn"}) {
            manager.select((weights.folder() / (std::string(name) + ".safetensors")).string());
            QVERIFY2(!manager.details().reason().isEmpty(), name);
            QVERIFY(!manager.details().useButton().isVisible());
        }
        manager.select(one.string());
        QTest::mouseClick(&manager.details().useButton(), Qt::LeftButton);
        QCOMPARE(studio.window().runSettings().model(), one.string());
        studio.reopen();
        QCOMPARE(studio.window().runSettings().model(), one.string());
    }

    void theAnswerAboutAnEditionIsRemembered() {
        const Weights weights;
        const fs::path two = weights.single("two.safetensors", 1024);
        StudioFixture studio(weights.maker());
        ui::ModelManager& manager = opened(studio);
        manager.select(two.string());
        QVERIFY(manager.details().question().isVisible());
        QVERIFY(!manager.details().useButton().isEnabled());
        QTest::mouseClick(&manager.details().answer("v_prediction"), Qt::LeftButton);
        QTRY_VERIFY(manager.details().useButton().isEnabled());
        studio.reopen();
        ui::ModelManager& again = opened(studio);
        again.select(two.string());
        QVERIFY(again.details().answer("v_prediction").isChecked());
        QVERIFY(again.details().useButton().isEnabled());
    }

    void aPickleIsConvertedSafelyAndAppearsInTheList() {
        const Weights weights;
        const fs::path pickle = weights.pickle("plain");
        StudioFixture studio(weights.maker());
        ui::ModelManager& manager = opened(studio);
        manager.select(pickle.string());
        QVERIFY(manager.details().convertButton().isVisible());
        QVERIFY(manager.details().reason().contains("never opened"));
        QTest::mouseClick(&manager.details().convertButton(), Qt::LeftButton);
        const fs::path made = base::dataFolder() / "models" / "plain.safetensors";
        QTRY_COMPARE_WITH_TIMEOUT(manager.selected(), made.string(), 20000);
        QVERIFY(fs::exists(pickle)); // the user's own stays
        QVERIFY(!io::SafetensorsFile(made).header().tensors.empty());
        // A second copy gets a name of its own.
        manager.select(pickle.string());
        QTest::mouseClick(&manager.details().convertButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(manager.selected(),
                                  (base::dataFolder() / "models/plain-2.safetensors").string(),
                                  20000);
    }

    void aPickleThatCannotBeReadIsRefusedInWordsAndLeavesNothing() {
        const Weights weights;
        const fs::path file = weights.folder() / "harm.ckpt";
        std::ofstream(file) << "cos\nsystem\n(S'echo harm'\ntR.";
        StudioFixture studio(weights.maker());
        ui::ModelManager& manager = opened(studio);
        manager.select(file.string());
        QTest::mouseClick(&manager.details().convertButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(manager.statusText().contains("cannot be converted"), 20000);
        QVERIFY2(manager.statusText().contains("harm.ckpt"), qPrintable(manager.statusText()));
        QVERIFY(fs::is_empty(base::dataFolder() / "models"));
        QVERIFY(manager.details().convertButton().isVisible());
    }
};

MAQUETTE_TEST(WeightsTest);
#include "tst_weights_window.moc"

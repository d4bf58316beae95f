#include <fstream>

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

#include "app/studio/recipe_codec.h"
#include "engine/runtime/engine.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/library/object_card.h"
#include "ui/models/lora_panel.h"
#include "ui/models/lora_row.h"
#include "ui/models/model_details.h"
#include "ui/models/model_manager.h"
#include "ui/models/model_shelf.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/reference_picture.h"
#include "ui/run/reference_row.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/value_slider.h"

using namespace maquette;
using tests::FakeModels;
using tests::StudioFixture;

namespace {

const char* const kOne = "/home/somebody/ComfyUI/models/checkpoints/plain-one.safetensors";
const char* const kClay = "/home/somebody/ComfyUI/models/loras/clay-figures.safetensors";
const char* const kOther = "/home/somebody/ComfyUI/models/loras/glass.safetensors";

std::unique_ptr<api::Engine> realEngine() {
    runtime::MethodRegistry methods;
    methods.add(tests::formingMethod(2));
    runtime::EngineConfig config;
    config.models = tests::fakeModels;
    return runtime::makeEngine(std::move(methods), std::move(config));
}

// The real engine, so that what the window asks for goes through its checks and into its recipes.
struct RealStudio : StudioFixture {
    RealStudio()
        : StudioFixture(realEngine, studio::recipeCodec()) {
        window().runSettings().setValue("steps", std::int64_t{60});
    }
};

api::ListedModel lora(const std::string& path, const std::string& base) {
    api::ListedModel listed = FakeModels::model(path, base);
    listed.info.kind = "lora";
    listed.use = api::ModelUse::Lora;
    listed.info.asksPrediction = false;
    return listed;
}

// A file that the model library takes for a LoRA.
std::string loraFile(StudioFixture& studio, const QString& name) {
    const std::string path = studio.path(name + ".safetensors").toStdString();
    std::ofstream(path) << "the content of " << name.toStdString();
    auto found = tests::someModels();
    found.push_back(lora(path, {})); // for any model, as far as one can tell
    studio.models().setFound(found);
    return path;
}

QString picture(StudioFixture& studio, const QString& name) {
    QImage image(240, 180, QImage::Format_RGB32);
    image.fill(QColor(230, 230, 228));
    QPainter painter(&image);
    painter.setBrush(QColor(200, 60, 40));
    painter.drawEllipse(QRect(60, 30, 120, 120));
    painter.end();
    image.save(studio.path(name));
    return studio.path(name);
}

void drop(QWidget& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent event({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

QStringList menuOf(ui::LoraPanel& panel, bool enabled) {
    panel.fillMenu();
    QStringList texts;
    for (const QAction* action : panel.addButton().menu()->actions())
        if (!action->isSeparator() && action->isEnabled() == enabled) texts << action->text();
    return texts;
}

} // namespace

class GuidesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theStartersWindowHasNoRoomForLoras() {
        StudioFixture studio;
        QVERIFY(!studio.window().loraPanel().isVisible());
        studio.window().modelShelf().use(kOne);
        QVERIFY(studio.window().loraPanel().isVisible());
        QCOMPARE(studio.window().loraPanel().note(), QString("None is used"));
    }

    void aLoraIsWeighedUndoneRecordedAndUsedAgain() {
        RealStudio studio;
        ui::MainWindow& window = studio.window();
        ui::LoraPanel& panel = window.loraPanel();
        const std::string file = loraFile(studio, "clay");
        panel.add(QString::fromStdString(file));
        QVERIFY(panel.isVisible() && panel.row(0));
        panel.row(0)->slider().setFocus();
        QTest::keyClick(&panel.row(0)->slider(), Qt::Key_Left);
        QTest::keyClick(&panel.row(0)->slider(), Qt::Key_Left);
        const double weight = window.runSettings().loras().at(0).weight;
        QVERIFY(weight > 0.8 && weight < 1);
        const assets::AssetId made = studio.make("a red chair");
        QVERIFY(made);
        const api::Request recipe =
            studio::recipeCodec().fromRecipe(studio.library().asset(made).recipeJson);
        QCOMPARE(recipe.loras.size(), std::size_t{1});
        QCOMPARE(recipe.loras[0].path, file);
        QCOMPARE(recipe.loras[0].weight, weight);
        QCOMPARE(recipe.loras[0].sha256.size(), std::size_t{64});

        QTest::mouseClick(&panel.row(0)->removeButton(), Qt::LeftButton);
        QVERIFY(!panel.row(0) && window.runSettings().loras().empty());
        window.undoStack().undo();
        QVERIFY(panel.row(0));
        QCOMPARE(window.runSettings().loras()[0].weight, weight);
        while (window.undoStack().canUndo())
            window.undoStack().undo();
        QVERIFY(!panel.row(0));
        Q_EMIT window.inspector().object().useAllRequested();
        QVERIFY(panel.row(0));
        QCOMPARE(window.runSettings().loras()[0].sha256, recipe.loras[0].sha256);
        window.undoStack().undo();
        QVERIFY(window.runSettings().loras().empty());
    }

    void aLoraWhoseContentChangedIsNotTakenForTheOldOne() {
        RealStudio studio;
        const std::string file = loraFile(studio, "clay");
        studio.window().loraPanel().add(QString::fromStdString(file));
        QVERIFY(studio.make("a red chair"));
        std::ofstream(file) << "something else";
        Q_EMIT studio.window().inspector().object().useAllRequested();
        studio.start("a red chair");
        QVERIFY(!studio.window().run().isActive());
        const QString said = studio.window().stage().messages().sentence();
        QVERIFY2(said.contains("clay.safetensors") && said.contains("not the one"),
                 qPrintable(said));
    }

    void aDroppedLoraIsAdded() {
        StudioFixture studio;
        const std::string file = loraFile(studio, "clay");
        drop(studio.window(), {QString::fromStdString(file)});
        QCOMPARE(studio.window().runSettings().loras().at(0).path, file);
        // One for Stable Diffusion is none for the starter.
        studio.models().setFound(
            {lora(file, {}), lora(studio.path("other.safetensors").toStdString(), "sd1")});
        drop(studio.window(), {studio.path("other.safetensors")});
        QCOMPARE(studio.window().runSettings().loras().size(), std::size_t{1});
        const QString said = studio.window().stage().messages().sentence();
        QVERIFY2(said.contains("Stable Diffusion 1") && said.contains("starter"), qPrintable(said));
    }

    void whatIsNoLoraOrOfAnotherFamilySaysWhy() {
        StudioFixture studio;
        auto found = tests::someModels();
        found.push_back(lora(kOther, "sd2"));
        studio.models().setFound(found);
        ui::MainWindow& window = studio.window();
        window.modelShelf().use(kOne);
        studio.models().startScan();
        studio.models().waitForScan();
        QTest::qWait(150);
        ui::LoraPanel& panel = window.loraPanel();
        QVERIFY(menuOf(panel, true).contains("clay-figures"));
        QVERIFY(menuOf(panel, false).contains("glass"));

        panel.add(kOther);
        QVERIFY(!panel.row(0));
        QVERIFY2(window.stage().messages().sentence().contains("Stable Diffusion 2"),
                 qPrintable(window.stage().messages().sentence()));
        panel.add(kOne);
        QVERIFY2(window.stage().messages().sentence().contains("no LoRA"),
                 qPrintable(window.stage().messages().sentence()));
        panel.add("/nowhere/at-all.safetensors");
        QVERIFY2(window.stage().messages().sentence().contains("at-all"),
                 qPrintable(window.stage().messages().sentence()));
        panel.add(kClay);
        QVERIFY(panel.row(0));
        QVERIFY(panel.row(0)->trouble().isEmpty());
        QVERIFY(window.stage().messages().currentId().isEmpty()); // the remedy worked
        QVERIFY(!menuOf(panel, true).contains("clay-figures"));

        // The model changes under it.
        window.modelShelf().use("/home/somebody/ComfyUI/models/checkpoints/multiview-v2.1"
                                ".safetensors");
        QTRY_VERIFY2(panel.row(0)->trouble().contains("another family"),
                     qPrintable(panel.row(0)->trouble()));
    }

    void theManagerAddsALoraToTheRuns() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        window.modelShelf().use(kOne);
        window.actions().models->trigger();
        studio.models().waitForScan();
        QTest::qWait(150);
        ui::ModelManager& manager = *window.modelManager();
        manager.select(kClay);
        QPushButton& use = manager.details().useButton();
        QCOMPARE(use.text(), QString("Add to runs"));
        QTest::mouseClick(&use, Qt::LeftButton);
        QCOMPARE(window.runSettings().loras().at(0).path, std::string(kClay));
        QCOMPARE(window.runSettings().model(), std::string(kOne)); // the model stays
        QVERIFY(!use.isEnabled());
        QVERIFY(manager.details().reason().contains("already"));
    }

    void aDroppedPictureGuidesTheRunWithoutWordsAndComesBackWithTheSettings() {
        RealStudio studio;
        ui::MainWindow& window = studio.window();
        ui::PromptBar& bar = window.stage().promptBar();
        QVERIFY(!bar.reference().isVisible());
        drop(window, {picture(studio, "ball.png")});
        QVERIFY(bar.reference().isVisible());
        QVERIFY2(bar.reference().text().contains("ball.png"), qPrintable(bar.reference().text()));
        bar.reference().azimuth().setValue(30);
        bar.reference().azimuth().setValue(45);
        bar.reference().elevation().setValue(20);
        QVERIFY(bar.prompt().isEmpty() && bar.startButton().isEnabled());
        const assets::AssetId made = studio.make("");
        QVERIFY(made);
        const assets::Asset asset = studio.library().asset(made);
        QCOMPARE(asset.name, std::string("ball"));
        const api::Request recipe = studio::recipeCodec().fromRecipe(asset.recipeJson);
        QVERIFY(recipe.image.has_value());
        QCOMPARE(recipe.image->path, studio.path("ball.png").toStdString());
        QCOMPARE(recipe.image->azimuth, 45.0);
        QCOMPARE(recipe.image->elevation, 20.0);

        window.undoStack().undo(); // the turning, as one
        QCOMPARE(bar.reference().azimuth().value(), 0);
        QTest::mouseClick(&bar.reference().removeButton(), Qt::LeftButton);
        QVERIFY(!bar.reference().isVisible());
        QVERIFY(!bar.startButton().isEnabled()); // words are needed again
        Q_EMIT window.inspector().object().useAllRequested();
        QVERIFY(bar.reference().isVisible());
        QCOMPARE(bar.reference().azimuth().value(), 45);
    }

    void thePictureOutlivesItsFile() {
        RealStudio studio;
        ui::MainWindow& window = studio.window();
        ui::PromptBar& bar = window.stage().promptBar();
        const QString file = picture(studio, "ball.png");
        drop(window, {file});
        const assets::AssetId made = studio.make("");
        QVERIFY(made);
        QFile original(file);
        QVERIFY(original.open(QFile::ReadOnly));
        const QByteArray bytes = original.readAll();
        const auto picked = [&] {
            Q_EMIT window.inspector().object().useAllRequested();
            return QString::fromStdString(window.runSettings().reference()->path);
        };
        QCOMPARE(picked(), file); // as long as it is what it was
        QVERIFY(QFile::resize(file, bytes.size() / 2));
        for (const bool gone : {false, true}) {
            if (gone) QVERIFY(QFile::remove(file));
            const QString kept = picked();
            QVERIFY(kept != file);
            QFile copy(kept);
            QVERIFY2(copy.open(QFile::ReadOnly), qPrintable(kept));
            QCOMPARE(copy.readAll(), bytes);
        }
        QVERIFY2(!bar.reference().text().contains("no picture"),
                 qPrintable(bar.reference().text()));
        const assets::AssetId again = studio.make("");
        QVERIFY(again && again != made); // a run can start from it
    }

    void aFileThatIsNoPictureIsRefusedByName() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        std::ofstream(studio.path("notes.png").toStdString()) << "no picture at all";
        drop(window, {studio.path("notes.png")});
        QVERIFY(!window.runSettings().reference());
        QVERIFY2(window.stage().messages().sentence().contains("notes.png"),
                 qPrintable(window.stage().messages().sentence()));
        QFile whole(picture(studio, "whole.png"));
        QVERIFY(whole.open(QFile::ReadWrite));
        QVERIFY(whole.resize(whole.size() / 2));
        whole.close();
        drop(window, {studio.path("whole.png")});
        QVERIFY(!window.runSettings().reference());
        QVERIFY2(window.stage().messages().sentence().contains("whole.png"),
                 qPrintable(window.stage().messages().sentence()));
        drop(window, {picture(studio, "good.jpg")});
        QVERIFY(window.runSettings().reference());
        QVERIFY(window.stage().messages().currentId().isEmpty());
    }

    void aPictureThatIsGoneSaysSoInsteadOfTheSmallPicture() {
        StudioFixture studio;
        api::ReferenceImage gone;
        gone.path = "/nowhere/cup.png";
        studio.window().runSettings().setReference(gone);
        const QString text = studio.window().stage().promptBar().reference().text();
        QVERIFY2(text.contains("cup.png") && text.contains("no picture"), qPrintable(text));
    }

    void aModelThatNeedsAPictureSaysSoUntilItHasOne() {
        const char* turns = "/home/somebody/turns.safetensors";
        StudioFixture studio;
        auto found = tests::someModels();
        found.push_back(FakeModels::model(turns, "zero123"));
        studio.models().setFound(found);
        ui::MainWindow& window = studio.window();
        ui::PromptBar& bar = window.stage().promptBar();
        window.runSettings().setMethod("sds"); // which takes such models here
        window.modelShelf().use(turns);
        bar.setPrompt("a red chair");
        QVERIFY(!bar.startButton().isEnabled());
        QVERIFY2(bar.whyNotStart().contains("Drop a picture"), qPrintable(bar.whyNotStart()));
        QVERIFY(!window.loraPanel().addButton().isEnabled());
        QVERIFY(window.loraPanel().note().contains("takes no LoRA"));
        window.referencePicture().take(picture(studio, "cup.png"));
        QVERIFY2(bar.whyNotStart().isEmpty(), qPrintable(bar.whyNotStart()));
        bar.start();
        QVERIFY(window.run().isActive());
        QVERIFY(studio.engine().lastRequest().image.has_value());
    }

    void aPictureDroppedOnThePromptIsNoText() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        drop(*bar.edit().viewport(), {picture(studio, "ball.png")});
        QVERIFY(bar.prompt().isEmpty());
    }
};

MAQUETTE_TEST(GuidesTest);
#include "tst_guides_window.moc"

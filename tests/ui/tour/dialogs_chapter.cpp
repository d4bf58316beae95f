#include "tests/ui/tour/tour.h"

#include <QAction>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "tests/ui/support/fake_models.h"
#include "ui/basics/actions.h"
#include "ui/models/model_details.h"
#include "ui/models/model_manager.h"
#include "ui/run/device_picker.h"
#include "ui/run/model_chip.h"
#include "ui/run/prompt_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/inspector.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"

namespace maquette::tests {

void Tour::modelManager(FakeModels& models) {
    const std::string comfy = "/home/somebody/ComfyUI/models/";
    models.millisecondsPerModel = 300;
    m_window.actions().models->trigger();
    ui::ModelManager* manager = m_window.modelManager();
    shot("models-looking", manager);
    models.waitForScan();
    for (const auto& [id, name] : std::initializer_list<std::pair<std::string, const char*>>{
             {"starter", "models-starter"},
             {comfy + "checkpoints/plain-one.safetensors", "models-usable"},
             {"/home/somebody/.cache/huggingface/hub/models--somebody--two-base",
              "models-question"},
             {comfy + "checkpoints/old-style.ckpt", "models-pickle"},
             {comfy + "checkpoints/sketchbook-xl.safetensors", "models-refused"}}) {
        manager->select(id);
        shot(name, manager);
    }
    models.memoryFree = 2;
    manager->scanButton().click();
    models.waitForScan();
    manager->select(comfy + "checkpoints/multiview-v2.1.safetensors");
    shot("models-too-large", manager);
    manager->select(comfy + "checkpoints/plain-one.safetensors");
    manager->details().useButton().click();
    shot("models-in-use", manager);
    manager->close();
}

void Tour::dialogs(FakeModels& models) {
    ui::PromptBar& bar = m_window.stage().promptBar();
    m_window.stage().welcome().leaveButton().click();
    ui::CommandPalette palette(m_window.actions(), &m_window);
    palette.show();
    shot("palette", &palette);
    QTest::keyClicks(&palette.field(), "ex");
    shot("palette-found", &palette);
    palette.close();
    ui::Settings settings;
    ui::ShortcutDialog shortcuts(m_window.actions(), settings, &m_window);
    shortcuts.show();
    shot("shortcuts", &shortcuts);
    shortcuts.keysOf("grid")->setKeySequence(QKeySequence("Ctrl+E"));
    shot("shortcuts-conflict", &shortcuts);
    shortcuts.close();
    modelManager(models);
    shot("open-vocabulary");
    bar.setPrompt("a dragon of glass");
    bar.leaveOutButton().click();
    QTest::keyClicks(&bar.leaveOutField(), "blurry, text");
    shot("leave-out");
    bar.modelChip().menu()->popup(bar.modelChip().mapToGlobal(QPoint(0, -150)));
    shot("model-menu", bar.modelChip().menu());
    bar.modelChip().menu()->close();
    m_window.inspector().devices().box().showPopup();
    shot("devices", m_window.inspector().devices().box().view());
    m_window.inspector().devices().box().hidePopup();
    make("a red chair");
    shot("made");
}

} // namespace maquette::tests

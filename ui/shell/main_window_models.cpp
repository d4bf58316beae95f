#include <algorithm>

#include <QAction>
#include <QFileInfo>

#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/model_words.h"
#include "ui/basics/texts.h"
#include "ui/library/library_service.h"
#include "ui/models/lora_panel.h"
#include "ui/models/model_manager.h"
#include "ui/models/model_shelf.h"
#include "ui/run/commands.h"
#include "ui/run/device_picker.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/model_chip.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_length.h"
#include "ui/run/reference_picture.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/stage/stage.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

namespace {

// For models that bring none; in English, which is what their text encoders were taught.
const QStringList kOpenExamples{"a rocking horse carved of oak", "a teapot shaped like a cat",
                                "an old leather armchair"};

} // namespace

void MainWindow::connectModels() {
    ModelChip& chip = m_stage->promptBar().modelChip();
    chip.setManagerAction(m_actions->models);
    connect(&chip, &ModelChip::chosen, this,
            [this](const QString& id) { m_shelf->use(id.toStdString()); });
    on(m_actions->models, [this] { openModels(); });
    connect(m_shelf, &ModelShelf::changed, this, &MainWindow::refreshModels);
    connect(m_shelf, &ModelShelf::inUseChanged, this, &MainWindow::followModel);
    connect(m_shelf, &ModelShelf::failed, this, [this](const QString& sentence) {
        if (m_models) return; // which says it itself
        m_stage->messages().post({"models", MessageBar::Tone::Warning, sentence, {}, {}});
    });
    connect(m_shelf, &ModelShelf::converted, this, [this](const QString& file) {
        if (m_models) return; // where it is selected
        m_stage->messages().post({"models",
                                  MessageBar::Tone::Info,
                                  tr("Converted: %1").arg(QFileInfo(file).fileName()),
                                  {},
                                  {{tr("Choose a model"), tr("See the models on this machine"),
                                    [this] { openModels(); }}}});
    });
    connect(m_runSettings, &RunSettings::methodChanged, this, &MainWindow::followModel);
    connect(m_run, &RunController::shortOfMemory, this, &MainWindow::offerAllTheSame);
    connectLeaveOut();
    connectGuides();
    connectDevices();
    followModel();
}

// The model that was chosen, here or on the command line. When it cannot be used any more, the
// starter stands in until another one is chosen.
void MainWindow::followModel() {
    const api::ModelInfo model = m_shelf->inUse();
    m_stage->messages().close("models");
    if (model.refusal.empty() || model.id == "starter") return offerModel(model);
    m_stage->messages().post(
        {"models",
         MessageBar::Tone::Warning,
         tr("The chosen model cannot be used, so the starter stands in: %1")
             .arg(say(model.refusal)),
         {},
         {{tr("Choose a model"), tr("See the models on this machine"), [this] { openModels(); }}}});
    const api::ListedModel* starter = m_shelf->listed("starter");
    offerModel(starter ? starter->info : model);
}

// Everything that follows the model: its words, its examples, what may start.
void MainWindow::offerModel(const api::ModelInfo& model) {
    PromptBar& bar = m_stage->promptBar();
    m_runSettings->setModel(model);
    const bool usable = model.refusal.empty();
    m_inspector->setModel(usable ? &model : nullptr);
    m_whyNotModel = usable ? whyNotModel(model) : say(model.refusal);
    refreshStart();
    bar.length().setMeasure([this, model](const QString& prompt) {
        return m_parts.measurePrompt ? m_parts.measurePrompt(model, prompt.toStdString())
                                     : api::PromptFit{};
    });
    bar.setVocabulary(usable ? Vocabulary(model) : Vocabulary());
    QStringList examples;
    for (const std::string& prompt : model.examples)
        examples << say(prompt);
    if (examples.isEmpty() && usable) examples = kOpenExamples;
    m_stage->emptyState().setExamples(usable ? examples : QStringList());
    refreshModels();
}

// Why runs of the chosen method could not use this model; empty when they can.
QString MainWindow::whyNotModel(const api::ModelInfo& model) const {
    const api::MethodInfo& method = m_runSettings->method();
    const auto& kinds = method.modelKinds;
    if (model.asksPrediction)
        return tr("Say in “Models” which edition of Stable Diffusion 2 this is.");
    const bool known =
        kinds.empty() || std::find(kinds.begin(), kinds.end(), model.kind) != kinds.end();
    if (known) return {};
    return tr("%1 cannot work with a model of this kind. Choose another model, or another method.")
        .arg(say(method.name));
}

void MainWindow::refreshModels() {
    constexpr int kMost = 8;
    QList<ModelChip::Choice> choices;
    for (const api::ListedModel& model : m_shelf->models()) {
        if (stateOf(model) != ModelState::Usable || choices.size() >= kMost) continue;
        choices.append(
            {say(model.info.id), say(model.info.name), summaryOf(model), whyNotModel(model.info)});
    }
    m_stage->promptBar().modelChip().display(choices, say(m_runSettings->model()));
    if (m_models) m_models->setInUse(m_runSettings->model());
}

void MainWindow::openModels() {
    if (!m_models) {
        const auto whyNot = [this](const api::ListedModel& model) {
            if (isBusy()) return whileRunning();
            if (model.use == api::ModelUse::Lora) return m_loras->whyNotAdd(model.info.path);
            return model.info.asksPrediction ? QString() : whyNotModel(model.info);
        };
        m_models = new ModelManager(*m_shelf, m_runSettings->model(), whyNot, this);
        m_models->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_models, &ModelManager::loraChosen, m_loras, &LoraPanel::add);
        if (!m_shelf->wasScanned()) m_shelf->startScan();
    }
    m_models->show();
    m_models->raise();
    m_models->activateWindow();
}

// What is free can change from one moment to the next, so the warning is no refusal.
void MainWindow::offerAllTheSame(const QString& sentence, const api::Request& request) {
    m_parts.library.noteFailure(sentence);
    m_stage->messages().post(
        {"run",
         MessageBar::Tone::Warning,
         sentence,
         {},
         {{tr("Choose a model"), tr("See the models on this machine"), [this] { openModels(); }},
          {tr("Start all the same"),
           tr("The system may become slow, or end the program; what is made so far stays safe"),
           [this, request] {
               api::Request again = request;
               again.ignoreMemory = true;
               m_run->start(again);
           }}}});
}

// The model another object was made with, where it is still there.
void MainWindow::useModelOf(const api::Request& request) {
    if (request.model == m_runSettings->model()) return;
    m_shelf->use(request.model);
}

void MainWindow::connectLeaveOut() {
    const auto offer = [this] {
        PromptBar& bar = m_stage->promptBar();
        const base::ParamSpec* spec = m_runSettings->leaveOutSpec();
        bar.setLeaveOutOffered(m_runSettings->takesLeaveOut(),
                               spec ? say(spec->tip)
                                    : tr("Words for what the object should not have or be"));
        bar.setLeaveOut(say(m_runSettings->leaveOut()));
    };
    connect(m_runSettings, &RunSettings::methodChanged, this, offer);
    connect(m_runSettings, &RunSettings::valueChanged, this, offer);
    connect(m_runSettings, &RunSettings::leaveOutChanged, this, offer);
    connect(&m_stage->promptBar(), &PromptBar::leaveOutChanged, this, [this](const QString& words) {
        if (words.toStdString() == m_runSettings->leaveOut()) return;
        m_undo->push(new ChangeLeaveOut(*m_runSettings, words.toStdString()));
    });
    offer();
}

// What guides a run beside the words: LoRAs and a picture.
void MainWindow::connectGuides() {
    m_inspector->setLoras(m_loras);
    m_loras->setManagerAction(m_actions->models);
    const auto tell = [this](const QString& sentence) {
        m_stage->messages().post({"guide", MessageBar::Tone::Warning, sentence, {}, {}});
    };
    connect(m_loras, &LoraPanel::refused, this, tell);
    connect(m_reference, &ReferencePicture::refused, this, tell);
    const auto settled = [this] {
        m_stage->messages().close("guide");
        refreshStart();
        if (m_models) m_models->setInUse(m_runSettings->model());
    };
    connect(m_runSettings, &RunSettings::referenceChanged, this, settled);
    connect(m_runSettings, &RunSettings::lorasChanged, this, settled);
    connect(m_run, &RunController::stateChanged, this,
            [this] { m_loras->setRunning(m_run->isActive()); });
}

// What is in the way of a start that no word of the prompt can help.
void MainWindow::refreshStart() {
    m_stage->promptBar().setBlocked(m_whyNotModel.isEmpty() ? m_reference->whyNotStart()
                                                            : m_whyNotModel);
}

void MainWindow::connectDevices() {
    DevicePicker& picker = m_inspector->devices();
    connect(m_bridge.get(), &EngineBridge::devicesFound, &picker,
            [this, &picker] { picker.setDevices(m_bridge->devices()); });
    connect(m_runSettings, &RunSettings::deviceChanged, &picker, [this, &picker] {
        picker.setCurrent(m_runSettings->device());
        m_settings.setDevice(say(m_runSettings->device()));
    });
    connect(&picker, &DevicePicker::chosen, m_runSettings, &RunSettings::setDevice);
    m_runSettings->setDevice(m_settings.device().toStdString());
    m_bridge->findDevices();
}

} // namespace maquette::ui

#include "ui/stage/welcome.h"

#include <algorithm>
#include <array>

#include <QAction>
#include <QCoreApplication>
#include <QPushButton>

#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"

namespace maquette::ui {

Welcome::Welcome(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_action(m_parts.actions.add(
          "welcome", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Welcome page"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions",
                            "Clear the stage and show pictures to begin with"),
          "", "")) {
    connect(m_action, &QAction::triggered, this, &Welcome::callBack);
    connect(m_parts.actions.newPrompt, &QAction::changed, this, &Welcome::refreshAction);
    connect(&m_parts.run, &RunController::started, this, &Welcome::leave);
    connect(&m_parts.bridge, &EngineBridge::devicesFound, this, &Welcome::refreshMachine);
    connect(&m_parts.runSettings, &RunSettings::deviceChanged, this, &Welcome::refreshMachine);
    connect(&m_parts.runSettings, &RunSettings::presetChanged, this, &Welcome::refreshMachine);
    connectPage();
    m_parts.stage.setWelcoming(!m_parts.settings.welcomed());
}

void Welcome::connectPage() {
    WelcomePage& page = m_parts.stage.welcome();
    PromptBar& bar = m_parts.stage.promptBar();
    connect(&page, &WelcomePage::promptChosen, this, [&bar](const QString& prompt) {
        bar.setPrompt(prompt);
        bar.startButton().setFocus();
    });
    connect(&bar, &PromptBar::promptChanged, &page, [&page, &bar] { page.follow(bar.prompt()); });
    connect(&page, &WelcomePage::left, this, [this, &bar] {
        leave();
        bar.focusPrompt();
    });
    connect(&page, &WelcomePage::languageChosen, this, &Welcome::languageChosen);
    const Actions& a = m_parts.actions;
    connect(&page, &WelcomePage::themeChosen, this,
            [themes = std::array{a.themeDesktop, a.themeDark, a.themeLight, a.themeContrast}](
                int choice) { themes.at(static_cast<std::size_t>(choice))->trigger(); });
    page.setLanguage(m_parts.settings.language());
    page.setTheme(static_cast<int>(m_parts.settings.theme()));
}

// Where a new object may be begun, the page may come back, too.
void Welcome::refreshAction() {
    const QAction& begin = *m_parts.actions.newPrompt;
    Actions::setWhy(m_action, begin.isEnabled() ? QString() : begin.toolTip());
}

// The device that a run would take now, and what the preset says about its time.
void Welcome::refreshMachine() {
    const std::vector<api::DeviceInfo>& devices = m_parts.bridge.devices();
    const auto find = [&](const std::string& id) {
        return std::find_if(devices.begin(), devices.end(), [&](const api::DeviceInfo& each) {
            return each.id == id && each.refusal.empty() && !each.name.empty();
        });
    };
    auto used = m_parts.runSettings.device() == "cpu" ? devices.end() : find("cuda");
    if (used == devices.end()) used = find("cpu");
    if (used == devices.end()) return;
    QString sentence = tr("Computed on this machine: %1.").arg(say(used->name));
    if (const api::Preset* preset = m_parts.runSettings.preset()) {
        sentence +=
            ' ' +
            tr("%1: %2", "a preset and its description").arg(say(preset->label), say(preset->tip));
    }
    m_parts.stage.welcome().setMachine(sentence);
}

void Welcome::callBack() {
    m_parts.actions.newPrompt->trigger();
    refreshMachine();
    m_parts.stage.setWelcoming(true);
    m_parts.stage.welcome().setTheme(static_cast<int>(m_parts.settings.theme()));
    m_parts.stage.welcome().setLanguage(m_parts.settings.language());
}

void Welcome::leave() {
    m_parts.settings.setWelcomed(true);
    m_parts.stage.setWelcoming(false);
}

} // namespace maquette::ui

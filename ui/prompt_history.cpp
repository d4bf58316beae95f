#include "ui/prompt_history.h"

#include <cstdlib>

#include <QUndoStack>

#include "ui/commands.h"
#include "ui/prompt_bar.h"
#include "ui/prompt_edit.h"
#include "ui/run_settings.h"
#include "ui/texts.h"

namespace maquette::ui {

namespace {

constexpr qint64 kPause = 1500; // milliseconds that end one go

} // namespace

PromptHistory::PromptHistory(PromptBar& bar, RunSettings& settings, QUndoStack& undo,
                             QObject* parent)
    : QObject(parent)
    , m_bar(bar)
    , m_settings(settings)
    , m_undo(undo) {
    bar.edit().leaveUndoToTheWindow();
    connect(&bar, &PromptBar::promptChanged, this, &PromptHistory::take);
    connect(&settings, &RunSettings::promptChanged, this, &PromptHistory::show);
}

// A paste or an example is a step of its own; single letters belong to the go they are typed in.
void PromptHistory::take() {
    const std::string words = m_bar.edit().text().toStdString();
    const std::string& before = m_settings.prompt();
    if (words == before || m_showing) return;
    const auto change =
        static_cast<std::ptrdiff_t>(words.size()) - static_cast<std::ptrdiff_t>(before.size());
    const bool typed = std::abs(change) <= 4; // bytes of one letter in UTF-8
    if (!typed || !m_sinceLast.isValid() || m_sinceLast.elapsed() > kPause) ++m_gesture;
    m_sinceLast.start();
    m_undo.push(new ChangePrompt(m_settings, words, typed ? m_gesture : 0));
}

void PromptHistory::show() {
    const QString words = say(m_settings.prompt());
    if (words == m_bar.edit().text()) return;
    m_showing = true; // the line may tidy up spaces, which is no change by the user
    m_bar.setPrompt(words);
    m_showing = false;
}

} // namespace maquette::ui

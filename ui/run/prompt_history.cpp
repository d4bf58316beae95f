#include "ui/run/prompt_history.h"

#include <algorithm>

#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/run/commands.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_settings.h"

namespace maquette::ui {

namespace {

constexpr qint64 kPause = 1500;    // milliseconds that end one go
constexpr std::size_t kLetter = 4; // bytes of one in UTF-8, at most

// How much lies between the beginning and the end that both texts share.
std::size_t changedBytes(const std::string& one, const std::string& other) {
    const std::size_t shorter = std::min(one.size(), other.size());
    std::size_t front = 0, back = 0;
    while (front < shorter && one[front] == other[front])
        ++front;
    while (back < shorter - front && one[one.size() - 1 - back] == other[other.size() - 1 - back])
        ++back;
    return std::max(one.size(), other.size()) - front - back;
}

} // namespace

PromptHistory::PromptHistory(PromptBar& bar, RunSettings& settings, History& undo, QObject* parent)
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
    const bool typed = changedBytes(before, words) <= kLetter;
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

#include "ui/run/prompt_length.h"

#include <QEvent>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr double kNear = 0.7; // of the room: from here on the count is of interest
constexpr qsizetype kWordsShown = 32;

} // namespace

PromptLength::PromptLength(QWidget* parent)
    : QLabel(parent) {
    setFont(captionFont(font()));
    setTextFormat(Qt::PlainText);
    hide();
}

void PromptLength::setMeasure(Measure measure) {
    m_measure = std::move(measure);
}

void PromptLength::update(const QString& prompt) {
    show(m_measure ? m_measure(prompt) : api::PromptFit{});
}

void PromptLength::show(const api::PromptFit& fit) {
    m_fit = fit;
    const bool near = fit.room > 0 && fit.tokens > kNear * fit.room;
    setVisible(near);
    if (!near) return;
    const QString count = tr("%1 of %2").arg(fit.tokens).arg(fit.room);
    QPalette colours = palette();
    const Tokens tokens = tokensOf(colours);
    colours.setColor(QPalette::WindowText, isTooLong() ? tokens.attention : tokens.quiet);
    setPalette(colours);
    if (!isTooLong()) {
        setText(count);
        setToolTip(tr("The model reads %n piece(s) of words at most; this prompt has %1 so far.",
                      nullptr, fit.room)
                       .arg(fit.tokens));
    } else {
        QString words = say(fit.beyond);
        if (words.size() > kWordsShown) words = words.left(kWordsShown - 1) + QStringLiteral("…");
        setText(tr("%1 · not read: “%2”").arg(count, words));
        setToolTip(tr("The model reads %n piece(s) of words at most. It does not see “%1”: say "
                      "what matters first, or use fewer words.",
                      nullptr, fit.room)
                       .arg(say(fit.beyond).left(400)));
    }
    setAccessibleName(text());
    setAccessibleDescription(toolTip());
}

void PromptLength::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) show(m_fit);
    QLabel::changeEvent(event);
}

} // namespace maquette::ui

#include "ui/widgets/message_bar.h"

#include <algorithm>

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

MessageBar::MessageBar(QWidget* parent)
    : Card(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_row(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_actions(new QWidget(this))
    , m_choices(new QHBoxLayout)
    , m_fold(new QToolButton(m_actions))
    , m_close(new QToolButton(this))
    , m_detail(new QPlainTextEdit(this)) {
    setCornerRadius(space::kRadius + 4);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setReadOnly(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setFixedHeight(84);
    m_close->setIcon(icon("close"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) { setFolded(!open); });
    connect(m_close, &QToolButton::clicked, this, [this] { close(currentId()); });

    auto* actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(space::kMedium);
    actions->addWidget(m_fold, 0, Qt::AlignVCenter);
    actions->addLayout(m_choices);
    m_row->setSpacing(space::kMedium);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_actions, 0, Qt::AlignVCenter);
    m_row->addWidget(m_close, 0, Qt::AlignVCenter);
    m_below->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(m_row);
    column->addLayout(m_below);
    column->addWidget(m_detail);
    showFirst();
}

void MessageBar::post(Message message) {
    const auto same = std::find_if(m_messages.begin(), m_messages.end(),
                                   [&](const Message& m) { return m.id == message.id; });
    if (same != m_messages.end()) {
        *same = std::move(message);
    } else {
        // What was said last is what somebody waits for, but no news covers a failure.
        const auto place = std::find_if(m_messages.begin(), m_messages.end(),
                                        [&](const Message& m) { return m.tone <= message.tone; });
        m_messages.insert(place, std::move(message));
    }
    showFirst();
}

void MessageBar::close(const QString& id) {
    std::erase_if(m_messages, [&](const Message& m) { return m.id == id; });
    showFirst();
}

QString MessageBar::currentId() const {
    return m_messages.empty() ? QString() : m_messages.front().id;
}

QString MessageBar::sentence() const {
    return m_messages.empty() ? QString() : m_messages.front().sentence;
}

void MessageBar::setFolded(bool folded) {
    m_detail->setVisible(!folded);
    updateGeometry();
}

void MessageBar::showFirst() {
    clear(*m_choices);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_fold->setText(tr("Details"));
    m_fold->setToolTip(tr("Show what a developer would want to know"));
    m_fold->setAccessibleName(m_fold->text());
    m_detail->setAccessibleName(tr("Details of the message"));
    setVisible(!m_messages.empty());
    if (m_messages.empty()) return;
    const Message& message = m_messages.front();
    const Tokens tokens = tokensOf(palette());
    const bool info = message.tone == Tone::Info;
    const QColor color = info                            ? tokens.accent
                         : message.tone == Tone::Warning ? tokens.attention
                                                         : tokens.danger;
    m_icon->setPixmap(iconPixmap(info ? "info" : "warning", color, 20, devicePixelRatioF()));
    m_sentence->setText(message.sentence);
    m_sentence->setAccessibleName(message.sentence);
    m_detail->setPlainText(message.detail);
    m_fold->setVisible(!message.detail.isEmpty());
    m_fold->setChecked(false);
    setFolded(true);
    bool first = true;
    for (const Choice& choice : message.choices) {
        auto* button = new QPushButton(choice.text, m_actions);
        button->setToolTip(choice.tip);
        button->setAccessibleName(choice.text);
        button->setProperty("primary", std::exchange(first, false) && info);
        connect(button, &QPushButton::clicked, this, [this, id = message.id, act = choice.act] {
            close(id);
            if (act) act();
        });
        m_choices->addWidget(button);
    }
    m_actions->setVisible(!message.choices.isEmpty() || !message.detail.isEmpty());
    updateGeometry();
}

int MessageBar::lines(int width) const {
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const QRect room(0, 0, std::max(width, 1), 1 << 16);
    return metrics.boundingRect(room, Qt::TextWordWrap, m_sentence->text()).height() /
           std::max(metrics.lineSpacing(), 1);
}

int MessageBar::arrangedHeight(int width) {
    const QMargins edges = contentsMargins() + layout()->contentsMargins();
    const int alone = width - edges.left() - edges.right() - m_icon->sizeHint().width() -
                      m_close->sizeHint().width() - 2 * space::kMedium;
    const int beside = alone - m_actions->sizeHint().width() - space::kMedium;
    const bool below = !m_actions->isHidden() && lines(beside) > 2 && lines(alone) < lines(beside);
    QHBoxLayout* wanted = below ? m_below : m_row;
    if (wanted->indexOf(m_actions) < 0) {
        (below ? m_row : m_below)->removeWidget(m_actions);
        wanted->insertWidget(below ? 1 : 2, m_actions, 0, Qt::AlignVCenter);
    }
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : sizeHint().height();
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        showFirst();
    }
    Card::changeEvent(event);
}

} // namespace maquette::ui

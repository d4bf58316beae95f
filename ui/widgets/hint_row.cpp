#include "ui/widgets/hint_row.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/layouts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kMostWords = 12;
constexpr int kSwatch = 12;

QIcon swatchIcon(const QColor& color, const QColor& rim, qreal ratio) {
    const int side = static_cast<int>(kSwatch * ratio);
    QPixmap dot(side, side);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(QPen(rim, ratio));
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(ratio, ratio, -ratio, -ratio));
    painter.end();
    dot.setDevicePixelRatio(ratio);
    return dot;
}

} // namespace

HintRow::HintRow(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_chips(new QHBoxLayout) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_icon);
    row->addWidget(m_caption);
    row->addLayout(m_chips);
    row->addStretch();
    m_chips->setSpacing(2);
    m_caption->setFont(captionFont(font()));
    m_icon->hide();
    setFixedHeight(26);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

HintRow::Hints HintRow::hintsFor(const QString& prompt, const Vocabulary& vocabulary) {
    if (vocabulary.isOpen())
        return {tr("Say it in your own words: this model knows them all."), {}, {}};
    const std::vector<PromptWord> words = vocabulary.read(prompt);
    const bool typing = !prompt.isEmpty() && !prompt.back().isSpace();
    for (std::size_t i = 0; i < words.size(); ++i) {
        // The word being typed is given a chance to become one the model knows.
        const bool last = i + 1 == words.size() && typing;
        const bool begins =
            std::any_of(vocabulary.words().begin(), vocabulary.words().end(),
                        [&](const QString& known) { return known.startsWith(words[i].text); });
        if (words[i].known || (last && begins)) continue;
        const QString nearest = vocabulary.nearest(words[i].text);
        return {tr("The model does not know “%1” and passes over it.").arg(words[i].text),
                nearest.isEmpty() ? QStringList() : QStringList(nearest), words[i].text};
    }
    const auto has = [&](WordKind kind) {
        return std::any_of(words.begin(), words.end(),
                           [&](const PromptWord& w) { return w.known && w.kind == kind; });
    };
    const std::pair<WordKind, QString> order[] = {{WordKind::Object, tr("It can make")},
                                                  {WordKind::Colour, tr("Colours")},
                                                  {WordKind::Material, tr("Materials")},
                                                  {WordKind::Size, tr("Sizes")},
                                                  {WordKind::Shape, tr("Shapes")}};
    for (const auto& [kind, caption] : order) {
        const QStringList known = vocabulary.wordsOf(kind);
        if (!has(kind) && !known.isEmpty()) return {caption, known.mid(0, kMostWords), {}};
    }
    return {tr("Parts may have colours of their own, as in “with a blue seat”."), {}, {}};
}

void HintRow::update(const QString& prompt, const Vocabulary& vocabulary) {
    Hints hints = hintsFor(prompt, vocabulary);
    if (hints == m_hints) return;
    m_hints = std::move(hints);
    m_vocabulary = vocabulary;
    rebuild();
}

QString HintRow::message() const {
    return m_hints.caption;
}

void HintRow::rebuild() {
    clear(*m_chips);
    const Tokens tokens = tokensOf(palette());
    const bool unknown = !m_hints.unknown.isEmpty();
    m_icon->setVisible(unknown);
    if (unknown) m_icon->setPixmap(iconPixmap("info", tokens.attention, 16, devicePixelRatioF()));
    m_caption->setForegroundRole(unknown ? QPalette::Link : QPalette::PlaceholderText);
    m_caption->setText(m_hints.caption);
    for (const QString& word : m_hints.words) {
        auto* chip = new QToolButton(this);
        chip->setText(unknown ? tr("Use “%1”").arg(word) : word);
        chip->setFont(captionFont(font()));
        chip->setToolTip(unknown ? tr("Replace “%1” by “%2”").arg(m_hints.unknown, word)
                                 : tr("Add “%1” to the prompt").arg(word));
        chip->setAccessibleName(chip->toolTip());
        const QColor swatch = swatchOf(word);
        if (!unknown && swatch.isValid()) {
            chip->setIcon(swatchIcon(swatch, tokens.border, devicePixelRatioF()));
            chip->setIconSize({kSwatch, kSwatch});
            chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        connect(chip, &QToolButton::clicked, this, [this, word, replaced = m_hints.unknown] {
            if (replaced.isEmpty()) {
                Q_EMIT wordChosen(word);
            } else {
                Q_EMIT replacementChosen(replaced, word);
            }
        });
        m_chips->addWidget(chip);
    }
    showWhatFits();
}

void HintRow::showWhatFits() {
    int used = m_caption->sizeHint().width() + (m_icon->isHidden() ? 0 : 24) + space::kSmall;
    for (int i = 0; i < m_chips->count(); ++i) {
        QWidget* chip = m_chips->itemAt(i)->widget();
        used += chip->sizeHint().width() + m_chips->spacing();
        chip->setVisible(used <= width());
    }
}

void HintRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showWhatFits();
}

void HintRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) rebuild();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui

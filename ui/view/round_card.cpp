#include "ui/view/round_card.h"

#include <algorithm>
#include <cmath>

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/basics/view_words.h"

namespace maquette::ui {

using api::RoundVerdict;

namespace {

constexpr int kSide = 92; // of the drawing, logical pixels
// Cosines below this are as different as sides of one object get; the drawing begins there.
constexpr double kLeastAlike = 0.3;
constexpr float kFront = 0.5f; // from here on the judge sees a front

double share(const api::SideScore& side) {
    return std::clamp((double(side.likeFront) - kLeastAlike) / (1 - kLeastAlike), 0.04, 1.0);
}

} // namespace

// Seen from above, the front at the bottom as on a map of the stage: the further out, the more a
// side looks like the front; sides with a front have a dot.
class RoundCard::Rose final : public QWidget {
  public:
    explicit Rose(RoundCard& card)
        : QWidget(&card)
        , m_card(card) {
        setFixedSize(kSide, kSide);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens tokens = tokensOf(palette());
        const QPointF middle(kSide / 2.0, kSide / 2.0);
        const double radius = kSide / 2.0 - 7;
        painter.setPen(QPen(tokens.border, 1));
        painter.setBrush(tokens.raised);
        painter.drawEllipse(middle, radius, radius);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius / 2, radius / 2);
        if (!m_card.m_score) return;
        const bool bad = m_card.m_score->verdict == RoundVerdict::Repeated;
        const QColor ink = bad ? tokens.attention : tokens.accent;
        const auto at = [&](const api::SideScore& side, double distance) {
            const double angle = double(side.azimuth) * M_PI / 180;
            return middle + distance * QPointF(std::sin(angle), std::cos(angle));
        };
        QPolygonF shape;
        for (const api::SideScore& side : m_card.m_score->sides)
            shape << at(side, radius * share(side));
        QColor filled = ink;
        filled.setAlphaF(0.22f);
        painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(filled);
        painter.drawPolygon(shape);
        painter.setPen(QPen(tokens.panel, 1.5));
        painter.setBrush(ink);
        for (const api::SideScore& side : m_card.m_score->sides) {
            if (side.front >= kFront) painter.drawEllipse(at(side, radius), 4.5, 4.5);
        }
    }

  private:
    RoundCard& m_card;
};

RoundCard::RoundCard(QWidget* parent)
    : QWidget(parent)
    , m_rose(new Rose(*this))
    , m_title(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_advice(new QLabel(this)) {
    m_title->setFont(captionFont(font()));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_advice->setFont(captionFont(font()));
    m_advice->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {m_title, m_verdict, m_advice}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_verdict);
    words->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_rose, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addLayout(row);
    column->addWidget(m_advice);
    clear();
}

void RoundCard::clear() {
    m_score.reset();
    m_step.reset();
    hide();
}

void RoundCard::show(const api::RoundScore& score, std::optional<std::int64_t> step) {
    m_score = score;
    m_step = step;
    retranslate();
    m_rose->update();
    setVisible(!score.sides.empty());
}

QString RoundCard::verdict() const {
    if (!m_score) return {};
    switch (m_score->verdict) {
    case RoundVerdict::OneFront:
        return tr("One front");
    case RoundVerdict::AlikeAround:
        return tr("Looks alike from all sides");
    case RoundVerdict::Repeated:
        return tr("Shows a front on %n sides: possible double face", nullptr, m_score->fronts);
    case RoundVerdict::Unclear:
        break;
    }
    return tr("No clear front yet");
}

QString RoundCard::advice() const {
    if (!m_score) return {};
    switch (m_score->verdict) {
    case RoundVerdict::Repeated:
        return m_step ? tr("Early in a run it often still mends itself. If it stays, another seed "
                           "helps, or, with models that know no camera, “Against repeated "
                           "fronts”.")
                      : tr("Another seed often helps, or words for the back, such as “with a "
                           "tail”.");
    case RoundVerdict::AlikeAround:
        return tr("Things such as balls and bowls do; nothing is wrong with it.");
    default:
        return {};
    }
}

// The drawing for those who do not see it.
QString RoundCard::details() const {
    if (!m_score) return {};
    QStringList parts;
    for (const api::SideScore& side : m_score->sides) {
        const QString from = viewWords(double(side.azimuth), 0);
        const int alike = static_cast<int>(std::lround(100 * side.likeFront));
        parts << (side.front >= kFront
                      ? tr("%1: %2 % like the front, shows a front").arg(from).arg(alike)
                      : tr("%1: %2 % like the front").arg(from).arg(alike));
    }
    return parts.join(QStringLiteral("; "));
}

void RoundCard::retranslate() {
    m_title->setText(m_step ? tr("From all sides, step %1").arg(*m_step) : tr("From all sides"));
    m_verdict->setText(verdict());
    m_advice->setText(advice());
    m_advice->setVisible(!advice().isEmpty());
    m_rose->setToolTip(tr("Seen from above, the front at the bottom: the further out, the more a "
                          "side looks like the front. Dots are sides that show a front."));
    setAccessibleName(tr("From all sides: %1").arg(verdict()));
    setAccessibleDescription(details());
    m_rose->setAccessibleName(accessibleName());
    m_rose->setAccessibleDescription(details());
}

void RoundCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).border, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius + 3,
                            space::kRadius + 3);
}

void RoundCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui

#include "ui/contest/contest_tile.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "ui/basics/icons.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

using api::Standing;

namespace {

constexpr int kPad = 10;
constexpr int kFoot = 46;
constexpr int kNarrow = 210;
constexpr double kClickSlop = 4;

} // namespace

ContestTile::ContestTile(std::uint64_t job, int number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_pin(button("pin"))
    , m_keep(button("keep"))
    , m_promote(button("winner"))
    , m_stop(button("close")) {
    m_report.job = job;
    m_pin->setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(kLeastWidth, 96);
    connect(m_pin, &QToolButton::clicked, this, &ContestTile::pinRequested);
    connect(m_keep, &QToolButton::clicked, this, &ContestTile::keepRequested);
    connect(m_promote, &QToolButton::clicked, this, &ContestTile::promoteRequested);
    connect(m_stop, &QToolButton::clicked, this, &ContestTile::stopRequested);
    refresh();
}

QToolButton* ContestTile::button(const QString& name) {
    auto* made = new QToolButton(this);
    made->setIcon(icon(name));
    made->setIconSize({15, 15});
    made->setFixedSize(26, 26);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void ContestTile::setCaption(const QString& caption) {
    m_caption = caption;
    refresh();
}

void ContestTile::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void ContestTile::setReport(const api::CandidateReport& report, int rounds, bool byHand,
                            bool over) {
    m_report = report;
    m_rounds = rounds;
    m_byHand = byHand;
    m_over = over;
    refresh();
}

void ContestTile::setBig(bool big) {
    m_big = big;
    update();
}

QString ContestTile::scoreText() const {
    if (m_report.scored) return tr("match %1").arg(number(m_report.score, 2));
    return tr("step %1").arg(m_report.step);
}

QString ContestTile::standingText() const {
    switch (m_report.standing) {
    case Standing::Racing:
        break;
    case Standing::Out:
        return m_report.left > m_rounds ? tr("Out in the last leg")
                                        : tr("Out after round %1").arg(m_report.left);
    case Standing::Kept:
        return tr("Kept");
    case Standing::Winner:
        return tr("Winner");
    case Standing::Failed:
        return tr("Failed");
    }
    return {};
}

QString ContestTile::words() const {
    QStringList parts{tr("Candidate %1").arg(m_number), m_caption};
    if (m_report.rank > 0) parts << tr("rank %1").arg(m_report.rank);
    parts << scoreText();
    if (!standingText().isEmpty()) parts << standingText();
    if (m_report.pinned) parts << tr("pinned");
    return parts.join(QStringLiteral(", "));
}

// Buttons that can do nothing now say why.
void ContestTile::refresh() {
    const bool racing = m_report.standing == Standing::Racing;
    const bool out = m_report.standing == Standing::Out;
    const QString over = m_over            ? tr("The contest is over")
                         : !racing && !out ? tr("This candidate has ended")
                                           : QString();
    const auto set = [this](QToolButton* button, const QString& text, const QString& why) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why.isEmpty() ? text : why);
        button->setAccessibleName(tr("Candidate %1: %2").arg(m_number).arg(text));
    };
    const QString onlyRacing = out && over.isEmpty() ? tr("This candidate is out") : over;
    set(m_pin,
        m_byHand ? tr("Choose it for the next round") : tr("It stays in, whatever its score"),
        onlyRacing);
    set(m_keep, tr("Make an object of what there is"), over);
    set(m_promote, out ? tr("Bring it back: only this one goes on") : tr("Only this one goes on"),
        over);
    set(m_stop, tr("Take it out"), onlyRacing);
    m_pin->setChecked(m_report.pinned);
    setAccessibleName(words());
    setToolTip(
        m_report.scored
            ? tr("The text match says how well 8 views fit the words: %1 on average, %2 at "
                 "the least")
                  .arg(number(m_report.score, 3))
                  .arg(number(
                      *std::min_element(m_report.viewScores.begin(), m_report.viewScores.end()), 3))
            : QString());
    update();
}

void ContestTile::paintEvent(QPaintEvent*) {
    const Tokens t = tokensOf(palette());
    const bool out = m_report.standing == Standing::Out || m_report.standing == Standing::Failed;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, space::kCardRadius, space::kCardRadius);
    QLinearGradient ground(frame.topLeft(), frame.bottomLeft());
    ground.setColorAt(0, t.hover);
    ground.setColorAt(1, t.raised);
    painter.fillPath(shape, ground);
    const QRect inner = rect().adjusted(kPad, kPad, -kPad, -kPad - kFoot);
    if (!m_picture.isNull()) {
        painter.save();
        painter.setClipPath(shape);
        painter.setOpacity(out ? 0.3 : 1);
        const QSize size =
            m_picture.size().scaled(rect().adjusted(0, 0, 0, -kFoot).size(), Qt::KeepAspectRatio);
        const QPoint middle(width() / 2, (height() - kFoot) / 2);
        painter.drawImage(QRect(middle - QPoint(size.width() / 2, size.height() / 2), size),
                          m_picture);
        painter.restore();
    }
    paintRank(painter, inner);
    paintFoot(painter, rect().adjusted(kPad, height() - kFoot - 4, -kPad, -6));
    const bool winner = m_report.standing == Standing::Winner;
    const bool marked = winner || m_report.pinned || hasFocus() || m_big;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(winner || m_report.pinned ? t.accent
                        : hasFocus() || m_big     ? t.quiet
                                                  : t.border,
                        marked ? 2 : 1));
    painter.drawPath(shape);
}

// The place it has, and how that has changed since the round before.
void ContestTile::paintRank(QPainter& painter, const QRect& inner) const {
    const Tokens t = tokensOf(palette());
    QString text;
    if (m_report.rank > 0) text = QString::number(m_report.rank);
    const int change = m_report.rankBefore > 0 ? m_report.rankBefore - m_report.rank : 0;
    if (text.isEmpty()) return;
    QFont font = titleFont(this->font());
    painter.setFont(font);
    const int width = std::max(26, QFontMetrics(font).horizontalAdvance(text) + 14);
    const QRect chip(inner.left(), inner.top(), width, 26);
    const bool first = m_report.rank == 1 && m_report.standing != Standing::Out;
    painter.setPen(Qt::NoPen);
    painter.setBrush(first ? t.accent : t.panel);
    painter.drawRoundedRect(chip, 13, 13);
    painter.setPen(first ? t.accentText : t.text);
    painter.drawText(chip, Qt::AlignCenter, text);
    if (change == 0) return;
    painter.setFont(captionFont(this->font()));
    painter.setPen(change > 0 ? t.success : t.danger);
    painter.drawText(
        QRect(chip.right() + 6, chip.top(), 60, chip.height()), Qt::AlignLeft | Qt::AlignVCenter,
        (change > 0 ? QStringLiteral("▲ %1") : QStringLiteral("▼ %1")).arg(std::abs(change)));
}

void ContestTile::paintFoot(QPainter& painter, const QRect& foot) const {
    const Tokens t = tokensOf(palette());
    const QFont small = captionFont(font());
    const int buttons = width() < kNarrow ? 0 : 4 * 27 + 6;
    const int wide = std::max(40, foot.width() - buttons);
    const QRect upper(foot.left(), foot.top() + 2, wide, 18);
    painter.setFont(font());
    painter.setPen(t.text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font()).elidedText(m_caption, Qt::ElideRight, wide));
    const QString standing = standingText();
    const bool won = m_report.standing == Standing::Winner;
    painter.setFont(small);
    painter.setPen(won ? t.accent : m_report.standing == Standing::Failed ? t.danger : t.quiet);
    const QRect lower(foot.left(), upper.bottom() + 1, wide, 16);
    // What is left of a long line is what counts: that it won, or how near it came.
    QStringList parts{standing, m_report.scored || standing.isEmpty() ? scoreText() : QString()};
    if (!won) std::swap(parts[0], parts[1]);
    parts.removeAll(QString());
    const QString text = parts.join(QStringLiteral(" · "));
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(text, Qt::ElideRight, wide));
    // The score as a bar; before there is one, how far the run has come.
    const QRectF track(foot.left(), foot.bottom() - 1.5, foot.width(), 3);
    const double value = m_report.scored ? std::clamp(m_report.score, 0.0, 1.0) : m_report.share;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawRoundedRect(track, 1.5, 1.5);
    painter.setBrush(m_report.scored && m_report.standing != Standing::Out ? t.accent : t.faint);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * value, 3)), 1.5, 1.5);
}

// On a narrow tile the words come first; chosen and big, it shows what can be done with it.
void ContestTile::resizeEvent(QResizeEvent*) {
    for (QToolButton* each : {m_stop, m_promote, m_keep, m_pin})
        each->setVisible(width() >= kNarrow);
    int x = width() - kPad + 4;
    for (QToolButton* each : {m_stop, m_promote, m_keep, m_pin}) {
        x -= 27;
        each->move(x, height() - kFoot + 2);
    }
}

void ContestTile::mousePressEvent(QMouseEvent* event) {
    if (m_button != Qt::NoButton) return;
    m_button = event->button();
    m_pressed = m_last = event->position();
    m_moved = false;
}

void ContestTile::mouseMoveEvent(QMouseEvent* event) {
    if (m_button == Qt::NoButton) return;
    if (!m_moved && (event->position() - m_pressed).manhattanLength() < kClickSlop) return;
    m_moved = true;
    const bool pans = m_button != Qt::LeftButton || event->modifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT dragged(event->position() - m_last, pans);
    m_last = event->position();
}

void ContestTile::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != m_button) return;
    m_button = Qt::NoButton;
    if (!m_moved) Q_EMIT chosen();
}

void ContestTile::wheelEvent(QWheelEvent* event) {
    constexpr double kUnitsPerNotch = 120;
    Q_EMIT wheeled(event->angleDelta().y() / kUnitsPerNotch);
    event->accept();
}

void ContestTile::keyPressEvent(QKeyEvent* event) {
    constexpr double kStep = 24;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen();
        break;
    case Qt::Key_Left:
        Q_EMIT dragged({-kStep, 0}, false);
        break;
    case Qt::Key_Right:
        Q_EMIT dragged({kStep, 0}, false);
        break;
    case Qt::Key_Up:
        Q_EMIT dragged({0, -kStep}, false);
        break;
    case Qt::Key_Down:
        Q_EMIT dragged({0, kStep}, false);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        Q_EMIT wheeled(1);
        break;
    case Qt::Key_Minus:
        Q_EMIT wheeled(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ContestTile::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace maquette::ui

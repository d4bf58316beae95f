#include "ui/view/view_cube.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>

#include <glm/geometric.hpp>

#include "ui/basics/theme.h"
#include "ui/basics/view_words.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

using render::ViewPreset;

namespace {

constexpr float kHalf = 0.56f; // of the cube, in half widths of the widget
constexpr float kLeastFacing = 0.04f;
constexpr float kTurnScale = 320; // a drag over this many pixels turns by half a turn

glm::vec3 axis(int i, float sign) {
    glm::vec3 v(0);
    v[i] = sign;
    return v;
}

} // namespace

struct ViewCube::Face {
    ViewPreset side;
    glm::vec3 normal, up;
    const char* name;
};

const ViewCube::Face* ViewCube::faces() {
    static const Face kFaces[] = {
        {ViewPreset::Front, axis(2, 1), axis(1, 1), QT_TR_NOOP("Front")},
        {ViewPreset::Back, axis(2, -1), axis(1, 1), QT_TR_NOOP("Back")},
        {ViewPreset::Right, axis(0, 1), axis(1, 1), QT_TR_NOOP("Right")},
        {ViewPreset::Left, axis(0, -1), axis(1, 1), QT_TR_NOOP("Left")},
        {ViewPreset::Top, axis(1, 1), axis(2, -1), QT_TR_NOOP("Top")},
        {ViewPreset::Bottom, axis(1, -1), axis(2, 1), QT_TR_NOOP("Below")}};
    return kFaces;
}

ViewCube::ViewCube(Viewport& viewport, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport) {
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&viewport, &Viewport::cameraChanged, this, &ViewCube::refresh);
    refresh();
}

void ViewCube::refresh() {
    const render::OrbitCamera& camera = m_viewport.camera();
    const QString words = viewWords(camera.azimuth, camera.elevation);
    if (words != m_words) {
        m_words = words;
        setAccessibleName(tr("View: %1").arg(words));
        setAccessibleDescription(tr("Arrow keys look from the next side, Space opens the views."));
        setToolTip(tr("You look %1. Click a side to look from there; drag to turn.").arg(words));
    }
    update();
}

float ViewCube::facing(const Face& face) const {
    const glm::mat4 frame = m_viewport.camera().camera(1, 1).cameraToWorld;
    return glm::dot(face.normal, glm::vec3(frame[2]));
}

// Top left, top right, bottom right, bottom left, as its letters lie on it.
QPolygonF ViewCube::outline(const Face& face) const {
    const glm::mat4 frame = m_viewport.camera().camera(1, 1).cameraToWorld;
    const glm::vec3 right(frame[0]), up(frame[1]), across = glm::cross(face.up, face.normal);
    QPolygonF corners;
    for (const auto& [x, y] : {std::pair{-1, 1}, {1, 1}, {1, -1}, {-1, -1}}) {
        const glm::vec3 p = kHalf * (face.normal + static_cast<float>(x) * across +
                                     static_cast<float>(y) * face.up);
        const double half = 0.5 * std::min(width(), height());
        corners << QPointF(0.5 * width() + half * double(glm::dot(p, right)),
                           0.5 * height() - half * double(glm::dot(p, up)));
    }
    return corners;
}

QPolygonF ViewCube::outline(ViewPreset side) const {
    for (int i = 0; i < 6; ++i) {
        const Face& face = faces()[i];
        if (face.side == side && facing(face) > kLeastFacing) return outline(face);
    }
    return {};
}

std::optional<ViewPreset> ViewCube::sideAt(const QPointF& point) const {
    for (int i = 0; i < 6; ++i) {
        const Face& face = faces()[i];
        if (facing(face) > kLeastFacing && outline(face).containsPoint(point, Qt::OddEvenFill))
            return face.side;
    }
    return {};
}

void ViewCube::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensOf(palette());
    QFont letters = captionFont(font());
    letters.setWeight(QFont::DemiBold);
    for (int i = 0; i < 6; ++i) {
        const Face& face = faces()[i];
        const float towards = facing(face);
        if (towards <= kLeastFacing) continue;
        const QPolygonF corners = outline(face);
        const bool hovered = m_hovered == face.side;
        painter.setPen(QPen(hovered ? tokens.accent : tokens.border, hovered ? 1.6 : 1));
        painter.setBrush(hovered ? tokens.hover : tokens.raised);
        painter.drawPolygon(corners);
        constexpr double kSide = 64; // the letters' own square
        QTransform onFace;
        const QPolygonF square{{0, 0}, {kSide, 0}, {kSide, kSide}, {0, kSide}};
        if (towards < 0.25f || !QTransform::quadToQuad(square, corners, onFace)) continue;
        painter.save();
        painter.setTransform(onFace, true);
        painter.setFont(letters);
        painter.setPen(hovered ? tokens.text : tokens.quiet);
        const QString name = tr(face.name);
        const double wide = painter.fontMetrics().horizontalAdvance(name);
        const double fit = std::min(1.35, (kSide - 6) / std::max(wide, 1.0));
        painter.translate(kSide / 2, kSide / 2);
        painter.scale(fit, fit);
        painter.drawText(QRectF(-100, -20, 200, 40), Qt::AlignCenter, name);
        painter.restore();
    }
    if (!hasFocus()) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kRadius, space::kRadius);
}

void ViewCube::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_pressed = m_last = event->position();
    m_down = true;
    m_dragged = false;
}

void ViewCube::mouseMoveEvent(QMouseEvent* event) {
    if (m_down) {
        m_dragged |=
            (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (!m_dragged) return;
        render::OrbitCamera camera = m_viewport.camera();
        const QPointF moved = event->position() - m_last;
        m_last = event->position();
        camera.orbit({static_cast<float>(moved.x()), static_cast<float>(moved.y())}, kTurnScale);
        m_viewport.setCamera(camera);
        Q_EMIT m_viewport.handled();
        return;
    }
    const auto hovered = sideAt(event->position());
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    update();
}

void ViewCube::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_down) return;
    m_down = false;
    if (m_dragged) return;
    if (const auto side = sideAt(event->position())) m_viewport.look(*side);
}

void ViewCube::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void ViewCube::contextMenuEvent(QContextMenuEvent* event) {
    Q_EMIT menuRequested(event->globalPos());
}

// The next side to the left or right, or above or below.
void ViewCube::keyPressEvent(QKeyEvent* event) {
    constexpr float kQuarter = 90;
    render::OrbitCamera camera = m_viewport.camera();
    const float straight = kQuarter * std::round(camera.azimuth / kQuarter);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        camera.azimuth = straight + (event->key() == Qt::Key_Right ? kQuarter : -kQuarter);
        camera.azimuth = std::fmod(camera.azimuth + 360.0f, 360.0f);
        camera.elevation = 0;
        break;
    case Qt::Key_Up:
        camera.elevation = camera.elevation < -1 ? 0 : kQuarter;
        break;
    case Qt::Key_Down:
        camera.elevation = camera.elevation > 1 ? 0 : -kQuarter;
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Menu:
        Q_EMIT menuRequested(mapToGlobal(rect().bottomLeft()));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_viewport.setCamera(camera);
    Q_EMIT m_viewport.handled();
}

void ViewCube::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_words.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace maquette::ui

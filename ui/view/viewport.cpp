#include "ui/view/viewport.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <glm/geometric.hpp>

#include "engine/base/mesh_placement.h"
#include "render/font_file.h"
#include "render/frame_tools.h"
#include "ui/basics/theme.h"

namespace maquette::ui {

namespace {

constexpr int kRestMilliseconds = 180;
constexpr float kMovingQuality = 0.5f;
// The tallest preview worth asking for; the engine lowers it further by its own time budget.
constexpr int kTallestSoftwarePreview = 480;
constexpr int kTallestPreview = 1080;
constexpr float kDefaultFloor = -0.8f;
constexpr float kHudWidth = 260; // logical pixels from the left edge where curves can be read

// Whether camera and floor, made for objects of about one unit, can show it as it is.
bool fitsTheStage(const base::Mesh& mesh) {
    const base::Bounds box = base::bounds(mesh);
    const float radius = 0.5f * glm::length(box.high - box.low);
    return radius > 0.3f && radius < 2 && glm::length(0.5f * (box.low + box.high)) < 1;
}

glm::vec2 vec(const QPointF& p) {
    return {static_cast<float>(p.x()), static_cast<float>(p.y())};
}

} // namespace

Viewport::Viewport(QWidget* parent)
    : QWidget(parent)
    , m_keeper(this) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(360, 260);
    retranslate();
    connect(&m_keeper, &SurfaceKeeper::replaced, this, &Viewport::drawAnew);
    m_scene.colors = studioColors(palette());
    m_scene.floorY = kDefaultFloor;
    m_drawTimer.setSingleShot(true);
    m_drawTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_drawTimer, &QTimer::timeout, this, &Viewport::draw);
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(kRestMilliseconds);
    connect(&m_restTimer, &QTimer::timeout, this, &Viewport::announceView);
}

Viewport::~Viewport() = default;

void Viewport::retranslate() {
    setAccessibleName(tr("Viewport"));
    setAccessibleDescription(
        tr("The object as it forms. Arrow keys turn it, plus and minus zoom."));
    const QString family = languageFamily();
    m_scene.hud.moreGlyphs = family.isEmpty() ? QByteArray() : render::fontFile(QFont(family));
}

void Viewport::setFrame(const base::Frame& frame) {
    // A surface on this thread may read device memory itself until the next frame comes; any other
    // gets pixels of its own.
    const bool stays =
        frame.device == base::FrameDevice::Cuda && surface().kind() == SurfaceKind::Hardware;
    m_scene.frame = std::make_shared<const base::Frame>(stays ? frame : render::ownedCopy(frame));
    if (const auto floor = render::floorOf(*m_scene.frame)) follow(*floor);
    schedule();
}

// The floor rises to the object smoothly while it forms, instead of jumping with every frame.
void Viewport::follow(float floor) {
    m_scene.floorY += 0.25f * (floor - m_scene.floorY);
}

void Viewport::setMesh(std::shared_ptr<const base::Mesh> mesh) {
    m_mesh = mesh && !mesh->empty() ? std::move(mesh) : nullptr;
    const render::Comparison stage = staged(m_mesh);
    m_scene.mesh = stage.mesh;
    m_meshUnits = 1;
    if (m_scene.mesh) {
        m_scene.floorY = stage.floorY;
        const auto diagonal = [](const base::Mesh& of) {
            const base::Bounds box = base::bounds(of);
            return glm::length(box.high - box.low);
        };
        m_meshUnits = diagonal(*m_mesh) / std::max(diagonal(*m_scene.mesh), 1e-9f);
    }
    schedule();
    Q_EMIT contentChanged();
}

render::Comparison Viewport::staged(const std::shared_ptr<const base::Mesh>& mesh) {
    render::Comparison stage;
    if (!mesh || mesh->empty()) return stage;
    stage.mesh =
        fitsTheStage(*mesh) ? mesh : std::make_shared<const base::Mesh>(base::inUnitSphere(*mesh));
    stage.floorY = base::bounds(*stage.mesh).low.y;
    return stage;
}

void Viewport::setComparison(std::optional<render::Comparison> comparison) {
    m_scene.comparison = std::move(comparison);
    schedule();
}

void Viewport::showMoment(std::shared_ptr<const base::Frame> moment) {
    if (moment && !m_moment) {
        m_before = m_camera;
        m_camera.look(render::ViewPreset::Studio); // where its picture was taken from
    } else if (!moment && m_moment) {
        m_camera = m_before;
    }
    const bool seen = moment || m_moment;
    m_moment = std::move(moment);
    if (!seen) return;
    schedule();
    Q_EMIT cameraChanged();
}

void Viewport::returnToMomentCamera() {
    const bool flat = m_before.flat;
    m_before = {};
    m_before.target = glm::vec3(0);
    m_before.flat = flat;
}

void Viewport::clear() {
    showMoment(nullptr);
    m_mesh = m_scene.mesh = nullptr;
    m_scene.frame = nullptr;
    m_scene.floorY = kDefaultFloor;
    m_scene.comparison.reset();
    m_meshUnits = 1;
    schedule();
    Q_EMIT contentChanged();
}

void Viewport::setShading(base::Shading shading) {
    m_shading = shading;
    announceView();
}

void Viewport::setMeshStyle(render::MeshStyle style) {
    m_scene.meshStyle = style;
    schedule();
}

void Viewport::setGridVisible(bool visible) {
    m_scene.grid = visible;
    schedule();
}

void Viewport::setHud(const render::Hud& hud) {
    const glm::vec2 pointer = m_scene.hud.pointer;
    const QByteArray moreGlyphs = m_scene.hud.moreGlyphs;
    m_scene.hud = hud;
    m_scene.hud.moreGlyphs = moreGlyphs;
    m_scene.hud.pointer = pointer;
    schedule();
}

void Viewport::setComputing(bool computing) {
    m_computing = computing;
    schedule();
}

void Viewport::setBrushing(bool brushing) {
    m_brushing = brushing;
    announceView();
}

std::optional<SurfacePoint> Viewport::surfaceAt(const QPointF& position) const {
    if (!m_scene.frame || m_scene.mesh || m_moment) return std::nullopt;
    return pickSurface(*m_scene.frame, m_camera.camera(width(), height()), vec(position));
}

std::optional<QPointF> Viewport::seenAt(const glm::vec3& point) const {
    const auto place = project(m_camera.camera(width(), height()), point);
    return place ? std::optional(QPointF(place->x, place->y)) : std::nullopt;
}

void Viewport::look(render::ViewPreset preset) {
    m_camera.look(preset);
    moveByHand();
}

void Viewport::turn(float degrees) {
    m_camera.azimuth = std::fmod(m_camera.azimuth + degrees + 360.0f, 360.0f);
    cameraMoved();
}

void Viewport::setCamera(const render::OrbitCamera& camera) {
    m_camera = camera;
    cameraMoved();
}

void Viewport::fit() {
    base::Bounds box{glm::vec3(-0.8f), glm::vec3(0.8f)};
    if (m_scene.mesh) box = base::bounds(*m_scene.mesh);
    m_camera.fit(box, static_cast<float>(width()) / static_cast<float>(std::max(height(), 1)));
    cameraMoved();
}

void Viewport::cameraMoved() {
    announceView();
    m_restTimer.start();
    schedule();
    Q_EMIT cameraChanged();
}

void Viewport::moveByHand() {
    cameraMoved();
    Q_EMIT handled();
}

void Viewport::announceView() {
    const int tallest = surface().software() ? kTallestSoftwarePreview : kTallestPreview;
    const qreal ratio = devicePixelRatioF();
    const double scale = std::min(ratio, static_cast<double>(tallest) / std::max(height(), 1));
    base::ViewRequest view;
    view.camera = m_camera.camera(std::max(1, static_cast<int>(std::lround(scale * width()))),
                                  std::max(1, static_cast<int>(std::lround(scale * height()))));
    view.shading = m_shading;
    view.brush = m_brushing;
    view.quality = m_restTimer.isActive() ? kMovingQuality : 1.0f;
    Q_EMIT viewChanged(view);
}

void Viewport::schedule() {
    if (m_drawTimer.isActive()) return;
    const bool rationed = m_computing && surface().software() && m_sinceDraw.isValid();
    const qint64 gap = 1000 / kRedrawsWhileComputing;
    m_drawTimer.start(rationed ? std::max<int>(0, static_cast<int>(gap - m_sinceDraw.elapsed()))
                               : 0);
}

void Viewport::draw() {
    if (!isVisible()) return;
    const qreal ratio = devicePixelRatioF();
    render::Scene scene = m_scene;
    scene.camera = m_camera.camera(static_cast<int>(std::lround(ratio * width())),
                                   static_cast<int>(std::lround(ratio * height())));
    scene.pixelRatio = static_cast<float>(ratio);
    m_drawn = {scene.camera.width, scene.camera.height};
    if (m_moment) {
        scene.mesh = nullptr;
        scene.frame = m_moment;
    }
    surface().present(std::move(scene));
    m_sinceDraw.start();
    ++m_redraws;
}

void Viewport::drawAnew() {
    if (m_scene.frame && m_scene.frame->device == base::FrameDevice::Cuda &&
        surface().kind() != SurfaceKind::Hardware) {
        try {
            setFrame(base::Frame(*m_scene.frame)); // with pixels of its own
        } catch (const std::exception&) { // its device is gone too: the next frame has its own
            m_scene.frame = nullptr;
        }
    }
    announceView(); // another kind of surface takes other sizes
    schedule();
    Q_EMIT surfaceChanged();
}

void Viewport::resizeEvent(QResizeEvent*) {
    surface().widget()->setGeometry(rect());
    announceView();
    schedule();
    Q_EMIT resized();
    Q_EMIT cameraChanged();
}

void Viewport::mousePressEvent(QMouseEvent* event) {
    if (m_button != Qt::NoButton) return;
    m_button = event->button();
    m_panning = m_button != Qt::LeftButton || event->modifiers().testFlag(Qt::ShiftModifier);
    m_last = event->position();
    setCursor(m_panning ? Qt::SizeAllCursor : Qt::ClosedHandCursor);
    Q_EMIT handled();
}

void Viewport::mouseMoveEvent(QMouseEvent* event) {
    pointAt(event->position());
    if (m_button == Qt::NoButton) return;
    const glm::vec2 moved = vec(event->position() - m_last);
    m_last = event->position();
    if (m_panning) {
        m_camera.pan(moved, static_cast<float>(height()));
    } else {
        m_camera.orbit(moved, static_cast<float>(height()));
    }
    moveByHand();
}

void Viewport::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != m_button) return;
    m_button = Qt::NoButton;
    unsetCursor();
}

void Viewport::wheelEvent(QWheelEvent* event) {
    constexpr float kUnitsPerNotch = 120.0f;
    const float notches = static_cast<float>(event->angleDelta().y()) / kUnitsPerNotch;
    const QPointF middle(width() / 2.0, height() / 2.0);
    m_camera.zoom(notches, vec(event->position() - middle), static_cast<float>(height()));
    moveByHand();
    event->accept();
}

void Viewport::keyPressEvent(QKeyEvent* event) {
    constexpr float kStep = 24;
    glm::vec2 step(0);
    switch (event->key()) {
    case Qt::Key_Left:
        step.x = -kStep;
        break;
    case Qt::Key_Right:
        step.x = kStep;
        break;
    case Qt::Key_Up:
        step.y = -kStep;
        break;
    case Qt::Key_Down:
        step.y = kStep;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_camera.zoom(1, glm::vec2(0), static_cast<float>(height()));
        break;
    case Qt::Key_Minus:
        m_camera.zoom(-1, glm::vec2(0), static_cast<float>(height()));
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_camera.pan(step, static_cast<float>(height()));
    } else {
        m_camera.orbit(step, static_cast<float>(height()));
    }
    moveByHand();
}

void Viewport::pointAt(const QPointF& position) {
    const bool was = m_scene.hud.pointer.x < kHudWidth;
    m_scene.hud.pointer = vec(position);
    if (m_scene.hud.visible && (was || m_scene.hud.pointer.x < kHudWidth)) schedule();
}

void Viewport::leaveEvent(QEvent*) {
    pointAt(QPointF(1e5, 1e5));
}

void Viewport::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) {
        m_scene.colors = studioColors(palette());
        schedule();
    }
    QWidget::changeEvent(event);
}

bool Viewport::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_camera.zoom(static_cast<float>(8 * gesture->value()), glm::vec2(0),
                          static_cast<float>(height()));
            moveByHand();
            return true;
        }
    }
    if (event->type() == QEvent::Show) schedule();
    if (event->type() == QEvent::ScreenChangeInternal) { // with other pixels, or another card
        if (m_keeper.cameDown()) m_keeper.tryAgain();
        announceView();
        schedule();
    }
    return QWidget::event(event);
}

} // namespace maquette::ui

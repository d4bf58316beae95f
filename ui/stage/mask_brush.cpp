#include "ui/stage/mask_brush.h"

#include <algorithm>
#include <cmath>

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/run/run_controller.h"
#include "ui/stage/brush_bar.h"
#include "ui/stage/stage.h"
#include "ui/view/brush_overlay.h"
#include "ui/view/surface_pick.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

using base::BrushMode;

namespace {

constexpr float kHardness = .6f;
constexpr int kTrailMilliseconds = 1500; // until the engine's picture shows the stroke
constexpr int kRingPoints = 48;

// A stroke, or all of them taken away. Strokes belong to one run: of another they are obsolete.
class PaintMask final : public QUndoCommand {
  public:
    PaintMask(MaskBrush& brush, const RunController& run, base::BrushStrokes after,
              const QString& text)
        : QUndoCommand(text)
        , m_brush(brush)
        , m_run(run)
        , m_job(run.job())
        , m_before(brush.strokes())
        , m_after(std::move(after)) {}
    void undo() override { set(m_before); }
    void redo() override { set(m_after); }

  private:
    void set(const base::BrushStrokes& strokes) {
        if (m_job != m_run.job() || !m_run.isActive())
            setObsolete(true);
        else
            m_brush.setStrokes(m_job, strokes);
    }
    MaskBrush& m_brush;
    const RunController& m_run;
    api::JobId m_job;
    base::BrushStrokes m_before, m_after;
};

} // namespace

MaskBrush::MaskBrush(Actions& actions, Stage& stage, RunController& run, History& undo,
                     QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_stage(stage)
    , m_viewport(stage.viewport())
    , m_run(run)
    , m_undo(undo) {
    makeCommands(actions);
    m_bar = new BrushBar({freeze, redo, erase}, clear, leave, &stage);
    m_overlay = new BrushOverlay(&m_viewport);
    stage.addTool(m_bar);
    m_bar->setRadius(m_radius);
    connect(m_bar, &BrushBar::radiusChosen, this, &MaskBrush::setRadius);
    m_viewport.installEventFilter(this);
    connect(&m_viewport, &Viewport::resized, this,
            [this] { m_overlay->setGeometry(m_viewport.rect()); });
    m_trailTimer.setSingleShot(true);
    m_trailTimer.setInterval(kTrailMilliseconds);
    connect(&m_trailTimer, &QTimer::timeout, m_overlay, &BrushOverlay::clearTrail);
    retranslate();
    refresh();
}

void MaskBrush::makeCommands(Actions& actions) {
    brush = actions.add("brush", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Brush"),
                        QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                          "Freeze parts of the object, or have them done again"),
                        "brush", "Ctrl+B", true);
    freeze =
        actions.add("brushFreeze", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Freeze"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions", "What you paint stays as it is now"),
                    "freeze", "Ctrl+Shift+B", true);
    redo = actions.add(
        "brushRedo", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Redo"),
        QT_TRANSLATE_NOOP("maquette::ui::Actions", "Only what you paint changes from now on"),
        "redo-region", "Ctrl+Shift+D", true);
    erase = actions.add("brushErase", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Erase"),
                        QT_TRANSLATE_NOOP("maquette::ui::Actions", "Take the paint away again"),
                        "eraser", "Ctrl+Shift+X", true);
    smaller =
        actions.add("brushSmaller", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Smaller brush"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions", "Make the brush smaller"), "", "[");
    larger =
        actions.add("brushLarger", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Larger brush"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions", "Make the brush larger"), "", "]");
    clear =
        actions.add("clearMask", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Let &everything go"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                      "Take all paint away: everything may change again"),
                    "trash", "");
    leave =
        actions.add("leaveBrush", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Put the brush away"),
                    QT_TRANSLATE_NOOP("maquette::ui::Actions", "Put the brush away"), "close", "");
    auto* group = new QActionGroup(this);
    for (QAction* action : {freeze, redo, erase})
        group->addAction(action);
    freeze->setChecked(true);
    connect(brush, &QAction::triggered, this, &MaskBrush::setActive);
    connect(freeze, &QAction::triggered, this, [this] { choose(BrushMode::Freeze); });
    connect(redo, &QAction::triggered, this, [this] { choose(BrushMode::Redo); });
    connect(erase, &QAction::triggered, this, [this] { choose(BrushMode::Erase); });
    connect(smaller, &QAction::triggered, this, [this] { setRadius(m_radius / 1.25f); });
    connect(larger, &QAction::triggered, this, [this] { setRadius(m_radius * 1.25f); });
    connect(clear, &QAction::triggered, this, [this] { push({}, tr("Let everything go")); });
    connect(leave, &QAction::triggered, this, [this] { setActive(false); });
}

void MaskBrush::retranslate() {
    m_bar->setHint(tr("Paint on the object; drag beside it to turn. [ and ] change the size, Esc "
                      "puts the brush away."));
}

bool MaskBrush::isActive() const {
    return !m_bar->isHidden();
}

void MaskBrush::setActive(bool active) {
    active = active && whyNot().isEmpty();
    brush->setChecked(active);
    m_bar->setVisible(active);
    m_overlay->setVisible(active);
    m_stroke.reset();
    m_overlay->setRing({});
    m_overlay->clearTrail();
    m_viewport.setBrushing(active);
    if (active) {
        m_overlay->setGeometry(m_viewport.rect());
        m_overlay->raise();
        m_viewport.setFocus();
        if (m_viewport.shading() != base::Shading::Color) m_actions.shadeColor->trigger();
    } else {
        m_viewport.unsetCursor();
    }
    m_stage.refresh();
    refresh();
}

void MaskBrush::choose(BrushMode mode) {
    m_mode = mode;
    m_overlay->setMode(mode);
    if (!isActive()) setActive(true);
}

void MaskBrush::setRadius(float radius) {
    m_radius = std::clamp(radius, BrushBar::kSmallest, BrushBar::kLargest);
    m_bar->setRadius(m_radius);
    if (isActive()) m_overlay->setRing(ringAt(m_pointer));
}

void MaskBrush::begin() {
    try {
        m_strokes = base::strokesFromText(m_expected);
    } catch (const base::Error&) {
        m_strokes.clear(); // the engine will say what is wrong with it
    }
    setActive(false);
}

QString MaskBrush::whyNot() const {
    if (!m_run.isActive() || m_viewport.showsMesh())
        return tr("The brush works on an object while it forms.");
    if (!m_run.mayPaint()) return tr("The brush can be used once the object is forming.");
    if (m_viewport.showsMoment()) return tr("Go back to the present on the timeline first.");
    return {};
}

void MaskBrush::refresh() {
    const QString why = whyNot();
    for (QAction* action : {brush, freeze, redo, erase})
        Actions::setWhy(action, why);
    const QString away = isActive() ? QString() : tr("Take the brush first.");
    for (QAction* action : {smaller, larger, leave})
        Actions::setWhy(action, away);
    Actions::setWhy(clear, !why.isEmpty()      ? why
                           : m_strokes.empty() ? tr("Nothing is painted yet.")
                                               : QString());
    if (!why.isEmpty() && isActive()) setActive(false);
}

void MaskBrush::setStrokes(api::JobId job, const base::BrushStrokes& strokes) {
    if (job != m_run.job()) return;
    if (m_run.paint(base::toText(strokes))) m_strokes = strokes;
    refresh();
}

void MaskBrush::push(base::BrushStrokes strokes, const QString& text) {
    m_undo.push(new PaintMask(*this, m_run, std::move(strokes), text));
}

bool MaskBrush::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (!isActive()) return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return mayBegin(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseMove:
        moveTo(static_cast<QMouseEvent*>(event)->position());
        return m_stroke.has_value();
    case QEvent::MouseButtonRelease:
        if (!m_stroke || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton) return false;
        endStroke();
        return true;
    case QEvent::Wheel: {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (!wheel->modifiers().testFlag(Qt::ControlModifier)) return false;
        setRadius(m_radius * std::pow(1.0015f, static_cast<float>(wheel->angleDelta().y())));
        return true;
    }
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
        setActive(false);
        return true;
    case QEvent::Leave:
        if (!m_stroke) m_overlay->setRing({});
        return false;
    default:
        return false;
    }
}

// Beside the object, with Shift or another button a drag moves the camera as ever.
bool MaskBrush::mayBegin(const QMouseEvent& event) {
    const bool plain = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier;
    if (!plain || m_stroke || !m_viewport.surfaceAt(event.position())) return false;
    m_trailTimer.stop();
    m_overlay->clearTrail();
    m_stroke = base::BrushStroke{m_mode, m_radius, kHardness, {}};
    dab(event.position());
    return true;
}

void MaskBrush::moveTo(const QPointF& position) {
    m_pointer = position;
    const QPolygonF ring = ringAt(position);
    m_overlay->setRing(ring);
    m_viewport.setCursor(ring.isEmpty() && !m_stroke ? Qt::OpenHandCursor : Qt::CrossCursor);
    if (m_stroke) dab(position);
}

void MaskBrush::dab(const QPointF& position) {
    const auto under = m_viewport.surfaceAt(position);
    if (!under) return;
    const bool near = !m_stroke->points.empty() &&
                      glm::distance(m_stroke->points.back(), under->point) < m_radius / 6;
    if (near) return;
    m_stroke->points.push_back(under->point);
    m_overlay->addTrail(ringAt(position));
}

void MaskBrush::endStroke() {
    base::BrushStrokes strokes = m_strokes;
    strokes.push_back(base::simplified(*m_stroke));
    m_stroke.reset();
    m_trailTimer.start();
    if (m_run.mayPaint()) {
        push(std::move(strokes), m_mode == BrushMode::Freeze ? tr("Freeze a region")
                                 : m_mode == BrushMode::Redo ? tr("Mark a region to be redone")
                                                             : tr("Erase paint"));
    }
}

// The brush's edge where it lies on the surface, as it is seen.
QPolygonF MaskBrush::ringAt(const QPointF& position) const {
    const auto under = m_viewport.surfaceAt(position);
    if (!under) return {};
    const glm::vec3 aside =
        std::abs(under->normal.y) < .9f ? glm::vec3(0, 1, 0) : glm::vec3(1, 0, 0);
    const glm::vec3 across = glm::normalize(glm::cross(aside, under->normal));
    const glm::vec3 along = glm::cross(under->normal, across);
    QPolygonF ring;
    for (int i = 0; i < kRingPoints; ++i) {
        const float angle = 6.2831853f * static_cast<float>(i) / kRingPoints;
        const auto seen = m_viewport.seenAt(
            under->point + m_radius * (std::cos(angle) * across + std::sin(angle) * along));
        if (seen) ring << *seen;
    }
    return ring;
}

} // namespace maquette::ui

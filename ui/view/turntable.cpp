#include "ui/view/turntable.h"

#include <algorithm>
#include <cmath>

#include <QAction>
#include <QMenu>

#include "ui/basics/actions.h"
#include "ui/basics/settings.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

namespace {

constexpr int kInterval = 33;         // milliseconds
constexpr double kLongestStep = 0.25; // seconds: after a hold-up it goes on, it does not jump
constexpr double kSlow = 9, kMedium = 18, kFast = 45;

} // namespace

Turntable::Turntable(Viewport& viewport, Actions& actions, Settings& settings)
    : QObject(&viewport)
    , m_viewport(viewport)
    , m_settings(settings)
    , m_toggle(actions.add("turntable", QT_TRANSLATE_NOOP("maquette::ui::Actions", "T&urntable"),
                           QT_TRANSLATE_NOOP("maquette::ui::Actions",
                                             "Turn slowly round the object until you take over"),
                           "turntable", "Ctrl+Shift+R", true))
    , m_slow(actions.add(
          "turntableSlow", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Turn &slowly"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions", "Once round in 40 seconds"), "", "", true))
    , m_medium(actions.add(
          "turntableMedium", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Turn at &medium speed"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions", "Once round in 20 seconds"), "", "", true))
    , m_fast(actions.add("turntableFast", QT_TRANSLATE_NOOP("maquette::ui::Actions", "Turn &fast"),
                         QT_TRANSLATE_NOOP("maquette::ui::Actions", "Once round in 8 seconds"), "",
                         "", true))
    , m_speed(settings.turntableSpeed()) {
    actions.group({m_slow, m_medium, m_fast});
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &Turntable::advance);
    connect(m_toggle, &QAction::triggered, this, &Turntable::setTurning);
    for (const auto& [action, speed] :
         {std::pair{m_slow, kSlow}, {m_medium, kMedium}, {m_fast, kFast}}) {
        action->setChecked(std::abs(m_speed - speed) < 0.5);
        connect(action, &QAction::triggered, this, [this, speed = speed] { setSpeed(speed); });
    }
    connect(&viewport, &Viewport::handled, this, [this] { setTurning(false); });
}

void Turntable::setTurning(bool turning) {
    m_toggle->setChecked(turning);
    if (turning == isTurning()) return;
    m_since.start();
    turning ? m_timer.start() : m_timer.stop();
}

void Turntable::setSpeed(double degrees) {
    m_speed = degrees;
    m_settings.setTurntableSpeed(degrees);
    if (m_toggle->isEnabled()) setTurning(true);
}

void Turntable::setWhyNot(const QString& reason) {
    Actions::setWhy(m_toggle, reason);
    if (!reason.isEmpty()) setTurning(false);
}

void Turntable::advance() {
    const double seconds = std::min(kLongestStep, 1e-3 * static_cast<double>(m_since.restart()));
    // A moment of the timeline is a picture from one side.
    if (!m_viewport.showsMoment()) m_viewport.turn(static_cast<float>(seconds * m_speed));
}

void Turntable::addToMenu(QMenu& menu) const {
    menu.addAction(m_toggle);
    QMenu* speed = menu.addMenu(tr("Turntable &speed"));
    speed->addActions({m_slow, m_medium, m_fast});
}

} // namespace maquette::ui

#include "ui/view/surface_keeper.h"

#include <algorithm>
#include <array>

#include <QGuiApplication>

#include "engine/base/log.h"

namespace maquette::ui {

namespace {

// Before each try; a restart of a driver takes a second or a few.
constexpr std::array<int, SurfaceKeeper::kTries> kWaits = {0, 500, 2000, 5000};
constexpr int kCalm = 20'000; // a surface that drew for so long may fail afresh

} // namespace

SurfaceKeeper::SurfaceKeeper(QWidget* home)
    : QObject(home)
    , m_home(home) {
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SurfaceKeeper::make);
    m_surface = makeViewportSurface(home);
    adopt();
    const bool display = QGuiApplication::platformName() != "offscreen";
    m_best = m_surface->kind();
    if (m_best != SurfaceKind::Placeholder || !display) return;
    // A desktop without OpenGL: whoever listens is not there yet.
    m_best = SurfaceKind::OwnThread;
    m_why = m_surface->description();
    QTimer::singleShot(0, this, &SurfaceKeeper::gaveIn);
}

SurfaceKeeper::~SurfaceKeeper() = default;

void SurfaceKeeper::adopt() {
    // Later, because it is called from within the surface; and only about this one.
    m_surface->onFailure = [this, mine = ++m_generation](const QString& why) {
        const auto later = [this, mine, why] {
            if (mine == m_generation) failed(why);
        };
        QMetaObject::invokeMethod(this, later, Qt::QueuedConnection);
    };
    QWidget& widget = *m_surface->widget();
    widget.setAttribute(Qt::WA_TransparentForMouseEvents);
    widget.setFocusPolicy(Qt::NoFocus);
    widget.setGeometry(m_home->rect());
    widget.lower(); // what floats on the picture stays on it
    widget.show();  // may draw at once
    m_made.start();
}

void SurfaceKeeper::failed(const QString& why) {
    if (m_again.isActive()) return;
    m_why = why;
    if (m_made.elapsed() > kCalm) m_failures = 0;
    const int tries = m_failures++;
    if (tries < kTries) {
        base::logInfo("viewport: what it was drawn on failed, another is made");
        m_again.start(static_cast<int>(kWaits[static_cast<std::size_t>(tries)] / m_drill.hurry));
        return;
    }
    m_wanted =
        m_wanted == SurfaceKind::Hardware ? SurfaceKind::OwnThread : SurfaceKind::Placeholder;
    m_failures = 0;
    make();
}

void SurfaceKeeper::make() {
    m_surface.reset(); // first: what it held of the driver is free then
    m_surface = makeViewportSurface(m_home, m_wanted, m_drill);
    adopt();
    const SurfaceKind kind = m_surface->kind();
    Q_EMIT replaced();
    if (kind == SurfaceKind::Placeholder && m_wanted != kind) // no context for this try
        return failed(m_surface->description());
    m_wanted = kind;
    m_best = std::min(m_best, kind);
    if (cameDown()) Q_EMIT gaveIn();
}

void SurfaceKeeper::tryAgain() {
    m_failures = 0;
    m_wanted = SurfaceKind::Hardware;
    m_again.stop();
    make();
}

void SurfaceKeeper::drill(SurfaceDrill drill) {
    m_drill = std::move(drill);
    tryAgain();
}

} // namespace maquette::ui

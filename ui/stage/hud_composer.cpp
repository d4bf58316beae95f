#include "ui/stage/hud_composer.h"

#include <algorithm>
#include <array>
#include <vector>

#include <QCoreApplication>

#include "ui/basics/texts.h"
#include "ui/run/curve_model.h"
#include "ui/run/log_models.h"

namespace maquette::ui {

namespace {

// Not called tr: lupdate looks for the literals in QT_TRANSLATE_NOOP.
std::string words(const char* text) {
    return QCoreApplication::translate("maquette::ui::HudComposer", text).toStdString();
}

// The losses a run lives by come first; the others follow in the order they came.
std::vector<const FiguresModel::Curve*>
tellingCurves(const std::vector<FiguresModel::Curve>& curves) {
    static constexpr std::array kFirst = {"loss", "latent", "image"};
    std::vector<const FiguresModel::Curve*> order;
    for (const FiguresModel::Curve& curve : curves)
        order.push_back(&curve);
    const auto rank = [](const FiguresModel::Curve* curve) {
        return std::find(kFirst.begin(), kFirst.end(), curve->name) - kFirst.begin();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const auto* a, const auto* b) { return rank(a) < rank(b); });
    return order;
}

} // namespace

void HudComposer::begin() {
    m_report = {};
    m_state = api::JobState::Loading;
}

render::Hud HudComposer::hud() const {
    render::Hud hud;
    const bool active = m_state != api::JobState::Idle && !api::isFinal(m_state);
    hud.visible = m_wanted && active;
    if (!hud.visible) return hud;
    const bool paused = m_state == api::JobState::Paused;
    hud.title = m_report.phase.empty()
                    ? words(QT_TRANSLATE_NOOP("maquette::ui::HudComposer", "Getting ready"))
                    : say(m_report.phase).toStdString();
    if (m_report.steps > 0) {
        hud.steps = std::to_string(m_report.step) + " / " + std::to_string(m_report.steps);
    }
    if (paused) {
        hud.left = words(QT_TRANSLATE_NOOP("maquette::ui::HudComposer", "paused"));
    } else {
        hud.left = timeLeft(m_report.secondsLeft).toStdString();
        if (m_report.stepsPerSecond > 0) {
            hud.rate = QCoreApplication::translate("maquette::ui::HudComposer", "%1 it/s")
                           .arg(number(m_report.stepsPerSecond, 3))
                           .toStdString();
        }
    }
    hud.share = m_report.share;
    for (const FiguresModel::Curve* curve : tellingCurves(m_figures.curves())) {
        if (hud.curves.size() == kCurvesShown) break;
        hud.curves.push_back({figureName(curve->name).toStdString(),
                              number(curve->latest, 3).toStdString(), curve->values});
    }
    return hud;
}

} // namespace maquette::ui

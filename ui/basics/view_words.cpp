#include "ui/basics/view_words.h"

#include <array>
#include <cmath>

#include <QCoreApplication>

namespace maquette::ui {

namespace {

constexpr const char* kContext = "maquette::ui::ViewWords";
constexpr std::array kSides = {QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the front"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the front right"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the right"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the back right"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from behind"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the back left"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the left"),
                               QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from the front left")};
constexpr double kStraight = 65; // degrees of elevation from which the side no longer matters
constexpr double kRaised = 30;   // and from which it is worth saying

QString words(const char* text) {
    return QCoreApplication::translate(kContext, text);
}

} // namespace

QString viewWords(double azimuth, double elevation) {
    if (elevation >= kStraight)
        return words(QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from above"));
    if (elevation <= -kStraight)
        return words(QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "from below"));
    const double turns = azimuth / 360 - std::floor(azimuth / 360);
    const auto side = static_cast<std::size_t>(std::lround(8 * turns)) % 8;
    const QString from = words(kSides[side]);
    if (elevation >= kRaised)
        return words(QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "%1, above")).arg(from);
    if (elevation <= -kRaised)
        return words(QT_TRANSLATE_NOOP("maquette::ui::ViewWords", "%1, below")).arg(from);
    return from;
}

} // namespace maquette::ui

#pragma once

#include <QColor>
#include <QPalette>

#include "render/scene.h"

class QApplication;

namespace maquette::ui {

// The spacing scale and radii of every layout, in logical pixels.
namespace space {
inline constexpr int kHair = 4, kSmall = 8, kMedium = 12, kLarge = 16, kHuge = 24;
inline constexpr int kControl = 30;    // height of a control
inline constexpr int kRadius = 7;      // controls
inline constexpr int kCardRadius = 14; // floating cards
} // namespace space

// The colours of one theme. They travel inside the application's palette, so that any widget can
// read them back with tokensOf(palette()) and repaints by itself when the theme changes.
struct Tokens {
    QColor window;     // behind everything
    QColor panel;      // inspector, docks
    QColor raised;     // fields and buttons
    QColor hover;      // raised, under the pointer
    QColor border;     // hairlines
    QColor text;       // what is read
    QColor quiet;      // what accompanies
    QColor faint;      // what is switched off
    QColor accent;     // the one colour that calls
    QColor accentText; // on the accent
    QColor attention;  // unknown words, warnings
    QColor danger;     // failures
    QColor success;    // saved, done
};

const Tokens& darkTokens();
const Tokens& lightTokens();
const Tokens& contrastTokens(); // black and white, for those who see little

QPalette paletteOf(const Tokens& tokens);
Tokens tokensOf(const QPalette& palette);
bool isDark(const QPalette& palette);

// The viewport's colours that go with a theme.
render::StudioColors studioColors(const QPalette& palette);

enum class Theme { Dark, Light, HighContrast };

// Fusion, our palette, our style sheet and the typeface, for the whole program. May be called again
// at any time to change the theme.
void applyTheme(QApplication& app, Theme theme);

// The family that draws what Inter has not, where the language needs one (Japanese, Chinese); else
// empty.
QString languageFamily();

// Font sizes relative to the program's own: captions, titles, the first sentence of an empty view.
QFont captionFont(const QFont& base);
QFont titleFont(const QFont& base);
QFont heroFont(const QFont& base);

// WCAG contrast ratio, 1..21.
double contrast(const QColor& one, const QColor& other);

} // namespace maquette::ui

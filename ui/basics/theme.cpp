#include "ui/basics/theme.h"

#include <cmath>

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QStyleFactory>

namespace maquette::ui {

const Tokens& darkTokens() {
    static const Tokens tokens{
        .window = QColor("#18191c"),
        .panel = QColor("#1f2124"),
        .raised = QColor("#2a2d31"),
        .hover = QColor("#34383d"),
        .border = QColor("#33363b"),
        .text = QColor("#ecebe9"),
        .quiet = QColor("#a9abaf"),
        .faint = QColor("#74777d"),
        .accent = QColor("#e8895f"),
        .accentText = QColor("#20120b"),
        .attention = QColor("#e5bb6a"),
        .danger = QColor("#ef7f76"),
        .success = QColor("#8fbf93"),
    };
    return tokens;
}

const Tokens& lightTokens() {
    static const Tokens tokens{
        .window = QColor("#ebe8e3"),
        .panel = QColor("#f7f5f2"),
        .raised = QColor("#e9e5df"),
        .hover = QColor("#dfd9d1"),
        .border = QColor("#d9d3ca"),
        .text = QColor("#25221e"),
        .quiet = QColor("#655f57"),
        .faint = QColor("#938b80"),
        .accent = QColor("#b64e27"),
        .accentText = QColor("#ffffff"),
        .attention = QColor("#8a5f00"),
        .danger = QColor("#b0342c"),
        .success = QColor("#37703f"),
    };
    return tokens;
}

const Tokens& contrastTokens() {
    static const Tokens tokens{
        .window = QColor("#000000"),
        .panel = QColor("#000000"),
        .raised = QColor("#1f1f1f"),
        .hover = QColor("#3d3d3d"),
        .border = QColor("#ffffff"),
        .text = QColor("#ffffff"),
        .quiet = QColor("#f0f0f0"),
        .faint = QColor("#b4b4b4"),
        .accent = QColor("#ffd400"),
        .accentText = QColor("#000000"),
        .attention = QColor("#ffd400"),
        .danger = QColor("#ff9d94"),
        .success = QColor("#8dff9a"),
    };
    return tokens;
}

QPalette paletteOf(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.panel);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.raised);
    p.setColor(QPalette::AlternateBase, t.hover);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::Light, t.hover);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.window);
    p.setColor(QPalette::Shadow, t.faint);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.accentText);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::Link, t.attention);
    p.setColor(QPalette::LinkVisited, t.success);
    p.setColor(QPalette::ToolTipBase, t.hover);
    p.setColor(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

Tokens tokensOf(const QPalette& p) {
    const auto color = [&](QPalette::ColorRole role) { return p.color(QPalette::Active, role); };
    return {.window = color(QPalette::Dark),
            .panel = color(QPalette::Window),
            .raised = color(QPalette::Base),
            .hover = color(QPalette::Light),
            .border = color(QPalette::Mid),
            .text = color(QPalette::WindowText),
            .quiet = color(QPalette::PlaceholderText),
            .faint = color(QPalette::Shadow),
            .accent = color(QPalette::Highlight),
            .accentText = color(QPalette::HighlightedText),
            .attention = color(QPalette::Link),
            .danger = color(QPalette::BrightText),
            .success = color(QPalette::LinkVisited)};
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

namespace {

glm::vec3 rgb(const QColor& c) {
    return {c.redF(), c.greenF(), c.blueF()};
}

} // namespace

render::StudioColors studioColors(const QPalette& palette) {
    const Tokens t = tokensOf(palette);
    const bool dark = isDark(palette);
    render::StudioColors c;
    c.backdropTop = rgb(QColor(dark ? "#34373c" : "#f5f3f0"));
    c.backdropBottom = rgb(QColor(dark ? "#1b1d20" : "#d3cec7"));
    c.floor = rgb(QColor(dark ? "#43464b" : "#efece8"));
    c.grid = rgb(QColor(dark ? "#ffffff" : "#3a342c"));
    c.gridStrength = dark ? 0.085f : 0.11f;
    c.shadowStrength = dark ? 0.62f : 0.42f;
    c.clay = rgb(QColor(dark ? "#c9c3bb" : "#d8d2ca"));
    if (t.panel == contrastTokens().panel) {
        c.backdropTop = c.backdropBottom = glm::vec3(0);
        c.floor = glm::vec3(0.12f);
        c.gridStrength = 0.35f;
    }
    c.wire = rgb(t.accent);
    c.panel = rgb(t.panel);
    c.panelOpacity = dark ? 0.80f : 0.84f;
    c.text = rgb(t.text);
    c.textQuiet = rgb(t.quiet);
    c.accent = rgb(t.accent);
    return c;
}

namespace {

QString textOf(const QString& name) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The style sheets are templates: @name stands for that token's colour.
QString styleSheet(const Tokens& t) {
    QString text = textOf(":/style/studio.qss");
    if (&t == &contrastTokens()) text += textOf(":/style/contrast.qss");
    QColor soft = t.accent;
    soft.setAlphaF(0.18f);
    const std::pair<const char*, QColor> names[] = {
        {"@accentText", t.accentText}, {"@accentSoft", soft},
        {"@accent", t.accent},         {"@attention", t.attention},
        {"@window", t.window},         {"@panel", t.panel},
        {"@raised", t.raised},         {"@hover", t.hover},
        {"@border", t.border},         {"@text", t.text},
        {"@quiet", t.quiet},           {"@faint", t.faint},
        {"@danger", t.danger},
    };
    for (const auto& [name, color] : names) {
        text.replace(QLatin1String(name), QStringLiteral("rgba(%1,%2,%3,%4)")
                                              .arg(color.red())
                                              .arg(color.green())
                                              .arg(color.blue())
                                              .arg(color.alpha()));
    }
    return text;
}

// Inter where it is installed; otherwise what the desktop uses. Never smaller than 10 points.
QFont typeface(const QFont& desktop) {
    QFont font = desktop;
    QStringList families;
    if (QFontDatabase::hasFamily("Inter")) families << "Inter";
    if (const QString more = languageFamily(); !more.isEmpty()) families << more;
    if (!families.isEmpty()) font.setFamilies(families);
    font.setPointSizeF(std::max(desktop.pointSizeF(), 9.75));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

// Characters that Japanese and Chinese share look different in each, so the language says who draws
// them.
QString languageFamily() {
    const QLocale::Language language = QLocale().language();
    const QStringList candidates =
        language == QLocale::Japanese ? QStringList{"Noto Sans CJK JP", "Noto Sans JP",
                                                    "IPAexGothic", "TakaoPGothic", "VL PGothic"}
        : language == QLocale::Chinese
            ? QStringList{"Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC",
                          "WenQuanYi Micro Hei", "Droid Sans Fallback"}
            : QStringList();
    for (const QString& name : candidates) {
        if (QFontDatabase::hasFamily(name)) return name;
    }
    return {};
}

void applyTheme(QApplication& app, Theme theme) {
    static const QFont desktop = QApplication::font();
    const Tokens& tokens = theme == Theme::Dark    ? darkTokens()
                           : theme == Theme::Light ? lightTokens()
                                                   : contrastTokens();
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setFont(typeface(desktop));
    QApplication::setPalette(paletteOf(tokens));
    app.setStyleSheet(styleSheet(tokens));
}

QFont captionFont(const QFont& base) {
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

QFont titleFont(const QFont& base) {
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont heroFont(const QFont& base) {
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 2.1);
    font.setWeight(QFont::Light);
    font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

namespace {

double luminance(const QColor& color) {
    const auto linear = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace maquette::ui

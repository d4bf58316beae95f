#pragma once

#include <QString>
#include <QStringList>

#include "engine/base/params.h"
#include "engine/base/text.h"

class QCoreApplication;

namespace maquette::ui {

// A sentence of the engine in the user's language: its key is looked up in the context "engine".
QString say(const base::Text& text);
inline QString say(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

// "1:07" or "2:03:45"; rounded to whole seconds.
QString clock(double seconds);
// How long something will still take, in the words of the status line: "1:12 left", "estimating".
QString timeLeft(double seconds);
QString number(double value, int digits); // in the user's locale
// Like say(), with the figures among the arguments as people here write them: 12,824 or 0,5.
QString sayFigures(const base::Text& text);
QString bytes(double count);

// Languages with a complete catalogue, as locale names ("en" first), and a language's own name.
QStringList languages();
QString languageName(const QString& locale);
// Installs the catalogue of this language; "" follows the desktop, "qps" is the developers' (see
// PseudoLanguage). Widgets made before are told by QEvent::LanguageChange.
void installLanguage(QCoreApplication& app, const QString& locale);

} // namespace maquette::ui

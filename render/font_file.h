#pragma once

#include <QByteArray>
#include <QFont>

namespace maquette::render {

// The font the program draws its widgets with, as a TrueType/OpenType file in memory, so that the
// HUD speaks the same type. Empty when the font engine does not give its tables away.
QByteArray fontFile(const QFont& font);

} // namespace maquette::render

#pragma once

#include <QString>

class QMenuBar;

namespace maquette::ui {

// Gives every entry of the menus a letter of its own within its menu: the one its text marks with &
// where that is free, else another. Menus grow and are translated, so nobody else keeps count.
// Texts without Latin letters get theirs in brackets, as is the custom: ファイル(F). Texts change
// while the program runs, so menus look again when they open. Once for each new set of menus.
void assignMnemonics(QMenuBar& bar);

// The text as it reads elsewhere: without the mark.
QString withoutMnemonic(const QString& text);

} // namespace maquette::ui

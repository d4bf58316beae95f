#pragma once

namespace maquette::studio {

// Lets Mesa draw with the processor; only before the application is made.
void askForSoftwareOpenGl();

// Starts the program anew with software OpenGL when this display's driver offers less than the
// viewport needs. Returns when the driver is good enough, when software was tried already, or when
// the platform has no OpenGL at all; the viewport then shows the engine's pictures without it.
void preferUsableOpenGl(char** argv);

} // namespace maquette::studio

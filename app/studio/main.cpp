#include "app/common/process_setup.h"
#include "app/studio/studio.h"
#include "engine/methods/registry.h"

int main(int argc, char** argv) {
    maquette::app::prepareProcess();
    maquette::cli::Composition composition;
    composition.version = MAQUETTE_VERSION;
    composition.methods = maquette::methods::builtinMethods();
    return maquette::studio::runStudio(argc, argv, composition);
}

#include "app/cli/composition.h"
#include "app/cli/program.h"
#include "app/common/process_setup.h"
#include "app/common/product_devices.h"
#include "app/common/product_models.h"
#include "app/common/product_views.h"
#include "engine/methods/registry.h"

int main(int argc, char** argv) {
    maquette::app::prepareProcess();
    maquette::cli::Composition composition;
    composition.version = MAQUETTE_VERSION;
    composition.methods = maquette::methods::builtinMethods();
    composition.models = maquette::app::productModels();
    composition.devices = maquette::app::productDevices;
    composition.lookAround = maquette::app::productLookAround();
    return maquette::cli::runProgram(argc, argv, composition);
}

// The studio as it ships, but with objects that are known beforehand instead of learnt.

#include "app/common/process_setup.h"
#include "app/studio/studio.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"

int main(int argc, char** argv) {
    using namespace maquette;
    app::prepareProcess();
    cli::Composition composition;
    composition.version = "0.0-test";
    composition.methods.add(tests::formingMethod());
    composition.models = tests::fakeModels;
    return studio::runStudio(argc, argv, composition);
}

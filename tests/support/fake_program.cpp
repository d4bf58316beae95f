// The command line as it ships, but with a method that takes milliseconds.

#include "app/cli/program.h"
#include "app/common/process_setup.h"
#include "tests/support/fake_method.h"

int main(int argc, char** argv) {
    using namespace maquette;
    app::prepareProcess();
    cli::Composition composition;
    composition.version = "0.0-test";
    composition.methods.add(std::make_shared<tests::FakeMethod>());
    composition.models = [] { return std::vector{tests::fakeModel()}; };
    return cli::runProgram(argc, argv, composition);
}

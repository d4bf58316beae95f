#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "engine/nn/torch_cuda.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;

// Where LibTorch's CUDA half is looked for, and what is said about one that is no good. (Opening
// the real one needs 2 GB of libraries: tests that need a GPU do so.)
class TorchCudaTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;

    // site-packages/torch/lib
    fs::path folder(const char* name) {
        const fs::path made = fs::path(m_temporary.path().toStdString()) / name / "torch" / "lib";
        fs::create_directories(made);
        return made;
    }
    static bool contains(const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    }

  private Q_SLOTS:
    void aMissingLibraryIsNamed() {
        const fs::path empty = folder("empty");
        const nn::TorchCuda tried = nn::openTorchCudaFrom(empty);
        QVERIFY(!tried.open);
        QVERIFY(contains(tried.trouble, (empty / "libtorch_cuda.so").string()));
    }

    void whatIsNoLibraryIsRefused() {
        const fs::path broken = folder("broken");
        std::ofstream(broken / "libtorch_cuda.so") << "not a library";
        const nn::TorchCuda tried = nn::openTorchCudaFrom(broken);
        QVERIFY(!tried.open);
        QVERIFY(contains(tried.trouble, "libtorch_cuda.so"));
    }

    // Of another release it could be opened, and would crash.
    void anotherReleaseIsRefusedUnopened() {
        const fs::path other = folder("other");
        fs::create_directories(other.parent_path().parent_path() / "torch-2.3.1+cu121.dist-info");
        std::ofstream(other / "libtorch_cuda.so") << "not a library";
        const nn::TorchCuda tried = nn::openTorchCudaFrom(other);
        QVERIFY(!tried.open);
        QVERIFY2(contains(tried.trouble, "PyTorch 2.3.1+cu121"), tried.trouble.c_str());
    }

    void theSameReleaseIsTried() {
        const fs::path same = folder("same");
        const std::string name = "torch-" + nn::torchVersion() + "+cu130.dist-info";
        fs::create_directories(same.parent_path().parent_path() / name);
        std::ofstream(same / "libtorch_cuda.so") << "not a library";
        QVERIFY(!contains(nn::openTorchCudaFrom(same).trouble, "belongs to"));
    }

    void aWishIsTheOnlyPlace() {
        qputenv("MAQUETTE_TORCH_CUDA", "/wish");
        const std::vector<fs::path> wished = nn::torchCudaFolders();
        qunsetenv("MAQUETTE_TORCH_CUDA");
        QCOMPARE(wished, (std::vector<fs::path>{"/wish", "/wish/lib", "/wish/torch/lib"}));
    }

    void otherwiseBesideTheLibraryInUse() {
        const std::vector<fs::path> folders = nn::torchCudaFolders();
        QCOMPARE(folders.size(), std::size_t{2});
        QVERIFY2(fs::exists(folders.front() / "libtorch_cpu.so"), folders.front().c_str());
    }
};

MAQUETTE_TEST(TorchCudaTest);
#include "tst_torch_cuda.moc"

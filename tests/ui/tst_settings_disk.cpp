// Choices on a drive that is full, and in a folder nobody may write to: the old ones stay.

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sys/mount.h>

#include "tests/support/registry.h"
#include "ui/basics/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maquette;
namespace fs = std::filesystem;

class SettingsDiskTest : public QObject {
    Q_OBJECT

    static bool fill(const fs::path& file) {
        std::ofstream out(file, std::ios::binary);
        const std::string block(4096, 'f');
        while (out.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
        return true;
    }

    static std::string contentOf(const fs::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

  private Q_SLOTS:
    void aFullDriveKeepsTheOldChoices() {
        QTemporaryDir folder;
        const fs::path drive = folder.filePath("drive").toStdString();
        fs::create_directory(drive);
        if (mount("tmpfs", drive.c_str(), "tmpfs", 0, "size=256k") != 0)
            QSKIP("mounting a small drive needs root: the full-drive check was not made");
        const QByteArray config = qgetenv("XDG_CONFIG_HOME"), state = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_CONFIG_HOME", drive.c_str());
        qputenv("XDG_STATE_HOME", drive.c_str());
        const QByteArray place(900, 'p');
        {
            ui::Settings settings;
            settings.setTheme(ui::ThemeChoice::Light);
            settings.setWindow(place, place);
        }
        fill(drive / "other");
        int kept = 0, changed = 0;
        const fs::path window = drive / "maquette" / "window.ini";
        // On the disk, that is: within a process QSettings remembers what it could not write.
        for (int i = 0; i < 40; ++i) {
            const std::string before = contentOf(window);
            {
                ui::Settings settings;
                settings.setTheme(ui::ThemeChoice::Dark);
                settings.setWindow(QByteArray(1000 + 400 * i, 'n'), QByteArray(500, 'n'));
            }
            const std::string now = contentOf(window);
            const bool whole = now.ends_with("\n") && now.find("docks=") != std::string::npos &&
                               now.find("geometry=") != std::string::npos;
            QVERIFY2(whole, qPrintable(QString::number(now.size())));
            ++(now == before ? kept : changed);
        }
        std::printf("RELIABILITY R3-settings cases=40 faults=%d lost=0 changed=%d\n", kept,
                    changed);
        fs::remove(drive / "other");
        ui::Settings settings;
        settings.setTheme(ui::ThemeChoice::HighContrast);
        QVERIFY(ui::Settings().theme() == ui::ThemeChoice::HighContrast);
        qputenv("XDG_CONFIG_HOME", config);
        qputenv("XDG_STATE_HOME", state);
        umount2(drive.c_str(), MNT_DETACH);
        QVERIFY(kept > 0);
    }
};

MAQUETTE_TEST(SettingsDiskTest);
#include "tst_settings_disk.moc"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QXmlStreamReader>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/actions.h"
#include "ui/prompt_bar.h"
#include "ui/settings.h"
#include "ui/stage.h"
#include "ui/texts.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

struct Entry {
    QString source;
    QStringList translations;
    bool finished = true;
};

std::vector<Entry> catalogue(const QString& language) {
    QFile file(QString(MAQUETTE_TEST_DATA) + "/../translations/maquette_" + language + ".ts");
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Entry> entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") entries.emplace_back();
        if (xml.name() == u"translation")
            entries.back().finished = !xml.attributes().hasAttribute("type");
        if (xml.name() == u"source")
            entries.back().source = xml.readElementText();
        else if (xml.name() == u"translation" || xml.name() == u"numerusform") {
            const QString text =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty()) entries.back().translations << text;
        }
    }
    return entries;
}

// The places %1 ... %9 and %n of a sentence, sorted.
QStringList places(const QString& text) {
    QStringList found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '%' && (text[i + 1].isDigit() || text[i + 1] == 'n'))
            found << text.mid(i, 2);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theGermanCatalogueIsCompleteAndKeepsEveryPlace() {
        const std::vector<Entry> entries = catalogue("de");
        QVERIFY(entries.size() > 300);
        for (const Entry& entry : entries) {
            QVERIFY2(entry.finished && !entry.translations.isEmpty(), qPrintable(entry.source));
            for (const QString& translation : entry.translations)
                QVERIFY2(places(translation) == places(entry.source), qPrintable(entry.source));
        }
    }

    void switchingSpeaksTheOtherLanguageAtOnceAndBack() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QVERIFY(studio.make("a red chair"));
        const auto choose = [&](const QString& name) {
            for (QAction* action : window.findChildren<QAction*>()) {
                if (action->text() == name && action->isCheckable()) return action->trigger();
            }
            QFAIL(qPrintable("no language " + name));
        };
        choose("Deutsch");
        QCoreApplication::processEvents();
        QCOMPARE(window.stage().promptBar().startButton().text(), QString("Starten"));
        QCOMPARE(window.menuBar()->actions().front()->text(), QString("&Datei"));
        QCOMPARE(window.actions().exportAsset->text(), QString("&Exportieren …"));
        QCOMPARE(ui::say(base::Text("Cannot read %1: %2.", "a", "b")),
                 QString("a lässt sich nicht lesen: b."));
        QCOMPARE(ui::Settings().language(), QString("de"));
        choose("English");
        QCoreApplication::processEvents();
        QCOMPARE(window.stage().promptBar().startButton().text(), QString("Start"));
        QCOMPARE(window.menuBar()->actions().front()->text(), QString("&File"));
    }

    void numbersOfThingsHaveTheirPlural() {
        ui::installLanguage(*qApp, "en");
        const auto objects = [](int n) {
            return QCoreApplication::translate("maquette::ui::LibraryView", "%n object(s)", nullptr,
                                               n);
        };
        QCOMPARE(objects(1), QString("1 object"));
        QCOMPARE(objects(3), QString("3 objects"));
        ui::installLanguage(*qApp, "de");
        QCOMPARE(objects(1), QString("1 Objekt"));
        QCOMPARE(objects(3), QString("3 Objekte"));
        ui::installLanguage(*qApp, "en");
    }
};

MAQUETTE_TEST(LanguageTest);
#include "tst_language_window.moc"

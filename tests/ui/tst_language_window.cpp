#include <cstdio>
#include <set>

#include <QAction>
#include <QFile>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRawFont>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/mnemonics.h"
#include "ui/basics/pseudo_language.h"
#include "ui/basics/settings.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/run/prompt_bar.h"
#include "ui/stage/stage.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

struct Entry {
    QString source;
    QStringList translations;
    bool finished = true;
    bool plural = false;
};

std::vector<Entry> catalogue(const QString& language) {
    QFile file(QString(MAQUETTE_TEST_DATA) + "/../translations/maquette_" + language + ".ts");
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Entry> entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") {
            entries.emplace_back();
            entries.back().plural = xml.attributes().hasAttribute("numerus");
        }
        if (xml.name() == u"translation")
            entries.back().finished = !xml.attributes().hasAttribute("type");
        if (xml.name() == u"source")
            entries.back().source = xml.readElementText();
        else if ((xml.name() == u"translation" && !entries.back().plural) ||
                 xml.name() == u"numerusform") {
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

qsizetype formsOf(const QString& language) {
    return language == "ja" || language == "zh_CN" ? 1 : 2;
}

QStringList sourcesOf(const std::vector<Entry>& entries) {
    QStringList sources;
    for (const Entry& entry : entries)
        sources << entry.source;
    sources.sort(); // new ones come in another order
    return sources;
}

// Letters are unique within a menu; counts the entries and collects those that found none.
void checkLetters(const QList<QAction*>& entries, const QString& language, int& count,
                  QStringList& without) {
    QMap<QString, QString> taken;
    for (const QAction* entry : entries) {
        if (entry->isSeparator()) continue;
        ++count;
        static const QRegularExpression mark("&([^&])");
        const QRegularExpressionMatch found = mark.match(entry->text());
        if (!found.hasMatch()) {
            without << entry->text();
        } else {
            const QString letter = found.captured(1).toUpper();
            QVERIFY2(!taken.contains(letter),
                     qPrintable(language + ": " + taken.value(letter) + " / " + entry->text()));
            taken.insert(letter, entry->text());
        }
        if (entry->menu()) checkLetters(entry->menu()->actions(), language, count, without);
    }
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyCatalogueIsCompleteAndKeepsEveryPlace_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : ui::languages())
            if (language != "en") QTest::newRow(qPrintable(language)) << language;
    }
    void everyCatalogueIsCompleteAndKeepsEveryPlace() {
        QFETCH(QString, language);
        const std::vector<Entry> entries = catalogue(language);
        QVERIFY(entries.size() > 900);
        QStringList wrong;
        for (const Entry& entry : entries) {
            if (!entry.finished || entry.translations.isEmpty()) {
                wrong << "not translated: " + entry.source;
                continue;
            }
            if (entry.plural && entry.translations.size() != formsOf(language))
                wrong << "plural forms: " + entry.source;
            for (const QString& translation : entry.translations) {
                if (places(translation) != places(entry.source))
                    wrong << "places: " + entry.source + " | " + translation;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void everyCatalogueSpeaksOfTheSameSentences() {
        const std::vector<Entry> german = catalogue("de");
        for (const QString& language : ui::languages()) {
            const std::vector<Entry> entries = catalogue(language);
            if (language == "en") {
                QVERIFY(!entries.empty());
                for (const Entry& entry : entries) {
                    QVERIFY2(entry.plural && entry.finished, qPrintable(entry.source));
                    QCOMPARE(entry.translations.size(), qsizetype(2));
                }
                continue;
            }
            QCOMPARE(sourcesOf(entries), sourcesOf(german));
        }
    }

    void everyEntryOfAMenuHasALetterOfItsOwnInEveryLanguage() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        for (const QString& language : ui::languages() + QStringList{"qps"}) {
            ui::installLanguage(*qApp, language);
            QCoreApplication::processEvents();
            for (const QAction* top : window.menuBar()->actions())
                Q_EMIT top->menu()->aboutToShow(); // some texts have changed meanwhile
            int entries = 0;
            QStringList without;
            checkLetters(window.menuBar()->actions(), language, entries, without);
            QVERIFY(entries > 60);
            // Of short words the developers' language leaves hardly a letter that is a key.
            const qsizetype most = language == ui::PseudoLanguage::kLocale ? 4 : 0;
            QVERIFY2(without.size() <= most, qPrintable(language + ": " + without.join(", ")));
        }
        ui::installLanguage(*qApp, "ja");
        QCoreApplication::processEvents();
        const QString file = window.menuBar()->actions().front()->text();
        QVERIFY2(QRegularExpression("^ファイル\\(&[A-Z]\\)$").match(file).hasMatch(),
                 qPrintable(file));
        QCOMPARE(ui::withoutMnemonic(file), QString("ファイル"));
        QCOMPARE(ui::withoutMnemonic("Save && &close"), QString("Save & close"));
        ui::installLanguage(*qApp, "en");
        QCoreApplication::processEvents();
        QCOMPARE(window.menuBar()->actions().front()->text(), QString("&File"));
    }

    void theDevelopersLanguageIsLongerAndKeepsWhatProgramsNeed() {
        const QString disguised = ui::PseudoLanguage::disguise("&Export %1 to <b>%n</b> …");
        QVERIFY2(disguised.startsWith("[&Ex") && disguised.endsWith("]"), qPrintable(disguised));
        QVERIFY(disguised.contains("%1") && disguised.contains("<b>%n</b>"));
        const QString sentence = "Nothing is being made right now.";
        QVERIFY(ui::PseudoLanguage::disguise(sentence).size() >= 1.4 * sentence.size());
        StudioFixture studio;
        ui::installLanguage(*qApp, "qps");
        QCoreApplication::processEvents();
        QCOMPARE(studio.window().stage().promptBar().startButton().text().left(3), QString("[Št"));
        const auto objects = [](int n) {
            return QCoreApplication::translate("maquette::ui::LibraryView", "%n object(s)", nullptr,
                                               n);
        };
        QVERIFY(objects(1) != objects(3) && objects(3).contains("3"));
        ui::installLanguage(*qApp, "en");
    }

    // Without them every word would be a row of boxes. Where the machine has none, it is said.
    void fontsOfTheMachineHaveTheCharactersOfEveryLanguage() {
        for (const QString& language : ui::languages()) {
            ui::installLanguage(*qApp, language);
            ui::MainWindow::prepareTheme();
            const QString family = ui::languageFamily();
            if (family.isEmpty()) continue;
            const QRawFont font = QRawFont::fromFont(QFont(family));
            std::set<QChar> lacking;
            for (const Entry& entry : catalogue(language)) {
                for (const QString& translation : entry.translations)
                    for (const QChar each : translation)
                        if (each.unicode() > 0x2E80 && !font.supportsCharacter(each))
                            lacking.insert(each);
            }
            QString all;
            for (const QChar each : lacking)
                all += each;
            QVERIFY2(all.isEmpty(), qPrintable(family + " lacks " + all));
        }
        ui::installLanguage(*qApp, "ja");
        if (ui::languageFamily().isEmpty())
            std::printf("SKIP Japanese: no font that is known draws it here\n");
        ui::installLanguage(*qApp, "en");
    }

    void switchingSpeaksTheOtherLanguageAtOnceAndBack() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QVERIFY(studio.make("a red chair"));
        const auto choose = [&](const QString& name) {
            for (QAction* action : window.findChildren<QAction*>()) {
                if (ui::withoutMnemonic(action->text()) == name && action->isCheckable())
                    return action->trigger();
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

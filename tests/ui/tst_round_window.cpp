#include <mutex>

#include <QLabel>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/run_controller.h"
#include "ui/view/round_card.h"
#include "ui/view/turntable_sheet.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

QString words(const ui::RoundCard& card) {
    QStringList texts;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        if (!label->isHidden()) texts << label->text();
    }
    return texts.join('\n');
}

} // namespace

class RoundTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFormingObjectWithTwoFacesIsSaidToHaveThem() {
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5, .twoFaces = true});
        ui::RoundCard& card = studio.window().roundCard();
        QVERIFY(!card.isVisible());
        studio.start("a red chair");
        QTRY_VERIFY_WITH_TIMEOUT(card.isVisible(), 8000);
        QVERIFY2(card.verdict().contains("double face"), qPrintable(card.verdict()));
        QVERIFY2(words(card).contains("seed"), qPrintable(words(card))); // what may help
        QVERIFY2(card.details().contains("from behind: 100 % like the front, shows a front"),
                 qPrintable(card.details()));
        QVERIFY(card.accessibleName().contains(card.verdict()));
        QCOMPARE(card.accessibleDescription(), card.details());
        // The drawing is there: ink in the warning colour.
        const QImage image = card.grab().toImage();
        int ink = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < 110; ++x) {
                const QColor c = image.pixelColor(x, y);
                ink += c.saturation() > 120 && c.value() > 120;
            }
        }
        QVERIFY2(ink > 80, qPrintable(QString::number(ink)));
    }

    void oneFrontIsGoodAndNeedsNoAdvice() {
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5});
        ui::RoundCard& card = studio.window().roundCard();
        studio.start("a red chair");
        QTRY_VERIFY_WITH_TIMEOUT(card.isVisible(), 8000);
        QCOMPARE(card.verdict(), QString("One front"));
        QVERIFY(card.advice().isEmpty());
        studio.window().run().stop(false);
        QVERIFY(studio.waitForEnd());
    }

    void aStoredTurntableIsTakenApart() {
        StudioFixture studio;
        const assets::AssetId id = studio.make("a red chair");
        QVERIFY(id);
        const assets::Asset asset = studio.library().asset(id);
        const assets::AssetFile* sheet = asset.file(assets::role::kTurntable);
        QVERIFY(sheet);
        const auto views = ui::turntableViews(studio.library().path(*sheet));
        QCOMPARE(views.size(), std::size_t{8});
        const tests::FakeObject object("a red chair");
        for (std::size_t i = 0; i < views.size(); ++i) {
            const base::Image8 truth = object.picture(45.0f * static_cast<float>(i), 96, 1);
            QCOMPARE(views[i].width, truth.width);
            for (std::size_t at = 0; at < truth.data.size(); at += 4) {
                if (truth.data[at + 3] < 250) continue;
                QVERIFY(std::abs(int(views[i].data[at]) - int(truth.data[at])) <= 3);
            }
        }
        QVERIFY(ui::turntableViews("/nowhere/at/all.png").empty());
    }

    void aFinishedObjectIsLookedAtByItsTurntable() {
        StudioFixture studio;
        std::mutex mutex;
        std::vector<std::pair<std::size_t, std::string>> looks;
        studio.lookAround = [&](std::span<const base::Image8> views,
                                std::span<const float> azimuths, const std::string& words) {
            const std::lock_guard lock(mutex);
            looks.emplace_back(views.size(), words);
            api::RoundScore score;
            for (const float azimuth : azimuths)
                score.sides.push_back({azimuth, 0.95f, 0.5f, -1});
            score.verdict = api::RoundVerdict::AlikeAround;
            return score;
        };
        studio.reopen();
        const assets::AssetId mug = studio.make("a blue mug");
        QVERIFY(mug);
        const ui::RoundCard* card = &studio.window().roundCard();
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 8000);
        QTRY_COMPARE(card->verdict(), QString("Looks alike from all sides"));
        QVERIFY2(card->advice().contains("nothing is wrong"), qPrintable(card->advice()));
        {
            const std::lock_guard lock(mutex);
            QVERIFY(!looks.empty());
            QCOMPARE(looks.back(), std::pair(std::size_t{8}, std::string("a blue mug")));
        }
        studio.window().actions().newPrompt->trigger();
        QVERIFY(!card->isVisible());
    }
};

MAQUETTE_TEST(RoundTest);
#include "tst_round_window.moc"

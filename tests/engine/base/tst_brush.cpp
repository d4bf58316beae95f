#include "engine/base/brush.h"
#include "engine/base/error.h"
#include "tests/support/registry.h"

#include <QObject>

using namespace maquette::base;

class TestBrush : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void strokesAreTheirText() {
        const BrushStrokes strokes = {
            {BrushMode::Freeze, .15f, .6f, {{0.1f, -0.2f, 0.3f}, {0.125f, 0, 1}}},
            {BrushMode::Redo, 1, 0, {{-1.5f, 2, 0}}},
            {BrushMode::Erase, .025f, 1, {{0, 0, 0}}}};
        QCOMPARE(toText(strokes), std::string("freeze 0.15 0.6 0.1 -0.2 0.3 0.125 0 1\n"
                                              "redo 1 0 -1.5 2 0\nerase 0.025 1 0 0 0\n"));
        QVERIFY(strokesFromText(toText(strokes)) == strokes);
        QVERIFY(strokesFromText("").empty());
        QVERIFY(toText({}).empty());
    }

    void whatIsNoStrokeIsRefused_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"paint 0.1 0.5 0 0 0", "freeze", "freeze 0 0.5 0 0 0", "freeze 0.1 1.5 0 0 0",
              "freeze 0.1 0.5", "freeze 0.1 0.5 0 0", "freeze 0.1 0.5 0 0 nan",
              "freeze 0.1 0.5 0 0 9", "freeze 0.1 0.5 0 0 1e40", "freeze 0.1x 0.5 0 0 0", "\n",
              "freeze 0.1 0.5 0 0 0\n\nredo 0.1 0.5 0 0 0"})
            QTest::newRow(text) << text;
    }
    void whatIsNoStrokeIsRefused() {
        QFETCH(QString, text);
        QVERIFY_EXCEPTION_THROWN(strokesFromText(text.toStdString()), Error);
    }

    void thereIsALimit() {
        BrushStrokes many(kMostStrokes, {BrushMode::Freeze, .1f, .5f, {{0, 0, 0}}});
        QCOMPARE(strokesFromText(toText(many)).size(), kMostStrokes);
        many.push_back(many.front());
        QVERIFY_EXCEPTION_THROWN(strokesFromText(toText(many)), Error);
    }

    void aStrokeLosesPointsThatAddNothing() {
        BrushStroke stroke{BrushMode::Freeze, .15f, .6f, {}};
        for (int i = 0; i <= 1000; ++i)
            stroke.points.push_back({static_cast<float>(i) / 1000, .1234567f, 0});
        const BrushStroke less = simplified(stroke);
        QVERIFY(less.points.size() > 10 && less.points.size() < 25);
        QCOMPARE(less.points.front().x, 0.f);
        QCOMPARE(less.points.back().x, 1.f);
        // What is sent is what was kept, to the bit.
        QVERIFY(strokesFromText(toText({less})) == BrushStrokes{less});
        QVERIFY(simplified({BrushMode::Erase, .1f, .5f, {{0, 0, 0}, {0, 0, 0}}}).points.size() ==
                1);
    }
};

MAQUETTE_TEST(TestBrush);
#include "tst_brush.moc"

#include "engine/base/error.h"
#include "engine/runtime/recipe.h"
#include "engine/runtime/request_json.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

api::Request fullRequest() {
    api::Request request;
    request.method = "hifa";
    request.model = "starter";
    request.prompt = "ein roter Stuhl 🪑 \"x\"\n";
    request.negativePrompt = "blurry";
    request.image = api::ReferenceImage{"/a b/c.png", 90, -10, 35, 2.5};
    request.preset = "fine";
    request.params = {
        {"flag", true}, {"mode", std::string("x")}, {"n", std::int64_t{-3}}, {"r", 0.1}};
    request.seed = 18446744073709551615ull;
    request.budgetSeconds = 180;
    request.device = "cpu";
    request.outputFolder = "/tmp/x";
    request.resumeFrom = "/tmp/y";
    request.schedule = {9, {{0, 0.0, 0.1}, {4, 0.4, 1.0 / 3}}};
    request.steering = {{2, 0.5, {{"r", 0.25}}}};
    return request;
}

runtime::Recipe fullRecipe() {
    runtime::Recipe recipe;
    recipe.request = fullRequest();
    recipe.schedule = recipe.request.schedule;
    recipe.steering = recipe.request.steering;
    recipe.modelName = "starter";
    recipe.modelHash = std::string(64, 'f');
    recipe.meshOperations = {{"iso", {{"resolution", std::int64_t{128}}}}, {"unwrap", {}}};
    recipe.program = "maquette 1.2.3";
    recipe.device = "cpu: x";
    recipe.parents = {"abc"};
    recipe.licence = "CC0-1.0";
    recipe.created = "2026-01-01T00:00:00Z";
    recipe.seconds = 12.5;
    recipe.complete = false;
    return recipe;
}

template <class Call>
std::string badFile(Call call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.kind() == base::ErrorKind::BadFile ? error.what() : "another kind";
    }
    return {};
}

} // namespace

class RecipeTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRequestComesBackWhole() {
        const api::Request request = fullRequest();
        const io::Json json = runtime::toJson(request);
        const api::Request back =
            runtime::requestFromJson(io::parseJson(json.dump(), "request"), "request");
        QVERIFY(runtime::toJson(back) == json);
        QCOMPARE(back.seed, request.seed);
        QVERIFY(back.params == request.params);
        QVERIFY(back.schedule == request.schedule);
        QVERIFY(back.steering == request.steering);
        QCOMPARE(back.image->elevation, -10.0);
        const api::Request defaults = runtime::requestFromJson(io::Json::object(), "request");
        QVERIFY(runtime::toJson(defaults) == runtime::toJson(api::Request()));
    }

    void fieldsThatAreNotKnownOrWrongAreNamed() {
        const auto change = [](const char* field, io::Json value) {
            io::Json json = runtime::toJson(fullRequest());
            json[field] = std::move(value);
            return badFile([&] { runtime::requestFromJson(json, "file.json"); });
        };
        QVERIFY(change("promt", "x").find("\"promt\"") != std::string::npos);
        QVERIFY(change("seed", "many").find("\"seed\"") != std::string::npos);
        QVERIFY(change("prompt", 3).find("\"prompt\"") != std::string::npos);
        QVERIFY(change("params", {{"x", {1, 2}}}).find("\"x\"") != std::string::npos);
        QVERIFY(change("params", 3).find("\"params\"") != std::string::npos);
        QVERIFY(change("image", {{"azimuth", 3}}).find("\"path\"") != std::string::npos);
        QVERIFY(change("image", {{"path", "x"}, {"zoom", 3}}).find("\"zoom\"") !=
                std::string::npos);
        QVERIFY(!change("schedule", {{"steps", 3}, {"segments", {{1, 2}}}}).empty());
        QVERIFY(!change("schedule", {{"steps", 3}, {"segments", {{0, 0.5, 0.1}, {2, 0.4, 0.1}}}})
                     .empty()); // the noise would rise again
        QVERIFY(!change("steering", {{{"step", 3}}}).empty());
    }

    void theHashCoversWhatDecidesTheResult() {
        const api::Request request = fullRequest();
        api::Request moved = request;
        moved.device = "cuda";
        moved.outputFolder = moved.resumeFrom = "";
        QCOMPARE(runtime::requestHash(moved), runtime::requestHash(request));
        for (const auto change :
             {+[](api::Request& r) { r.seed = 1; }, +[](api::Request& r) { r.prompt += "."; },
              +[](api::Request& r) { r.params["r"] = 0.2; },
              +[](api::Request& r) { r.steering.clear(); },
              +[](api::Request& r) { r.budgetSeconds = 1; }}) {
            api::Request other = request;
            change(other);
            QVERIFY(runtime::requestHash(other) != runtime::requestHash(request));
        }
    }

    // A LoRA counts by content and weight, wherever it lies; whether memory was short does not.
    void theHashCoversLorasByTheirContent() {
        api::Request request = fullRequest();
        QVERIFY(!runtime::toJson(request).contains("loras"));
        const std::string without = runtime::requestHash(request);
        request.loras = {{"/a/x.safetensors", 0.5, std::string(64, 'a')},
                         {"/a/y.safetensors", -1, std::string(64, 'b')}};
        request.prediction = "v_prediction";
        const api::Request back =
            runtime::requestFromJson(io::parseJson(runtime::toJson(request).dump(), "x"), "x");
        QVERIFY(back.loras == request.loras);
        QCOMPARE(back.prediction, request.prediction);
        const std::string hash = runtime::requestHash(request);
        QVERIFY(hash != without);
        api::Request moved = request;
        moved.loras[0].path = "/elsewhere/z.safetensors";
        moved.ignoreMemory = true;
        QCOMPARE(runtime::requestHash(moved), hash);
        for (const auto change : {+[](api::Request& r) { r.loras[0].weight = 0.6; },
                                  +[](api::Request& r) { r.loras[0].sha256[0] = 'c'; },
                                  +[](api::Request& r) { r.loras.pop_back(); },
                                  +[](api::Request& r) { r.prediction = "epsilon"; }}) {
            api::Request other = request;
            change(other);
            QVERIFY(runtime::requestHash(other) != hash);
        }
        io::Json json = runtime::toJson(request);
        json["loras"][0]["strength"] = 1;
        QVERIFY(badFile([&] { runtime::requestFromJson(json, "x"); }).find("strength") !=
                std::string::npos);
    }

    void aRecipeComesBackWholeAndInOneOrder() {
        const runtime::Recipe recipe = fullRecipe();
        const std::string text = runtime::recipeText(recipe);
        const runtime::Recipe back =
            runtime::recipeFromJson(io::parseJson(text, "recipe"), "recipe");
        QCOMPARE(runtime::recipeText(back), text);
        QVERIFY(back.meshOperations == recipe.meshOperations);
        QVERIFY(text.find("/tmp/") == std::string::npos); // nothing of this machine
        std::size_t last = 0;
        for (const char* key :
             {"\"kind\"", "\"schema\"", "\"request\"", "\"schedule\"", "\"steering\"", "\"model\"",
              "\"mesh\"", "\"program\"", "\"device\"", "\"precision\"", "\"parents\"",
              "\"licence\"", "\"created\"", "\"seconds\"", "\"complete\""}) {
            const std::size_t at = text.find(key, last);
            QVERIFY2(at != std::string::npos, key);
            last = at;
        }
        const api::Request replay = runtime::replayRequest(back);
        QVERIFY(replay.schedule == recipe.schedule && replay.steering == recipe.steering);
    }

    void newerAndForeignRecipesAreRefused() {
        io::Json json = runtime::toJson(fullRecipe());
        json["schema"] = 99;
        QVERIFY(badFile([&] { runtime::recipeFromJson(json, "r"); }).find("newer") !=
                std::string::npos);
        json["schema"] = 1;
        json["mood"] = "good";
        QVERIFY(badFile([&] { runtime::recipeFromJson(json, "r"); }).find("mood") !=
                std::string::npos);
        QVERIFY(!badFile([&] { runtime::recipeFromJson(io::Json::object(), "r"); }).empty());
        const io::Json whole = runtime::toJson(fullRecipe());
        for (const auto& item : whole.items()) {
            io::Json without = whole;
            without.erase(item.key());
            QVERIFY2(!badFile([&] { runtime::recipeFromJson(without, "r"); }).empty(),
                     item.key().c_str());
        }
    }
};

MAQUETTE_TEST(RecipeTest);
#include "tst_recipe.moc"

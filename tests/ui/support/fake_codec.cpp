#include "tests/ui/support/fake_codec.h"

#include "engine/io/json.h"
#include "engine/runtime/contest_record.h"

namespace maquette::tests {

namespace {

api::Request requestOf(const io::Json& json) {
    api::Request request;
    const std::string name = "the fake recipe";
    request.prompt = io::fieldOr<std::string>(json, "prompt", "", name);
    request.method = io::fieldOr<std::string>(json, "method", "hifa", name);
    request.preset = io::fieldOr<std::string>(json, "preset", "draft", name);
    request.seed = io::fieldOr<std::uint64_t>(json, "seed", 0, name);
    if (json.contains("params")) request.params = io::paramsFromJson(json["params"], name);
    return request;
}

} // namespace

ui::RecipeCodec fakeCodec() {
    ui::RecipeCodec codec;
    codec.toJson = [](const api::Request& request) {
        return io::Json{{"prompt", request.prompt},
                        {"method", request.method},
                        {"preset", request.preset},
                        {"seed", request.seed},
                        {"params", io::toJson(request.params)}}
            .dump();
    };
    codec.fromJson = [](const std::string& text) {
        return requestOf(io::parseJson(text, "the fake request"));
    };
    codec.fromRecipe = [](const std::string& text) {
        const std::string name = "the fake recipe";
        return requestOf(io::field<io::Json>(io::parseJson(text, name), "request", name));
    };
    codec.readContest = runtime::readContestRecord;
    return codec;
}

} // namespace maquette::tests

// The table of the world's classes: one row each.
#include "engine/world/maker.h"

namespace maquette::world {

namespace {

ClassRow row(const char* name, const char* article, std::vector<std::string> synonyms,
             std::vector<PartInfo> parts, std::vector<ShapeWord> shapes, const char* heldOut,
             void (*make)(Maker&), bool hasFront = true) {
    return {
        {0, name, article, std::move(synonyms), hasFront, std::move(parts), std::move(shapes), 0},
        heldOut,
        make};
}

} // namespace

// Numbers are positions: append, never reorder.
const std::vector<ClassRow>& classRows() {
    static const std::vector<ClassRow> rows{
        row("chair", "a", {}, {{"seat"}, {"legs", true}}, {Tall, Low, Wide, Narrow, Chunky, Round},
            "purple", makeChair),
        row("table", "a", {"desk"}, {{"drawer"}, {"legs", true}},
            {Tall, Low, Wide, Narrow, Chunky, Round}, "pink", makeTable),
        row("mug", "a", {"cup"}, {{"handle"}, {"heart"}}, {Tall, Low, Wide, Narrow}, "orange",
            makeMug),
        row("car", "a", {"automobile"}, {{"wheels", true}, {"roof"}},
            {Tall, Low, Wide, Narrow, Round}, "brown", makeCar),
        row("lamp", "a", {}, {{"base"}, {"bulb"}}, {Tall, Low, Wide, Chunky, Slim}, "black",
            makeLamp),
        row("house", "a", {"cottage"}, {{"roof"}, {"door"}}, {Tall, Low, Wide, Narrow}, "blue",
            makeHouse),
        row("tree", "a", {}, {{"trunk"}}, {Tall, Low, Wide, Narrow, Round}, "white", makeTree),
        row("mushroom", "a", {"toadstool"}, {{"door"}, {"chimney"}}, {Tall, Low, Wide, Chunky},
            "green", makeMushroom),
        row("bottle", "a", {}, {{"label"}, {"cap"}}, {Tall, Low, Wide, Slim, Round}, "pink",
            makeBottle),
        row("teapot", "a", {"kettle"}, {{"lid"}, {"handle"}}, {Tall, Low, Wide, Round, Chunky},
            "yellow", makeTeapot),
        row("rocket", "a", {"spaceship"}, {{"fins", true}, {"nose"}}, {Tall, Low, Slim, Chunky},
            "black", makeRocket),
        row("snowman", "a", {}, {{"hat"}, {"scarf"}}, {Tall, Low, Wide, Round}, "red", makeSnowman),
        row("sofa", "a", {"couch"}, {{"pillow"}, {"legs", true}},
            {Tall, Low, Wide, Narrow, Chunky, Round}, "orange", makeSofa),
        row("boat", "a", {"ship"}, {{"sail"}, {"cabin"}}, {Tall, Low, Wide, Narrow}, "green",
            makeBoat),
        row("donut", "a", {"doughnut"}, {{"sprinkles", true}}, {Wide, Chunky, Slim}, "blue",
            makeDonut),
        row("barrel", "a", {"keg"}, {{"tap"}, {"hoops", true}}, {Tall, Low, Wide, Slim, Round},
            "white", makeBarrel),
        row("aeroplane", "an", {"airplane", "plane"}, {{"wings", true}, {"propeller"}},
            {Wide, Narrow, Chunky, Slim}, "purple", makeAeroplane),
        row("robot", "a", {}, {{"arms", true}, {"head"}}, {Tall, Low, Wide, Round, Square}, "pink",
            makeRobot),
        row("dog", "a", {"puppy"}, {{"collar"}, {"ears", true}}, {Tall, Low, Wide, Chunky, Slim},
            "yellow", makeDog),
        row("bed", "a", {}, {{"pillow"}, {"mattress"}}, {Tall, Low, Wide, Narrow}, "brown",
            makeBed),
        row("guitar", "a", {}, {{"neck"}}, {Tall, Wide, Narrow, Chunky, Round}, "green",
            makeGuitar),
        row("hat", "a", {}, {{"band"}, {"feather"}}, {Tall, Low, Wide, Narrow}, "red", makeHat),
        row("sword", "a", {}, {{"handle"}, {"guard"}}, {Wide, Narrow, Chunky, Low}, "orange",
            makeSword, false),
        row("cake", "a", {}, {{"candle"}, {"plate"}}, {Tall, Low, Wide, Square}, "purple",
            makeCake),
    };
    return rows;
}

} // namespace maquette::world

#pragma once

#include <QObject>
#include <QTest>

namespace maquette::tests {

using Maker = QObject* (*)();

// Adds a test class under its file's name; support/main.cpp runs the ones asked for.
bool add(const char* file, Maker maker);

} // namespace maquette::tests

// At the end of tst_name.cpp, before its .moc include: registers the class as "name".
#define MAQUETTE_TEST(Class)                                                                       \
    static const bool kRegistered##Class =                                                         \
        maquette::tests::add(__FILE__, []() -> QObject* { return new Class; })

#include <cstdio>

int main() {
    std::puts("maquette " MAQUETTE_VERSION);
    return 0;
}

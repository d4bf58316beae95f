#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace maquette::assets {

class Database;

// What happened to one table.
struct SalvagedTable {
    std::int64_t kept = 0;
    std::int64_t lost = 0; // rows that are there but cannot be read or do not fit any more
    bool broken = false;   // not even the rows' numbers could be listed to the end
    bool damaged() const { return lost > 0 || broken; }
};

using Salvage = std::map<std::string, SalvagedTable>; // by the table's name

// Copies every row that can still be read to the tables of the same names, whose own rows stay;
// columns that only one of the two knows are passed over. Only tables for which `wanted` is null or
// tells damage are looked at. Never throws for damage in the source (null: one that cannot even be
// opened); keys between tables are left to be mended afterwards.
Salvage salvage(const Database* source, Database& target, const Salvage* wanted = nullptr);

} // namespace maquette::assets

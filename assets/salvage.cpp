#include "assets/salvage.h"

#include <algorithm>
#include <set>
#include <vector>

#include "assets/database.h"
#include "engine/base/error.h"

namespace maquette::assets {

using base::Error;

namespace {

constexpr std::int64_t kMostProbes = 200'000; // of row numbers inside a damaged stretch

std::vector<std::string> tablesOf(const Database& database) {
    Statement rows = database.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                    "name NOT LIKE 'sqlite!_%' ESCAPE '!' AND "
                                    "name NOT LIKE 'asset!_search%' ESCAPE '!' ORDER BY rowid");
    std::vector<std::string> tables;
    while (rows.step())
        tables.push_back(rows.text(0));
    return tables;
}

std::vector<std::string> columnsOf(const Database& database, const std::string& table) {
    Statement rows = database.query("SELECT name FROM pragma_table_info(?)", table);
    std::vector<std::string> columns;
    while (rows.step())
        columns.push_back(rows.text(0));
    return columns;
}

std::vector<std::string> sharedColumns(const Database& source, const Database& target,
                                       const std::string& table) {
    const std::vector<std::string> there = columnsOf(source, table);
    std::vector<std::string> shared = columnsOf(target, table);
    std::erase_if(shared, [&](const std::string& column) {
        return std::find(there.begin(), there.end(), column) == there.end();
    });
    return shared;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "\"" : ", \"") + word + "\"";
    return text;
}

// Collects row numbers in one direction until the end, a damaged page or a number known already.
bool scan(const Database& source, const std::string& table, const char* order,
          std::set<std::int64_t>& found) {
    try {
        Statement rows =
            source.query("SELECT rowid FROM \"" + table + "\" ORDER BY rowid " + order);
        while (rows.step())
            if (!found.insert(rows.integer(0)).second) return true;
        return true;
    } catch (const Error&) {
        return false;
    }
}

void probe(const Database& source, const std::string& table, std::int64_t after,
           std::int64_t before, std::set<std::int64_t>& found) {
    Statement row = source.query("SELECT rowid FROM \"" + table + "\" WHERE rowid = ?");
    for (std::int64_t id = after + 1; id < before && id - after <= kMostProbes; ++id) {
        try {
            row.reset();
            row.bind(1, id);
            if (row.step()) found.insert(id);
        } catch (const Error&) {
            continue; // this one's page is damaged; others may not be
        }
    }
}

std::set<std::int64_t> rowNumbers(const Database& source, const std::string& table, bool& broken) {
    std::set<std::int64_t> forward;
    broken = !scan(source, table, "ASC", forward);
    if (!broken) return forward;
    std::set<std::int64_t> all = forward;
    const std::int64_t last = forward.empty() ? 0 : *forward.rbegin();
    scan(source, table, "DESC", all);
    const auto next = all.upper_bound(last);
    const std::int64_t first = next == all.end() ? last + kMostProbes : *next;
    probe(source, table, last, first, all);
    return all;
}

SalvagedTable salvageTable(const Database& source, Database& target, const std::string& table) {
    SalvagedTable result;
    try {
        const std::vector<std::string> shared = sharedColumns(source, target, table);
        const std::string columns = joined(shared);
        const auto count = static_cast<int>(shared.size());
        std::string places;
        for (int i = 0; i < count; ++i)
            places += i ? ", ?" : "?";
        Statement read =
            source.query("SELECT " + columns + " FROM \"" + table + "\" WHERE rowid = ?");
        Statement write = target.query("INSERT OR IGNORE INTO \"" + table + "\" (" + columns +
                                       ") VALUES (" + places + ")");
        for (const std::int64_t id : rowNumbers(source, table, result.broken)) {
            try {
                read.reset();
                read.bind(1, id);
                if (!read.step()) continue;
                write.reset();
                for (int i = 0; i < count; ++i)
                    write.bindColumn(i + 1, read, i);
                write.step();
                ++result.kept;
            } catch (const Error&) {
                ++result.lost;
            }
        }
    } catch (const Error&) {
        result.broken = true; // the table is not there any more
    }
    return result;
}

} // namespace

Salvage salvage(const Database* source, Database& target, const Salvage* wanted) {
    Salvage result;
    for (const std::string& table : tablesOf(target)) {
        if (wanted && !wanted->at(table).damaged()) continue;
        Transaction transaction(target);
        result[table] = source ? salvageTable(*source, target, table) : SalvagedTable{0, 0, true};
        transaction.commit();
    }
    return result;
}

} // namespace maquette::assets

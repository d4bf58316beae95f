#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "assets/id.h"
#include "engine/base/text.h"

struct sqlite3;
struct sqlite3_stmt;

namespace maquette::assets {

class Database;

// A prepared SQL statement with its values; lives no longer than its Database. All functions throw
// base::Error; see Database.
class Statement {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    // Places count from 1.
    void bind(int place, std::int64_t value);
    void bind(int place, double value);
    void bind(int place, std::string_view text);
    void bind(int place, std::span<const std::byte> blob);
    void bind(int place, std::nullopt_t);
    void bind(int place, const std::string& text) { bind(place, std::string_view(text)); }
    void bind(int place, const char* text) { bind(place, std::string_view(text)); }
    template <class Number>
    requires std::is_integral_v<Number>
    void bind(int place, Number value) { bind(place, static_cast<std::int64_t>(value)); }
    template <class Table>
    void bind(int place, Id<Table> id) { // a number of 0 is stored as NULL
        if (id)
            bind(place, id.value);
        else
            bind(place, std::nullopt);
    }
    template <class Duration>
    void bind(int place, std::chrono::sys_time<Duration> time) {
        bind(
            place,
            std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
    }
    template <class Value>
    void bind(int place, const std::optional<Value>& value) {
        if (value)
            bind(place, *value);
        else
            bind(place, std::nullopt);
    }

    // Goes to the next row; false when there is none.
    bool step();
    void reset(); // keeps the values

    // Columns count from 0. NULL reads as 0, "" or no bytes.
    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::vector<std::byte> blob(int column) const;
    int columns() const;
    std::string columnName(int column) const;
    // Binds the column of another statement's row as it is, whatever its type.
    void bindColumn(int place, const Statement& other, int column);

  private:
    friend class Database;
    Statement(const Database& database, std::string_view sql);

    const Database* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

// One SQLite connection, hardened against hostile files. It may move between threads but only one
// may use it at a time. Everything throws base::Error: Io for locked, full, unwritable or
// unreadable storage, BadFile for a damaged database, each with a sentence naming file and remedy.
class Database {
  public:
    enum class Mode {
        Create,    // the one writing connection; the file is created if absent
        Write,     // the one writing connection; the file must be there
        Read,      // never writes, never checkpoints
        Immutable, // as Read, for a folder nobody can write to
    };

    Database(std::filesystem::path path, Mode mode);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    const std::filesystem::path& path() const { return m_path; }
    bool readOnly() const { return m_mode == Mode::Read || m_mode == Mode::Immutable; }
    // The sentence with which writes to a read-only connection are refused.
    void setReadOnlyReason(base::Text reason) { m_readOnlyReason = std::move(reason); }

    // Runs a script of any number of statements.
    void execute(const char* script);
    void execute(const std::string& script) { execute(script.c_str()); }
    // Runs one statement; returns how many rows it changed.
    template <class... Values>
    std::int64_t run(std::string_view sql, const Values&... values) {
        return finish(query(sql, values...));
    }
    template <class... Values>
    Statement query(std::string_view sql, const Values&... values) const {
        Statement statement(*this, sql);
        int place = 0;
        (statement.bind(++place, values), ...);
        return statement;
    }
    // The first column of the first row; 0 when there is no row.
    template <class... Values>
    std::int64_t integer(std::string_view sql, const Values&... values) const {
        Statement statement = query(sql, values...);
        return statement.step() ? statement.integer(0) : 0;
    }
    template <class... Values>
    std::string text(std::string_view sql, const Values&... values) const {
        Statement statement = query(sql, values...);
        return statement.step() ? statement.text(0) : std::string{};
    }

    std::int64_t lastInsertId() const;
    bool inTransaction() const;
    // Changes whenever another connection has committed something.
    std::int64_t dataVersion() const { return integer("PRAGMA data_version"); }

    // Writes a compact copy of what is committed to a file that must not exist, and syncs it.
    void copyTo(const std::filesystem::path& file) const;

    // What integrity_check and foreign_key_check find, at most `limit` lines; empty: sound.
    std::vector<std::string> defects(int limit = 100) const;

  private:
    friend class Statement;
    friend class Transaction;
    [[noreturn]] void fail(int code, std::string_view during) const;
    void harden();
    std::int64_t finish(Statement statement);
    void close() noexcept;

    std::filesystem::path m_path;
    Mode m_mode;
    sqlite3* m_handle = nullptr;
    int m_depth = 0; // of nested transactions
    base::Text m_readOnlyReason;
};

// All or nothing: rolls back unless committed. Inside another transaction it becomes a savepoint.
class Transaction {
  public:
    enum class Kind { Write, Read }; // Read: one consistent view

    explicit Transaction(Database& database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

  private:
    std::string savepoint() const;

    Database& m_database;
    int m_depth;
    bool m_open = true;
};

} // namespace maquette::assets

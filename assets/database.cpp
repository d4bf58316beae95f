#include "assets/database.h"

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::assets {

using base::Error;
using base::ErrorKind;
using base::Text;

namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kMaxValueBytes = 256 << 20; // of one text or blob

bool isFull(int code, int systemError) {
    return (code & 0xff) == SQLITE_FULL ||
           ((code & 0xff) == SQLITE_IOERR && (systemError == ENOSPC || systemError == EDQUOT));
}

Error sentenceFor(int code, int systemError, const std::string& file, std::string detail) {
    if (isFull(code, systemError))
        return {ErrorKind::Io,
                {MAQUETTE_TR("There is no space left for the library %1. Free some space and try "
                             "again; what was saved before is untouched."),
                 file},
                std::move(detail)};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Io,
                {MAQUETTE_TR("The library %1 is in use by another program and did not become free. "
                             "Close that program and try again."),
                 file},
                std::move(detail)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR: // a table that should be there is not: the schema was damaged
        return {ErrorKind::BadFile,
                {MAQUETTE_TR("The library file %1 is damaged. \"maquette library repair\" keeps "
                             "everything that is still readable, \"maquette library restore\" "
                             "brings back a backup."),
                 file},
                std::move(detail)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Io,
                {MAQUETTE_TR("The library %1 cannot be written to. Check the permissions of the "
                             "file and its folder."),
                 file},
                std::move(detail)};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io,
                {MAQUETTE_TR("The library %1 cannot be opened: %2. Check that the folder is there "
                             "and its permissions."),
                 file, systemError ? std::strerror(systemError) : "it is not there"},
                std::move(detail)};
    case SQLITE_NOMEM:
        return {ErrorKind::OutOfMemory,
                {MAQUETTE_TR("There is not enough memory to work on the library %1."), file},
                std::move(detail)};
    case SQLITE_TOOBIG:
        return {ErrorKind::Usage,
                {MAQUETTE_TR("This is too long to be stored in the library %1. Shorten it."), file},
                std::move(detail)};
    case SQLITE_IOERR:
        return {ErrorKind::Io,
                {MAQUETTE_TR("The library %1 cannot be read or written: %2. Check the drive it "
                             "lies on; what was saved before is untouched."),
                 file, systemError ? std::strerror(systemError) : "input/output error"},
                std::move(detail)};
    default:
        return {
            ErrorKind::Internal,
            {MAQUETTE_TR("Internal error in the library %1. Please report it with the log."), file},
            std::move(detail)};
    }
}

std::string uriOf(const std::filesystem::path& path) {
    std::string uri = "file:";
    for (const char c : path.string()) {
        if (c == '?' || c == '#' || c == '%') {
            constexpr char kDigits[] = "0123456789ABCDEF";
            uri += '%';
            uri += kDigits[static_cast<unsigned char>(c) >> 4];
            uri += kDigits[static_cast<unsigned char>(c) & 15];
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

} // namespace

Database::Database(std::filesystem::path path, Mode mode)
    : m_path(std::move(path))
    , m_mode(mode) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
    flags |= readOnly() ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create) flags |= SQLITE_OPEN_CREATE;
    if (mode == Mode::Immutable) flags |= SQLITE_OPEN_URI;
    const std::string name = mode == Mode::Immutable ? uriOf(m_path) : m_path.string();
    const int code = sqlite3_open_v2(name.c_str(), &m_handle, flags, nullptr);
    try {
        if (code != SQLITE_OK) fail(code, "open");
        harden();
    } catch (...) {
        close();
        throw;
    }
}

void Database::harden() {
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, kMaxValueBytes);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
    execute("PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY;"
            "PRAGMA foreign_keys=ON;");
    if (!readOnly()) return;
    // SQLite before 3.51.3 can lose pages when one connection checkpoints while another commits:
    // only the one writing connection ever checkpoints.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_wal_autocheckpoint(m_handle, 0);
}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_mode(other.m_mode)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_depth(other.m_depth)
    , m_readOnlyReason(std::move(other.m_readOnlyReason)) {}

Database& Database::operator=(Database&& other) noexcept {
    if (this == &other) return *this;
    close();
    m_path = std::move(other.m_path);
    m_mode = other.m_mode;
    m_handle = std::exchange(other.m_handle, nullptr);
    m_depth = other.m_depth;
    m_readOnlyReason = std::move(other.m_readOnlyReason);
    return *this;
}

Database::~Database() {
    close();
}

void Database::close() noexcept {
    if (!m_handle) return;
    if (const int code = sqlite3_close(std::exchange(m_handle, nullptr)); code != SQLITE_OK)
        base::logError("library: a statement outlived its connection");
}

void Database::fail(int code, std::string_view during) const {
    const int cause = m_handle ? sqlite3_system_errno(m_handle) : errno;
    std::string detail(during);
    detail += ": ";
    detail += m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    detail += " (" + std::to_string(code) + ")";
    if ((code & 0xff) == SQLITE_READONLY && !m_readOnlyReason.empty())
        throw Error(ErrorKind::Io, m_readOnlyReason, std::move(detail));
    throw sentenceFor(code, cause, m_path.string(), std::move(detail));
}

void Database::execute(const char* script) {
    const int code = sqlite3_exec(m_handle, script, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code, script);
}

std::int64_t Database::finish(Statement statement) {
    while (statement.step()) {
    }
    return sqlite3_changes64(m_handle);
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::copyTo(const std::filesystem::path& file) const {
    Statement copy = query("VACUUM INTO ?", file.string());
    try {
        copy.step();
    } catch (...) {
        ::unlink(file.c_str());
        throw;
    }
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = fd >= 0 && ::fsync(fd) == 0;
    const int cause = errno;
    if (fd >= 0) ::close(fd);
    if (synced) return;
    ::unlink(file.c_str());
    throw sentenceFor(SQLITE_IOERR, cause, file.string(), "sync");
}

std::vector<std::string> Database::defects(int limit) const {
    std::vector<std::string> found;
    Statement check = query("SELECT * FROM pragma_integrity_check(?)", limit);
    while (check.step())
        if (std::string line = check.text(0); line != "ok") found.push_back(std::move(line));
    Statement keys =
        query("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check LIMIT ?", limit);
    while (keys.step()) {
        found.push_back("row " + keys.text(1) + " of table " + keys.text(0) +
                        " points to a missing row of table " + keys.text(2));
    }
    return found;
}

Statement::Statement(const Database& database, std::string_view sql)
    : m_database(&database) {
    const int code = sqlite3_prepare_v2(database.m_handle, sql.data(), static_cast<int>(sql.size()),
                                        &m_statement, nullptr);
    if (code != SQLITE_OK) database.fail(code, sql);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::bind(int place, std::int64_t value) {
    if (const int code = sqlite3_bind_int64(m_statement, place, value); code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bind(int place, double value) {
    if (const int code = sqlite3_bind_double(m_statement, place, value); code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bind(int place, std::string_view text) {
    const int code = sqlite3_bind_text64(m_statement, place, text.data() ? text.data() : "",
                                         text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK) m_database->fail(code, "bind");
}

void Statement::bind(int place, std::span<const std::byte> blob) {
    const int code = blob.empty() ? sqlite3_bind_zeroblob(m_statement, place, 0)
                                  : sqlite3_bind_blob64(m_statement, place, blob.data(),
                                                        blob.size(), SQLITE_TRANSIENT);
    if (code != SQLITE_OK) m_database->fail(code, "bind");
}

void Statement::bind(int place, std::nullopt_t) {
    if (const int code = sqlite3_bind_null(m_statement, place); code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bindColumn(int place, const Statement& other, int column) {
    const int code =
        sqlite3_bind_value(m_statement, place, sqlite3_column_value(other.m_statement, column));
    if (code != SQLITE_OK) m_database->fail(code, "bind");
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    m_database->fail(code, sqlite3_sql(m_statement));
}

void Statement::reset() {
    sqlite3_reset(m_statement); // its result repeats the error step() has thrown already
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return text ? std::string(text, length) : std::string{};
}

std::vector<std::byte> Statement::blob(int column) const {
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    const auto length = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::vector<std::byte>(bytes, bytes + length) : std::vector<std::byte>{};
}

int Statement::columns() const {
    return sqlite3_column_count(m_statement);
}

std::string Statement::columnName(int column) const {
    const char* name = sqlite3_column_name(m_statement, column);
    return name ? name : "";
}

Transaction::Transaction(Database& database, Kind kind)
    : m_database(database)
    , m_depth(database.m_depth) {
    if (m_depth > 0)
        m_database.execute("SAVEPOINT " + savepoint());
    else
        m_database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    ++database.m_depth;
}

std::string Transaction::savepoint() const {
    return "level" + std::to_string(m_depth);
}

void Transaction::commit() {
    m_database.execute(m_depth > 0 ? "RELEASE " + savepoint() : std::string("COMMIT"));
    m_open = false;
    --m_database.m_depth;
}

Transaction::~Transaction() {
    if (!m_open) return;
    --m_database.m_depth;
    // On a full disk or an I/O error SQLite may have rolled back already.
    if (!m_database.inTransaction()) return;
    try {
        m_database.execute(m_depth > 0 ? "ROLLBACK TO " + savepoint() + "; RELEASE " + savepoint()
                                       : std::string("ROLLBACK"));
    } catch (const Error& error) {
        base::logError("library: a transaction could not be rolled back: " + error.detail());
    }
}

} // namespace maquette::assets

-- The library's first schema.
-- Times are milliseconds since 1970 (UTC). A digest is the SHA-256 of what a row and its dependants
-- say: SQLite sees damage to its own structure but not a flipped bit inside a text, `library check`
-- sees both. Parents are named by uid, so that lineage outlives a purged parent.

CREATE TABLE property (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
-- The oldest schema version whose programs can still read this file; migrations raise it.
INSERT INTO property (key, value) VALUES
    ('oldest_reader', '1'),
    ('uid', lower(hex(randomblob(16))));

CREATE TABLE project (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;

-- A file objects/ab/abcd...; the name is the SHA-256 of its bytes.
CREATE TABLE object (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    project INTEGER NOT NULL REFERENCES project(id),
    parent_uid TEXT NOT NULL DEFAULT '',
    parent_step INTEGER NOT NULL DEFAULT 0,
    prompt TEXT NOT NULL,
    method TEXT NOT NULL,
    preset TEXT NOT NULL,
    model TEXT NOT NULL,
    model_hash TEXT NOT NULL,
    device TEXT NOT NULL,
    request TEXT NOT NULL,
    folder TEXT NOT NULL,
    seed INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN
        ('queued', 'running', 'paused', 'interrupted', 'stopped', 'done', 'failed')),
    step INTEGER NOT NULL,
    steps INTEGER NOT NULL,
    seconds REAL NOT NULL,
    message TEXT NOT NULL DEFAULT '',
    process TEXT NOT NULL DEFAULT '',
    queue_place REAL,
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    ended INTEGER,
    deleted INTEGER,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX run_by_state ON run(state);
CREATE INDEX run_by_project ON run(project);

CREATE TABLE run_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    seconds REAL NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    payload TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX run_event_by_run ON run_event(run);

-- The ring a run resumes from.
CREATE TABLE checkpoint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
    object INTEGER NOT NULL REFERENCES object(id),
    step INTEGER NOT NULL,
    created INTEGER NOT NULL,
    UNIQUE (run, step)
) STRICT;
CREATE INDEX checkpoint_by_object ON checkpoint(object);

-- The moments of a run that are kept.
CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
    object INTEGER REFERENCES object(id),
    step INTEGER NOT NULL,
    seconds REAL NOT NULL,
    label TEXT NOT NULL,
    picture BLOB NOT NULL,
    picture_sha256 TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX snapshot_by_run ON snapshot(run, step);
CREATE INDEX snapshot_by_object ON snapshot(object);

CREATE TABLE asset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    project INTEGER NOT NULL REFERENCES project(id),
    run INTEGER REFERENCES run(id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    prompt TEXT NOT NULL,
    negative_prompt TEXT NOT NULL,
    method TEXT NOT NULL,
    preset TEXT NOT NULL,
    model TEXT NOT NULL,
    model_hash TEXT NOT NULL,
    seed INTEGER NOT NULL,
    recipe TEXT NOT NULL,
    licence TEXT NOT NULL,
    triangles INTEGER NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX asset_by_time ON asset(deleted, created);
CREATE INDEX asset_by_project ON asset(project, deleted, created);
CREATE INDEX asset_by_run ON asset(run);

CREATE TABLE asset_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asset INTEGER NOT NULL REFERENCES asset(id) ON DELETE CASCADE,
    object INTEGER NOT NULL REFERENCES object(id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (asset, role)
) STRICT;
CREATE INDEX asset_file_by_object ON asset_file(object);

CREATE TABLE asset_parent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asset INTEGER NOT NULL REFERENCES asset(id) ON DELETE CASCADE,
    parent_uid TEXT NOT NULL,
    relation TEXT NOT NULL,
    UNIQUE (asset, parent_uid, relation)
) STRICT;
CREATE INDEX asset_parent_by_parent ON asset_parent(parent_uid);

-- PNGs under 100 KB: below that size a row is faster than a file.
CREATE TABLE thumbnail (
    asset INTEGER PRIMARY KEY REFERENCES asset(id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    png BLOB NOT NULL CHECK (length(png) <= 102400)
) STRICT;

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE asset_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asset INTEGER NOT NULL REFERENCES asset(id) ON DELETE CASCADE,
    tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    UNIQUE (asset, tag)
) STRICT;
CREATE INDEX asset_tag_by_tag ON asset_tag(tag);

CREATE TABLE collection (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    filter TEXT NOT NULL DEFAULT '',
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    deleted INTEGER,
    digest TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE collection_asset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    collection INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
    asset INTEGER NOT NULL REFERENCES asset(id) ON DELETE CASCADE,
    place REAL NOT NULL,
    UNIQUE (collection, asset)
) STRICT;
CREATE INDEX collection_asset_by_asset ON collection_asset(asset);

-- What an export was, and what was found when it was read back.
CREATE TABLE receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    asset INTEGER NOT NULL REFERENCES asset(id) ON DELETE CASCADE,
    format TEXT NOT NULL,
    preset TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    checks TEXT NOT NULL,
    created INTEGER NOT NULL
) STRICT;
CREATE INDEX receipt_by_asset ON receipt(asset);

-- Search as you type: rowid is the asset's id. Symbols (So) are letters here, so that an emoji in a
-- prompt can be found.
CREATE VIRTUAL TABLE asset_search USING fts5(
    name, prompt, tags,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'",
    prefix = '1 2 3'
);

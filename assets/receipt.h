#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "assets/id.h"
#include "assets/import_client.h"
#include "assets/records.h"
#include "engine/io/json.h"

namespace maquette::assets {

struct LibraryCore;

// What an export was, and what an independent reader found in it: shown, kept with the asset, and
// on request written beside the file.
struct Receipt {
    std::string file;   // where it was written
    std::string format; // "glb"
    std::string preset; // "web", or empty
    std::string unit;   // "meter", as in the file
    std::string up;     // "y" or "z"
    std::string licence;
    std::string recipeHash; // SHA-256 of the recipe's text; empty: none
    bool recipeInside = false;
    bool edited = false;   // the asset with changes that were not kept: the file is not the asset
    std::string reader;    // who read it back, in words
    std::string unchecked; // why it could not be read back; empty: it was
    ExportReceipt found;
    std::vector<std::string> files; // all that were written
    Time created{};

    bool good() const { return unchecked.empty() && found.passed(); }
};

// Fills a receipt for a file that was just written and read back as `got`, or not: got may be
// nullptr, then `unchecked` says why.
Receipt makeReceipt(const ExportResult& written, const base::Mesh& wanted, const base::Mesh* got,
                    const ExportOptions& options, std::string unchecked = {});

io::Json toJson(const Receipt& receipt);
Receipt receiptFromJson(const io::Json& json, const std::string& nameForErrors);
// <file>.receipt.json beside the export. Returns its path; throws Error(Io).
std::filesystem::path writeReceipt(const Receipt& receipt);

// The receipts of an asset. Functions throw as AssetLibrary's do.
class ReceiptStore {
  public:
    explicit ReceiptStore(LibraryCore& core)
        : m_core(core) {}
    void add(AssetId asset, const Receipt& receipt);
    std::vector<Receipt> of(AssetId asset) const; // newest first

  private:
    LibraryCore& m_core;
};

} // namespace maquette::assets

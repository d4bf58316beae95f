#pragma once

#include <vector>

#include <QDialog>

#include "assets/receipt.h"

class QPlainTextEdit;

namespace maquette::ui {

// What an export was, what the independent reader found in it, and how to prove it later. Several
// files (coarser versions) are shown one below the other.
class ReceiptDialog final : public QDialog {
    Q_OBJECT
  public:
    explicit ReceiptDialog(const std::vector<assets::Receipt>& receipts, QWidget* parent = nullptr);
    // The whole receipt as text, for the clipboard.
    static QString inWords(const assets::Receipt& receipt);

  private:
    QWidget* makeReceipt(const assets::Receipt& receipt);
};

} // namespace maquette::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/edit.h"
#include "core/run/snapshot.h"

#include <QWidget>

#include <optional>
#include <set>

class QLabel;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace basin {

class NumberField;
class TableView;

/// The optimizer's variables where it stands: State's arrays and what the last phase computed, one of them
/// opened as a table whose elements of State can be poked.
class ArrayPanel : public QWidget {
    Q_OBJECT
  public:
    explicit ArrayPanel(QWidget* parent = nullptr);
    ~ArrayPanel() override;

    /// Lists the arrays of this position and shows the chosen one if the snapshot holds it.
    void showSnapshot(const Snapshot& snapshot);
    /// Pokes are refused with `reason`; empty: they are taken.
    void setReadOnlyBecause(const QString& reason);
    /// The array that is open.
    std::set<ArrayName> wanted() const;
    void open(const ArrayName& array);
    const TableView& table() const { return *table_; }

  signals:
    void wantedChanged();
    void poked(const basin::Edit& edit);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Cell {
        int row = 0, column = 0;
    };
    void listArrays(const Snapshot& snapshot);
    void showArray(const ArrayData& array);
    void showCell();
    std::optional<Cell> cell() const;
    void poke(const QString& text);

    QSplitter* splitter_ = nullptr;
    QTreeWidget* list_ = nullptr;
    QTreeWidgetItem *state_ = nullptr, *computed_ = nullptr;
    TableView* table_ = nullptr;
    QLabel* name_ = nullptr;
    NumberField* value_ = nullptr;
    QLabel* unit_ = nullptr;
    std::optional<ArrayName> open_;
    ArrayData data_;
    int columns_ = 1;
    QStringList listed_;
    QString readOnly_;
};

} // namespace basin

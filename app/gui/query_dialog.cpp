// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/query_dialog.h"

#include "app/gui/vector_panel.h"
#include "widgets/table_view.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace basin {

namespace {

constexpr int usualWidth = 720, leastHeight = 180; // px, without rows
constexpr std::size_t mostRows = 20;               // that a window is made for; others scroll
constexpr std::size_t leastPoints = 5;             // fewer are read faster than looked at

std::vector<double> columnOf(const TableData& table, std::size_t column) {
    std::vector<double> values;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        values.push_back(table.numbers[row * table.columns.size() + column]);
    }
    return values;
}

bool isFunction(const TableData& table) {
    if (table.rows() < leastPoints || table.columns.size() < 2) {
        return false;
    }
    const std::vector<double> x = columnOf(table, 0);
    for (std::size_t row = 1; row < x.size(); ++row) {
        if (!(x[row] > x[row - 1])) {
            return false;
        }
    }
    return true;
}

} // namespace

QueryDialog::QueryDialog(QWidget* parent) : QDialog(parent) {
    auto* column = new QVBoxLayout(this);
    description_ = new QLabel(this);
    description_->setWordWrap(true);
    description_->setProperty("role", QStringLiteral("secondary"));
    column->addWidget(description_);
    parts_ = new QSplitter(Qt::Vertical, this);
    parts_->setChildrenCollapsible(false);
    table_ = new TableView(parts_);
    column->addWidget(parts_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(usualWidth, leastHeight);
}

void QueryDialog::showAnswer(const QString& title, const QString& description, const TableData& table) {
    setWindowTitle(title);
    description_->setText(description);
    delete plot_;
    plot_ = nullptr;
    if (isFunction(table)) {
        plotAnswer(title, table);
    }
    table_->setTable(std::make_shared<const ChannelData>(table));
    if (plot_ == nullptr) {
        const int rows = static_cast<int>(std::min<std::size_t>(table.rows(), mostRows));
        const int columns =
            table_->horizontalHeader()->length() + table_->verticalHeader()->sizeHint().width();
        const int room = parentWidget() != nullptr ? parentWidget()->width() - 80 : columns;
        resize(std::clamp(columns + 90, usualWidth, std::max(room, usualWidth)),
               leastHeight + rows * metric::tableRow);
    }
    show();
    raise();
}

/// The columns over the first one; at first those that share the unit of the second.
void QueryDialog::plotAnswer(const QString& title, const TableData& table) {
    std::vector<ChannelSpec> specs;
    ChannelMap channels;
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        if (column.decimals < 0) {
            continue; // text
        }
        ChannelSpec spec;
        spec.id = column.id;
        spec.label = column.label;
        spec.unit = column.unit;
        spec.kind = ChannelKind::vector;
        spec.style = VectorStyle::line;
        spec.group = title.toStdString();
        spec.shown = column.unit == table.columns[1].unit;
        VectorData vector;
        vector.values = columnOf(table, i);
        vector.x = columnOf(table, 0);
        vector.x_label = table.columns[0].label;
        vector.x_unit = table.columns[0].unit;
        channels[spec.id] = std::make_shared<const ChannelData>(std::move(vector));
        specs.push_back(std::move(spec));
    }
    plot_ = new VectorPanel(title, specs, QString(), parts_);
    plot_->setData(channels);
    parts_->insertWidget(0, plot_);
    parts_->setSizes({300, 200});
    if (height() < 620) {
        resize(width(), 620);
    }
}

} // namespace basin

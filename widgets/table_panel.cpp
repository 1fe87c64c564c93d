// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_panel.h"

#include "widgets/icons.h"
#include "widgets/row_inspector.h"
#include "widgets/table_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

namespace basin {

namespace {

/// From how many columns on a single row is easier to read as a list.
constexpr std::size_t record_columns = 4;

bool isRecord(const ChannelData* data) {
    const auto* table = data != nullptr ? std::get_if<TableData>(data) : nullptr;
    return table != nullptr && table->rows() == 1 && table->columns.size() >= record_columns;
}

} // namespace

TablePanel::TablePanel(QWidget* parent) : QWidget(parent) {
    table_ = new TableView(this);
    filter_ = new QLineEdit(this);
    filter_->setPlaceholderText(tr("Filter: words, or weight > 0.1"));
    filter_->setAccessibleName(tr("Filter rows"));
    filter_->setToolTip(
        tr("Words in the row's name or texts, and conditions on columns, separated by commas"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(Icon::filter), QLineEdit::LeadingPosition);
    count_ = new QLabel(this);
    count_->setFont(theme().font(TextRole::monoSmall));
    count_->setProperty("role", "secondary");
    count_->setAccessibleName(tr("Rows"));
    export_ = new QToolButton(this);
    export_->setAutoRaise(true);
    export_->setIcon(icon(Icon::exportFile));
    export_->setText(tr("Export CSV"));
    export_->setToolTip(tr("Export the rows as CSV"));
    export_->setAccessibleName(export_->text());
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(export_);
    menu->addAction(tr("All rows…"), this, [this] { askCsv(true); });
    menu->addAction(tr("Rows shown, in this order…"), this, [this] { askCsv(false); });
    export_->setMenu(menu);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metric::margin - 2, 2, 4, 2);
    row->setSpacing(6);
    row->addWidget(filter_, 1);
    row->addSpacerItem(new QSpacerItem(0, 0, QSizePolicy::Expanding)); // where the filter was
    row->addWidget(count_);
    row->addWidget(export_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(table_, 1);
    record_ = new RowInspector(this);
    record_->setRow({}, 0);
    record_->hide();
    column->addWidget(record_, 1);
    setFocusProxy(table_);
    connect(filter_, &QLineEdit::textChanged, table_, &TableView::setFilter);
    connect(table_, &TableView::rowCountChanged, this, &TablePanel::count);
    count();
}

void TablePanel::setTable(std::shared_ptr<const ChannelData> table) {
    const bool record = isRecord(table.get());
    table_->setTable(table);
    record_->setTable(record ? std::move(table) : nullptr);
    if (record != showsRecord()) {
        table_->setVisible(!record);
        filter_->setVisible(!record);
        record_->setVisible(record);
        setFocusProxy(record ? static_cast<QWidget*>(record_) : table_);
    }
}

bool TablePanel::showsRecord() const {
    return !record_->isHidden();
}

void TablePanel::count() {
    const int shown = table_->shownRows(), all = table_->allRows();
    count_->setText(shown == all ? QString::number(all) : QStringLiteral("%1/%2").arg(shown).arg(all));
    export_->setEnabled(all > 0);
}

bool TablePanel::writeCsv(const QString& path, bool all_rows) {
    QSaveFile file(path);
    const QByteArray bytes = table_->asText(all_rows, QLatin1Char(',')).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return true;
    }
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Export CSV"),
        tr("%1 cannot be written: %2. Choose a folder that exists, can be written to and has room.")
            .arg(path, file.errorString()),
        QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    return false;
}

void TablePanel::askCsv(bool all_rows) {
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export CSV"), table_->tableId() + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path.isEmpty()) {
        writeCsv(path, all_rows);
    }
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/query_dialog.h"

#include "widgets/table_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace basin {

QueryDialog::QueryDialog(QWidget* parent) : QDialog(parent) {
    auto* column = new QVBoxLayout(this);
    description_ = new QLabel(this);
    description_->setWordWrap(true);
    description_->setProperty("role", QStringLiteral("secondary"));
    column->addWidget(description_);
    table_ = new TableView(this);
    column->addWidget(table_, 1);
    resize(720, 420);
}

void QueryDialog::showAnswer(const QString& title, const QString& description, const TableData& table) {
    setWindowTitle(title);
    description_->setText(description);
    table_->setTable(std::make_shared<const ChannelData>(table));
    show();
    raise();
}

} // namespace basin

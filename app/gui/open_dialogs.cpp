// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/open_dialogs.h"

#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace basin {

namespace {

QLabel* addText(QVBoxLayout& column, const QString& text, TextRole role, const char* look) {
    auto* label = new QLabel(text);
    label->setFont(theme().font(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (look != nullptr) {
        label->setProperty("role", QLatin1String(look));
    }
    column.addWidget(label);
    return label;
}

} // namespace

OpenWithDialog::OpenWithDialog(const QString& fileName, const std::vector<Way>& ways, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open %1").arg(fileName));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    addText(*column, tr("What shall be done with %1?").arg(fileName), TextRole::emphasis, nullptr);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        auto* button = new QPushButton(ways[i].label);
        button->setFixedHeight(30);
        button->setAutoDefault(true);
        button->setDefault(i == 0);
        if (i == 0) {
            button->setProperty("kind", QStringLiteral("primary"));
        }
        button->setToolTip(ways[i].explanation);
        column->addSpacing(4);
        column->addWidget(button);
        if (i == 0) {
            button->setFocus();
        }
        addText(*column, ways[i].explanation, TextRole::small, "secondary");
        connect(button, &QPushButton::clicked, this, [this, i] {
            accept();
            emit chosen(static_cast<int>(i));
        });
    }
    auto* cancel = new QDialogButtonBox(QDialogButtonBox::Cancel);
    connect(cancel, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(4);
    column->addWidget(cancel);
    column->addStretch(1);
    constexpr int width = 460;
    setMinimumWidth(width);
    resize(width, column->totalHeightForWidth(width));
}

NeededSettingDialog::NeededSettingDialog(const OptimizerInfo& optimizer, const Hyperparameter& setting,
                                         const QString& reason, const QString& offered, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QString::fromStdString(optimizer.label));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    addText(*column, reason, TextRole::emphasis, nullptr);
    addText(*column, QString::fromStdString(setting.description), TextRole::body, "secondary");
    auto* row = new QHBoxLayout;
    field_ = new QLineEdit(offered);
    field_->setAccessibleName(QString::fromStdString(setting.label));
    field_->setPlaceholderText(QString::fromStdString(setting.label));
    field_->setFixedHeight(metric::button);
    row->addWidget(field_, 1);
    const auto browse = [this](const QString& path) {
        if (!path.isEmpty()) {
            field_->setText(path);
        }
    };
    auto* file = new QPushButton(tr("File…"));
    connect(file, &QPushButton::clicked, this,
            [this, browse] { browse(QFileDialog::getOpenFileName(this, windowTitle(), field_->text())); });
    auto* folder = new QPushButton(tr("Folder…"));
    connect(folder, &QPushButton::clicked, this, [this, browse] {
        browse(QFileDialog::getExistingDirectory(this, windowTitle(), field_->text()));
    });
    for (QPushButton* button : {file, folder}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QPushButton* open = buttons->button(QDialogButtonBox::Open);
    const auto check = [this, open] { open->setEnabled(!field_->text().trimmed().isEmpty()); };
    connect(field_, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit given(field_->text().trimmed());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    column->addStretch(1);
    setMinimumWidth(520);
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/folder_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace basin {

FolderField::FolderField(const QString& question, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    line_ = new QLineEdit;
    line_->setAccessibleName(tr("Folder"));
    line_->setMinimumWidth(240);
    auto* browse = new QPushButton(tr("Choose…"));
    browse->setAutoDefault(false);
    row->addWidget(line_, 1);
    row->addWidget(browse);
    setFocusProxy(line_);
    connect(browse, &QPushButton::clicked, this, [this, question] {
        const QString chosen = QFileDialog::getExistingDirectory(this, question, folder());
        if (!chosen.isEmpty()) {
            setFolder(chosen);
        }
    });
    connect(line_, &QLineEdit::textChanged, this, &FolderField::changed);
}

QString FolderField::folder() const {
    return line_->text();
}

void FolderField::setFolder(const QString& folder) {
    line_->setText(folder);
}

bool FolderField::exists() const {
    return !folder().isEmpty() && QFileInfo(folder()).isDir();
}

QString FolderField::usual(QStandardPaths::StandardLocation location) {
    const QString folder = QStandardPaths::writableLocation(location);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

} // namespace basin

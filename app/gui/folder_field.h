// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardPaths>
#include <QWidget>

class QLineEdit;

namespace basin {

/// Where files go: a line for the folder with a button that chooses one.
class FolderField : public QWidget {
    Q_OBJECT
  public:
    /// `question`: title of the dialog that chooses.
    explicit FolderField(const QString& question, QWidget* parent = nullptr);

    QString folder() const;
    void setFolder(const QString& folder);
    bool exists() const;
    /// The system's folder for such files; the home where there is none.
    static QString usual(QStandardPaths::StandardLocation location);

  signals:
    void changed();

  private:
    QLineEdit* line_ = nullptr;
};

} // namespace basin

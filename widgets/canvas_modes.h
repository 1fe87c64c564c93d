// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare_pane.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace basin {

/// How the pictures of a canvas are shown, and which two are compared: a row of buttons, or one box where
/// there is little room.
class CanvasModes : public QWidget {
    Q_OBJECT
  public:
    explicit CanvasModes(QWidget* parent = nullptr);

    /// Pictures by id and label, in order. Fewer than two cannot be compared.
    void setPictures(const QStringList& ids, const QStringList& labels);
    void setMode(CanvasMode mode);
    void setPair(const QString& first, const QString& second);
    void setCompact(bool compact);

  signals:
    void modeChosen(basin::CanvasMode mode);
    void pairChosen(const QString& first, const QString& second);

  private:
    QComboBox* makePictureBox(const QString& name);
    void showParts();

    CanvasMode mode_ = CanvasMode::sideBySide;
    bool compact_ = false;
    QButtonGroup* buttons_ = nullptr;
    QComboBox* box_ = nullptr;
    QComboBox* first_ = nullptr;
    QComboBox* second_ = nullptr;
    QLabel* and_ = nullptr;
};

} // namespace basin

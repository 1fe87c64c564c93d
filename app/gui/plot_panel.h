// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/feeds.h"

#include <QWidget>

#include <set>
#include <string>

class QLabel;
class QMenu;
class QToolButton;

namespace basin {

class BranchSwatches;
class Plot;

/// A plot of one group of scalars with its toolbar: branches, log axis, which channels, all rows again.
class PlotPanel : public QWidget {
    Q_OBJECT
  public:
    explicit PlotPanel(ScalarGroup group, QWidget* parent = nullptr);

    void showLook(const RunLook& look);
    const ScalarGroup& group() const { return group_; }
    const std::set<std::string>& shown() const { return shown_; }
    Plot& plot() const { return *plot_; }

  signals:
    void cursorRequested(qint64 iteration);

  private:
    QToolButton* addChip(const QString& text, const QString& toolTip);
    void addChannelMenu();

    ScalarGroup group_;
    std::set<std::string> shown_;
    RunLook look_;
    BranchSwatches* swatches_ = nullptr;
    QToolButton* log_ = nullptr;
    QToolButton* all_ = nullptr;
    Plot* plot_ = nullptr;
};

/// Names of the branches with their colours.
class BranchSwatches : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    void setBranches(const RunTree& tree);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<std::pair<int, QString>> branches_;
};

} // namespace basin

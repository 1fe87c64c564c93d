// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/plot_spec.h"
#include "widgets/channel_picker.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace basin {

class PlotSwatches;

/// The row above a plot: colours, scale of the values, what runs along the other axis, smoothing, all rows
/// again, and the picker of channels. What finds no room in a narrow plot is in the plot's menu too.
class PlotToolbar : public QWidget {
    Q_OBJECT
  public:
    explicit PlotToolbar(QWidget* parent = nullptr);

    /// `channels` of the run; `shown` gives the colours.
    void show(const PlotSpec& spec, const std::vector<PlotChannel>& channels, const PlotData& shown);
    void showZoomed(bool zoomed);

    QSize minimumSizeHint() const override;

  signals:
    void specRequested(const basin::PlotSpec& spec);
    void allRowsRequested();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QToolButton* addChip(const QString& toolTip);
    void makeScaleMenu();
    void makeSmoothing();
    void makePickers();
    void showTexts();
    void fillPickers();
    void fitIn();

    PlotSpec spec_;
    std::vector<PlotChannel> channels_;
    std::vector<std::pair<QString, QColor>> colors_; ///< of labels, where a quantity has one colour
    QHBoxLayout* row_ = nullptr;
    PlotSwatches* swatches_ = nullptr;
    QToolButton *scale_ = nullptr, *x_ = nullptr, *colour_ = nullptr, *smoothing_ = nullptr, *all_ = nullptr,
                *channel_ = nullptr;
    QSlider* slider_ = nullptr;
    QLabel* sliderText_ = nullptr;
    ChannelPicker *picker_ = nullptr, *xPicker_ = nullptr, *colourPicker_ = nullptr;
    bool zoomed_ = false;
};

/// Names with their colours: of the branches, of the quantities where there is one branch, and of traces
/// (dashed).
class PlotSwatches : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    void show(const PlotData& shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    struct Swatch {
        QString name;
        QColor color;
        int branch = -1; ///< >= 0: hovering it highlights this branch
        bool dashed = false;
        friend bool operator==(const Swatch&, const Swatch&) = default;
    };
    int widthOf(const Swatch& swatch) const;
    std::vector<Swatch> swatches_;
};

/// Spans that the slider offers; 0 is "as it is".
const std::vector<int>& smoothingSpans();

/// "linear y", "log y", "symlog y".
QString scaleText(AxisScale scale, const QString& axis);

} // namespace basin

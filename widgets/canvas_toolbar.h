// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas_layers.h"
#include "widgets/canvas_modes.h"
#include "widgets/canvas_readout.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace basin {

/// The tool row of a canvas: how pictures are shown, link, whole picture, one to one, scale, layers,
/// colouring of overlays, read-out. Gives up texts where it is narrow.
class CanvasToolbar : public QWidget {
    Q_OBJECT
  public:
    explicit CanvasToolbar(QWidget* parent = nullptr);

    void setScale(double scale);
    void setLinked(bool linked);
    void setLayers(const std::vector<CanvasLayer>& layers);
    /// Offers the quantities by which `overlay` can be coloured; fewer than two leave the choice out.
    void setColourings(const QString& overlay, const QString& label, const QStringList& quantities,
                       const QString& chosen);
    void clearColourings();
    CanvasModes* modes() const { return modes_; }
    LayersPopup* layers() const { return popup_; }
    Readout* readout() const { return readout_; }
    void setEnabledForPictures(bool any);
    /// Offers a menu of orders; `shown` names the one in use, empty: as they come.
    void setOrder(bool offered, const QString& shown);
    void fitWidth(); ///< after parts came or went

    QSize minimumSizeHint() const override;

  signals:
    void linkToggled(bool linked);
    void fitRequested();
    void actualSizeRequested();
    void orderMenuAsked(QMenu* menu); ///< to be filled
    void colouringChosen(const QString& overlay, const QString& quantity);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QToolButton* makeButton(const QString& text, const QString& tip);
    void setCompactness(int level);
    int neededWidth() const;

    struct Colouring {
        QString overlay;
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };

    QHBoxLayout* row_ = nullptr;
    QHBoxLayout* choices_ = nullptr;
    CanvasModes* modes_ = nullptr;
    QToolButton* link_ = nullptr;
    QToolButton* fit_ = nullptr;
    QToolButton* actual_ = nullptr;
    QToolButton* layers_ = nullptr;
    QToolButton* order_ = nullptr;
    LayersPopup* popup_ = nullptr;
    QLabel* scale_ = nullptr;
    Readout* readout_ = nullptr;
    std::vector<Colouring> colourings_;
};

} // namespace basin

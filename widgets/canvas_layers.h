// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QCheckBox;
class QLabel;
class QSlider;
class QVBoxLayout;

namespace basin {

/// A picture or an overlay of a canvas as its list of layers shows it.
struct CanvasLayer {
    QString id, label, description;
    bool is_picture = true;
    bool shown = true;
    bool has_opacity = true; ///< an overlay; marks in the cells of a picture have none
    double opacity = 1.0;    ///< of an overlay, 0..1
};

/// The list of layers that drops down from the canvas's tool row: a box for each picture and each overlay,
/// and a slider for how strongly an overlay is drawn.
class LayersPopup : public QFrame {
    Q_OBJECT
  public:
    explicit LayersPopup(QWidget* parent = nullptr);

    void setLayers(const std::vector<CanvasLayer>& layers);
    void popUp(QWidget* below);

  signals:
    void layerToggled(const QString& id, bool shown);
    void opacityChosen(const QString& id, double opacity);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Row {
        QString id;
        QCheckBox* box = nullptr;
        QSlider* opacity = nullptr; ///< overlays only
        QLabel* percent = nullptr;
    };

    void rebuild(const std::vector<CanvasLayer>& layers);
    void addHeading(const QString& text);
    Row makeRow(const CanvasLayer& layer);

    QVBoxLayout* column_ = nullptr;
    std::vector<Row> rows_;
};

} // namespace basin

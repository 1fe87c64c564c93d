// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace basin {

/// Names and numbers on one line, numbers in mono: "x 8 y 52  Target 0.088  Render 0.000".
class Readout : public QWidget {
    Q_OBJECT
  public:
    struct Entry {
        QString name, number;
    };

    explicit Readout(QWidget* parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<Entry> entries_;
};

/// The tool row of a canvas, 28 px: link, whole picture, one to one, scale, layers, colouring of overlays,
/// read-out.
class CanvasToolbar : public QWidget {
    Q_OBJECT
  public:
    struct Layer {
        QString id, label, description;
        bool is_picture = true;
        bool shown = true;
    };

    explicit CanvasToolbar(QWidget* parent = nullptr);

    void setScale(double scale);
    void setLinked(bool linked);
    void setLayers(const std::vector<Layer>& layers);
    /// Offers the quantities by which `overlay` can be coloured; fewer than two leave the choice out.
    void setColourings(const QString& overlay, const QString& label, const QStringList& quantities,
                       const QString& chosen);
    void clearColourings();
    Readout* readout() const { return readout_; }
    void setEnabledForPictures(bool any);

  signals:
    void linkToggled(bool linked);
    void fitRequested();
    void actualSizeRequested();
    void layerToggled(const QString& id, bool shown);
    void colouringChosen(const QString& overlay, const QString& quantity);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QToolButton* makeButton(const QString& text, const QString& tip);

    struct Colouring {
        QString overlay;
        QLabel* label = nullptr;
        QComboBox* box = nullptr;
    };

    QHBoxLayout* row_ = nullptr;
    QHBoxLayout* choices_ = nullptr;
    QToolButton* link_ = nullptr;
    QToolButton* fit_ = nullptr;
    QToolButton* actual_ = nullptr;
    QToolButton* layers_ = nullptr;
    QMenu* layer_menu_ = nullptr;
    QLabel* scale_ = nullptr;
    Readout* readout_ = nullptr;
    std::vector<Colouring> colourings_;
};

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include <set>
#include <vector>

class QCheckBox;
class QLabel;
class QScrollArea;
class QSlider;
class QToolButton;
class QVBoxLayout;

namespace basin {

/// A picture or an overlay of a canvas as its list of layers shows it.
struct CanvasLayer {
    struct Group {
        QString id, label;
        bool shown = true;
    };

    QString id, label, description;
    bool is_picture = true;
    bool shown = true;
    bool has_opacity = true;   ///< an overlay; marks in the cells of a picture have none
    double opacity = 1.0;      ///< of an overlay, 0..1
    std::vector<Group> groups; ///< of its items
};

/// The list of layers that drops down from the canvas's tool row: a box for each picture and each overlay,
/// a slider for how strongly an overlay is drawn, and, folded under it, a box for each group of its items.
/// Groups that several overlays have stand once more below, for all of these at once. It scrolls where it is
/// higher than the screen.
///
/// A click on the box of a group with Ctrl held (Ctrl+Space) isolates it.
class LayersPopup : public QFrame {
    Q_OBJECT
  public:
    explicit LayersPopup(QWidget* parent = nullptr);

    void setLayers(const std::vector<CanvasLayer>& layers);
    void popUp(QWidget* below);

  signals:
    void layerToggled(const QString& id, bool shown);
    void opacityChosen(const QString& id, double opacity);
    /// `layer` empty: in all overlays that have the group.
    void groupToggled(const QString& layer, const QString& group, bool shown);
    void groupIsolated(const QString& layer, const QString& group);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct GroupRow {
        QString id;
        QCheckBox* box = nullptr;
    };
    struct Row {
        QString id;
        QCheckBox* box = nullptr;
        QSlider* opacity = nullptr; ///< overlays only
        QLabel* percent = nullptr;
        QToolButton* fold = nullptr; ///< those with groups
        QWidget* folded = nullptr;   ///< the rows of the groups
        std::vector<GroupRow> groups;
    };

    bool isOf(const std::vector<CanvasLayer>& layers) const;
    void rebuild(const std::vector<CanvasLayer>& layers);
    void addHeading(const QString& text);
    Row makeRow(const CanvasLayer& layer, bool indented);
    void addGroups(Row& row, const CanvasLayer& layer);
    GroupRow makeGroup(const QString& layer, const CanvasLayer::Group& group, const QString& name,
                       QWidget* parent);
    void showFold(const Row& row, const CanvasLayer& layer);
    void updateShared(const std::vector<CanvasLayer>& layers);
    void place();

    QScrollArea* scroll_ = nullptr;
    QWidget* body_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    std::vector<Row> rows_;
    std::vector<GroupRow> shared_; ///< groups of several overlays
    std::set<QString> open_;       ///< layers whose groups are unfolded
    QPointer<QWidget> below_;
};

} // namespace basin

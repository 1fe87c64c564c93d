// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/image_pane.h"

#include <QStringList>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace basin {

class CanvasToolbar;

/// Places panes of equal size so that pictures of a given shape come out as large as possible. A single pane
/// fills the whole; several are as large as their pictures and stand at the left.
class PaneGrid : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;
    void setPanes(std::vector<QWidget*> panes);
    void setPictureSize(QSize picture);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void placed();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void place();
    std::vector<QWidget*> panes_;
    QSize picture_{1, 1};
};

/// Image channels side by side with their overlays: linked pan and zoom, values under the cursor of all
/// pictures at once, layers, selection by clicking.
///
/// Fed with channel specs once and with data as often as there is some; knows no optimizer.
/// Thread: GUI thread; the data behind the pointers is immutable.
class Canvas : public QWidget {
    Q_OBJECT
  public:
    explicit Canvas(QWidget* parent = nullptr);

    /// Image and overlay channels in the order of the panes; others are ignored. Starts from an empty
    /// picture.
    void setChannels(const std::vector<ChannelSpec>& specs);
    /// New data by channel id. Channels that are missing keep their last data.
    void setData(const ChannelMap& channels);
    /// Forgets all data: a new problem.
    void clearData();

    /// Quantities that can colour an overlay, and the one in use.
    void setColourings(const QString& overlay, const QStringList& quantities, const QString& chosen);
    void setSelectedRow(const QString& table, int row);
    void setEmptyText(const QString& text);

    /// Ids of the channels that somebody can see now: what the engine should build.
    QStringList wanted() const;
    bool isLayerShown(const QString& id) const;
    void setLayerShown(const QString& id, bool shown);
    bool isLinked() const { return linked_; }
    void setLinked(bool linked);
    void fit();

    ImagePane* pane(const QString& id) const; ///< nullptr if there is none
    QString readoutText() const;

  signals:
    /// Row -1: nothing is selected any more.
    void rowSelected(const QString& table, int row);
    void colouringChosen(const QString& overlay, const QString& quantity);
    void wantedChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Entry {
        ChannelSpec spec;
        std::shared_ptr<const ChannelData> data;
        std::shared_ptr<const ChannelData> table; // of an overlay: the linked one
        bool shown = true;
        ImagePane* pane = nullptr; ///< images only
    };

    void connectPane(ImagePane* pane);
    void arrange();
    void updateLayers();
    void updateScale();
    const ImagePane* firstPicture() const;
    void updatePane(Entry& entry);
    void updateReference();
    void probe(const ImagePane* source, std::optional<QPoint> pixel);
    void updateReadout();
    void hover(const RowReference& row);
    void select(const RowReference& row);
    Entry* find(const QString& id);
    const Entry* find(const QString& id) const;
    std::vector<OverlayLayer> layersOf(const ChannelSpec& image) const;
    const Entry* underOf(const Entry& mask) const;

    std::vector<Entry> entries_;
    CanvasToolbar* toolbar_ = nullptr;
    PaneGrid* grid_ = nullptr;
    std::shared_ptr<CanvasView> view_;
    bool linked_ = true;
    QString empty_text_;
    RowReference selected_;
};

} // namespace basin

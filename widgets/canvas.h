// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/channel.h"
#include "widgets/compare_pane.h"
#include "widgets/image_pane.h"
#include "widgets/pane_grid.h"

#include <QMenu>
#include <QPointF>
#include <QPointer>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace basin {

class CanvasToolbar;
struct CanvasLayer;

/// In which order the elements of a table stand in pictures that are linked to it.
struct CanvasOrder {
    QString column; ///< id of a numeric column; empty: as they come
    bool descending = false;
    friend bool operator==(const CanvasOrder&, const CanvasOrder&) = default;
};

/// Something that can be done at a point of a picture.
struct PlaceAction {
    QString id, label, description;
};

/// Image channels side by side, or two of them compared, with their overlays: linked pan and zoom, values
/// under the cursor of all pictures at once, layers, selection by clicking.
///
/// Pictures that are linked to a table (rows, columns or tiles) share the selection and the order of its
/// rows. A mask that is linked like another picture of its group marks that picture's cells instead of being
/// a picture of its own.
///
/// Keys besides those of its panes: S side by side, W wipe, B blink, D difference.
/// Fed with channel specs once and with data as often as there is some; knows no optimizer.
/// Thread: GUI thread; the data behind the pointers is immutable.
class Canvas : public QWidget {
    Q_OBJECT
  public:
    explicit Canvas(QWidget* parent = nullptr);

    /// Image and overlay channels in the order of the panes; others are ignored. Starts from an empty
    /// picture.
    /// Pictures that are costly are hidden at first; where a canvas has no others it shows them all the same:
    /// it is asked for them when somebody looks at it.
    void setChannels(const std::vector<ChannelSpec>& specs);
    /// New data by channel id. Channels that are missing keep their last data.
    void setData(const ChannelMap& channels);
    /// Forgets all data: a new problem.
    void clearData();

    /// Quantities that can colour an overlay, and the one in use.
    void setColourings(const QString& overlay, const QStringList& quantities, const QString& chosen);
    void setSelectedRow(const QString& table, int row);
    /// Centres on the item that stands for a row of a table, so that it can be seen.
    void showRow(const QString& table, int row);
    void setEmptyText(const QString& text);

    /// Ids of the channels that somebody can see now: what the engine should build.
    QStringList wanted() const;
    bool isLayerShown(const QString& id) const;
    void setLayerShown(const QString& id, bool shown);
    /// How strongly an overlay is drawn, 0..1.
    void setLayerOpacity(const QString& id, double opacity);
    /// Whether the items of a group of an overlay are to be seen where the overlay is.
    bool isGroupShown(const QString& id, const QString& group) const;
    /// In every overlay that has such a group where `id` is empty.
    void setGroupShown(const QString& id, const QString& group, bool shown);
    /// Hides all groups but one; where that one is alone already, shows them all.
    void isolateGroup(const QString& id, const QString& group);
    bool isLinked() const { return linked_; }
    void setLinked(bool linked);
    void fit();

    CanvasMode mode() const { return mode_; }
    void setMode(CanvasMode mode);
    /// The two pictures that are compared, by channel id.
    void setPair(const QString& first, const QString& second);

    /// Sorts the elements of `table` in all pictures here that are linked to it.
    void setOrder(const QString& table, const CanvasOrder& order);
    CanvasOrder order(const QString& table) const;
    /// Orders to choose from, for the menu of the tool row.
    void fillOrderMenu(QMenu* menu);

    /// What the context menu offers at a point of a picture of something.
    void setPlaceActions(std::vector<PlaceAction> actions) { place_actions_ = std::move(actions); }

    /// What the user chose: mode, pair, layers, opacities, colours, ranges, orders. Plain values that can be
    /// stored; those that do not fit the channels are ignored.
    QVariantMap preferences() const;
    void setPreferences(const QVariantMap& preferences);
    /// Same channels, preferences, selection and part of the pictures as another canvas; without its data.
    void becomeLike(const Canvas& other);
    const std::map<QString, int>& selectedRows() const { return selected_; } ///< by table
    /// Quantities that colour overlays, as chosen.
    const std::map<QString, QString>& colouringsChosen() const { return colourings_; }

    ImagePane* pane(const QString& id) const; ///< nullptr if there is none
    ComparePane* comparePane() const { return compare_; }
    QString readoutText() const;

    /// What the context menu offers for one of the panes; the caller owns it.
    QMenu* makeMenu(ImagePane* pane, std::optional<QPointF> place = std::nullopt);
    /// Colours and range of what the colour bar of a pane explains.
    QMenu* makeScaleMenu(ImagePane* pane);

  signals:
    /// Row -1: nothing is selected any more.
    void rowSelected(const QString& table, int row);
    void rowOpened(const QString& table, int row);
    void colouringChosen(const QString& overlay, const QString& quantity);
    void wantedChanged();
    /// Somebody wants the picture `name` of a pane as a file.
    void exportAsked(const QString& name, basin::ImagePane* pane);
    void filmAsked(); ///< ... or all of them as a film
    /// An item of an overlay was dragged to where its geometry says; `action` is what the channel names.
    void itemMoved(const QString& action, const basin::OverlayItem& item);
    /// An action was chosen at a point; `row`: what is selected of the tables here, -1: nothing.
    void placeActionChosen(const QString& action, QPointF place, int row);
    void preferencesChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Entry {
        ChannelSpec spec;
        std::shared_ptr<const ChannelData> data;
        std::shared_ptr<const ChannelData> seen;  // an overlay without its hidden groups
        std::shared_ptr<const ChannelData> table; // the linked one
        bool shown = true;
        ImagePane* pane = nullptr; ///< images only
        double opacity = 1.0;      // from here on: overlays only
        ColourMap map = ColourMap::response;
        std::optional<ValueRange> range;
        std::set<std::string> hidden; // groups

        void see() { seen = withoutGroups(data, spec, hidden); }
        QString id() const { return QString::fromStdString(spec.id); }
    };

    // canvas.cpp: what there is
    void connectToolbar();
    void connectPane(ImagePane* pane);
    void updateLayers();
    void updatePane(Entry& entry);
    void updatePanes();
    void updateLegends();
    std::vector<OverlayLayer> layersOf(const ChannelSpec& image) const;
    const Entry* underOf(const Entry& mask) const;
    static bool isMarks(const ChannelSpec& spec, const std::vector<ChannelSpec>& all);
    static std::vector<ChannelSpec> withSomethingShown(std::vector<ChannelSpec> specs);
    void takeChannels(const std::vector<ChannelSpec>& specs, const std::vector<bool>& shown);
    const Entry* marksOf(const ChannelSpec& image) const;
    Entry* find(const QString& id);
    const Entry* find(const QString& id) const;
    std::vector<ImagePane*> panes() const;

    // canvas_groups.cpp: parts of overlays
    std::vector<CanvasLayer> layerList() const;
    bool hasGroup(const Entry& entry, const QString& id, const QString& group) const;
    void groupsChanged();

    // canvas_compare.cpp: what is shown
    bool compares() const { return mode_ != CanvasMode::sideBySide; }
    bool isNeeded(const Entry& entry) const;
    void offerPictures();
    void updateCompare();
    void arrange();
    void updateReference();
    void updateScale();
    ImagePane* firstPicture() const;

    // canvas_reading.cpp: what is under the cursor or selected
    void probe(const ImagePane* source, std::optional<QPoint> pixel);
    void updateReadout();
    void hover(const RowReference& row);
    void select(const RowReference& row);

    // canvas_order.cpp
    std::vector<int> orderOf(const Entry& entry) const;
    void updateOrders();
    const Entry* firstLinked(const QString& table) const;

    // canvas_menu.cpp
    void addPlaceActions(QMenu* menu, ImagePane* pane, QPointF place);
    void addOverlayTables(QMenu* menu, ImagePane* pane);
    void showTableOf(const QString& title, TableData table);
    void popUp(QMenu* menu, const QPoint& global);
    ImagePane* scaledPane(ImagePane* pane) const;
    void askRange(const QString& name, ValueRange now, QObject* about,
                  const std::function<void(ValueRange)>& take);
    void addScaleActions(QMenu* menu, ImagePane* pane);
    void lockOverlayRange(const QString& id, bool locked);
    void addOverlayScaleActions(QMenu* menu, const OverlayLayer& layer);
    void addCompareActions(QMenu* menu, ImagePane* pane);
    void copyImage(ImagePane* pane);
    void showTable(ImagePane* pane);

    std::vector<Entry> entries_;
    CanvasToolbar* toolbar_ = nullptr;
    PaneGrid* grid_ = nullptr;
    std::shared_ptr<CanvasView> view_;
    ComparePane* compare_ = nullptr;
    CanvasMode mode_ = CanvasMode::sideBySide;
    QString first_, second_; // of the pair
    bool linked_ = true;
    QString empty_text_;
    std::map<QString, int> selected_; // row by table
    std::map<QString, CanvasOrder> orders_;
    std::map<QString, QString> colourings_; // as chosen, by overlay
    std::vector<PlaceAction> place_actions_;
    bool restoring_ = false;
    QPointer<QMenu> menu_; ///< that is open: its actions know panes
};

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas.h"

#include "widgets/canvas_toolbar.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace basin {

namespace {

// An overlay made for one picture, or for all: on maps of figures its lines would hide what they show.
bool isEcho(const ChannelSpec& overlay, const ChannelSpec& image) {
    if (!overlay.over.empty()) {
        return overlay.over != image.id;
    }
    return image.colour_map == ColourMap::diverging || image.colour_map == ColourMap::sequential;
}

} // namespace

Canvas::Canvas(QWidget* parent)
    : QWidget(parent),
      view_(std::make_shared<CanvasView>()),
      empty_text_(tr("No picture yet. Step once (F10).")) {
    setAccessibleName(tr("Canvas"));
    toolbar_ = new CanvasToolbar(this);
    grid_ = new PaneGrid(this);
    compare_ = new ComparePane(view_, grid_);
    compare_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolbar_);
    column->addWidget(grid_, 1);
    connectToolbar();
    connectPane(compare_);
    connect(view_.get(), &CanvasView::changed, this, &Canvas::updateScale);
    connect(grid_, &PaneGrid::placed, this, &Canvas::updateLegends);
    connect(grid_, &PaneGrid::placed, this, &Canvas::updateScale);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    updateLayers();
}

void Canvas::connectToolbar() {
    connect(toolbar_, &CanvasToolbar::linkToggled, this, &Canvas::setLinked);
    connect(toolbar_, &CanvasToolbar::fitRequested, this, &Canvas::fit);
    connect(toolbar_, &CanvasToolbar::actualSizeRequested, this, [this] {
        for (ImagePane* pane : panes()) {
            if (pane->isVisible() && pane->picture().image() != nullptr) {
                pane->showActualSize();
                if (linked_) {
                    return;
                }
            }
        }
    });
    connect(toolbar_->layers(), &LayersPopup::layerToggled, this, &Canvas::setLayerShown);
    connect(toolbar_->layers(), &LayersPopup::opacityChosen, this, &Canvas::setLayerOpacity);
    connect(toolbar_->layers(), &LayersPopup::groupToggled, this, &Canvas::setGroupShown);
    connect(toolbar_->layers(), &LayersPopup::groupIsolated, this, &Canvas::isolateGroup);
    connect(toolbar_->modes(), &CanvasModes::modeChosen, this, &Canvas::setMode);
    connect(toolbar_->modes(), &CanvasModes::pairChosen, this, &Canvas::setPair);
    connect(toolbar_, &CanvasToolbar::colouringChosen, this,
            [this](const QString& overlay, const QString& quantity) {
                colourings_[overlay] = quantity;
                emit colouringChosen(overlay, quantity);
                emit preferencesChanged();
            });
    connect(toolbar_, &CanvasToolbar::orderMenuAsked, this, &Canvas::fillOrderMenu);
}

void Canvas::connectPane(ImagePane* pane) {
    connect(pane, &ImagePane::probed, this,
            [this, pane](std::optional<QPoint> pixel) { probe(pane, pixel); });
    connect(pane, &ImagePane::rowHovered, this, &Canvas::hover);
    connect(pane, &ImagePane::rowClicked, this, &Canvas::select);
    connect(pane, &ImagePane::rowOpened, this,
            [this](const RowReference& row) { emit rowOpened(row.table, row.row); });
    connect(pane, &ImagePane::overlayLockAsked, this, &Canvas::lockOverlayRange);
    connect(pane, &ImagePane::menuAsked, this,
            [this, pane](const QPoint& global, std::optional<QPointF> place) {
                popUp(makeMenu(pane, place), global);
            });
    connect(pane, &ImagePane::itemMoved, this, [this](const QString& overlay, const OverlayItem& item) {
        if (const Entry* entry = find(overlay)) {
            emit itemMoved(QString::fromStdString(entry->spec.drag_action), item);
        }
    });
    connect(pane, &ImagePane::scaleChosen, this, &Canvas::preferencesChanged);
    connect(pane, &ImagePane::scaleMenuAsked, this,
            [this, pane](const QPoint& global) { popUp(makeScaleMenu(pane), global); });
}

Canvas::Entry* Canvas::find(const QString& id) {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.id() == id; });
    return found != entries_.end() ? &*found : nullptr;
}

const Canvas::Entry* Canvas::find(const QString& id) const {
    return const_cast<Canvas*>(this)->find(id);
}

ImagePane* Canvas::pane(const QString& id) const {
    const Entry* entry = find(id);
    return entry != nullptr ? entry->pane : nullptr;
}

std::vector<ImagePane*> Canvas::panes() const {
    std::vector<ImagePane*> all;
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            all.push_back(entry.pane);
        }
    }
    all.push_back(compare_);
    return all;
}

void Canvas::setChannels(const std::vector<ChannelSpec>& specs) {
    takeChannels(withSomethingShown(specs), {});
}

/// Takes over channels, shown as `shown` says, or as they say themselves where it is empty.
void Canvas::takeChannels(const std::vector<ChannelSpec>& specs, const std::vector<bool>& shown) {
    delete menu_;
    grid_->setPanes({});
    compare_->compare(mode_, nullptr, nullptr);
    for (const Entry& entry : entries_) {
        delete entry.pane;
    }
    entries_.clear();
    toolbar_->clearColourings();
    selected_.clear();
    view_->fit();
    for (const ChannelSpec& spec : specs) {
        if (spec.kind != ChannelKind::image && spec.kind != ChannelKind::overlay) {
            continue;
        }
        Entry entry;
        entry.spec = spec;
        entry.shown = entries_.size() < shown.size() ? shown[entries_.size()] : spec.shown;
        entry.map = initialMap(spec);
        if (spec.kind == ChannelKind::image && !isMarks(spec, specs)) {
            entry.pane = new ImagePane(spec, view_, grid_);
            connectPane(entry.pane);
        }
        entries_.push_back(std::move(entry));
    }
    offerPictures();
    updateCompare();
    arrange();
    updateLayers();
    updateReadout();
    emit wantedChanged();
}

void Canvas::clearData() {
    std::vector<ChannelSpec> specs;
    std::vector<bool> shown;
    for (const Entry& entry : entries_) {
        specs.push_back(entry.spec);
        shown.push_back(entry.shown);
    }
    takeChannels(specs, shown);
}

void Canvas::setData(const ChannelMap& channels) {
    bool had_picture = false;
    for (Entry& entry : entries_) {
        had_picture = had_picture || (entry.pane != nullptr && entry.data);
        const auto found = channels.find(entry.spec.id);
        if (found != channels.end() && found->second) {
            entry.data = found->second;
            entry.see();
        }
        if (const auto table = channels.find(entry.spec.linked_table); table != channels.end()) {
            entry.table = table->second;
        }
    }
    updateOrders();
    updatePanes();
    updateReference();
    if (!had_picture) {
        arrange();
    }
    updateScale();
    updateReadout();
}

void Canvas::updatePanes() {
    for (Entry& entry : entries_) {
        updatePane(entry);
    }
    updateCompare();
    updateLegends();
}

void Canvas::updateLegends() {
    const std::vector<ImagePane*> all = panes();
    const bool any = std::any_of(all.begin(), all.end(), [](const ImagePane* pane) {
        return !pane->isHidden() && pane->wantsLegendLine();
    });
    for (ImagePane* pane : all) {
        pane->setLegendLine(any);
    }
}

void Canvas::updatePane(Entry& entry) {
    if (entry.pane == nullptr) {
        return;
    }
    entry.pane->setImage(entry.data);
    if (const Entry* marks = marksOf(entry.spec)) {
        entry.pane->setMarks(marks->data, QString::fromStdString(marks->spec.label));
    } else {
        entry.pane->setMarks(nullptr, {});
    }
    if (entry.spec.colour_map == ColourMap::mask) {
        const Entry* under = underOf(entry);
        entry.pane->setUnder(under != nullptr ? under->pane : nullptr);
    }
    entry.pane->setOverlays(layersOf(entry.spec));
}

// The picture that a mask belongs to: the nearest one before it that shows something to recognise.
const Canvas::Entry* Canvas::underOf(const Entry& mask) const {
    const Entry* under = nullptr;
    for (const Entry& entry : entries_) {
        if (&entry == &mask) {
            break;
        }
        const bool recognisable =
            entry.spec.colour_map == ColourMap::grey || entry.spec.colour_map == ColourMap::colour;
        if (entry.pane != nullptr && recognisable && entry.spec.group == mask.spec.group) {
            under = &entry;
        }
    }
    return under;
}

std::vector<ChannelSpec> Canvas::withSomethingShown(std::vector<ChannelSpec> specs) {
    const auto isPicture = [&](const ChannelSpec& spec) {
        return spec.kind == ChannelKind::image && !isMarks(spec, specs);
    };
    const bool any = std::any_of(specs.begin(), specs.end(),
                                 [&](const ChannelSpec& spec) { return spec.shown && isPicture(spec); });
    for (ChannelSpec& spec : specs) {
        spec.shown = spec.shown || (!any && isPicture(spec));
    }
    return specs;
}

// A mask of cells that another picture shows too.
bool Canvas::isMarks(const ChannelSpec& spec, const std::vector<ChannelSpec>& all) {
    return spec.colour_map == ColourMap::mask && spec.link != ImageLink::none &&
           std::any_of(all.begin(), all.end(), [&](const ChannelSpec& other) {
               return other.kind == ChannelKind::image && other.colour_map != ColourMap::mask &&
                      other.group == spec.group && other.link == spec.link &&
                      other.linked_table == spec.linked_table;
           });
}

const Canvas::Entry* Canvas::marksOf(const ChannelSpec& image) const {
    for (const Entry& entry : entries_) {
        const bool is_marks = entry.spec.kind == ChannelKind::image && entry.pane == nullptr;
        if (is_marks && entry.shown && entry.data && entry.spec.group == image.group &&
            entry.spec.link == image.link && entry.spec.linked_table == image.linked_table) {
            return &entry;
        }
    }
    return nullptr;
}

std::vector<OverlayLayer> Canvas::layersOf(const ChannelSpec& image) const {
    std::vector<OverlayLayer> layers;
    for (const Entry& entry : entries_) {
        if (entry.spec.kind != ChannelKind::overlay) {
            continue;
        }
        if (entry.spec.group == image.group || entry.spec.over == image.id) {
            layers.push_back({entry.spec, entry.seen, entry.shown, isEcho(entry.spec, image), entry.table,
                              entry.opacity, entry.map, entry.range});
        }
    }
    return layers;
}

void Canvas::updateLayers() {
    const std::vector<CanvasLayer> layers = layerList();
    toolbar_->setLayers(layers);
    toolbar_->setEnabledForPictures(!layers.empty());
}

void Canvas::setColourings(const QString& overlay, const QStringList& quantities, const QString& chosen) {
    if (const Entry* entry = find(overlay)) {
        colourings_[overlay] = chosen;
        toolbar_->setColourings(overlay, QString::fromStdString(entry->spec.label), quantities, chosen);
    }
}

bool Canvas::isLayerShown(const QString& id) const {
    const Entry* entry = find(id);
    return entry != nullptr && entry->shown;
}

void Canvas::setLayerShown(const QString& id, bool shown) {
    Entry* entry = find(id);
    if (entry == nullptr || entry->shown == shown) {
        return;
    }
    entry->shown = shown;
    updatePanes();
    arrange();
    updateReference();
    updateLayers();
    updateReadout();
    emit wantedChanged();
    emit preferencesChanged();
}

void Canvas::setLayerOpacity(const QString& id, double opacity) {
    if (Entry* entry = find(id)) {
        entry->opacity = std::clamp(opacity, 0.0, 1.0);
        updatePanes();
        updateLayers();
        emit preferencesChanged();
    }
}

void Canvas::setEmptyText(const QString& text) {
    empty_text_ = text;
    update();
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg1));
    const bool empty = std::none_of(entries_.begin(), entries_.end(), [](const Entry& entry) {
        return entry.pane != nullptr && entry.shown && entry.data;
    });
    if (empty && !compares()) {
        const bool hidden =
            !entries_.empty() && std::none_of(entries_.begin(), entries_.end(), [](const Entry& entry) {
                return entry.pane != nullptr && entry.shown;
            });
        painter.setPen(theme().color(Token::text2));
        painter.drawText(rect().adjusted(metric::margin, toolbar_->height(), -metric::margin, 0),
                         Qt::AlignCenter | Qt::TextWordWrap,
                         hidden ? tr("All pictures are hidden. Choose one under Layers.") : empty_text_);
    }
}

} // namespace basin

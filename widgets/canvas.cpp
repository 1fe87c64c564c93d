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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(toolbar_);
    column->addWidget(grid_, 1);
    connect(toolbar_, &CanvasToolbar::linkToggled, this, &Canvas::setLinked);
    connect(toolbar_, &CanvasToolbar::fitRequested, this, &Canvas::fit);
    connect(toolbar_, &CanvasToolbar::actualSizeRequested, this, [this] {
        for (const Entry& entry : entries_) {
            if (entry.pane != nullptr && entry.shown && entry.pane->picture().image() != nullptr) {
                entry.pane->showActualSize();
                if (linked_) {
                    return;
                }
            }
        }
    });
    connect(toolbar_, &CanvasToolbar::layerToggled, this, &Canvas::setLayerShown);
    connect(toolbar_, &CanvasToolbar::colouringChosen, this, &Canvas::colouringChosen);
    connect(view_.get(), &CanvasView::changed, this, &Canvas::updateScale);
    connect(grid_, &PaneGrid::placed, this, &Canvas::updateScale);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    updateLayers();
}

Canvas::Entry* Canvas::find(const QString& id) {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& e) { return QString::fromStdString(e.spec.id) == id; });
    return found != entries_.end() ? &*found : nullptr;
}

const Canvas::Entry* Canvas::find(const QString& id) const {
    return const_cast<Canvas*>(this)->find(id);
}

ImagePane* Canvas::pane(const QString& id) const {
    const Entry* entry = find(id);
    return entry != nullptr ? entry->pane : nullptr;
}

void Canvas::setChannels(const std::vector<ChannelSpec>& specs) {
    grid_->setPanes({});
    for (const Entry& entry : entries_) {
        delete entry.pane;
    }
    entries_.clear();
    toolbar_->clearColourings();
    selected_ = {};
    view_->fit();
    for (const ChannelSpec& spec : specs) {
        if (spec.kind != ChannelKind::image && spec.kind != ChannelKind::overlay) {
            continue;
        }
        Entry entry{spec, nullptr, nullptr, spec.shown, nullptr};
        if (spec.kind == ChannelKind::image) {
            entry.pane = new ImagePane(spec, view_, grid_);
            connectPane(entry.pane);
        }
        entries_.push_back(std::move(entry));
    }
    arrange();
    updateLayers();
    updateReadout();
    emit wantedChanged();
}

void Canvas::connectPane(ImagePane* pane) {
    connect(pane, &ImagePane::probed, this,
            [this, pane](std::optional<QPoint> pixel) { probe(pane, pixel); });
    connect(pane, &ImagePane::rowHovered, this, &Canvas::hover);
    connect(pane, &ImagePane::rowClicked, this, &Canvas::select);
}

void Canvas::clearData() {
    std::vector<ChannelSpec> specs;
    for (Entry& entry : entries_) {
        specs.push_back(entry.spec);
        specs.back().shown = entry.shown;
    }
    setChannels(specs);
}

void Canvas::setData(const ChannelMap& channels) {
    bool had_picture = false;
    for (Entry& entry : entries_) {
        had_picture = had_picture || (entry.pane != nullptr && entry.data);
        const auto found = channels.find(entry.spec.id);
        if (found != channels.end() && found->second) {
            entry.data = found->second;
        }
        if (const auto table = channels.find(entry.spec.linked_table); table != channels.end()) {
            entry.table = table->second;
        }
    }
    for (Entry& entry : entries_) {
        updatePane(entry);
    }
    updateReference();
    if (!had_picture) {
        arrange();
    }
    updateScale();
    updateReadout();
}

void Canvas::updatePane(Entry& entry) {
    if (entry.pane == nullptr) {
        return;
    }
    entry.pane->setImage(entry.data);
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

std::vector<OverlayLayer> Canvas::layersOf(const ChannelSpec& image) const {
    std::vector<OverlayLayer> layers;
    for (const Entry& entry : entries_) {
        if (entry.spec.kind != ChannelKind::overlay) {
            continue;
        }
        if (entry.spec.group == image.group || entry.spec.over == image.id) {
            layers.push_back({entry.spec, entry.data, entry.shown, isEcho(entry.spec, image), entry.table});
        }
    }
    return layers;
}

void Canvas::updateReference() {
    if (const ImagePane* first = firstPicture()) {
        grid_->setPictureSize(first->picture().size());
        view_->setReference(first->picture().size());
    }
}

void Canvas::arrange() {
    std::vector<QWidget*> panes;
    bool any_picture = false;
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            entry.pane->hide();
            any_picture = any_picture || entry.data;
        }
    }
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr && entry.shown && any_picture) {
            panes.push_back(entry.pane);
        }
    }
    grid_->setPanes(std::move(panes));
    update();
}

void Canvas::updateLayers() {
    std::vector<CanvasToolbar::Layer> layers;
    for (const bool pictures : {true, false}) {
        for (const Entry& entry : entries_) {
            if ((entry.pane != nullptr) == pictures) {
                layers.push_back({QString::fromStdString(entry.spec.id),
                                  QString::fromStdString(entry.spec.label),
                                  QString::fromStdString(entry.spec.description), pictures, entry.shown});
            }
        }
    }
    toolbar_->setLayers(layers);
    toolbar_->setEnabledForPictures(!layers.empty());
}

const ImagePane* Canvas::firstPicture() const {
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr && entry.shown && entry.pane->picture().image() != nullptr) {
            return entry.pane;
        }
    }
    return nullptr;
}

void Canvas::updateScale() {
    const ImagePane* first = firstPicture();
    toolbar_->setScale(first != nullptr ? first->transform().scale : 0.0);
}

void Canvas::setColourings(const QString& overlay, const QStringList& quantities, const QString& chosen) {
    if (const Entry* entry = find(overlay)) {
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
    for (Entry& each : entries_) {
        updatePane(each);
    }
    arrange();
    updateReference();
    updateLayers();
    updateReadout();
    emit wantedChanged();
}

void Canvas::setLinked(bool linked) {
    linked_ = linked;
    for (const Entry& entry : entries_) {
        if (entry.pane == nullptr) {
            continue;
        }
        auto view = view_;
        if (!linked) {
            view = std::make_shared<CanvasView>();
            view->copyFrom(*view_);
        }
        entry.pane->setView(view);
    }
    toolbar_->setLinked(linked);
    updateScale();
}

void Canvas::fit() {
    view_->fit();
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            entry.pane->view()->fit();
        }
    }
}

QStringList Canvas::wanted() const {
    QStringList ids;
    for (const Entry& entry : entries_) {
        if (entry.shown) {
            ids << QString::fromStdString(entry.spec.id);
        }
    }
    return ids;
}

void Canvas::setEmptyText(const QString& text) {
    empty_text_ = text;
    update();
}

void Canvas::probe(const ImagePane* source, std::optional<QPoint> pixel) {
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            const bool same = entry.pane->picture().size() == source->picture().size();
            entry.pane->setProbe(same ? pixel : std::nullopt);
        }
    }
    updateReadout();
}

void Canvas::updateReadout() {
    std::vector<Readout::Entry> parts;
    for (const Entry& entry : entries_) {
        if (entry.pane == nullptr || !entry.shown || !entry.pane->probe()) {
            continue;
        }
        const QPoint pixel = *entry.pane->probe();
        if (parts.empty()) {
            parts.push_back({tr("x"), QString::number(pixel.x())});
            parts.push_back({tr("y"), QString::number(pixel.y())});
        }
        if (const auto tile = entry.pane->picture().tileAt(pixel)) {
            parts.push_back({tr("tile"), QString::number(*tile)});
        }
        parts.push_back({QString::fromStdString(entry.spec.label), entry.pane->picture().valueText(pixel)});
    }
    toolbar_->readout()->setEntries(std::move(parts));
}

QString Canvas::readoutText() const {
    return toolbar_->readout()->text();
}

void Canvas::hover(const RowReference& row) {
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            entry.pane->setHovered(row);
        }
    }
}

void Canvas::select(const RowReference& row) {
    const QString table = row.row >= 0 ? row.table : selected_.table;
    if (row.row == selected_.row && table == selected_.table) {
        return;
    }
    setSelectedRow(table, row.row);
    emit rowSelected(table, row.row);
}

void Canvas::setSelectedRow(const QString& table, int row) {
    const bool linked = std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return QString::fromStdString(entry.spec.linked_table) == table;
    });
    if (!linked) {
        return; // rows of a table that no overlay here belongs to
    }
    selected_ = {table, row};
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            entry.pane->setSelected(selected_);
        }
    }
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg1));
    const bool empty = std::none_of(entries_.begin(), entries_.end(), [](const Entry& entry) {
        return entry.pane != nullptr && entry.shown && entry.data;
    });
    if (empty) {
        painter.setPen(theme().color(Token::text2));
        painter.drawText(rect().adjusted(metric::margin, toolbar_->height(), -metric::margin, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, empty_text_);
    }
}

} // namespace basin

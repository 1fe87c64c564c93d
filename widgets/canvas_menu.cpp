// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas.h"
#include "widgets/icons.h"
#include "widgets/number_text.h"
#include "widgets/overlay_table.h"
#include "widgets/picture_values.h"
#include "widgets/range_dialog.h"
#include "widgets/table_panel.h"
#include "widgets/table_view.h"
#include "widgets/theme.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include <functional>

namespace basin {

namespace {

QString nameOf(const ImagePane& pane) {
    return QString::fromStdString(pane.picture().spec().label);
}

// The maps that a scale can have, with the one in use checked.
void addMaps(QMenu* menu, ColourMap used, bool with_grey, const std::function<void(ColourMap)>& choose) {
    auto* group = new QActionGroup(menu);
    const auto add = [&](ColourMap map, const QString& text) {
        QAction* action = menu->addAction(text, menu, [choose, map] { choose(map); });
        action->setCheckable(true);
        action->setChecked(map == used);
        group->addAction(action);
    };
    if (with_grey) {
        add(ColourMap::grey, Canvas::tr("Grey"));
    }
    add(ColourMap::sequential, Canvas::tr("Cividis"));
    add(ColourMap::response, Canvas::tr("Viridis"));
    add(ColourMap::diverging, Canvas::tr("Diverging, centred on 0"));
    menu->addSeparator();
}

void addRange(QMenu* menu, bool locked, const std::function<void(bool)>& lock,
              const std::function<void()>& ask) {
    QAction* action = menu->addAction(icon(Icon::lock), Canvas::tr("Lock range"), menu, lock);
    action->setCheckable(true);
    action->setChecked(locked);
    menu->addAction(Canvas::tr("Set range…"), menu, ask);
}

} // namespace

void Canvas::popUp(QMenu* menu, const QPoint& global) {
    delete menu_;
    menu_ = menu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(global);
}

// In a wipe the scales are those of the two pictures; the one on the left speaks.
ImagePane* Canvas::scaledPane(ImagePane* pane) const {
    const bool is_pair = pane == compare_ && mode_ != CanvasMode::difference && compare_->first() != nullptr;
    return is_pair ? compare_->first() : pane;
}

QMenu* Canvas::makeMenu(ImagePane* pane, std::optional<QPointF> place) {
    auto* menu = new QMenu(this);
    const bool any = pane->picture().image() != nullptr;
    if (place) {
        addPlaceActions(menu, pane, *place);
    }
    menu->addAction(icon(Icon::copy), tr("Copy as image"), menu, [this, pane] { copyImage(pane); })
        ->setEnabled(any);
    menu->addAction(icon(Icon::exportFile), tr("Export picture…"), menu,
                    [this, pane] { emit exportAsked(nameOf(*pane), pane); })
        ->setEnabled(any);
    menu->addAction(icon(Icon::exportFile), tr("Export film…"), this, &Canvas::filmAsked)->setEnabled(any);
    menu->addAction(icon(Icon::table), tr("Show as table"), menu, [this, pane] { showTable(pane); })
        ->setEnabled(any);
    addOverlayTables(menu, pane);
    menu->addSeparator();
    if (any) {
        addScaleActions(menu->addMenu(tr("Colours and range")), pane);
        addCompareActions(menu, pane);
    }
    if (pane != compare_) {
        menu->addAction(icon(Icon::eyeOff), tr("Hide %1").arg(nameOf(*pane)), menu, [this, pane] {
            setLayerShown(QString::fromStdString(pane->picture().spec().id), false);
        });
    }
    menu->addSeparator();
    menu->addAction(icon(Icon::fit), tr("Whole picture"), menu, [pane] { pane->view()->fit(); });
    menu->addAction(icon(Icon::oneToOne), tr("One to one"), menu, [pane] { pane->showActualSize(); });
    return menu;
}

QMenu* Canvas::makeScaleMenu(ImagePane* pane) {
    auto* menu = new QMenu(this);
    addScaleActions(menu, pane);
    return menu;
}

void Canvas::addScaleActions(QMenu* menu, ImagePane* pane) {
    if (const OverlayLayer* layer = pane->colouredLayer()) {
        addOverlayScaleActions(menu, *layer);
        return;
    }
    ImagePane* scaled = scaledPane(pane);
    const Picture& picture = scaled->picture();
    menu->menuAction()->setEnabled(picture.hasScale());
    if (!picture.hasScale()) {
        return;
    }
    addMaps(menu, picture.colourMap(), true, [scaled](ColourMap map) { scaled->setColourMap(map); });
    addRange(
        menu, picture.rangeLocked(), [scaled](bool locked) { scaled->setRangeLocked(locked); },
        [this, scaled] {
            askRange(nameOf(*scaled), scaled->picture().range(), scaled,
                     [scaled](ValueRange range) { scaled->setRange(range); });
        });
}

void Canvas::lockOverlayRange(const QString& id, bool locked) {
    Entry* entry = find(id);
    if (entry == nullptr) {
        return;
    }
    const OverlayLayer layer{entry->spec, entry->seen, true, false, {}, 1.0, entry->map, entry->range};
    entry->range = locked && layer.overlay() != nullptr ? std::optional(layer.valueRange()) : std::nullopt;
    updatePanes();
    emit preferencesChanged();
}

void Canvas::addOverlayScaleActions(QMenu* menu, const OverlayLayer& layer) {
    const QString id = QString::fromStdString(layer.spec.id);
    const QString quantity = QString::fromStdString(layer.overlay()->value_label);
    const ValueRange now = layer.valueRange();
    addMaps(menu, layer.map, false, [this, id](ColourMap map) {
        if (Entry* entry = find(id)) {
            entry->map = map;
            updatePanes();
            emit preferencesChanged();
        }
    });
    addRange(
        menu, layer.range.has_value(), [this, id](bool locked) { lockOverlayRange(id, locked); },
        [this, id, now, quantity] {
            askRange(quantity, now, this, [this, id](ValueRange range) {
                if (Entry* entry = find(id)) {
                    entry->range = range;
                    updatePanes();
                    emit preferencesChanged();
                }
            });
        });
}

// Without waiting for the answer: until it comes, another run may have replaced what it is about.
void Canvas::askRange(const QString& name, ValueRange now, QObject* about,
                      const std::function<void(ValueRange)>& take) {
    auto* dialog = new RangeDialog(name, now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, about, [dialog, take] { take(dialog->range()); });
    dialog->open();
}

void Canvas::addCompareActions(QMenu* menu, ImagePane* pane) {
    if (pane == compare_) {
        menu->addAction(icon(Icon::sideBySide), tr("Side by side"), menu,
                        [this] { setMode(CanvasMode::sideBySide); });
        return;
    }
    QMenu* with = menu->addMenu(icon(Icon::sideBySide), tr("Compare with"));
    const QString id = QString::fromStdString(pane->picture().spec().id);
    for (const Entry& entry : entries_) {
        if (entry.pane == nullptr || entry.pane == pane) {
            continue;
        }
        QMenu* how = with->addMenu(QString::fromStdString(entry.spec.label));
        const auto add = [&](CanvasMode mode, const QString& text) {
            how->addAction(text, menu, [this, mode, id, other = entry.id()] {
                setPair(id, other);
                setMode(mode);
            });
        };
        add(CanvasMode::wipe, tr("Wipe"));
        add(CanvasMode::blink, tr("Blink"));
        add(CanvasMode::difference, tr("Difference"));
    }
    with->menuAction()->setEnabled(!with->isEmpty());
}

void Canvas::copyImage(ImagePane* pane) {
    QGuiApplication::clipboard()->setImage(pane->drawn(pane->size(), pane->devicePixelRatioF()));
}

// Those that take a point belong to pictures of something, not to maps of figures or tiles of an atlas.
void Canvas::addPlaceActions(QMenu* menu, ImagePane* pane, QPointF place) {
    const Picture& picture = pane->picture();
    const bool scenery =
        picture.spec().colour_map == ColourMap::grey || picture.spec().colour_map == ColourMap::colour;
    if (!scenery || !picture.arrangement().isPlain()) {
        return;
    }
    const int row = selected_.empty() ? -1 : selected_.begin()->second;
    for (const PlaceAction& action : place_actions_) {
        QAction* added = menu->addAction(
            tr("%1 at x %2, y %3").arg(action.label, fixedText(place.x(), 1), fixedText(place.y(), 1)), menu,
            [this, id = action.id, place, row] { emit placeActionChosen(id, place, row); });
        added->setToolTip(action.description);
    }
    if (pane->canMoveSelected()) {
        menu->addAction(icon(Icon::keyboard), tr("Move with the arrow keys, then Enter"), pane, [pane] {
            pane->setFocus(Qt::OtherFocusReason);
            pane->beginMove();
        });
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
}

void Canvas::addOverlayTables(QMenu* menu, ImagePane* pane) {
    QMenu* tables = menu->addMenu(icon(Icon::table), tr("Overlay as table"));
    for (const OverlayLayer& layer : pane->overlays()) {
        if (layer.shown() == nullptr) {
            continue;
        }
        const QString name = QString::fromStdString(layer.spec.label);
        tables->addAction(name, menu, [this, name, layer] { showTableOf(name, itemTable(layer)); });
    }
    tables->menuAction()->setEnabled(!tables->isEmpty());
}

// The text form of a picture: the numbers of what is to be seen of it, at this moment.
void Canvas::showTable(ImagePane* pane) {
    const Picture& picture = scaledPane(pane)->picture();
    const QRect region = pane->visibleRegion();
    const ValueRange range = picture.range();
    showTableOf(
        tr("%1: x %2 to %3, y %4 to %5")
            .arg(QString::fromStdString(picture.spec().label))
            .arg(region.left())
            .arg(region.right())
            .arg(region.top())
            .arg(region.bottom()),
        pixelTable(*picture.image(), region, decimalsFor(range.high - range.low), picture.spec().unit));
}

void Canvas::showTableOf(const QString& title, TableData table) {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* view = new TablePanel(dialog);
    view->table().setAccessibleName(title);
    view->table().setTable(std::make_shared<const ChannelData>(std::move(table)));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view);
    dialog->resize(640, 420);
    dialog->show();
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas.h"
#include "widgets/canvas_toolbar.h"

#include <QKeyEvent>

#include <algorithm>

namespace basin {

// The pictures to choose from, and the first two of them as the pair.
void Canvas::offerPictures() {
    QStringList ids, labels;
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr) {
            ids << entry.id();
            labels << QString::fromStdString(entry.spec.label);
        }
    }
    toolbar_->modes()->setPictures(ids, labels);
    if (!ids.contains(first_) || !ids.contains(second_)) {
        first_ = ids.value(0);
        second_ = ids.value(1);
    }
    if (ids.size() < 2) {
        mode_ = CanvasMode::sideBySide;
    }
    toolbar_->modes()->setMode(mode_);
    toolbar_->modes()->setPair(first_, second_);
    toolbar_->fitWidth();
}

void Canvas::setMode(CanvasMode mode) {
    if (mode == mode_ || second_.isEmpty()) {
        return;
    }
    mode_ = mode;
    toolbar_->modes()->setMode(mode);
    toolbar_->fitWidth();
    updateCompare();
    arrange();
    updateReference();
    updateScale();
    updateReadout();
    emit wantedChanged();
    emit preferencesChanged();
}

void Canvas::setPair(const QString& first, const QString& second) {
    if (pane(first) == nullptr || pane(second) == nullptr || (first == first_ && second == second_)) {
        return;
    }
    first_ = first;
    second_ = second;
    toolbar_->modes()->setPair(first, second);
    updateCompare();
    updateReference();
    updateScale();
    updateReadout();
    emit wantedChanged();
    emit preferencesChanged();
}

void Canvas::updateCompare() {
    const Entry* first = find(first_);
    const Entry* second = find(second_);
    if (!compares() || first == nullptr || second == nullptr) {
        compare_->compare(mode_, nullptr, nullptr);
        return;
    }
    compare_->compare(mode_, first->pane, second->pane);
    compare_->refresh();
    std::vector<OverlayLayer> layers = layersOf(first->spec);
    const std::vector<OverlayLayer> others = layersOf(second->spec);
    for (const OverlayLayer& other : others) {
        const auto same = std::find_if(layers.begin(), layers.end(), [&](const OverlayLayer& layer) {
            return layer.spec.id == other.spec.id;
        });
        if (same == layers.end()) {
            layers.push_back(other);
        } else {
            same->echo = same->echo && other.echo; // drawn where either picture has it drawn
        }
    }
    for (OverlayLayer& layer : layers) {
        layer.echo = layer.echo || mode_ == CanvasMode::difference;
    }
    compare_->setOverlays(std::move(layers));
}

bool Canvas::isNeeded(const Entry& entry) const {
    if (entry.pane == nullptr || !compares()) {
        return entry.shown;
    }
    const auto is_under = [&](const QString& id) {
        const Entry* mask = find(id);
        return mask != nullptr && mask->spec.colour_map == ColourMap::mask && underOf(*mask) == &entry;
    };
    return entry.id() == first_ || entry.id() == second_ || is_under(first_) || is_under(second_);
}

QStringList Canvas::wanted() const {
    QStringList ids;
    for (const Entry& entry : entries_) {
        if (isNeeded(entry)) {
            ids << entry.id();
            const QString table = QString::fromStdString(entry.spec.linked_table);
            if (entry.spec.link != ImageLink::none && !table.isEmpty() && !ids.contains(table)) {
                ids << table; // by whose columns the picture can be sorted
            }
        }
    }
    return ids;
}

void Canvas::arrange() {
    std::vector<QWidget*> shown;
    bool any_picture = false;
    for (ImagePane* pane : panes()) {
        pane->hide();
    }
    for (const Entry& entry : entries_) {
        any_picture = any_picture || (entry.pane != nullptr && entry.data);
    }
    if (compares()) {
        shown.push_back(compare_);
    } else if (any_picture) {
        for (const Entry& entry : entries_) {
            if (entry.pane != nullptr && entry.shown) {
                shown.push_back(entry.pane);
            }
        }
    }
    grid_->setPanes(std::move(shown));
    updateLegends();
    update();
}

ImagePane* Canvas::firstPicture() const {
    if (compares()) {
        return compare_->picture().image() != nullptr ? compare_ : nullptr;
    }
    for (const Entry& entry : entries_) {
        if (entry.pane != nullptr && entry.shown && entry.pane->picture().image() != nullptr) {
            return entry.pane;
        }
    }
    return nullptr;
}

void Canvas::updateReference() {
    if (const ImagePane* first = firstPicture()) {
        // Pictures that take the shape of the room they get want neither a shape nor to stand close.
        const bool fills = !first->picture().arrangement().isPlain();
        grid_->setPictureSize(fills ? QSize(4, 3) : first->picture().size(), !fills);
        view_->setReference(first->picture().shownSize());
    }
}

void Canvas::updateScale() {
    const ImagePane* first = firstPicture();
    if (first != nullptr) {
        view_->setReference(first->picture().shownSize());
    }
    toolbar_->setScale(
        first != nullptr ? first->transform().scale * first->picture().arrangement().cell().width() : 0.0);
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
    for (ImagePane* pane : panes()) {
        pane->view()->fit();
    }
}

void Canvas::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_S:
        setMode(CanvasMode::sideBySide);
        break;
    case Qt::Key_W:
        setMode(CanvasMode::wipe);
        break;
    case Qt::Key_B:
        setMode(CanvasMode::blink);
        break;
    case Qt::Key_D:
        setMode(CanvasMode::difference);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (ImagePane* first = firstPicture()) {
        first->setFocus(Qt::OtherFocusReason); // the pane that had it may be gone
    }
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas_layers.h"

#include "widgets/paint.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace basin {

LayersPopup::LayersPopup(QWidget* parent) : QFrame(parent, Qt::Popup), column_(new QVBoxLayout(this)) {
    setAccessibleName(tr("Layers"));
    column_->setContentsMargins(10, 8, 10, 10);
    column_->setSpacing(2);
    column_->setSizeConstraint(QLayout::SetFixedSize);
}

void LayersPopup::setLayers(const std::vector<CanvasLayer>& layers) {
    const bool same = std::equal(rows_.begin(), rows_.end(), layers.begin(), layers.end(),
                                 [](const Row& row, const CanvasLayer& layer) { return row.id == layer.id; });
    if (!same) {
        rebuild(layers); // else the box under the mouse would vanish while it is being clicked
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const QSignalBlocker box(rows_[i].box);
        rows_[i].box->setChecked(layers[i].shown);
        if (rows_[i].opacity != nullptr) {
            const QSignalBlocker slider(rows_[i].opacity);
            const int percent = static_cast<int>(std::lround(100.0 * layers[i].opacity));
            rows_[i].opacity->setValue(percent);
            rows_[i].opacity->setEnabled(layers[i].shown);
            rows_[i].percent->setText(tr("%1 %").arg(percent));
        }
    }
}

void LayersPopup::rebuild(const std::vector<CanvasLayer>& layers) {
    rows_.clear();
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const bool pictures : {true, false}) {
        const bool any = std::any_of(layers.begin(), layers.end(),
                                     [&](const CanvasLayer& layer) { return layer.is_picture == pictures; });
        if (any) {
            addHeading(pictures ? tr("Pictures") : tr("Overlays"));
        }
        for (const CanvasLayer& layer : layers) {
            if (layer.is_picture == pictures) {
                rows_.push_back(makeRow(layer));
            }
        }
    }
}

void LayersPopup::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    heading->setProperty("role", "secondary");
    heading->setContentsMargins(0, rows_.empty() ? 0 : 8, 0, 2);
    column_->addWidget(heading);
}

LayersPopup::Row LayersPopup::makeRow(const CanvasLayer& layer) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    Row made{layer.id, new QCheckBox(layer.label, line), nullptr, nullptr};
    made.box->setToolTip(layer.description);
    made.box->setAccessibleName(layer.label);
    made.box->setMinimumWidth(130);
    row->addWidget(made.box, 1);
    connect(made.box, &QCheckBox::toggled, this,
            [this, id = layer.id](bool shown) { emit layerToggled(id, shown); });
    if (layer.has_opacity) {
        made.opacity = new QSlider(Qt::Horizontal, line);
        made.opacity->setRange(5, 100);
        made.opacity->setPageStep(10);
        made.opacity->setFixedWidth(90);
        made.opacity->setAccessibleName(tr("Opacity of %1").arg(layer.label));
        made.opacity->setToolTip(made.opacity->accessibleName());
        made.percent = new QLabel(line);
        made.percent->setFont(theme().font(TextRole::monoSmall));
        made.percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        made.percent->setFixedWidth(44);
        row->addWidget(made.opacity);
        row->addWidget(made.percent);
        connect(made.opacity, &QSlider::valueChanged, this, [this, id = layer.id](int percent) {
            emit opacityChosen(id, static_cast<double>(percent) / 100.0);
        });
    }
    column_->addWidget(line);
    return made;
}

void LayersPopup::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), theme().color(Token::bg2), theme().color(Token::line2));
}

void LayersPopup::popUp(QWidget* below) {
    adjustSize();
    // At the edge of a screen it would be cut off: then it ends where the button ends, or opens upwards.
    const QRect screen = below->screen()->availableGeometry();
    const QPoint start = below->mapToGlobal(QPoint(0, 0));
    QPoint at = start + QPoint(0, below->height() + 2);
    if (at.x() + width() > screen.right()) {
        at.setX(std::max(screen.left(), start.x() + below->width() - width()));
    }
    if (at.y() + height() > screen.bottom()) {
        at.setY(std::max(screen.top(), start.y() - 2 - height()));
    }
    move(at);
    show();
    if (!rows_.empty()) {
        rows_.front().box->setFocus(Qt::PopupFocusReason);
    }
}

} // namespace basin

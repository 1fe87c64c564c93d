// SPDX-License-Identifier: GPL-3.0-or-later
// The line under a picture that says what the marks on it are.
#include "widgets/image_pane.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <set>

namespace basin {

namespace {

constexpr int lineHeight = 18;
constexpr int leastPaneHeight = 220; // below it the picture needs the room
constexpr double glyphWidth = 14.0, gapAfter = 14.0;

QString nameOf(Role role) {
    switch (role) {
    case Role::estimate:
        return ImagePane::tr("estimate");
    case Role::initial:
        return ImagePane::tr("start");
    case Role::reference:
        return ImagePane::tr("reference");
    case Role::selected:
        return ImagePane::tr("selected");
    case Role::proposal:
        return ImagePane::tr("proposal");
    case Role::support:
        return ImagePane::tr("support");
    case Role::trail:
        return ImagePane::tr("trail");
    }
    return {};
}

OverlayItem sampleOf(OverlayShape shape, Role role, QPointF middle) {
    OverlayItem item;
    item.shape = shape;
    item.role = role;
    const auto x = static_cast<float>(middle.x()), y = static_cast<float>(middle.y());
    switch (shape) {
    case OverlayShape::point:
        item.geometry = {x, y};
        break;
    case OverlayShape::arrow:
    case OverlayShape::edge:
        item.geometry = {x - 6.0F, y, x + 6.0F, y};
        break;
    case OverlayShape::box:
        item.geometry = {x - 5.0F, y - 4.0F, 10.0F, 8.0F};
        break;
    case OverlayShape::ellipse:
        item.geometry = {x, y, 5.5F, 0.0F, 0.0F, 4.0F};
        break;
    case OverlayShape::polyline:
        item.polyline = {x - 6.0F, y + 2.0F, x - 2.0F, y - 2.0F, x + 2.0F, y + 2.0F, x + 6.0F, y - 2.0F};
        break;
    }
    return item;
}

} // namespace

// What is drawn, each kind once: by its layer's name, or by roles where a layer has several.
std::vector<ImagePane::LegendEntry> ImagePane::legend() const {
    std::vector<LegendEntry> entries;
    const ColourMap map = picture_.colourMap();
    const bool scenery = map == ColourMap::grey || map == ColourMap::colour;
    for (const OverlayLayer& layer : given_) {
        const OverlayData* overlay_data = layer.echo ? nullptr : layer.shown();
        if (overlay_data == nullptr || (!scenery && layer.spec.over.empty())) {
            continue; // not drawn, or only hinted at
        }
        std::set<std::pair<Role, OverlayShape>> kinds;
        std::set<Role> roles;
        for (const OverlayItem& item : overlay_data->items) {
            const bool waits = item.role == Role::support && item.row >= 0; // shown with its row only
            if (!waits) {
                kinds.insert({item.role, item.shape});
                roles.insert(item.role);
            }
        }
        const bool explained = scenery && layer.isColoured(); // by the colour bar
        for (const auto& [role, shape] : kinds) {
            if (explained && role == Role::estimate) {
                continue;
            }
            const QString name = roles.size() > 1 ? nameOf(role) : QString::fromStdString(layer.spec.label);
            const bool known =
                std::any_of(entries.begin(), entries.end(), [&, kind = role](const LegendEntry& entry) {
                    return entry.role == kind && entry.name == name;
                });
            if (!known) {
                entries.push_back({role, shape, name});
            }
        }
    }
    return entries;
}

bool ImagePane::isLegendInFooter() const {
    return barRect().isNull() && picture_.colourMap() != ColourMap::mask;
}

bool ImagePane::wantsLegendLine() const {
    const bool has_room = height() >= leastPaneHeight && picture_.image() != nullptr;
    return has_room && !isLegendInFooter() && !legend().empty();
}

void ImagePane::setLegendLine(bool on) {
    if (on != has_legend_line_) {
        has_legend_line_ = on;
        rearrange();
    }
}

int ImagePane::legendHeight() const {
    return has_legend_line_ ? lineHeight : 0;
}

void ImagePane::paintLegend(QPainter& painter) const {
    const bool in_footer = isLegendInFooter();
    if (!in_footer && legendHeight() == 0) {
        return;
    }
    const double top = height() - chrome().bottom() + (in_footer ? 2.0 : -lineHeight);
    const QRectF row(0.0, top, width() * (in_footer && !selected_.empty() ? 0.7 : 1.0), lineHeight);
    OverlayPainter glyphs(painter, {}, row);
    double x = row.left() + 2.0;
    painter.setFont(theme().font(TextRole::small));
    for (const LegendEntry& entry : legend()) {
        const double needed = glyphWidth + 4.0 + painter.fontMetrics().horizontalAdvance(entry.name);
        if (x + needed > row.right()) {
            break;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        // On an atlas boxes of proposals go around tiles: the sample too is a whole one.
        const bool tile = picture_.arrangement().isAtlasKind() && entry.shape == OverlayShape::box;
        glyphs.setTile(tile ? QSizeF(10.0, 8.0) : QSizeF());
        const ColourMap map = picture_.colourMap();
        const bool on_map = map != ColourMap::grey && map != ColourMap::colour;
        RoleLook look = lookOf(entry.role);
        if (on_map && entry.role == Role::estimate && entry.shape == OverlayShape::point) {
            look.color = Qt::white;
        }
        glyphs.setOnMap(on_map);
        glyphs.paintItem(sampleOf(entry.shape, entry.role, QPointF(x + glyphWidth / 2.0, row.center().y())),
                         look);
        painter.setPen(theme().color(Token::text2));
        painter.drawText(QRectF(x + glyphWidth + 4.0, row.top(), needed, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        x += needed + gapAfter;
    }
}

} // namespace basin

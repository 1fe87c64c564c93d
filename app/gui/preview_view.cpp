// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preview_view.h"

#include "core/base/absent.h"
#include "widgets/axis_ticks.h"
#include "widgets/marker.h"
#include "widgets/overlay_painter.h"
#include "widgets/paint.h"
#include "widgets/picture.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr qreal margin = 12.0;
constexpr qreal gap = 8.0;
constexpr qreal label = 18.0;

std::shared_ptr<const ChannelData> dataOf(const CardPreview::Shot& shot, const std::string& id) {
    const auto found = shot.channels.find(id);
    return found == shot.channels.end() ? nullptr : found->second;
}

/// Height of a value in 0 (low) .. 1, on a logarithmic scale where all values allow it.
class Scale {
  public:
    explicit Scale(const std::vector<double>& values) {
        for (const double value : values) {
            if (std::isfinite(value)) {
                low_ = std::min(low_, value);
                high_ = std::max(high_, value);
            }
        }
        logarithmic_ = low_ > 0.0 && high_ > 3.0 * low_;
    }
    bool usable() const { return high_ > low_; }
    double operator()(double value) const {
        return logarithmic_ ? std::log(value / low_) / std::log(high_ / low_)
                            : (value - low_) / (high_ - low_);
    }

  private:
    double low_ = HUGE_VAL, high_ = -HUGE_VAL;
    bool logarithmic_ = false;
};

} // namespace

PreviewView::PreviewView(PresetCard card, QWidget* parent) : QWidget(parent), card_(std::move(card)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 180);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize PreviewView::sizeHint() const {
    return {318, 244};
}

void PreviewView::setPreview(CardPreview preview) {
    preview_ = std::move(preview);
    text_.clear();
    update();
}

void PreviewView::setText(const QString& text) {
    text_ = text;
    update();
}

double PreviewView::aspect() const {
    if (!preview_ || preview_->shots.empty()) {
        return 0.0;
    }
    const auto found = dataOf(preview_->shots.front(), card_.image);
    const auto* image = found ? std::get_if<ImageData>(found.get()) : nullptr;
    return image != nullptr && image->height > 0 ? static_cast<double>(image->width) / image->height : 0.0;
}

void PreviewView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), theme().color(Token::plot), theme().color(Token::line2));
    if (!preview_) {
        painter.setFont(theme().font(TextRole::small));
        painter.setPen(theme().color(Token::text3));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text_);
        return;
    }
    QRectF area = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (aspect() > 0.0) {
        const auto count = static_cast<double>(preview_->shots.size());
        const double width = (area.width() - (count - 1) * gap) / count;
        const double height = std::min(width / aspect(), area.height() * (count > 1 ? 0.62 : 0.7));
        paintShots(painter, {area.topLeft(), QSizeF(area.width(), height)});
        area.setTop(area.top() + height + label + gap);
    }
    paintCurve(painter, area);
}

void PreviewView::paintShots(QPainter& painter, const QRectF& area) const {
    const auto count = static_cast<double>(preview_->shots.size());
    const double width = std::min((area.width() - (count - 1) * gap) / count, area.height() * aspect());
    const double step = width + (area.width() - count * width) / std::max(1.0, count - 1);
    double left = count > 1 ? area.left() : area.center().x() - width / 2;
    for (const CardPreview::Shot& shot : preview_->shots) {
        const QRectF place(left, area.top(), width, width / aspect());
        paintShot(painter, shot, place);
        painter.setFont(theme().font(TextRole::monoSmall));
        painter.setPen(theme().color(Token::text2));
        painter.drawText(QRectF(place.left(), place.bottom() + 2, width, label), Qt::AlignCenter,
                         countText(shot.iteration));
        left += step;
    }
}

void PreviewView::paintShot(QPainter& painter, const CardPreview::Shot& shot, const QRectF& area) const {
    const auto spec = std::find_if(preview_->specs.begin(), preview_->specs.end(),
                                   [&](const ChannelSpec& each) { return each.id == card_.image; });
    if (spec == preview_->specs.end() || dataOf(shot, card_.image) == nullptr) {
        return;
    }
    Picture picture(*spec);
    picture.setData(dataOf(shot, card_.image));
    // A mask lies upon the nearest picture before it that shows something to recognise.
    std::optional<Picture> under;
    for (auto each = preview_->specs.begin(); each != spec && spec->colour_map == ColourMap::mask; ++each) {
        if (each->colour_map == ColourMap::grey || each->colour_map == ColourMap::colour) {
            under.emplace(*each);
            under->setData(dataOf(shot, each->id));
        }
    }
    picture.setUnder(under ? &*under : nullptr);
    const double ratio = devicePixelRatioF();
    const QSize device = (area.size() * ratio).toSize();
    PictureTransform transform;
    transform.scale = static_cast<double>(device.width()) / std::max(1, picture.size().width());
    QImage image = picture.composed(transform, device, ratio);
    image.setDevicePixelRatio(ratio);
    painter.drawImage(area.topLeft(), image);

    const PictureTransform onCard{transform.scale / ratio, area.topLeft()};
    painter.save();
    painter.setClipRect(area);
    OverlayPainter overlays(painter, onCard, area);
    for (const std::string& id : card_.overlays) {
        const auto found = dataOf(shot, id);
        if (const auto* overlay = found ? std::get_if<OverlayData>(found.get()) : nullptr) {
            overlays.paint(*overlay, {});
        }
    }
    painter.restore();
}

void PreviewView::paintCurve(QPainter& painter, const QRectF& area) const {
    const std::vector<double>& loss = preview_->loss;
    const Scale scale(loss);
    if (loss.size() < 2 || !scale.usable() || area.height() < 16) {
        return;
    }
    const auto place = [&](std::size_t row) {
        return QPointF(area.left() +
                           area.width() * static_cast<double>(row) / static_cast<double>(loss.size() - 1),
                       area.bottom() - 6 - (area.height() - 12) * scale(loss[row]));
    };
    painter.setPen(QPen(theme().color(Token::line2), devicePixel(painter), Qt::DashLine));
    for (const CardPreview::Shot& shot : preview_->shots) {
        const double x = place(static_cast<std::size_t>(shot.iteration - 1)).x();
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    QPolygonF line;
    const QPen pen(theme().series(0), 1.25);
    painter.setPen(pen);
    for (std::size_t row = 0; row < loss.size(); ++row) {
        if (std::isfinite(loss[row])) {
            line << place(row);
            continue;
        }
        painter.drawPolyline(line);
        if (!line.isEmpty() && !is_absent(loss[row])) {
            Marker cross;
            cross.kind = MarkerKind::notFinite;
            paintMarker(painter, cross, line.last());
            painter.setPen(pen);
        }
        line.clear();
    }
    painter.drawPolyline(line);
    if (preview_->best() >= 0) {
        Marker star;
        star.kind = MarkerKind::best;
        paintMarker(painter, star, place(static_cast<std::size_t>(preview_->best())));
    }
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_pane.h"

#include "widgets/colour_bar.h"
#include "widgets/paint.h"
#include "widgets/picture_values.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int blinkIntervalMs = 500;
constexpr double dividerReach = 5.0; // logical pixels

ChannelSpec nothing() {
    ChannelSpec spec;
    spec.kind = ChannelKind::image;
    spec.label = ComparePane::tr("Comparison").toStdString();
    return spec;
}

QString nameOf(const ImagePane& pane) {
    return QString::fromStdString(pane.picture().spec().label);
}

ChannelSpec differenceSpec(const ChannelSpec& first, const ChannelSpec& second) {
    ChannelSpec spec;
    spec.kind = ChannelKind::image;
    spec.label = second.label + " − " + first.label;
    spec.unit = first.unit == second.unit ? first.unit : "";
    spec.colour_map = ColourMap::diverging;
    spec.low = spec.high = 0.0;
    spec.link = first.link;
    spec.linked_table = first.linked_table;
    return spec;
}

} // namespace

ComparePane::ComparePane(std::shared_ptr<CanvasView> view, QWidget* parent)
    : ImagePane(nothing(), std::move(view), parent) {
    blink_.setInterval(blinkIntervalMs);
    connect(&blink_, &QTimer::timeout, this, &ComparePane::turn);
}

void ComparePane::compare(CanvasMode mode, ImagePane* first, ImagePane* second) {
    if (mode == mode_ && first == first_ && second == second_) {
        return;
    }
    mode_ = mode;
    first_ = first;
    second_ = second;
    shows_second_ = false;
    if (first_ == nullptr || second_ == nullptr) {
        replacePicture(nothing());
    } else if (isDifference()) {
        replacePicture(differenceSpec(first_->picture().spec(), second_->picture().spec()));
    } else {
        replacePicture(first_->picture().spec());
        setAccessibleName(tr("%1 and %2").arg(nameOf(*first_), nameOf(*second_)));
    }
    taken_first_.reset();
    taken_second_.reset();
    mode_ == CanvasMode::blink&& isVisible() ? blink_.start() : blink_.stop();
    refresh();
}

void ComparePane::refresh() {
    if (first_ == nullptr || second_ == nullptr) {
        return;
    }
    if (isDifference()) {
        takeDifference();
    } else {
        setImage(first_->picture().data());
    }
    updateAccessibleText();
    update();
}

void ComparePane::takeDifference() {
    const ImageData* a = first_->picture().image();
    const ImageData* b = second_->picture().image();
    const bool taken = first_->picture().data() == taken_first_ && second_->picture().data() == taken_second_;
    if (a == nullptr || b == nullptr || taken) {
        return;
    }
    taken_first_ = first_->picture().data();
    taken_second_ = second_->picture().data();
    if (std::optional<ImageData> difference = differenceOf(*a, *b)) {
        setImage(std::make_shared<const ChannelData>(std::move(*difference)));
    }
}

bool ComparePane::sameSize() const {
    return first_->picture().size() == second_->picture().size();
}

QString ComparePane::missingText() const {
    if (first_ == nullptr || second_ == nullptr) {
        return tr("Two pictures are needed to compare.");
    }
    if (first_->picture().image() == nullptr || second_->picture().image() == nullptr) {
        return tr("not yet");
    }
    return sameSize() ? QString()
                      : tr("%1 and %2 differ in size and cannot be compared pixel by pixel.")
                            .arg(nameOf(*first_), nameOf(*second_));
}

std::uint64_t ComparePane::groundRevision() const {
    return isDifference() ? ImagePane::groundRevision()
                          : first_->picture().revision() + second_->picture().revision();
}

QImage ComparePane::composeGround(const PictureTransform& device, QSize device_size, double ratio) {
    if (!isDifference()) {
        first_->arrangeLike(*this);
        second_->arrangeLike(*this);
    }
    switch (mode_) {
    case CanvasMode::blink:
        return (shows_second_ ? second_ : first_)->drawnPicture(device, device_size, ratio);
    case CanvasMode::wipe: {
        QImage ground = first_->drawnPicture(device, device_size, ratio);
        const QImage other = second_->drawnPicture(device, device_size, ratio);
        const int from =
            std::clamp(static_cast<int>(std::lround(divider_ * device_size.width())), 0, device_size.width());
        QPainter painter(&ground);
        painter.drawImage(from, 0, other, from, 0);
        return ground;
    }
    case CanvasMode::difference:
    case CanvasMode::sideBySide:
        break;
    }
    return ImagePane::composeGround(device, device_size, ratio);
}

void ComparePane::setDivider(double share) {
    divider_ = std::clamp(share, 0.0, 1.0);
    invalidate();
}

void ComparePane::turn() {
    shows_second_ = !shows_second_;
    invalidate();
}

double ComparePane::dividerX() const {
    return viewport().left() + divider_ * viewport().width();
}

bool ComparePane::isOnDivider(QPointF at) const {
    return mode_ == CanvasMode::wipe && viewport().contains(at) &&
           std::abs(at.x() - dividerX()) <= dividerReach;
}

void ComparePane::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && isOnDivider(event->position())) {
        moves_divider_ = true;
    } else {
        ImagePane::mousePressEvent(event);
    }
}

void ComparePane::mouseMoveEvent(QMouseEvent* event) {
    if (moves_divider_) {
        setDivider((event->position().x() - viewport().left()) / viewport().width());
        return;
    }
    ImagePane::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && isOnDivider(event->position())) {
        setCursor(Qt::SplitHCursor);
    }
}

void ComparePane::mouseReleaseEvent(QMouseEvent* event) {
    if (moves_divider_) {
        moves_divider_ = false;
    } else {
        ImagePane::mouseReleaseEvent(event);
    }
}

void ComparePane::keyPressEvent(QKeyEvent* event) {
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (mode_ == CanvasMode::wipe && sideways && event->modifiers() == Qt::ControlModifier) {
        setDivider(divider_ + (event->key() == Qt::Key_Left ? -0.02 : 0.02));
    } else {
        ImagePane::keyPressEvent(event);
    }
}

void ComparePane::showEvent(QShowEvent*) {
    if (mode_ == CanvasMode::blink) {
        blink_.start();
    }
}

void ComparePane::hideEvent(QHideEvent*) {
    blink_.stop();
}

QRectF ComparePane::lockRect() const {
    return isDifference() ? ImagePane::lockRect() : QRectF();
}

void ComparePane::paintCaption(QPainter& painter) const {
    if (isDifference() || !missingText().isEmpty()) {
        ImagePane::paintCaption(painter);
        return;
    }
    const QRectF row(0, 0, width(), chrome().top());
    const auto value = [this](const ImagePane& pane) {
        return probe() ? pane.picture().valueText(*probe()) : QString();
    };
    if (mode_ == CanvasMode::blink) {
        paintCaptionText(painter, row, nameOf(*front()), value(*front()));
        return;
    }
    const double half = (row.width() - metric::margin) / 2.0;
    paintCaptionText(painter, QRectF(0, 0, half, row.height()), nameOf(*first_), value(*first_));
    paintCaptionText(painter, QRectF(row.right() - half, 0, half, row.height()), nameOf(*second_),
                     value(*second_));
}

void ComparePane::paintFooter(QPainter& painter) const {
    if (isDifference() || colouredLayer() != nullptr) {
        ImagePane::paintFooter(painter);
        return;
    }
    const double top = height() - chrome().bottom() + 6.0;
    const QRectF left(0.0, top, std::min(110.0, width() * 0.4), colourBarHeight);
    const ImagePane* shown = mode_ == CanvasMode::blink ? front() : first_;
    if (shown->picture().hasScale()) {
        paintScale(painter, left, shown->picture());
    }
    if (mode_ == CanvasMode::wipe && second_->picture().hasScale()) {
        paintScale(painter, left.translated(width() - left.width(), 0.0), second_->picture());
    }
}

void ComparePane::paintAbove(QPainter& painter) const {
    if (mode_ != CanvasMode::wipe) {
        return;
    }
    const QRectF area = viewport();
    const double x = std::clamp(dividerX(), area.left() + 1.0, area.right() - 2.0);
    painter.fillRect(QRectF(x - 1.0, area.top(), 3.0, area.height()), QColor(0, 0, 0, 140));
    painter.fillRect(QRectF(x, area.top(), 1.0, area.height()), Qt::white);
    const QRectF handle(x - 3.0, area.center().y() - 12.0, 7.0, 24.0);
    paintBox(painter, handle, theme().color(Token::bg2), Qt::white, metric::radius);
}

} // namespace basin

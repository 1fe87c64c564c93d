// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dock_title.h"

#include "widgets/paint.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace basin {

namespace {

constexpr int leastShown = 90; ///< px of the text that an extra leaves

} // namespace

DockTitle::DockTitle(const QString& name, QWidget* parent) : QWidget(parent), name_(name) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    buttons_ = new QHBoxLayout(this);
    buttons_->setContentsMargins(metric::margin, 2, 4, 2);
    buttons_->setSpacing(2);
    buttons_->addStretch(1);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

DockTitle::DockTitle(QDockWidget* dock) : DockTitle(dock->windowTitle(), dock) {
    dock_ = dock;
    float_ = makeButton(Icon::floatPanel, tr("Float this panel"));
    close_ = makeButton(Icon::close, tr("Close this panel"));
    buttons_->addWidget(float_);
    buttons_->addWidget(close_);
    connect(float_, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close_, &QToolButton::clicked, dock, &QDockWidget::close);
    connect(dock, &QDockWidget::featuresChanged, this, &DockTitle::updateDockButtons);
    connect(dock, &QDockWidget::windowTitleChanged, this, [this](const QString& name) {
        name_ = name;
        update();
    });
    updateDockButtons();
}

void DockTitle::updateDockButtons() {
    const QDockWidget::DockWidgetFeatures features = dock_->features();
    float_->setVisible(features.testFlag(QDockWidget::DockWidgetFloatable));
    close_->setVisible(features.testFlag(QDockWidget::DockWidgetClosable));
}

void DockTitle::setShown(const QString& text) {
    if (text != shown_) {
        shown_ = text;
        placeExtra();
        update();
    }
}

void DockTitle::setHint(const QString& text) {
    if (text != hint_) {
        hint_ = text;
        update();
    }
}

void DockTitle::setExtra(TitleExtra* extra) {
    extra_ = extra;
    extra_->setParent(this);
    connect(extra_, &TitleExtra::widthsChanged, this, &DockTitle::placeExtra);
    placeExtra();
}

/// Where text and extra have to end.
int DockTitle::buttonsLeft() const {
    int right = width() - metric::margin;
    for (int i = 0; i < buttons_->count(); ++i) {
        if (const QWidget* widget = buttons_->itemAt(i)->widget(); widget != nullptr && widget->isVisible()) {
            right = std::min(right, widget->x() - metric::margin);
        }
    }
    return right;
}

/// Of the name and what is shown, with margins.
int DockTitle::textWidth(const QString& shown) const {
    const int name = QFontMetrics(theme().font(TextRole::title)).horizontalAdvance(name_);
    const int text = QFontMetrics(theme().font(TextRole::small)).horizontalAdvance(shown);
    return metric::margin + name + (shown.isEmpty() ? 0 : metric::margin + text) + 2 * metric::margin;
}

void DockTitle::placeExtra() {
    if (extra_ == nullptr) {
        return;
    }
    const int right = buttonsLeft();
    const std::vector<int> widths = extra_->widths();
    const int room = right - textWidth(shown_);
    const auto fits = std::find_if(widths.begin(), widths.end(), [&](int each) { return each <= room; });
    int width = fits != widths.end() ? *fits : 0;
    if (width == 0 && !widths.empty() && widths.back() <= right - textWidth({}) - leastShown) {
        width = widths.back();
    }
    extra_->setVisible(width > 0);
    extra_->setGeometry(right - width, 0, width, height() - 1);
    update();
}

void DockTitle::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeExtra();
}

/// Buttons have come or gone.
bool DockTitle::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        placeExtra();
    }
    return done;
}

QToolButton* DockTitle::makeButton(Icon which, const QString& text) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(icon(which));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFixedSize(22, 20);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* DockTitle::addButton(Icon which, const QString& text) {
    QToolButton* button = makeButton(which, text);
    const int dock_buttons = dock_ != nullptr ? 2 : 0;
    buttons_->insertWidget(buttons_->count() - dock_buttons, button);
    return button;
}

QToolButton* DockTitle::addAction(QAction* action) {
    QToolButton* button = addButton(Icon::more, action->text());
    button->setDefaultAction(action);
    return button;
}

QSize DockTitle::sizeHint() const {
    return {160, metric::dockTitle};
}

QSize DockTitle::minimumSizeHint() const {
    return {80, metric::dockTitle};
}

void DockTitle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    painter.fillRect(rect(), look.color(Token::bg2));
    paintHorizontal(painter, 0, width(), height() - devicePixel(painter), look.color(Token::line));

    int right = buttonsLeft();
    if (extra_ != nullptr && extra_->isVisibleTo(this)) {
        right = extra_->x() - metric::margin;
    }
    const QFont name_font = look.font(TextRole::title);
    const QFontMetrics name_metrics(name_font);
    painter.setFont(name_font);
    painter.setPen(look.color(Token::text));
    const QString name = name_metrics.elidedText(name_, Qt::ElideRight, right - metric::margin);
    painter.drawText(QRect(metric::margin, 0, right - metric::margin, height()), Qt::AlignVCenter, name);
    const int left = 2 * metric::margin + name_metrics.horizontalAdvance(name);
    if (shown_.isEmpty() || left >= right) {
        return;
    }
    const QFont shown_font = look.font(TextRole::small);
    const QFontMetrics shown_metrics(shown_font);
    const bool hinted = shown_metrics.horizontalAdvance(shown_ + hint_) <= right - left;
    painter.setFont(shown_font);
    painter.setPen(look.color(Token::text2));
    painter.drawText(
        QRect(left, 0, right - left, height()), Qt::AlignVCenter,
        shown_metrics.elidedText(hinted ? shown_ + hint_ : shown_, Qt::ElideRight, right - left));
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Resources of a static library must be asked for, from outside any namespace.
static void loadBasinResources() {
    Q_INIT_RESOURCE(basin);
}

namespace basin {

namespace {

// In the order of Icon.
constexpr std::array<const char*, iconCount> fileNames{{
    "first",         "last",         "step_into",    "step_over",   "step_out",       "back_into",
    "back_over",     "back_out",     "run",          "pause",       "stop",           "back_to_watch",
    "run_to_cursor", "breakpoint",   "bookmark",     "fork",        "return_to_live", "clock",
    "undo",          "redo",         "reset",        "export_file", "close",          "float_panel",
    "more",          "fit",          "one_to_one",   "zoom_in",     "zoom_out",       "link",
    "layers",        "side_by_side", "grid",         "open",        "save",           "copy",
    "image",         "search",       "filter",       "plus",        "minus",          "eye",
    "eye_off",       "lock",         "unlock",       "settings",    "table",          "plot",
    "error",         "warning",      "note",         "edit",        "best",           "nan",
    "checkpoint",    "check",        "chevron_down", "chevron_up",  "chevron_left",   "chevron_right",
    "keyboard",      "theme",
}};

QByteArray source(Icon which) {
    static const bool loaded = (loadBasinResources(), true);
    Q_UNUSED(loaded)
    const char* name = fileNames[static_cast<std::size_t>(which)];
    QFile file(QStringLiteral(":/basin/icons/%1.svg").arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", name);
    return opened ? file.readAll() : QByteArray();
}

QByteArray coloured(Icon which, const QColor& color) {
    QByteArray svg = source(which);
    svg.replace("currentColor", color.name().toLatin1());
    // What is cut out of a filled glyph (the bar of a warning) shows the ground.
    svg.replace("knockout", theme().color(Token::onAccent).name().toLatin1());
    return svg;
}

class ThemedIconEngine : public QIconEngine {
  public:
    explicit ThemedIconEngine(Icon which) : which_(which) {}
    ThemedIconEngine(Icon which, Token token) : which_(which), token_(token), tinted_(true) {}

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, which_, rect, color(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        // `size` counts device pixels; `scale` says how many make one logical pixel.
        const int side = std::min(size.width(), size.height());
        QPixmap result = iconPixmap(which_, color(mode, state), side, 1.0);
        result.setDevicePixelRatio(scale);
        return result;
    }

  private:
    QColor color(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) {
            return theme().color(Token::text3, 0.7);
        }
        if (tinted_) {
            return theme().color(token_);
        }
        if (state == QIcon::On) {
            return theme().color(Token::accent);
        }
        return theme().color(mode == QIcon::Normal ? Token::text2 : Token::text);
    }

    Icon which_;
    Token token_ = Token::text2;
    bool tinted_ = false;
};

} // namespace

QIcon icon(Icon which) {
    return QIcon(new ThemedIconEngine(which));
}

QIcon icon(Icon which, Token token) {
    return QIcon(new ThemedIconEngine(which, token));
}

QPixmap iconPixmap(Icon which, const QColor& color, int side, qreal device_ratio) {
    const int pixels = qRound(side * device_ratio);
    const QString key = QStringLiteral("basin-icon:%1:%2:%3:%4:%5")
                            .arg(static_cast<int>(which))
                            .arg(color.rgba(), 8, 16)
                            .arg(pixels)
                            .arg(device_ratio)
                            .arg(theme().isDark());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(which, color));
    QPainter painter(&image);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    image.setDevicePixelRatio(device_ratio);
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, Icon which, const QRectF& rect, const QColor& color) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int side = qRound(std::min(rect.width(), rect.height()));
    const QPixmap pixmap = iconPixmap(which, color, side, ratio);
    // On whole device pixels, or the strokes would blur.
    const auto snapped = [&](qreal v) { return std::round(v * ratio) / ratio; };
    painter.drawPixmap(
        QPointF(snapped(rect.center().x() - side / 2.0), snapped(rect.center().y() - side / 2.0)), pixmap);
}

QIcon applicationIcon() {
    loadBasinResources();
    return QIcon(QStringLiteral(":/basin/basin.svg"));
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/basin_style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <array>

namespace basin {

namespace {

struct Shades {
    QRgb dark, light;
};

// In the order of Token.
constexpr std::array<Shades, tokenCount> shades{{
    {0xFF121417, 0xFFCDD2D9}, // bg0
    {0xFF1A1D21, 0xFFF8F9FA}, // bg1
    {0xFF22262B, 0xFFE9ECF0}, // bg2
    {0xFF2A2F36, 0xFFFFFFFF}, // bg3
    {0xFF131518, 0xFFFFFFFF}, // field
    {0xFF141619, 0xFFFFFFFF}, // plot
    {0xFF2E333A, 0xFFD3D8DE}, // line
    {0xFF434A54, 0xFFAEB6C0}, // line2
    {0xFF23272C, 0xFFECEEF1}, // grid
    {0xFFE4E7EB, 0xFF1A1E23}, // text
    {0xFFABB3BE, 0xFF4A535E}, // text2
    {0xFF838C98, 0xFF66707C}, // text3
    {0xFF5AA9F0, 0xFF0B62BD}, // accent
    {0xFF0E1216, 0xFFFFFFFF}, // onAccent
    {0xFF1D3B5A, 0xFFCFE4FA}, // selection
    {0xFF35C27A, 0xFF0B7A4B}, // live
    {0xFF16352A, 0xFFDDF1E7}, // liveGround
    {0xFF9DB0C4, 0xFF4F5C6A}, // paused
    {0xFF2A313A, 0xFFE3E8EE}, // pausedGround
    {0xFFB49CFF, 0xFF6338C9}, // past
    {0xFF2A2545, 0xFFE9E2FB}, // pastGround
    {0xFFFF7A66, 0xFFB9301A}, // error
    {0xFFF2B90F, 0xFF8F6200}, // warning
    {0xFF7DBBEA, 0xFF1B68A8}, // note
    {0xFF35C27A, 0xFF0B7A4B}, // ok
    {0xFFE8601C, 0xFFD55E00}, // hole
    {0xFFFF4FD8, 0xFFD100A8}, // nan
}};

// Okabe and Ito's colours for all kinds of colour vision; the light ones darkened to a contrast of 3 : 1.
constexpr std::array<Shades, 6> seriesShades{{
    {0xFF56B4E9, 0xFF0072B2},
    {0xFFE69F00, 0xFFBF7200},
    {0xFF22B58C, 0xFF00805D},
    {0xFFCC79A7, 0xFFA8487C},
    {0xFFF0E442, 0xFF8A7D00},
    {0xFFE8702A, 0xFFD55E00},
}};
constexpr std::array<Shades, 2> tintShades{{
    {0xFF2F7299, 0xFF7FB4D6},
    {0xFF936A12, 0xFFDDBB86},
}};

QColor pick(const Shades& shade, bool dark) {
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

int wrapped(int index, int count) {
    return ((index % count) + count) % count;
}

QColor mixed(const QColor& a, const QColor& b, double share_of_a) {
    const auto channel = [&](int x, int y) { return qRound(x * share_of_a + y * (1.0 - share_of_a)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

struct FontSpec {
    int pixels;
    int weight;
    bool mono;
};

FontSpec spec(TextRole role) {
    switch (role) {
    case TextRole::tick:
        return {10, QFont::Normal, false};
    case TextRole::small:
        return {11, QFont::Normal, false};
    case TextRole::body:
        return {12, QFont::Normal, false};
    case TextRole::title:
        return {12, QFont::DemiBold, false};
    case TextRole::emphasis:
        return {13, QFont::DemiBold, false};
    case TextRole::card:
        return {16, 650, false};
    case TextRole::page:
        return {20, 650, false};
    case TextRole::monoTick:
        return {10, QFont::Normal, true};
    case TextRole::monoSmall:
        return {11, QFont::Normal, true};
    case TextRole::mono:
        return {12, QFont::Normal, true};
    }
    return {12, QFont::Normal, false};
}

} // namespace

Theme& Theme::current() {
    static Theme instance;
    return instance;
}

Theme::Theme() {
    dark_ = systemIsDark();
}

void Theme::install(QApplication& application) {
    application_ = &application;
    application.setStyle(new BasinStyle);
    application.installEventFilter(this);
    refresh();
}

void Theme::setChoice(Choice choice) {
    choice_ = choice;
    refresh();
}

void Theme::setSystemDark(std::optional<bool> dark) {
    systemDark_ = dark;
    refresh();
}

bool Theme::systemIsDark() const {
    const QByteArray wish = qgetenv("BASIN_THEME").toLower();
    if (wish == "dark" || wish == "light") {
        return wish == "dark";
    }
    if (systemDark_) {
        return *systemDark_;
    }
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightnessF() > palette.color(QPalette::Window).lightnessF();
}

void Theme::refresh() {
    if (refreshing_) {
        return;
    }
    const QScopedValueRollback<bool> guard(refreshing_, true);
    if (choice_ == Choice::system) {
        if (application_ != nullptr) {
            QApplication::setPalette(QPalette()); // uncovers what the system asks for
        }
        dark_ = systemIsDark();
    } else {
        dark_ = choice_ == Choice::dark;
    }
    if (application_ != nullptr) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextRole::body));
        QToolTip::setPalette(palette());
        QToolTip::setFont(font(TextRole::small));
        application_->setStyleSheet(styleSheet());
    }
    emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    const bool system_changed =
        event->type() == QEvent::ThemeChange ||
        (event->type() == QEvent::ApplicationPaletteChange && watched == application_);
    if (system_changed && choice_ == Choice::system && !refreshing_) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

QColor Theme::color(Token token) const {
    return pick(shades[static_cast<std::size_t>(token)], dark_);
}

QColor Theme::color(Token token, qreal opacity) const {
    QColor result = color(token);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

QColor Theme::series(int index) const {
    const auto slot = static_cast<std::size_t>(wrapped(index, static_cast<int>(seriesShades.size())));
    return pick(seriesShades[slot], dark_);
}

QColor Theme::seriesTint(int index) const {
    const int slot = wrapped(index, static_cast<int>(seriesShades.size()));
    if (slot < static_cast<int>(tintShades.size())) {
        return pick(tintShades[static_cast<std::size_t>(slot)], dark_);
    }
    return mixed(series(index), color(Token::plot), dark_ ? 0.6 : 0.5);
}

QColor Theme::mode(Mode mode) const {
    return color(mode == Mode::live ? Token::live : mode == Mode::paused ? Token::paused : Token::past);
}

QColor Theme::modeGround(Mode mode) const {
    return color(mode == Mode::live     ? Token::liveGround
                 : mode == Mode::paused ? Token::pausedGround
                                        : Token::pastGround);
}

QFont Theme::font(TextRole role) const {
    const FontSpec wanted = spec(role);
    QFont font;
    font.setFamilies(wanted.mono
                         ? QStringList{"JetBrains Mono", "DejaVu Sans Mono", "Noto Sans Mono", "monospace"}
                         : QStringList{"Inter", "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC",
                                       "WenQuanYi Zen Hei", "sans-serif"});
    font.setStyleHint(wanted.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(wanted.pixels);
    font.setWeight(static_cast<QFont::Weight>(wanted.weight));
    return font;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Token::bg0);
    set(QPalette::WindowText, Token::text);
    set(QPalette::Base, Token::bg1);
    set(QPalette::AlternateBase, Token::bg2);
    set(QPalette::ToolTipBase, Token::bg2);
    set(QPalette::ToolTipText, Token::text);
    set(QPalette::PlaceholderText, Token::text3);
    set(QPalette::Text, Token::text);
    set(QPalette::Button, Token::bg3);
    set(QPalette::ButtonText, Token::text);
    set(QPalette::BrightText, Token::nan);
    set(QPalette::Light, Token::bg3);
    set(QPalette::Midlight, Token::line);
    set(QPalette::Mid, Token::line);
    set(QPalette::Dark, Token::line2);
    set(QPalette::Shadow, Token::bg0);
    set(QPalette::Highlight, Token::selection);
    set(QPalette::HighlightedText, Token::text);
    set(QPalette::Link, Token::accent);
    set(QPalette::LinkVisited, Token::accent);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, color(Token::text3));
    }
    return palette;
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/vector_panel.h"

#include "app/gui/plot_toolbar.h"
#include "widgets/icons.h"
#include "widgets/table_view.h"
#include "widgets/vector_table.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace basin {

namespace {

constexpr int leastWidth = 120;

/// A square in the colour of a vector; hollow while the vector is hidden.
class SwatchButton : public QToolButton {
  public:
    SwatchButton(int color, QWidget* parent) : QToolButton(parent), color_(color) {
        setCheckable(true);
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(metric::field);
    }
    QSize sizeHint() const override {
        return {QFontMetrics(theme().font(TextRole::small)).horizontalAdvance(text()) + 24, metric::field};
    }
    QSize minimumSizeHint() const override { return {22, metric::field}; }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (underMouse() || hasFocus()) {
            painter.fillRect(rect(), theme().color(Token::bg3));
        }
        const QRect box(4, height() / 2 - 5, 10, 10);
        const QColor color = theme().series(color_);
        if (isChecked()) {
            painter.fillRect(box, color);
        } else {
            painter.setPen(color);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
        painter.setFont(theme().font(TextRole::small));
        painter.setPen(theme().color(isChecked() ? Token::text2 : Token::text3));
        const QRect room(19, 0, width() - 21, height());
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (hasFocus()) {
            painter.setPen(theme().color(Token::accent));
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
    }

  private:
    int color_;
};

QString scaleKey(const std::optional<AxisScale>& scale) {
    return !scale                             ? QString()
           : *scale == AxisScale::linear      ? QStringLiteral("linear")
           : *scale == AxisScale::logarithmic ? QStringLiteral("log")
                                              : QStringLiteral("symlog");
}

std::optional<AxisScale> scaleOf(const QString& key) {
    for (const AxisScale scale : {AxisScale::linear, AxisScale::logarithmic, AxisScale::symmetricLog}) {
        if (scaleKey(scale) == key) {
            return scale;
        }
    }
    return std::nullopt;
}

} // namespace

VectorPanel::VectorPanel(const QString& name, const std::vector<ChannelSpec>& specs, const QString& key,
                         QWidget* parent)
    : QWidget(parent), name_(name), key_(key), specs_(specs) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    plot_ = new VectorPlot(this);
    plot_->setAccessibleName(name);
    table_ = new TableView(this);
    table_->setAccessibleName(name);
    std::vector<VectorSeries> series;
    // The order of colours that plots of several scalars use.
    static constexpr std::array<int, 6> order{0, 2, 3, 4, 5, 1};
    const bool anyShown =
        std::any_of(specs.begin(), specs.end(), [](const ChannelSpec& spec) { return spec.shown; });
    for (const ChannelSpec& spec : specs) {
        VectorSeries each;
        each.id = QString::fromStdString(spec.id);
        each.label = QString::fromStdString(spec.label);
        each.unit = QString::fromStdString(spec.unit);
        each.style = spec.style;
        each.logAxis = spec.log_axis;
        each.whole = spec.whole;
        each.table = QString::fromStdString(spec.linked_table);
        each.color = order[series.size() % order.size()];
        each.shown = spec.shown || !anyShown;
        series.push_back(std::move(each));
    }
    plot_->setSeries(std::move(series));
    makeToolbar();
    stack_ = new QStackedWidget(this);
    stack_->addWidget(plot_);
    stack_->addWidget(table_);
    column->addLayout(row_);
    column->addWidget(stack_, 1);
    const QString empty = tr("No values yet. Step once (F10).");
    plot_->setEmptyText(empty);
    table_->setEmptyText(empty);
    connect(plot_, &VectorPlot::rowSelected, this, &VectorPanel::rowSelected);
    connect(plot_, &VectorPlot::scaleRequested, this, [this](AxisScale scale) { setScale(scale); });
    connect(plot_, &VectorPlot::zoomChanged, this, [this] { fitIn(); });
    connect(plot_, &VectorPlot::menuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillMenu(menu);
        menu.exec(at);
    });
    connect(table_, &TableView::rowSelected, this, [this](const QString& table, int row) {
        if (!table.isEmpty()) {
            plot_->setSelectedRow(table, row);
            emit rowSelected(table, row);
        }
    });
    connect(table_, &TableView::rowOpened, this, [this](const QString& table, int row) {
        if (!table.isEmpty()) {
            emit rowOpened(table, row);
        }
    });
    auto* copy = new QShortcut(QKeySequence::Copy, plot_);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &VectorPanel::copyImage);
    recall();
    show(plot_->series());
}

void VectorPanel::makeToolbar() {
    row_ = new QHBoxLayout;
    row_->setContentsMargins(metric::margin, 4, metric::margin, 4);
    row_->setSpacing(6);
    for (const VectorSeries& each : plot_->series()) {
        auto* swatch = new SwatchButton(each.color, this);
        swatch->setText(each.label);
        swatch->setAccessibleName(each.label);
        swatch->setToolTip(tr("Show or hide %1").arg(each.label));
        swatch->setChecked(each.shown);
        connect(swatch, &QToolButton::clicked, this,
                [this, id = each.id.toStdString()](bool shown) { setVectorShown(id, shown); });
        row_->addWidget(swatch);
        swatches_.push_back(swatch);
    }
    row_->addStretch(1);
    const auto addChip = [this](const QString& toolTip) {
        auto* chip = new QToolButton(this);
        chip->setToolTip(toolTip);
        chip->setAccessibleName(toolTip);
        chip->setFixedHeight(metric::field);
        chip->setFocusPolicy(Qt::TabFocus);
        row_->addWidget(chip);
        return chip;
    };
    scale_ = addChip(tr("Scale of the values (L)"));
    makeScaleMenu();
    all_ = addChip(tr("Show all elements again (F)"));
    all_->setIcon(icon(Icon::fit));
    all_->hide();
    connect(all_, &QToolButton::clicked, plot_, &VectorPlot::showAll);
    form_ = addChip(tr("Show as table"));
    form_->setIcon(icon(Icon::table));
    form_->setCheckable(true);
    connect(form_, &QToolButton::clicked, this, &VectorPanel::setShowsTable);
}

void VectorPanel::makeScaleMenu() {
    scale_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(scale_);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, std::optional<AxisScale> scale) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] { setScale(scale); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, scale] { action->setChecked(plot_->scale() == scale); });
    };
    add(tr("as declared"), std::nullopt);
    for (const AxisScale scale : {AxisScale::linear, AxisScale::logarithmic, AxisScale::symmetricLog}) {
        add(scaleText(scale, QStringLiteral("y")), scale);
    }
    scale_->setMenu(menu);
}

void VectorPanel::setData(const ChannelMap& channels) {
    std::vector<VectorSeries> series = plot_->series();
    bool changed = false;
    for (VectorSeries& each : series) {
        const auto found = channels.find(each.id.toStdString());
        if (found != channels.end() && found->second != each.data) {
            each.data = found->second;
            changed = true;
        }
    }
    if (changed) {
        show(std::move(series));
    }
}

void VectorPanel::show(std::vector<VectorSeries> series) {
    QString linked;
    for (const VectorSeries& each : series) {
        linked = linked.isEmpty() && each.shown ? each.table : linked;
    }
    plot_->setSeries(std::move(series));
    table_->setTableId(linked);
    if (showsTable()) {
        table_->setTable(std::make_shared<const ChannelData>(vectorTable(plot_->series())));
    }
    showTexts();
}

void VectorPanel::showTexts() {
    const QString text = scaleText(plot_->shownScale(), QStringLiteral("y"));
    if (scale_->text() != text) {
        scale_->setText(text);
        fitIn();
    }
}

std::set<std::string> VectorPanel::wanted() const {
    std::set<std::string> ids;
    for (const VectorSeries& each : plot_->series()) {
        if (each.shown) {
            ids.insert(each.id.toStdString());
        }
    }
    return ids;
}

void VectorPanel::setSelectedRow(const QString& table, int row) {
    plot_->setSelectedRow(table, row);
    if (table == table_->tableId() && !table.isEmpty()) {
        table_->setSelectedRow(row);
    }
}

bool VectorPanel::showsTable() const {
    return stack_->currentWidget() == table_;
}

void VectorPanel::setShowsTable(bool table) {
    form_->setChecked(table);
    stack_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : plot_);
    show(plot_->series());
    fitIn();
    remember();
}

void VectorPanel::setVectorShown(const std::string& id, bool shown) {
    std::vector<VectorSeries> series = plot_->series();
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series[i].id.toStdString() == id) {
            series[i].shown = shown;
            swatches_[i]->setChecked(shown);
        }
    }
    show(std::move(series));
    remember();
    emit wantedChanged();
}

void VectorPanel::setScale(std::optional<AxisScale> scale) {
    plot_->setScale(scale);
    showTexts();
    remember();
}

void VectorPanel::fillMenu(QMenu& menu) {
    menu.addAction(tr("Show all elements"), plot_, &VectorPlot::showAll)->setShortcut(Qt::Key_F);
    QMenu* scales = menu.addMenu(tr("Scale of the values"));
    scales->addActions(scale_->menu()->actions());
    menu.addSeparator();
    for (const VectorSeries& each : plot_->series()) {
        QAction* action = menu.addAction(each.label);
        action->setCheckable(true);
        action->setChecked(each.shown);
        connect(action, &QAction::triggered, this,
                [this, id = each.id.toStdString()](bool shown) { setVectorShown(id, shown); });
    }
    menu.addSeparator();
    QAction* table =
        menu.addAction(icon(Icon::table), tr("Show as table"), this, &VectorPanel::setShowsTable);
    table->setCheckable(true);
    table->setChecked(showsTable());
    menu.addAction(icon(Icon::copy), tr("Copy image"), this, &VectorPanel::copyImage)
        ->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy shown values"), this, &VectorPanel::copyValues);
    menu.addAction(icon(Icon::exportFile), tr("Export…"), this, &VectorPanel::exportAsked);
}

QString VectorPanel::asText(bool visibleOnly, QChar separator) const {
    constexpr double everything = std::numeric_limits<double>::infinity();
    const PlotFrame& frame = plot_->scene().frame();
    return visibleOnly ? vectorText(plot_->series(), separator, frame.xBegin, frame.xEnd)
                       : vectorText(plot_->series(), separator, -everything, everything);
}

void VectorPanel::copyImage() const {
    constexpr double dpi = 192.0;
    QApplication::clipboard()->setImage(plot_->picture(plot_->size(), dpi, name_));
}

void VectorPanel::copyValues() const {
    QApplication::clipboard()->setText(asText(true, QLatin1Char('\t')));
}

void VectorPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitIn();
}

/// Swatches share what the chips leave; the chips go where it would be too little. The menu has them all.
void VectorPanel::fitIn() {
    constexpr int leastSwatch = 56, mostSwatch = 170;
    const int count = static_cast<int>(swatches_.size());
    int room =
        width() - 2 * metric::margin - form_->sizeHint().width() - row_->spacing() - count * leastSwatch;
    const auto offer = [&](QToolButton* chip, bool needed) {
        const int wide = chip->sizeHint().width() + row_->spacing();
        const bool fits = needed && room >= wide;
        room -= fits ? wide : 0;
        if (chip->isVisibleTo(this) != fits) {
            chip->setVisible(fits);
        }
    };
    offer(all_, !showsTable() && !plot_->showsAll());
    offer(scale_, !showsTable());
    const int most = std::clamp(leastSwatch + room / std::max(1, count), leastSwatch, mostSwatch);
    for (QToolButton* swatch : swatches_) {
        swatch->setFixedWidth(std::min(most, swatch->sizeHint().width()));
    }
}

void VectorPanel::recall() {
    if (key_.isEmpty()) {
        return;
    }
    QSettings settings;
    settings.beginGroup(key_);
    plot_->setScale(scaleOf(settings.value(QStringLiteral("scale")).toString()));
    if (settings.contains(QStringLiteral("shown"))) {
        const QStringList shown = settings.value(QStringLiteral("shown")).toStringList();
        std::vector<VectorSeries> series = plot_->series();
        for (std::size_t i = 0; i < series.size(); ++i) {
            series[i].shown = shown.contains(series[i].id);
            swatches_[i]->setChecked(series[i].shown);
        }
        plot_->setSeries(std::move(series));
    }
    const bool table = settings.value(QStringLiteral("table"), false).toBool();
    form_->setChecked(table);
    stack_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : plot_);
}

void VectorPanel::remember() const {
    if (key_.isEmpty()) {
        return;
    }
    QStringList shown;
    bool asDeclared = true;
    for (std::size_t i = 0; i < specs_.size(); ++i) {
        const VectorSeries& each = plot_->series()[i];
        asDeclared = asDeclared && each.shown == specs_[i].shown;
        if (each.shown) {
            shown << each.id;
        }
    }
    QSettings settings;
    settings.beginGroup(key_);
    settings.setValue(QStringLiteral("scale"), scaleKey(plot_->scale()));
    settings.setValue(QStringLiteral("table"), showsTable());
    if (asDeclared) {
        settings.remove(QStringLiteral("shown")); // a later version's better defaults are seen
    } else {
        settings.setValue(QStringLiteral("shown"), shown);
    }
}

} // namespace basin

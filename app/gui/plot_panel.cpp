// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_panel.h"

#include "app/gui/kept_store.h"
#include "app/gui/plot_toolbar.h"
#include "widgets/plot.h"
#include "widgets/plot_table.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace basin {

namespace {

QString droppedTrace(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        const QString path = url.toLocalFile();
        if (url.isLocalFile() && (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
                                  path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive))) {
            return path;
        }
    }
    return {};
}

} // namespace

PlotPanel::PlotPanel(PlotSpec spec, std::shared_ptr<KeptStore> kept, QWidget* parent)
    : QWidget(parent), spec_(std::move(spec)), kept_(std::move(kept)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    toolbar_ = new PlotToolbar(this);
    plot_ = new Plot(this);
    column->addWidget(toolbar_);
    column->addWidget(plot_, 1);
    plot_->setStyle(spec_.style);
    plot_->setAccessibleName(spec_.name);
    setAcceptDrops(true);
    connect(toolbar_, &PlotToolbar::specRequested, this, &PlotPanel::changeSpec);
    connect(toolbar_, &PlotToolbar::allRowsRequested, plot_, &Plot::showAll);
    connect(plot_, &Plot::zoomChanged, this, [this] { toolbar_->showZoomed(!plot_->showsAll()); });
    connect(plot_, &Plot::cursorRequested, this, &PlotPanel::cursorRequested);
    connect(plot_, &Plot::secondCursorRequested, this, &PlotPanel::secondCursorRequested);
    connect(plot_, &Plot::curveClicked, this, [this](int index) {
        const Curve& curve = plot_->data().curves[static_cast<std::size_t>(index)];
        if (!curve.table.isEmpty()) {
            emit rowSelected(curve.table, curve.tableRow);
        }
    });
    connect(plot_, &Plot::menuRequested, this, &PlotPanel::openMenu);
    connect(plot_, &Plot::styleRequested, this, [this](const PlotStyle& style) {
        PlotSpec changed = spec_;
        changed.style = style;
        changeSpec(changed);
    });
    auto* copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &PlotPanel::copyImage);
}

/// Elements become known with the first row, their names with the first picture of the vector.
void PlotPanel::learnChannels() {
    const std::size_t known = kept_->knowledge();
    if (channels_.empty() || known != elementsKnown_) {
        channels_ = plotChannels(*look_.run, kept_.get());
        elementsKnown_ = known;
    }
}

void PlotPanel::setSelectedRow(const QString& table, int row) {
    int& known = selected_.try_emplace(table.toStdString(), -1).first->second;
    if (known != row) {
        known = row;
        show();
    }
}

void PlotPanel::addChannel(const std::string& id) {
    if (std::find(spec_.channels.begin(), spec_.channels.end(), id) == spec_.channels.end()) {
        PlotSpec changed = spec_;
        changed.channels.push_back(id);
        changeSpec(changed);
    }
}

PlotData PlotPanel::currentData() const {
    if (look_.run == nullptr) {
        return {};
    }
    kept_->beginRound(std::numeric_limits<std::size_t>::max());
    return plotData(look_, spec_, *kept_, traces_, selected_);
}

void PlotPanel::setTraces(std::vector<TraceOverlay> traces) {
    traces_ = std::move(traces);
    show();
}

void PlotPanel::setSpec(const PlotSpec& spec) {
    spec_ = spec;
    plot_->setStyle(spec_.style);
    plot_->setAccessibleName(spec_.name);
    show();
}

void PlotPanel::changeSpec(const PlotSpec& spec) {
    const bool otherAxis = spec.x != spec_.x;
    setSpec(spec);
    if (otherAxis) {
        plot_->forgetZoom(); // a stretch of iterations means nothing on another axis
    }
    emit specChanged(spec_);
}

void PlotPanel::showLook(const RunLook& look) {
    look_ = look;
    show();
}

void PlotPanel::show() {
    if (look_.run == nullptr) {
        return;
    }
    learnChannels();
    kept_->beginRound();
    plot_->setData(plotData(look_, spec_, *kept_, traces_, selected_));
    if (!kept_->isComplete() && !growing_) {
        growing_ = true;
        QTimer::singleShot(0, this, [this] {
            growing_ = false;
            if (isVisible()) {
                show();
            }
        });
    }
    toolbar_->show(spec_, channels_, plot_->data());
    if (table_ != nullptr && table_->isVisible()) {
        table_->setData(plot_->data());
    }
}

void PlotPanel::openMenu(const QPoint& globalPosition) {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(globalPosition);
}

void PlotPanel::showAsTable() {
    if (table_ == nullptr) {
        table_ = new PlotTable(spec_.name, this);
        table_->setAttribute(Qt::WA_DeleteOnClose);
        connect(table_, &PlotTable::cursorRequested, this, &PlotPanel::cursorRequested);
    }
    table_->setData(plot_->data());
    table_->show();
    table_->raise();
    table_->activateWindow();
}

void PlotPanel::copyImage() const {
    constexpr double dpi = 192.0;
    QApplication::clipboard()->setImage(plot_->picture(plot_->size(), dpi, spec_.name));
}

void PlotPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedTrace(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PlotPanel::dropEvent(QDropEvent* event) {
    const QString path = droppedTrace(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        emit traceDropped(path);
    }
}

} // namespace basin

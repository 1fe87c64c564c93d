// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_panel.h"
#include "app/gui/plot_toolbar.h"
#include "widgets/axis_ticks.h"
#include "widgets/icons.h"
#include "widgets/plot.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace basin {

void PlotPanel::fillMenu(QMenu& menu) {
    addZoomActions(menu);
    menu.addSeparator();
    addAxisActions(menu);
    menu.addSeparator();
    addCursorActions(menu);
    menu.addSeparator();
    addTakeAwayActions(menu);
    menu.addSeparator();
    addPlotActions(menu);
}

void PlotPanel::fillCommands(QMenu& menu) {
    addZoomActions(menu);
    addScaleActions(*menu.addMenu(tr("Scale of the values")), true);
    addCursorActions(menu);
    addTakeAwayActions(menu);
    addPlotActions(menu);
}

void PlotPanel::addZoomActions(QMenu& menu) {
    const auto add = [&](const QString& text, const QKeySequence& key, bool enabled, auto act) {
        QAction* action = menu.addAction(text, plot_, act);
        action->setShortcut(key);
        action->setEnabled(enabled);
    };
    add(tr("Show all rows"), Qt::Key_F, !plot_->showsAll(), &Plot::showAll);
    add(tr("Zoom back"), Qt::ALT | Qt::Key_Left, plot_->canGoBack(), &Plot::goBack);
    add(tr("Zoom forward"), Qt::ALT | Qt::Key_Right, plot_->canGoForward(), &Plot::goForward);
}

void PlotPanel::addAxisActions(QMenu& menu) {
    addScaleActions(*menu.addMenu(tr("Scale of the values")), true);
    QMenu* along = menu.addMenu(tr("Other axis"));
    const auto addChoice = [&](const QString& text, const std::string& id) {
        QAction* action = along->addAction(text);
        action->setCheckable(true);
        action->setChecked(spec_.x == id);
        connect(action, &QAction::triggered, this, [this, id] {
            PlotSpec changed = spec_;
            changed.x = id;
            changeSpec(changed);
        });
    };
    addChoice(tr("iteration"), {});
    along->addSeparator();
    for (const PlotChannel& channel : channels_) {
        if (channel.kept < 0) { // elements are in the toolbar's list, which can be filtered
            addChoice(QString::fromStdString(channel.spec.label), channel.spec.id);
        }
    }
    if (!spec_.x.empty()) {
        addScaleActions(*menu.addMenu(tr("Scale of the other axis")), false);
    }
    addVectorActions(menu);
    QMenu* smoothing = menu.addMenu(tr("Smoothing"));
    for (const int span : smoothingSpans()) {
        QAction* action =
            smoothing->addAction(span == 0 ? tr("none") : tr("over %1 iterations").arg(countText(span)));
        action->setCheckable(true);
        action->setChecked(static_cast<int>(spec_.style.smoothing) == span);
        connect(action, &QAction::triggered, this, [this, span] {
            PlotSpec changed = spec_;
            changed.style.smoothing = span;
            changeSpec(changed);
        });
    }
}

/// What only plots over another scalar and plots of kept vectors have.
void PlotPanel::addVectorActions(QMenu& menu) {
    if (!spec_.x.empty()) {
        QMenu* colours = menu.addMenu(tr("Colour of the points"));
        const auto addChoice = [&](const QString& text, const std::string& id) {
            QAction* action = colours->addAction(text);
            action->setCheckable(true);
            action->setChecked(spec_.colour == id);
            connect(action, &QAction::triggered, this, [this, id] {
                PlotSpec changed = spec_;
                changed.colour = id;
                changeSpec(changed);
            });
        };
        addChoice(tr("iteration"), {});
        colours->addSeparator();
        for (const PlotChannel& channel : channels_) {
            if (channel.kept < 0) {
                addChoice(QString::fromStdString(channel.spec.label), channel.spec.id);
            }
        }
    }
    const bool vectors =
        std::any_of(spec_.channels.begin(), spec_.channels.end(), [this](const std::string& id) {
            const auto channel = plotChannel(*look_.run, id);
            return channel && channel->isVector();
        });
    if (vectors) {
        QAction* action = menu.addAction(tr("Median and range of the elements"), this, [this](bool on) {
            PlotSpec changed = spec_;
            changed.summary = on;
            changeSpec(changed);
        });
        action->setCheckable(true);
        action->setChecked(spec_.summary);
    }
}

void PlotPanel::addScaleActions(QMenu& menu, bool ofValues) {
    const AxisScale present = ofValues ? spec_.style.y : spec_.style.x;
    for (const AxisScale scale : {AxisScale::linear, AxisScale::logarithmic, AxisScale::symmetricLog}) {
        QAction* action =
            menu.addAction(scaleText(scale, ofValues ? QStringLiteral("y") : QStringLiteral("x")));
        action->setCheckable(true);
        action->setChecked(present == scale);
        connect(action, &QAction::triggered, this, [this, scale, ofValues] {
            PlotSpec changed = spec_;
            (ofValues ? changed.style.y : changed.style.x) = scale;
            changeSpec(changed);
        });
    }
    if (present == AxisScale::symmetricLog) {
        menu.addSeparator();
        menu.addAction(tr("Where it turns linear…"), this, [this, ofValues] { askThreshold(ofValues); });
    }
}

void PlotPanel::askThreshold(bool ofValues) {
    PlotSpec changed = spec_;
    std::optional<double>& threshold = ofValues ? changed.style.yThreshold : changed.style.xThreshold;
    const AxisMap& map = ofValues ? plot_->frame().yMap : plot_->frame().xMap;
    bool accepted = false;
    const QString text = QInputDialog::getText(
        this, tr("Symmetric logarithm"),
        tr("Linear where the magnitude is below this; empty: chosen from the data (now %1)")
            .arg(valueText(map.threshold)),
        QLineEdit::Normal, threshold ? QString::number(*threshold) : QString(), &accepted);
    const double value = text.toDouble();
    if (accepted) {
        threshold = value > 0.0 ? std::optional(value) : std::nullopt;
        changeSpec(changed);
    }
}

void PlotPanel::addCursorActions(QMenu& menu) {
    const std::int64_t cursor = plot_->data().cursor;
    QAction* put = menu.addAction(tr("Measure from the cursor (second cursor)"), this,
                                  [this, cursor] { emit secondCursorRequested(cursor); });
    put->setShortcut(Qt::Key_M);
    QAction* remove =
        menu.addAction(tr("Remove the second cursor"), this, [this] { emit secondCursorRequested(-1); });
    remove->setShortcut(Qt::Key_Escape);
    remove->setEnabled(plot_->secondCursor().has_value());
}

void PlotPanel::addTakeAwayActions(QMenu& menu) {
    menu.addAction(icon(Icon::table), tr("Show as table"), this, &PlotPanel::showAsTable);
    menu.addAction(icon(Icon::copy), tr("Copy image"), this, &PlotPanel::copyImage)
        ->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy shown values"), this, &PlotPanel::copyValuesAsked);
    menu.addAction(icon(Icon::exportFile), tr("Export…"), this, &PlotPanel::exportAsked);
    menu.addSeparator();
    menu.addAction(tr("Overlay a trace…"), this, &PlotPanel::overlayAsked);
    for (const TraceOverlay& trace : traces_) {
        menu.addAction(tr("Remove %1").arg(trace.name), this,
                       [this, path = trace.path] { emit traceRemoved(path); });
    }
}

void PlotPanel::addPlotActions(QMenu& menu) {
    menu.addAction(icon(Icon::plus), tr("Add a plot"), this, &PlotPanel::addAsked);
    menu.addAction(tr("Duplicate this plot"), this, &PlotPanel::duplicateAsked);
    menu.addAction(tr("Rename…"), this, &PlotPanel::renameAsked);
    menu.addAction(tr("Remove this plot"), this, &PlotPanel::removeAsked);
    menu.addAction(icon(Icon::reset), tr("Default plots again"), this, &PlotPanel::resetAsked);
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dock_layout.h"
#include "app/gui/session_controller.h"
#include "app/gui/view_docks.h"
#include "widgets/canvas.h"
#include "widgets/dock_title.h"
#include "widgets/row_inspector.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>

#include <algorithm>

namespace basin {

namespace {

constexpr qint64 pictureIntervalMs = 30; // the run needs the time more than the eye

bool isPicture(const ChannelSpec& spec) {
    return spec.kind == ChannelKind::image || spec.kind == ChannelKind::overlay;
}

} // namespace

void ViewDocks::addCanvases() {
    std::vector<std::string> groups;
    for (const ChannelSpec& spec : session_.look().run->channels()) {
        if (isPicture(spec) && std::find(groups.begin(), groups.end(), spec.group) == groups.end()) {
            groups.push_back(spec.group);
        }
    }
    for (const std::string& group : groups) {
        std::vector<ChannelSpec> specs;
        for (const ChannelSpec& spec : session_.look().run->channels()) {
            if (isPicture(spec) && spec.group == group) {
                specs.push_back(spec);
            }
        }
        auto* canvas = new Canvas;
        canvas->setChannels(specs);
        canvas->setEmptyText(tr("No picture yet. Step once (F10)."));
        View& view = addView(QString::fromStdString(group), canvas, [this, canvas] {
            if (session_.snapshot() != nullptr) {
                canvas->setData(session_.snapshot()->channels);
            }
        });
        view.restMs = pictureIntervalMs;
        view.wanted = [canvas] {
            std::set<std::string> ids;
            for (const QString& id : canvas->wanted()) {
                ids.insert(id.toStdString());
            }
            return ids;
        };
        connectCanvas(canvas);
        const std::unique_ptr<Optimizer> optimizer = session_.look().run->make_optimizer();
        for (const ChannelSpec& spec : specs) {
            QStringList quantities;
            for (const std::string& quantity : optimizer->colourings(spec.id)) {
                quantities << QString::fromStdString(quantity);
            }
            if (!quantities.isEmpty()) {
                canvas->setColourings(QString::fromStdString(spec.id), quantities, quantities.front());
            }
        }
        addExport(view, QString::fromStdString(group));
        canvases_.push_back(canvas);
        canvasDocks_.push_back(view.dock);
    }
}

void ViewDocks::connectCanvas(Canvas* canvas) {
    connect(canvas, &Canvas::wantedChanged, this, &ViewDocks::tellWanted);
    connect(canvas, &Canvas::colouringChosen, this, [this](const QString& overlay, const QString& quantity) {
        session_.setColouring(overlay.toStdString(), quantity.toStdString());
    });
    connect(canvas, &Canvas::rowSelected, this, &ViewDocks::rowSelected);
    connect(canvas, &Canvas::rowSelected, this, &ViewDocks::raiseInspector);
    connect(this, &ViewDocks::rowSelected, canvas, &Canvas::setSelectedRow);
    connect(this, &ViewDocks::rowOpened, canvas, &Canvas::showRow);
    connect(canvas, &Canvas::rowOpened, this, &ViewDocks::showInspector);
    connect(canvas, &Canvas::exportAsked, this, [this](const QString& name, ImagePane* pane) {
        ExportView picture;
        picture.name = name;
        picture.present = pane->size();
        picture.draw = [shown = QPointer<ImagePane>(pane)](const QSize& size, double dpi) {
            return shown ? shown->drawn(size, dpi / 96.0) : QImage();
        };
        emit oneExportAsked(picture);
    });
}

void ViewDocks::addInspector() {
    if (tableDocks_.empty()) {
        return; // nothing that has rows
    }
    inspector_ = new RowInspector;
    View& view = addView(tr("Inspector"), inspector_, [this] {
        if (auto rows = tableNow(inspector_->tableId().toStdString())) {
            inspector_->setTable(std::move(rows));
        }
    });
    view.titled = false;
    view.restMs = readingIntervalMs;
    view.wanted = [this] {
        return inspector_->row() < 0 ? std::set<std::string>{}
                                     : std::set<std::string>{inspector_->tableId().toStdString()};
    };
    connect(inspector_, &RowInspector::titleChanged, view.title, &DockTitle::setShown);
    connect(this, &ViewDocks::rowSelected, inspector_, [this](const QString& table, int row) {
        inspector_->setRow(table, row);
        refresh();
    });
    inspectorDock_ = view.dock;
}

void ViewDocks::raiseInspector() {
    const bool closed = inspectorDock_ == nullptr || !inspectorDock_->toggleViewAction()->isChecked();
    if (!closed && inspector_->row() >= 0) {
        inspectorDock_->raise();
    }
}

void ViewDocks::showInspector() {
    if (inspectorDock_ != nullptr) {
        inspectorDock_->show();
        inspectorDock_->raise();
    }
}

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/argument_dialog.h"
#include "app/gui/dock_layout.h"
#include "app/gui/picture_actions.h"
#include "app/gui/session_controller.h"
#include "app/gui/view_docks.h"
#include "widgets/canvas.h"
#include "widgets/dock_title.h"
#include "widgets/row_inspector.h"

#include <QAction>
#include <QDockWidget>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMainWindow>
#include <QPointer>
#include <QSettings>

#include <algorithm>

namespace basin {

namespace {

constexpr qint64 pictureIntervalMs = 30; // the run needs the time more than the eye

bool isPicture(const ChannelSpec& spec) {
    return spec.kind == ChannelKind::image || spec.kind == ChannelKind::overlay;
}

/// By the group's first picture: its name is another one in another language.
QString preferencesKey(const RunLook& look, const std::string& group) {
    const std::vector<ChannelSpec>& channels = look.run->channels();
    const auto first = std::find_if(channels.begin(), channels.end(), [&](const ChannelSpec& spec) {
        return isPicture(spec) && spec.group == group;
    });
    return QStringLiteral("canvas/%1/%2")
        .arg(QString::fromStdString(look.run->spec().optimizer),
             QString::fromStdString(first != channels.end() ? first->id : group));
}

QVariantMap canvasPreferences(const RunLook& look, const std::string& group) {
    const QByteArray text = QSettings().value(preferencesKey(look, group)).toByteArray();
    return QJsonDocument::fromJson(text).object().toVariantMap();
}

void rememberCanvas(const RunLook& look, const std::string& group, const QVariantMap& preferences) {
    const QJsonObject object = QJsonObject::fromVariantMap(preferences);
    QSettings().setValue(preferencesKey(look, group), QJsonDocument(object).toJson(QJsonDocument::Compact));
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
        View& view = addView(QStringLiteral("canvas/") + QString::fromStdString(specs.front().id),
                             QString::fromStdString(group), canvas, [this, canvas] {
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
        const QVariantMap remembered = canvasPreferences(session_.look(), group);
        offerColourings(canvas, specs, remembered.value(QStringLiteral("colourings")).toMap());
        canvas->setPreferences(remembered);
        connectCanvas(canvas, group);
        addExport(view, QString::fromStdString(group));
        canvases_.push_back(canvas);
        canvasDocks_.push_back(view.dock);
    }
}

void ViewDocks::offerColourings(Canvas* canvas, const std::vector<ChannelSpec>& specs,
                                const QVariantMap& chosen) {
    for (const ChannelSpec& spec : specs) {
        const QString id = QString::fromStdString(spec.id);
        QStringList quantities;
        for (const std::string& quantity : session_.look().run->colourings(spec.id)) {
            quantities << QString::fromStdString(quantity);
        }
        if (quantities.isEmpty()) {
            continue;
        }
        const QString wanted = chosen.value(id).toString();
        const bool known = quantities.contains(wanted);
        canvas->setColourings(id, quantities, known ? wanted : quantities.front());
        if (known && wanted != quantities.front()) {
            session_.setColouring(spec.id, wanted.toStdString());
        }
    }
}

void ViewDocks::perform(const Action& action, std::vector<Value> arguments) {
    Edit edit;
    edit.kind = Edit::Kind::action;
    edit.target = action.id;
    edit.arguments = std::move(arguments);
    session_.edit(edit);
}

/// An item was dragged: what its channel says that this does.
void ViewDocks::performMove(const QString& action, const OverlayItem& item) {
    if (const Action* known = findAction(session_.look().info(), action.toStdString())) {
        perform(*known, argumentsAt(*known, placementOf(item)));
    }
}

/// An action of the context menu, at a point; it is asked for whatever else the action wants to know.
void ViewDocks::performAt(const QString& action, QPointF place, int row) {
    const Action* known = findAction(session_.look().info(), action.toStdString());
    if (known == nullptr) {
        return;
    }
    std::optional<std::vector<Value>> arguments = argumentsAt(*known, {row, place.x(), place.y(), {}, {}});
    const Action asked = *known; // another run may open while the dialog does
    if (asksMore(asked)) {
        Action filled = asked;
        for (std::size_t i = 0; i < filled.parameters.size(); ++i) {
            filled.parameters[i].default_value = (*arguments)[i];
        }
        const std::shared_ptr<const Run> run = session_.look().run;
        arguments = askArguments(filled, &window_);
        if (session_.look().run != run) {
            return;
        }
    }
    if (arguments) {
        perform(asked, std::move(*arguments));
    }
}

void ViewDocks::connectCanvas(Canvas* canvas, const std::string& group) {
    std::vector<PlaceAction> actions;
    for (const Action& action : session_.look().info().actions) {
        if (takesPlace(action)) {
            actions.push_back({QString::fromStdString(action.id), QString::fromStdString(action.label),
                               QString::fromStdString(action.description)});
        }
    }
    canvas->setPlaceActions(std::move(actions));
    connect(canvas, &Canvas::itemMoved, this, &ViewDocks::performMove);
    connect(canvas, &Canvas::placeActionChosen, this, &ViewDocks::performAt);
    connect(canvas, &Canvas::preferencesChanged, this,
            [this, canvas, group] { rememberCanvas(session_.look(), group, canvas->preferences()); });
    connect(canvas, &Canvas::filmAsked, this,
            [this, group] { emit filmAsked(QString::fromStdString(group)); });
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
    View& view = addView(QStringLiteral("inspector"), tr("Inspector"), inspector_, [this] {
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

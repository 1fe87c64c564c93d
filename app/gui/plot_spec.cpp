// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/plot_spec.h"

#include "app/gui/kept_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <string_view>

namespace basin {

namespace {

QString scaleName(AxisScale scale) {
    switch (scale) {
    case AxisScale::linear:
        break;
    case AxisScale::logarithmic:
        return QStringLiteral("log");
    case AxisScale::symmetricLog:
        return QStringLiteral("symlog");
    }
    return QStringLiteral("linear");
}

AxisScale scaleOf(const QString& name) {
    return name == QLatin1String("log")      ? AxisScale::logarithmic
           : name == QLatin1String("symlog") ? AxisScale::symmetricLog
                                             : AxisScale::linear;
}

QJsonObject toJson(const PlotSpec& plot) {
    QJsonArray channels;
    for (const std::string& channel : plot.channels) {
        channels.append(QString::fromStdString(channel));
    }
    QJsonObject object{{QStringLiteral("id"), plot.id},
                       {QStringLiteral("name"), plot.name},
                       {QStringLiteral("channels"), channels},
                       {QStringLiteral("x"), QString::fromStdString(plot.x)},
                       {QStringLiteral("y_scale"), scaleName(plot.style.y)},
                       {QStringLiteral("x_scale"), scaleName(plot.style.x)},
                       {QStringLiteral("smoothing"), plot.style.smoothing}};
    if (!plot.colour.empty()) {
        object[QStringLiteral("colour")] = QString::fromStdString(plot.colour);
    }
    if (plot.summary) {
        object[QStringLiteral("summary")] = true;
    }
    if (plot.style.yThreshold) {
        object[QStringLiteral("y_threshold")] = *plot.style.yThreshold;
    }
    if (plot.style.xThreshold) {
        object[QStringLiteral("x_threshold")] = *plot.style.xThreshold;
    }
    return object;
}

std::optional<double> positive(const QJsonValue& value) {
    return value.toDouble() > 0.0 ? std::optional(value.toDouble()) : std::nullopt;
}

PlotSpec fromJson(const QJsonObject& object) {
    PlotSpec plot;
    plot.id = object[QStringLiteral("id")].toString();
    plot.name = object[QStringLiteral("name")].toString();
    for (const QJsonValue& channel : object[QStringLiteral("channels")].toArray()) {
        plot.channels.push_back(channel.toString().toStdString());
    }
    plot.x = object[QStringLiteral("x")].toString().toStdString();
    plot.colour = object[QStringLiteral("colour")].toString().toStdString();
    plot.summary = object[QStringLiteral("summary")].toBool();
    plot.style.y = scaleOf(object[QStringLiteral("y_scale")].toString());
    plot.style.x = scaleOf(object[QStringLiteral("x_scale")].toString());
    plot.style.smoothing = object[QStringLiteral("smoothing")].toDouble();
    plot.style.yThreshold = positive(object[QStringLiteral("y_threshold")]);
    plot.style.xThreshold = positive(object[QStringLiteral("x_threshold")]);
    return plot;
}

const PlotSpec* withId(const std::vector<PlotSpec>& plots, const QString& id) {
    const auto found =
        std::find_if(plots.begin(), plots.end(), [&](const PlotSpec& plot) { return plot.id == id; });
    return found != plots.end() ? &*found : nullptr;
}

QString settingsKey(const Run& run) {
    return QStringLiteral("plots/") + QString::fromStdString(run.factory().info().id);
}

} // namespace

namespace {

PlotChannel elementOf(const PlotChannel& vector, int element, const KeptStore* kept) {
    PlotChannel channel = vector;
    const QString name = kept != nullptr ? kept->label(static_cast<std::size_t>(vector.kept),
                                                       static_cast<std::size_t>(element))
                                         : QString::number(element);
    channel.element = element;
    channel.family = QString::fromStdString(vector.spec.label);
    channel.spec.id.append("_").append(std::to_string(element));
    channel.spec.label.append(" · ").append(name.toStdString());
    return channel;
}

} // namespace

std::vector<PlotChannel> plotChannels(const Run& run, const KeptStore* kept) {
    std::vector<PlotChannel> channels;
    int vectors = 0;
    for (const ChannelSpec& spec : run.channels()) {
        if (spec.kind == ChannelKind::scalar) {
            channels.push_back({spec, channels.size(), -1, -1, {}});
        }
    }
    for (const ChannelSpec& spec : run.channels()) {
        if (spec.kind != ChannelKind::vector || !spec.kept) {
            continue;
        }
        const PlotChannel vector{spec, 0, vectors++, -1, {}};
        channels.push_back(vector);
        const auto count =
            kept == nullptr ? 0 : static_cast<int>(kept->elements(static_cast<std::size_t>(vector.kept)));
        for (int element = 0; element < count; ++element) {
            channels.push_back(elementOf(vector, element, kept));
        }
    }
    return channels;
}

std::optional<PlotChannel> plotChannel(const Run& run, const std::string& id, const KeptStore* kept) {
    const std::size_t split = id.rfind('_');
    const bool numbered = split != std::string::npos && split + 1 < id.size() && id.size() - split <= 8 &&
                          id.find_first_not_of("0123456789", split + 1) == std::string::npos;
    const std::string_view name = std::string_view(id).substr(0, numbered ? split : 0);
    std::size_t column = 0;
    int vectors = 0;
    std::optional<PlotChannel> element;
    for (const ChannelSpec& spec : run.channels()) {
        if (spec.kind == ChannelKind::scalar) {
            if (spec.id == id) {
                return PlotChannel{spec, column, -1, -1, {}};
            }
            ++column;
        } else if (spec.kind == ChannelKind::vector && spec.kept) {
            if (spec.id == id) {
                return PlotChannel{spec, 0, vectors, -1, {}};
            }
            if (numbered && spec.id == name) {
                element = elementOf({spec, 0, vectors, -1, {}}, std::stoi(id.substr(split + 1)), kept);
            }
            ++vectors;
        }
    }
    return element; // a scalar of that name goes before an element
}

std::vector<PlotSpec> defaultPlots(const Run& run) {
    struct Group {
        PlotSpec plot;
        std::string first;
        std::size_t logarithmic = 0;
    };
    std::vector<Group> groups;
    for (const PlotChannel& channel : plotChannels(run)) {
        const QString name = QString::fromStdString(channel.spec.group);
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group& each) { return each.plot.name == name; });
        if (group == groups.end()) {
            const QString id = QStringLiteral("group/") + QString::fromStdString(channel.spec.id);
            PlotSpec plot;
            plot.id = id;
            plot.name = name;
            group = groups.insert(groups.end(), Group{std::move(plot), channel.spec.id, 0});
        }
        if (channel.spec.shown) {
            group->plot.channels.push_back(channel.spec.id);
            group->logarithmic += channel.spec.log_axis ? 1 : 0;
        }
    }
    std::vector<PlotSpec> plots;
    for (Group& group : groups) {
        if (group.plot.channels.empty()) {
            group.plot.channels.push_back(group.first); // a plot without any curve would look broken
        }
        if (group.logarithmic > 0 && 2 * group.logarithmic >= group.plot.channels.size()) {
            group.plot.style.y = AxisScale::logarithmic;
        }
        plots.push_back(std::move(group.plot));
    }
    return plots;
}

QString plotsToText(const std::vector<PlotSpec>& plots) {
    QJsonArray array;
    for (const PlotSpec& plot : plots) {
        array.append(toJson(plot));
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<PlotSpec>> plotsFromText(const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) {
        return std::nullopt;
    }
    std::vector<PlotSpec> plots;
    for (const QJsonValue& value : document.array()) {
        PlotSpec plot = fromJson(value.toObject());
        const bool known =
            std::any_of(plots.begin(), plots.end(), [&](const PlotSpec& each) { return each.id == plot.id; });
        if (!plot.id.isEmpty() && !known) {
            plots.push_back(std::move(plot));
        }
    }
    return plots;
}

std::vector<PlotSpec> rememberedPlots(const Run& run) {
    const auto text = QSettings().value(settingsKey(run)).toString();
    std::optional<std::vector<PlotSpec>> plots = plotsFromText(text);
    if (!plots) {
        return defaultPlots(run);
    }
    const auto isMissing = [&](const std::string& id) { return !plotChannel(run, id); };
    const std::vector<PlotSpec> defaults = defaultPlots(run);
    for (PlotSpec& plot : *plots) {
        if (plot.name.isEmpty()) {
            const PlotSpec* own = withId(defaults, plot.id);
            plot.name = own != nullptr ? own->name : plot.id;
        }
        std::erase_if(plot.channels, isMissing);
        if (isMissing(plot.x)) {
            plot.x.clear();
        }
        if (isMissing(plot.colour)) {
            plot.colour.clear();
        }
    }
    return *plots;
}

void rememberPlots(const Run& run, const std::vector<PlotSpec>& plots) {
    if (plots == defaultPlots(run)) {
        forgetPlots(run); // so that a later version's better defaults are seen
    } else {
        // The names that Basin gave are left out: they follow the language.
        const std::vector<PlotSpec> defaults = defaultPlots(run);
        std::vector<PlotSpec> kept = plots;
        for (PlotSpec& plot : kept) {
            const PlotSpec* own = withId(defaults, plot.id);
            if (own != nullptr && own->name == plot.name) {
                plot.name.clear();
            }
        }
        QSettings().setValue(settingsKey(run), plotsToText(kept));
    }
}

void forgetPlots(const Run& run) {
    QSettings().remove(settingsKey(run));
}

QString freePlotId(const std::vector<PlotSpec>& plots) {
    for (int number = 1;; ++number) {
        const QString id = QStringLiteral("plot-%1").arg(number);
        if (std::none_of(plots.begin(), plots.end(), [&](const PlotSpec& plot) { return plot.id == id; })) {
            return id;
        }
    }
}

} // namespace basin

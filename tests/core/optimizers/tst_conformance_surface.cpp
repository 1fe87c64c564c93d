// SPDX-License-Identifier: GPL-3.0-or-later
// What every registered optimizer declares: schema, levels, channels, actions, presets. tst_conformance has
// its bits.
#include "core/base/absent.h"
#include "core/base/error.h"
#include "core/run/named_rows.h"
#include "tests/core/optimizers/conformance.h"
#include "tests/core/optimizers/every_optimizer.h"
#include "tests/support/engine_helpers.h"

#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <set>

using namespace basin;
using namespace basin::test;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Value with_number(const Hyperparameter& entry, const Value& value, double number) {
    if (entry.type == HyperparameterType::integer) {
        return static_cast<std::int64_t>(number);
    }
    if (entry.type == HyperparameterType::per_group) {
        std::vector<double> groups = std::get<std::vector<double>>(value);
        groups.back() = number;
        return groups;
    }
    return number;
}

/// What lies just outside of the range on either side, as far as the type can hold it.
std::vector<double> outside(const Hyperparameter& entry) {
    std::vector<double> numbers;
    const bool whole = entry.type == HyperparameterType::integer;
    if (std::isfinite(entry.minimum)) {
        numbers.push_back(whole ? std::ceil(entry.minimum) - 1.0 : std::nextafter(entry.minimum, -infinity));
    }
    if (std::isfinite(entry.maximum) && (!whole || entry.maximum < 9e15)) {
        numbers.push_back(whole ? std::floor(entry.maximum) + 1.0 : std::nextafter(entry.maximum, infinity));
    }
    if (!whole) {
        numbers.push_back(std::nan(""));
    }
    return numbers;
}

bool is_numeric(const Hyperparameter& entry) {
    return entry.type == HyperparameterType::integer || entry.type == HyperparameterType::real ||
           entry.type == HyperparameterType::per_group;
}

/// Two iterations with these values; false when they are refused because they do not fit the others.
bool runs_with(const Subject& tested, const std::string& id, const Value& value) {
    RunSpec spec = tested.spec();
    spec.request.hyperparameters.set(id, value);
    try {
        Run run(spec, tested.registry());
        Executor executor(run);
        const StepResult last = run_to(executor, 2);
        if (!last.failure.empty()) {
            throw std::runtime_error(id + " = " + to_text(value) + ": " + last.failure);
        }
        return true;
    } catch (const UserError&) {
        return false;
    }
}

void check_image(const ImageData& image) {
    QVERIFY(image.channels == 1 || image.channels == 3);
    QVERIFY(image.width > 0 && image.height > 0);
    QCOMPARE(image.pixels.size(), static_cast<std::size_t>(image.width) *
                                      static_cast<std::size_t>(image.height) *
                                      static_cast<std::size_t>(image.channels));
    if (image.tile_width > 0) {
        QVERIFY(image.tile_height > 0);
        QCOMPARE(image.width % image.tile_width, 0);
        QCOMPARE(image.height % image.tile_height, 0);
    }
}

void check_table(const TableData& table) {
    QVERIFY(!table.columns.empty());
    QCOMPARE(table.numbers.size(), table.rows() * table.columns.size());
    QVERIFY(table.texts.empty() || table.texts.size() == table.numbers.size());
    QVERIFY(table.row_labels.empty() || table.row_labels.size() == table.rows());
}

void check_overlay(const OverlayData& overlay, std::size_t linked_rows, std::size_t groups) {
    for (const OverlayItem& item : overlay.items) {
        QVERIFY(item.group >= -1 && item.group < static_cast<std::int32_t>(groups));
        QVERIFY(item.row < static_cast<std::int32_t>(linked_rows) || linked_rows == 0);
        QCOMPARE(item.polyline.empty(), item.shape != OverlayShape::polyline);
        QVERIFY(item.polyline.size() % 2 == 0);
    }
}

} // namespace

class TestConformanceSurface : public QObject {
    Q_OBJECT

  private slots:
    void levels_and_phases_data() { every_optimizer(); }
    void levels_and_phases();
    void the_schema_keeps_its_limits_data() { every_optimizer(); }
    void the_schema_keeps_its_limits();
    void it_runs_at_its_limits_and_with_every_choice_data() { every_optimizer(); }
    void it_runs_at_its_limits_and_with_every_choice();
    void presets_can_be_used_data() { every_optimizer(); }
    void presets_can_be_used();
    void channels_are_declared_well_data() { every_optimizer(); }
    void channels_are_declared_well();
    void declared_channels_are_published_data() { every_optimizer(); }
    void declared_channels_are_published();
    void every_row_says_every_scalar_data() { every_optimizer(); }
    void every_row_says_every_scalar();
    void what_there_is_none_of_is_absent_data() { every_optimizer(); }
    void what_there_is_none_of_is_absent();
    void actions_and_questions_data() { every_optimizer(); }
    void actions_and_questions();
};

void TestConformanceSurface::levels_and_phases() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    const std::vector<Level>& levels = run->levels();
    QVERIFY(levels.size() >= 2);
    QCOMPARE(levels[levels.size() - 2].id, std::string("iteration"));
    QCOMPARE(levels.back().id, std::string("phase"));
    QCOMPARE(levels.size(), tested.info().levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i) {
        QCOMPARE(levels[i].id, tested.info().levels[i].id);
    }
    std::set<std::string> known;
    for (const Phase& phase : tested.info().phases) {
        known.insert(phase.id);
    }
    Executor executor(*run);
    while (executor.position().iteration < 40 && !executor.stopped()) {
        const std::vector<Phase> phases = executor.optimizer().phases();
        const std::vector<LevelPosition> places = executor.optimizer().level_positions();
        QCOMPARE(places.size(), levels.size());
        QCOMPARE(places.back().index, static_cast<std::int64_t>(executor.position().phase));
        QCOMPARE(places.back().count, static_cast<std::int64_t>(phases.size()));
        for (const LevelPosition& place : places) {
            QVERIFY(place.index >= 0 && (place.count < 0 || place.index < place.count));
        }
        for (const Phase& phase : phases) {
            QVERIFY(known.contains(phase.id));
        }
        const StepResult step = executor.step({});
        // What ends takes along what is inside it; the row ends with the last announced phase.
        const std::uint32_t ended = step.advance.levels_ended;
        QVERIFY((ended >> (levels.size() - 1)) == 1U);
        for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
            QVERIFY(((ended >> i) & 1U) == 0 || ((ended >> (i + 1)) & 1U) != 0);
        }
        const bool was_last = places.back().index + 1 == places.back().count;
        QCOMPARE(step.row_finished, was_last);
    }
}

void TestConformanceSurface::the_schema_keeps_its_limits() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    Hyperparameters values = tested.spec().request.hyperparameters;
    for (const Hyperparameter& entry : tested.info().schema->entries()) {
        QVERIFY2(!entry.label.empty() && !entry.id.empty(), entry.id.c_str());
        const Value before = values.at(entry.id);
        if (is_numeric(entry)) {
            for (const double number : outside(entry)) {
                const Value bad = with_number(entry, before, number);
                QVERIFY_EXCEPTION_THROWN(values.set(entry.id, bad), UserError);
                QVERIFY(values.at(entry.id) == before);
            }
        } else if (entry.type == HyperparameterType::choice) {
            QVERIFY(entry.choices.size() > 1);
            QVERIFY_EXCEPTION_THROWN(values.set(entry.id, std::string("no such choice")), UserError);
        }
        QVERIFY_EXCEPTION_THROWN(values.set_text(entry.id + "x", "1"), UserError);
        // Text that is shown is text that is read.
        values.set_text(entry.id, to_text(before));
        QVERIFY2(values.at(entry.id) == before, entry.id.c_str());
        const auto level = std::find_if(tested.info().levels.begin(), tested.info().levels.end(),
                                        [&](const Level& known) { return known.id == entry.takes_effect; });
        QVERIFY2(entry.takes_effect == effect_new_run || level != tested.info().levels.end(),
                 entry.id.c_str());
    }
}

void TestConformanceSurface::it_runs_at_its_limits_and_with_every_choice() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const Hyperparameters values = tested.spec().request.hyperparameters;
    for (const Hyperparameter& entry : tested.info().schema->entries()) {
        if (entry.type == HyperparameterType::boolean) {
            QVERIFY2(runs_with(tested, entry.id, !values.flag(entry.id)), entry.id.c_str());
        }
        if (entry.type == HyperparameterType::choice) {
            const auto ran =
                std::count_if(entry.choices.begin(), entry.choices.end(),
                              [&](const std::string& choice) { return runs_with(tested, entry.id, choice); });
            QVERIFY2(ran > 1, entry.id.c_str());
        }
        for (const double limit : {entry.minimum, entry.maximum}) {
            if (is_numeric(entry) && std::isfinite(limit)) {
                (void)runs_with(tested, entry.id, with_number(entry, values.at(entry.id), limit));
            }
        }
    }
}

void TestConformanceSurface::presets_can_be_used() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    for (const Preset& preset : tested.info().presets) {
        QVERIFY(!preset.id.empty() && !preset.label.empty());
        Hyperparameters values(tested.info().schema);
        for (const auto& [id, value] : preset.settings) {
            values.set(id, value);
        }
        std::set<std::string> ids;
        for (const PresetVariant& variant : preset.variants) {
            QVERIFY(ids.insert(variant.id).second);
            QVERIFY(!variant.settings.empty() || !variant.edits.empty());
            Hyperparameters varied = values;
            for (const auto& [id, value] : variant.settings) {
                varied.set(id, value);
            }
            for (const ScheduledEdit& scheduled : variant.edits) {
                QVERIFY(scheduled.iteration >= 1);
                QVERIFY(effect_of(tested.info(), scheduled.edit) != effect_new_run);
                if (scheduled.edit.kind == Edit::Kind::hyperparameter) {
                    varied.set(scheduled.edit.target, scheduled.edit.value);
                }
            }
        }
    }
}

void TestConformanceSurface::channels_are_declared_well() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    const std::vector<ChannelSpec>& channels = run->channels();
    const std::vector<ChannelSpec>& declared = tested.info().channels;
    std::set<std::string> ids;
    for (const ChannelSpec& channel : channels) {
        QVERIFY2(ids.insert(channel.id).second, channel.id.c_str());
        QVERIFY2(!channel.label.empty() && !channel.group.empty(), channel.id.c_str());
        QVERIFY2(!channel.id.ends_with("_px") || channel.unit == "px", channel.id.c_str());
        const auto same = std::find_if(declared.begin(), declared.end(), [&](const ChannelSpec& other) {
            return other.id == channel.id && other.kind == channel.kind;
        });
        QVERIFY2(same != declared.end(), channel.id.c_str());
    }
    const auto kind_of = [&](const std::string& id) {
        const auto found = std::find_if(channels.begin(), channels.end(),
                                        [&](const ChannelSpec& channel) { return channel.id == id; });
        return found == channels.end() ? ChannelKind::scalar : found->kind;
    };
    for (const ChannelSpec& channel : channels) {
        if (channel.kind == ChannelKind::overlay) {
            QVERIFY2(channel.over.empty() || kind_of(channel.over) == ChannelKind::image, channel.id.c_str());
            QVERIFY2(channel.linked_table.empty() || kind_of(channel.linked_table) == ChannelKind::table,
                     channel.id.c_str());
        }
        std::set<std::string> groups;
        for (const ItemGroup& group : channel.item_groups) {
            QVERIFY2(channel.kind == ChannelKind::overlay && !group.label.empty(), channel.id.c_str());
            QVERIFY2(!group.id.empty() && groups.insert(group.id).second, channel.id.c_str());
        }
    }
    const std::vector<std::string>& scalars = run->layout().scalars;
    QVERIFY(std::find(scalars.begin(), scalars.end(), tested.info().loss_channel) != scalars.end());
}

void TestConformanceSurface::declared_channels_are_published() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    Executor executor(*run);
    for (const Position at :
         {Position{0, 0}, Position{0, 1}, Position{1, 0}, Position{20, 0}, Position{20, 1}}) {
        while (executor.position() < at) {
            executor.step({});
        }
        Optimizer& optimizer = executor.optimizer();
        QVERIFY(std::holds_alternative<std::monostate>(optimizer.build("no such channel")));
        for (const ChannelSpec& channel : optimizer.channels()) {
            const ChannelData data = optimizer.build(channel.id);
            QVERIFY2(data.index() == static_cast<std::size_t>(channel.kind), channel.id.c_str());
            if (const auto* vector = std::get_if<VectorData>(&data)) {
                QVERIFY(vector->labels.empty() || vector->labels.size() == vector->values.size());
            } else if (const auto* image = std::get_if<ImageData>(&data)) {
                check_image(*image);
            } else if (const auto* table = std::get_if<TableData>(&data)) {
                check_table(*table);
            } else if (const auto* overlay = std::get_if<OverlayData>(&data)) {
                const ChannelData linked = optimizer.build(channel.linked_table);
                const auto* rows = std::get_if<TableData>(&linked);
                check_overlay(*overlay, rows != nullptr ? rows->rows() : 0, channel.item_groups.size());
                // Inside an iteration the quantity may not exist yet; then the items stay uncoloured.
                QVERIFY(at.phase > 0 || optimizer.colourings(channel.id).empty() ||
                        !overlay->value_label.empty());
            }
        }
    }
}

void TestConformanceSurface::every_row_says_every_scalar() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    Executor executor(*run);
    const double untouched = std::bit_cast<double>(0x7ff8dead0000beefULL);
    std::size_t finite = 0;
    for (std::int64_t k = 1; k <= 20; ++k) {
        run_to(executor, k);
        std::vector<double> values(run->layout().scalars.size(), untouched);
        executor.optimizer().read_scalars(values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            QVERIFY2(std::bit_cast<std::uint64_t>(values[i]) != std::bit_cast<std::uint64_t>(untouched),
                     run->layout().scalars[i].c_str());
            finite += std::isfinite(values[i]) ? 1 : 0;
        }
        for (std::size_t i = 0; i < run->layout().kept.size(); ++i) {
            std::vector<float> kept;
            executor.optimizer().read_kept(i, kept);
            QVERIFY2(!kept.empty(), run->layout().kept[i].c_str());
        }
    }
    QVERIFY(finite > 0);
}

/// Views mark every NaN but the absent one as a fault; the first rows of a subject have none.
void TestConformanceSurface::what_there_is_none_of_is_absent() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    Executor executor(*run);
    const auto fault = [](auto value) { return std::isnan(value) && !is_absent(value); };
    const auto check = [&](const auto& values, const std::string& what) {
        const auto at = std::find_if(values.begin(), values.end(), fault);
        QVERIFY2(at == values.end(),
                 fmt::format("{}, element {}", what, std::distance(values.begin(), at)).c_str());
    };
    for (const std::int64_t k : {0, 1, 2, 20}) {
        run_to(executor, k);
        Optimizer& optimizer = executor.optimizer();
        for (const ChannelSpec& channel : optimizer.channels()) {
            const ChannelData data = optimizer.build(channel.id);
            if (const auto* vector = std::get_if<VectorData>(&data)) {
                check(vector->values, channel.id);
            } else if (const auto* table = std::get_if<TableData>(&data)) {
                std::vector<double> numbers = table->numbers;
                for (std::size_t i = 0; i < std::min(numbers.size(), table->texts.size()); ++i) {
                    numbers[i] = table->texts[i].empty() ? numbers[i] : 0.0; // the text is what is shown
                }
                check(numbers, channel.id);
            }
        }
        if (k > 0) {
            std::vector<double> values(run->layout().scalars.size());
            optimizer.read_scalars(values);
            for (std::size_t i = 0; i < values.size(); ++i) {
                check(std::vector{values[i]}, run->layout().scalars[i]);
            }
            for (std::size_t i = 0; i < run->layout().kept.size(); ++i) {
                std::vector<float> kept;
                optimizer.read_kept(i, kept);
                check(kept, run->layout().kept[i]);
            }
        }
    }
}

void TestConformanceSurface::actions_and_questions() {
    QFETCH(QString, which);
    const Subject tested(which.toStdString());
    const auto run = tested.run();
    Executor executor(*run);
    run_to(executor, 5);
    const std::uint64_t hash = executor.position_hash();
    QVERIFY_EXCEPTION_THROWN(executor.optimizer().perform("no such action", {}), UserError);
    for (const Action& action : tested.info().actions) {
        QVERIFY(!action.label.empty() && !action.description.empty());
        const auto level = std::find_if(tested.info().levels.begin(), tested.info().levels.end(),
                                        [&](const Level& known) { return known.id == action.takes_effect; });
        QVERIFY2(level != tested.info().levels.end(), action.id.c_str());
        if (!action.is_query) {
            continue;
        }
        std::vector<Value> arguments;
        for (const ActionParameter& parameter : action.parameters) {
            arguments.push_back(parameter.default_value);
            if (auto* text = std::get_if<std::string>(&arguments.back())) {
                *text = with_named_rows(*run, *text); // as the engine does
            }
        }
        double last = 0.0;
        bool grows = true;
        const TableData answer = executor.optimizer().query(action.id, arguments, {}, [&](double share) {
            grows = grows && share >= last && share <= 1.0;
            last = share;
        });
        check_table(answer);
        QVERIFY(answer.rows() > 0);
        QVERIFY2(grows && last > 0.0, action.id.c_str());
        QCOMPARE(executor.position_hash(), hash);
        std::stop_source source;
        source.request_stop();
        (void)executor.optimizer().query(action.id, arguments, source.get_token(), [](double) {});
        QCOMPARE(executor.position_hash(), hash);
    }
}

QTEST_GUILESS_MAIN(TestConformanceSurface)
#include "tst_conformance_surface.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/optimizer_texts.h"

#include "app/cli/run_setup.h"
#include "app/gui/text_visitor.h"
#include "core/base/error.h"
#include "core/optimizer/setting_files.h"
#include "core/run/executor.h"
#include "core/run/named_rows.h"
#include "widgets/message_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <map>

namespace basin {

namespace {

/// Units and symbols need no translation: a text counts from three letters in a row.
bool hasWord(const std::string& text) {
    int letters = 0;
    return std::any_of(text.begin(), text.end(), [&](char c) {
        letters = std::isalpha(static_cast<unsigned char>(c)) != 0 ? letters + 1 : 0;
        return letters == 3;
    });
}

void translate(std::string& text) {
    if (hasWord(text)) {
        text = QCoreApplication::translate("optimizer", text.c_str()).toStdString();
    }
}

/// Passes every call on; what it hands back to be read is translated.
class TranslatedOptimizer : public Optimizer {
  public:
    explicit TranslatedOptimizer(std::unique_ptr<Optimizer> inner)
        : inner_(std::move(inner)), levels_(inner_->levels()), channels_(inner_->channels()) {
        translator_.visit(levels_);
        translator_.visit(channels_);
    }

    void initialise(std::uint64_t seed) override { inner_->initialise(seed); }
    const Hyperparameters& hyperparameters() const override { return inner_->hyperparameters(); }
    void set_hyperparameters(const Hyperparameters& values) override { inner_->set_hyperparameters(values); }
    void visit_state(StateVisitor& visitor) override { inner_->visit_state(visitor); }
    void visit_carry(StateVisitor& visitor) override { inner_->visit_carry(visitor); }
    void restored() override { inner_->restored(); }
    void poked() override { inner_->poked(); }
    const std::vector<Level>& levels() const override { return levels_; }
    std::vector<Phase> phases() const override {
        std::vector<Phase> phases = inner_->phases();
        translator_.visit(phases);
        return phases;
    }
    std::vector<LevelPosition> level_positions() const override { return inner_->level_positions(); }
    void read_levels(std::span<std::int32_t> out) const override { inner_->read_levels(out); }
    Advance advance(std::stop_token stop) override { return inner_->advance(std::move(stop)); }
    const std::vector<ChannelSpec>& channels() const override { return channels_; }
    void read_scalars(std::span<double> out) const override { inner_->read_scalars(out); }
    void read_kept(std::size_t index, std::vector<float>& out) const override {
        inner_->read_kept(index, out);
    }
    ChannelData build(const std::string& channel) override {
        ChannelData data = inner_->build(channel);
        translator_.visit(data);
        return data;
    }
    std::vector<std::string> colourings(const std::string& channel) const override {
        std::vector<std::string> quantities = inner_->colourings(channel);
        translator_.visit(quantities);
        return quantities;
    }
    /// Takes the translated name, and the optimizer's own.
    void set_colouring(const std::string& channel, const std::string& quantity) override {
        const std::vector<std::string> own = inner_->colourings(channel);
        const auto meant = std::find_if(own.begin(), own.end(), [&](std::string name) {
            translate(name);
            return name == quantity;
        });
        inner_->set_colouring(channel, meant != own.end() ? *meant : quantity);
    }
    void set_focus(const std::string& table, std::int32_t row) override { inner_->set_focus(table, row); }
    std::vector<std::string> intermediates() const override { return inner_->intermediates(); }
    Intermediate intermediate(const std::string& name) override { return inner_->intermediate(name); }
    std::vector<ChannelSpec> inner_channels() const override {
        std::vector<ChannelSpec> channels = inner_->inner_channels();
        translator_.visit(channels);
        return channels;
    }
    void watch_inner(bool on) override { inner_->watch_inner(on); }
    std::vector<InnerRow> take_inner() override { return inner_->take_inner(); }
    void perform(const std::string& action, const std::vector<Value>& arguments) override {
        inner_->perform(action, arguments);
    }
    TableData query(const std::string& action, const std::vector<Value>& arguments, std::stop_token stop,
                    const std::function<void(double)>& progress) override {
        TableData table = inner_->query(action, arguments, std::move(stop), progress);
        translator_.visit(table);
        for (std::string& text : table.texts) {
            text = messageText(text).toStdString(); // reasons to stop are messages
        }
        return table;
    }

  private:
    TextVisitor translator_{translate};
    std::unique_ptr<Optimizer> inner_;
    std::vector<Level> levels_;
    std::vector<ChannelSpec> channels_;
};

} // namespace

class TranslatedFactory : public OptimizerFactory, public SettingFiles {
  public:
    explicit TranslatedFactory(std::shared_ptr<const OptimizerFactory> inner) : inner_(std::move(inner)) {
        retranslate();
    }

    void retranslate() {
        info_ = inner_->info();
        TextVisitor(translate).visit(info_);
    }

    const OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest& request) const override {
        return inner_->make_problem(request);
    }
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem> problem,
                                              const Hyperparameters& values, int threads) const override {
        return std::make_unique<TranslatedOptimizer>(
            inner_->make_optimizer(std::move(problem), values, threads));
    }

    std::string setting_for(const std::string& path) const override {
        const auto* files = dynamic_cast<const SettingFiles*>(inner_.get());
        return files != nullptr ? files->setting_for(path) : std::string();
    }

  private:
    std::shared_ptr<const OptimizerFactory> inner_;
    OptimizerInfo info_;
};

namespace {

/// The texts of the answers to questions that were not answered before; they have the same words everywhere.
void collectAnswers(const Run& run, Optimizer& optimizer, std::set<std::string>& asked,
                    const TextVisitor& collector) {
    for (const Action& action : run.factory().info().actions) {
        if (!action.is_query || asked.contains(action.id)) {
            continue;
        }
        std::vector<Value> arguments;
        for (const ActionParameter& parameter : action.parameters) {
            arguments.push_back(parameter.default_value);
        }
        try {
            for (Value& argument : arguments) {
                if (auto* text = std::get_if<std::string>(&argument)) {
                    *text = with_named_rows(run, *text);
                }
            }
            TableData answer = optimizer.query(action.id, arguments, {}, [](double) {});
            std::erase_if(answer.texts, [](const std::string& text) {
                return text.find_first_of("0123456789") != std::string::npos; // a message, known as such
            });
            collector.visit(answer);
            asked.insert(action.id);
        } catch (const UserError&) {
            continue; // the next preset may have what it asks for
        }
    }
}

/// The texts of what one preset builds after two iterations.
void collectBuilt(const OptimizerRegistry& registry, const std::string& optimizer, const std::string& preset,
                  std::set<std::string>& asked, const TextVisitor& collector) {
    cli::RunChoice choice;
    choice.optimizer = optimizer;
    choice.preset = preset;
    Run run(cli::make_run_spec(registry, choice), registry);
    Executor executor(run);
    const std::size_t iteration_level = executor.optimizer().levels().size() - 2;
    for (int i = 0; i < 2; ++i) {
        executor.step_level(iteration_level, {});
    }
    std::vector<ChannelSpec> channels = executor.optimizer().channels();
    std::vector<Level> levels = executor.optimizer().levels();
    std::vector<Phase> phases = executor.optimizer().phases();
    for (const ChannelSpec& channel : executor.optimizer().channels()) {
        ChannelData data = executor.optimizer().build(channel.id);
        std::vector<std::string> quantities = executor.optimizer().colourings(channel.id);
        collector.visit(data);
        collector.visit(quantities);
    }
    collector.visit(channels);
    collector.visit(levels);
    collector.visit(phases);
    collectAnswers(run, executor.optimizer(), asked, collector);
}

} // namespace

TranslatedOptimizers::TranslatedOptimizers(const OptimizerRegistry& registry) {
    for (const auto& factory : registry.all()) {
        factories_.push_back(std::make_shared<TranslatedFactory>(factory));
        registry_.add(factories_.back());
    }
}

TranslatedOptimizers::~TranslatedOptimizers() = default;

void TranslatedOptimizers::retranslate() {
    for (const std::shared_ptr<TranslatedFactory>& factory : factories_) {
        factory->retranslate();
    }
}

std::set<std::string> optimizerTexts(const OptimizerRegistry& registry) {
    std::set<std::string> texts;
    const TextVisitor collector([&](std::string& text) {
        if (hasWord(text)) {
            texts.insert(text);
        }
    });
    for (const auto& factory : registry.all()) {
        OptimizerInfo info = factory->info();
        collector.visit(info);
        for (const Hyperparameter& entry : info.schema->entries()) {
            if (entry.type == HyperparameterType::per_group) {
                std::vector<std::string> groups = entry.choices; // ids that are shown as names
                collector.visit(groups);
            }
        }
        std::set<std::string> asked;
        for (const Preset& preset : info.presets) {
            if (preset.brings_input) {
                collectBuilt(registry, info.id, preset.id, asked, collector);
            }
        }
    }
    return texts;
}

} // namespace basin

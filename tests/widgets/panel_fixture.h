// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/hyperparameter_panel.h"
#include "widgets/hyperparameter_row.h"
#include "widgets/number_field.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <string>
#include <vector>

Q_DECLARE_METATYPE(basin::Value)

/// A panel over a schema with every type of entry, and somebody who types into it.
namespace panel_fixture {

using namespace basin;

inline Hyperparameter entry(std::string id, std::string label, std::string group, HyperparameterType type,
                            Value value) {
    Hyperparameter h;
    h.id = std::move(id);
    h.label = std::move(label);
    h.group = std::move(group);
    h.type = type;
    h.default_value = std::move(value);
    h.description = "What " + h.label + " does.";
    return h;
}

inline std::shared_ptr<const Schema> schema() {
    std::vector<Hyperparameter> all;
    all.push_back(
        entry("algorithm", "Algorithm", "Optimizer", HyperparameterType::choice, std::string("adam")));
    all.back().choices = {"adam", "sgd", "adan"};
    all.push_back(entry("rate", "Learning rate", "Optimizer", HyperparameterType::real, 0.01));
    all.back().minimum = 0.0;
    all.back().maximum = 1000.0;
    all.back().scale = RangeScale::logarithmic;
    all.push_back(entry("span", "Span", "Schedule", HyperparameterType::integer, std::int64_t{100}));
    all.back().minimum = 1.0;
    all.back().maximum = 1e9;
    all.back().unit = "iterations";
    all.push_back(entry("rotate", "Train rotation", "Optimizer", HyperparameterType::boolean, true));
    all.push_back(
        entry("factor", "Factor", "By group", HyperparameterType::per_group, std::vector<double>{1.0, 2.0}));
    all.back().choices = {"position", "scale"};
    all.back().minimum = 0.0;
    all.back().maximum = 10.0;
    all.push_back(entry("notes", "Notes", "Other", HyperparameterType::text, std::string()));
    all.push_back(entry("count", "Gaussians", "Other", HyperparameterType::integer, std::int64_t{50}));
    all.back().minimum = 1.0;
    all.back().takes_effect = effect_new_run;
    return std::make_shared<Schema>(std::move(all));
}

class Fixture {
  public:
    Fixture() : known(schema()), values(known), spy(&panel, &HyperparameterPanel::edited) {
        panel.setSchema(known);
        panel.resize(262, 700);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    HyperparameterRow* row(const char* id) const { return panel.row(QString::fromLatin1(id)); }
    NumberField* number(const char* id) const { return row(id)->findChild<NumberField*>(); }
    QToolButton* reset(const char* id) const { return row(id)->findChild<QToolButton*>(); }
    void type(const char* id, const QString& text, bool enter = true) const {
        NumberField* field = number(id);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        if (text.toLatin1() == text.toUtf8()) {
            QTest::keyClicks(field, text);
        } else {
            field->insert(text); // Qt Test types ASCII only; this counts as typed too
        }
        if (enter) {
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    QString lastId() const { return spy.last().at(0).toString(); }
    Value lastValue() const { return spy.last().at(1).value<Value>(); }

    std::shared_ptr<const Schema> known;
    Hyperparameters values;
    HyperparameterPanel panel;
    QSignalSpy spy;
};

} // namespace panel_fixture

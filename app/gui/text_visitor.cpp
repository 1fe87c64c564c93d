// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/text_visitor.h"

namespace basin {

void TextVisitor::visit(std::vector<std::string>& texts) const {
    for (std::string& text : texts) {
        visit_(text);
    }
}

void TextVisitor::visit(std::vector<ChannelSpec>& channels) const {
    for (ChannelSpec& channel : channels) {
        for (std::string* text : {&channel.label, &channel.unit, &channel.description, &channel.group}) {
            visit_(*text);
        }
        for (ItemGroup& group : channel.item_groups) {
            visitName(group.label);
        }
    }
}

void TextVisitor::visit(std::vector<Level>& levels) const {
    for (Level& level : levels) {
        visit_(level.label);
        visit(level.names);
    }
}

void TextVisitor::visit(std::vector<Phase>& phases) const {
    for (Phase& phase : phases) {
        visit_(phase.label);
        visit_(phase.description);
    }
}

void TextVisitor::visit(TableData& answer) const {
    for (TableColumn& column : answer.columns) {
        visitName(column.label);
        visit_(column.unit);
        visit_(column.group);
    }
    for (std::string& label : answer.row_labels) {
        visitName(label);
    }
    visit(answer.texts);
}

void TextVisitor::visitName(std::string& name) const {
    const std::size_t setting = name.find(" = ");
    const bool made = name.find_first_of("|_@") != std::string::npos ||
                      (setting != std::string::npos && setting == name.find(' '));
    if (made) {
        return;
    }
    const std::size_t last = name.find_last_not_of("0123456789");
    const bool counts = last != std::string::npos && last + 1 < name.size() && name[last] == ' ' &&
                        name.find_first_of("0123456789") > last;
    std::string stem = counts ? name.substr(0, last) : name;
    visit_(stem);
    name = counts ? stem + name.substr(last) : stem;
}

void TextVisitor::visit(ChannelData& data) const {
    if (auto* table = std::get_if<TableData>(&data)) {
        for (TableColumn& column : table->columns) {
            visit_(column.label);
            visit_(column.unit);
            visit_(column.group);
        }
        visit(table->texts);
    } else if (auto* overlay = std::get_if<OverlayData>(&data)) {
        visit_(overlay->value_label);
        visit_(overlay->value_unit);
    } else if (auto* image = std::get_if<ImageData>(&data)) {
        visit_(image->x_label);
        visit_(image->y_label);
        for (TileGroup& group : image->tile_groups) {
            visit_(group.label);
        }
    } else if (auto* vector = std::get_if<VectorData>(&data)) {
        visit_(vector->x_label);
        visit_(vector->x_unit);
        for (Guide& guide : vector->guides) {
            visit_(guide.label);
        }
    }
}

std::shared_ptr<const Schema> TextVisitor::visited(const Schema& schema) const {
    std::vector<Hyperparameter> entries = schema.entries();
    for (Hyperparameter& entry : entries) {
        for (std::string* text : {&entry.label, &entry.group, &entry.unit, &entry.description}) {
            visit_(*text);
        }
    }
    return std::make_shared<const Schema>(std::move(entries));
}

void TextVisitor::visit(Preset& preset) const {
    visit_(preset.label);
    visit_(preset.description);
    for (PresetVariant& variant : preset.variants) {
        visit_(variant.label);
        visit_(variant.description);
    }
    if (preset.card) {
        PresetCard& card = *preset.card;
        for (std::string* text : {&card.origin, &card.title, &card.story, &card.verdict}) {
            visit_(*text);
        }
        for (PresetCard::Figure& figure : card.figures) {
            visit_(figure.label);
        }
    }
}

void TextVisitor::visit(DeskPart& part) const {
    for (std::string& group : part.groups) {
        if (!group.starts_with('@')) {
            visit_(group);
        }
    }
    for (DeskPart& inner : part.parts) {
        visit(inner);
    }
}

void TextVisitor::visit(OptimizerInfo& info) const {
    visit_(info.label);
    visit_(info.summary);
    visit_(info.capabilities.reason);
    info.schema = visited(*info.schema);
    visit(info.levels);
    visit(info.phases);
    visit(info.channels);
    for (Action& action : info.actions) {
        visit_(action.label);
        visit_(action.description);
        for (ActionParameter& parameter : action.parameters) {
            visit_(parameter.label);
        }
    }
    for (Preset& preset : info.presets) {
        visit(preset);
    }
    if (info.desk) {
        visit(*info.desk);
    }
}

} // namespace basin

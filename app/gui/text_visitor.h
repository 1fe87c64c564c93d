// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace basin {

/// Calls a function for every text that a user can read, and lets it change the text. One walk serves
/// collecting and translating, so they cannot disagree.
class TextVisitor {
  public:
    using Visit = std::function<void(std::string& text)>;
    explicit TextVisitor(Visit visit) : visit_(std::move(visit)) {}

    void visit(OptimizerInfo& info) const;
    void visit(std::vector<ChannelSpec>& channels) const;
    void visit(std::vector<Level>& levels) const;
    void visit(std::vector<Phase>& phases) const;
    void visit(ChannelData& data) const;
    void visit(TableData& answer) const; ///< to a question: names and words of its rows too
    void visit(std::vector<std::string>& texts) const;

  private:
    /// A heading or the name of a row in an answer. What was put together from ids and settings has no
    /// translation ("p_0, end", "lat_min_var = 0.1"); of "batch 12" the word is what counts.
    void visitName(std::string& name) const;
    void visit(Preset& preset) const;
    void visit(DeskPart& part) const;
    std::shared_ptr<const Schema> visited(const Schema& schema) const;

    Visit visit_;
};

} // namespace basin

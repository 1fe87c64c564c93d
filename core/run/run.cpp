// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run.h"

#include "core/base/error.h"

#include <algorithm>
#include <cassert>

namespace basin {

namespace {

constexpr Position not_taken{-1, 0};

/// 0 -> "A", 25 -> "Z", 26 -> "AA": columns of a spreadsheet.
std::string branch_name(int id) {
    std::string name;
    for (int rest = id; rest >= 0; rest = rest / 26 - 1) {
        name.insert(name.begin(), static_cast<char>('A' + rest % 26));
    }
    return name;
}

HistoryLayout layout_of(const Optimizer& optimizer) {
    HistoryLayout layout;
    for (const ChannelSpec& channel : optimizer.channels()) {
        if (channel.kind == ChannelKind::scalar) {
            layout.scalars.push_back(channel.id);
        } else if (channel.kind == ChannelKind::vector && channel.kept) {
            layout.kept.push_back(channel.id);
        }
    }
    const std::vector<Level>& levels = optimizer.levels();
    assert(levels.size() >= 2 && levels.size() <= 32);
    for (std::size_t i = 0; i + 2 < levels.size(); ++i) {
        layout.levels.push_back(levels[i].id);
    }
    return layout;
}

std::size_t index(int id) {
    assert(id >= 0);
    return static_cast<std::size_t>(id);
}

} // namespace

std::vector<SegmentId> RunTree::path(SegmentId segment) const {
    std::vector<SegmentId> ids;
    for (SegmentId id = segment; id >= 0; id = segments.at(index(id)).parent) {
        ids.push_back(id);
    }
    std::reverse(ids.begin(), ids.end());
    return ids;
}

SegmentId RunTree::owner_of_row(SegmentId tip, std::int64_t iteration) const {
    for (SegmentId id = tip; id >= 0; id = segments.at(index(id)).parent) {
        const Segment& segment = segments.at(index(id));
        if (segment.start.iteration < iteration) {
            return iteration <= segment.head.iteration ? id : -1;
        }
    }
    return -1;
}

SegmentId RunTree::owner_of(SegmentId tip, Position position) const {
    SegmentId id = tip;
    while (segments.at(index(id)).parent >= 0 && position < segments.at(index(id)).start) {
        id = segments.at(index(id)).parent;
    }
    return id;
}

Run::Run(RunSpec spec, const OptimizerRegistry& registry)
    : spec_(std::move(spec)),
      factory_(registry.find(spec_.optimizer)),
      problem_(factory_->make_problem(spec_.request)) {
    const std::unique_ptr<Optimizer> optimizer = make_optimizer();
    read_texts(*optimizer);
    layout_ = layout_of(*optimizer);
    Segment root;
    root.hyperparameters = spec_.request.hyperparameters;
    root.history = std::make_shared<History>(layout_, 1);
    root.phase_log = std::make_shared<PhaseLog>(1);
    root.schedule_taken.assign(spec_.schedule.size(), not_taken);
    tree_.segments.push_back(std::move(root));
    continued_by_.push_back(-1);
    open_branch(0, 0);
}

void Run::read_texts(const Optimizer& optimizer) {
    channels_ = optimizer.channels();
    inner_channels_ = optimizer.inner_channels();
    levels_ = optimizer.levels();
    for (const ChannelSpec& channel : channels_) {
        if (channel.kind == ChannelKind::overlay) {
            colourings_[channel.id] = optimizer.colourings(channel.id);
        }
    }
}

void Run::relabel() {
    read_texts(*make_optimizer());
}

const std::vector<std::string>& Run::colourings(const std::string& overlay) const {
    static const std::vector<std::string> none;
    const auto found = colourings_.find(overlay);
    return found != colourings_.end() ? found->second : none;
}

std::unique_ptr<Optimizer> Run::make_optimizer(int threads) const {
    return factory_->make_optimizer(problem_, spec_.request.hyperparameters,
                                    std::max(1, threads > 0 ? threads : spec_.threads));
}

RunTree Run::tree() const {
    const std::scoped_lock lock(mutex_);
    return tree_;
}

Segment Run::segment(SegmentId id) const {
    const std::scoped_lock lock(mutex_);
    return tree_.segments.at(index(id));
}

SegmentHead Run::head(SegmentId id) const {
    const std::scoped_lock lock(mutex_);
    const Segment& segment = tree_.segments.at(index(id));
    return {segment.head, segment.stop.has_value() || !segment.failure.empty()};
}

std::shared_ptr<History> Run::history(SegmentId id) const {
    const std::scoped_lock lock(mutex_);
    return tree_.segments.at(index(id)).history;
}

int Run::open_branch(SegmentId first, SegmentId tip) {
    const int id = static_cast<int>(tree_.branches.size());
    tree_.branches.push_back({id, free_name(), first, tip});
    return id;
}

/// The first letter that no branch has which is still listed.
std::string Run::free_name() const {
    for (int letter = 0;; ++letter) {
        const std::string name = branch_name(letter);
        if (std::none_of(tree_.branches.begin(), tree_.branches.end(),
                         [&](const Branch& branch) { return !branch.undone && branch.name == name; })) {
            return name;
        }
    }
}

bool Run::can_be_undone(SegmentId id) const {
    const Segment& segment = tree_.segments.at(index(id));
    const bool used = segment.head != segment.start || segment.stop || !segment.failure.empty();
    return segment.parent >= 0 && !used && !segment.undone &&
           std::all_of(tree_.segments.begin(), tree_.segments.end(),
                       [id](const Segment& other) { return other.parent != id || other.undone; });
}

void Run::take_out(SegmentId id) {
    Segment& segment = tree_.segments.at(index(id));
    Branch& branch = tree_.branches.at(index(segment.branch));
    segment.undone = true;
    if (branch.first == id) {
        branch.undone = true;
    } else {
        branch.tip = segment.parent;
        continued_by_.at(index(segment.parent)) = -1;
    }
    ++tree_.revision;
}

void Run::put_back(SegmentId segment) {
    for (const SegmentId id : tree_.path(segment)) {
        Segment& undone = tree_.segments.at(index(id));
        if (!undone.undone) {
            continue;
        }
        undone.undone = false;
        Branch& branch = tree_.branches.at(index(undone.branch));
        if (branch.first == id) {
            branch.undone = false;
        } else if (branch.tip == undone.parent && tree_.segments.at(index(branch.tip)).head == undone.start) {
            branch.tip = id;
            continued_by_.at(index(undone.parent)) = id;
        } else { // its place has been taken meanwhile
            undone.branch = open_branch(id, id);
        }
        ++tree_.revision;
    }
}

void Run::undo(SegmentId from, SegmentId edited) {
    const std::scoped_lock lock(mutex_);
    for (SegmentId id = from; can_be_undone(id); id = tree_.segments.at(index(id)).parent) {
        take_out(id);
        if (id == edited) {
            return;
        }
    }
}

void Run::redo(SegmentId segment) {
    const std::scoped_lock lock(mutex_);
    put_back(segment);
}

SegmentId Run::add_segment(SegmentId parent, Position start, std::vector<Edit> edits,
                           Hyperparameters values) {
    const std::scoped_lock lock(mutex_);
    put_back(parent);
    const SegmentId id = static_cast<SegmentId>(tree_.segments.size());
    const Segment& from = tree_.segments.at(index(parent));
    assert(from.start <= start && start <= from.head);
    Segment segment;
    segment.id = id;
    segment.parent = parent;
    segment.start = segment.head = start;
    segment.hyperparameters = std::move(values);
    segment.history = std::make_shared<History>(layout_, start.iteration + 1);
    segment.phase_log = std::make_shared<PhaseLog>(start.iteration + 1);
    for (const Position& taken : from.schedule_taken) {
        segment.schedule_taken.push_back(taken <= start ? taken : not_taken);
    }
    const bool continues = !edits.empty() && start == from.head && continued_by_.at(index(parent)) < 0;
    segment.edits = std::move(edits);
    if (continues) {
        segment.branch = from.branch;
        continued_by_.at(index(parent)) = id;
        tree_.branches.at(index(segment.branch)).tip = id;
    } else {
        segment.branch = open_branch(id, id);
    }
    tree_.segments.push_back(std::move(segment));
    continued_by_.push_back(-1);
    ++tree_.revision;
    return id;
}

void Run::part_from_continuation(SegmentId id) {
    const SegmentId child = continued_by_.at(index(id));
    Branch& branch = tree_.branches.at(index(tree_.segments.at(index(id)).branch));
    const SegmentId old_tip = branch.tip;
    branch.tip = id;
    const int parted = open_branch(child, old_tip);
    for (SegmentId at = child; at >= 0; at = continued_by_.at(index(at))) {
        tree_.segments.at(index(at)).branch = parted;
    }
    continued_by_.at(index(id)) = -1;
    ++tree_.revision;
}

void Run::advance_head(SegmentId id, Position head) {
    const std::scoped_lock lock(mutex_);
    Segment& segment = tree_.segments.at(index(id));
    if (segment.undone) {
        put_back(id);
    }
    if (continued_by_.at(index(id)) >= 0 && segment.head < head) {
        part_from_continuation(id);
    }
    segment.head = std::max(segment.head, head);
}

void Run::set_stop(SegmentId id, std::optional<StopReason> stop, std::string failure) {
    const std::scoped_lock lock(mutex_);
    Segment& segment = tree_.segments.at(index(id));
    segment.stop = std::move(stop);
    segment.failure = std::move(failure);
    ++tree_.revision;
}

void Run::rename_branch(int branch, std::string name) {
    const std::scoped_lock lock(mutex_);
    tree_.branches.at(index(branch)).name = std::move(name);
    ++tree_.revision;
}

void Run::take_scheduled(SegmentId id, std::size_t entry, Position at) {
    const std::scoped_lock lock(mutex_);
    tree_.segments.at(index(id)).schedule_taken.at(entry) = at;
}

void Run::restore_segment(SegmentId id, const Segment& recorded) {
    const std::scoped_lock lock(mutex_);
    Segment& segment = tree_.segments.at(index(id));
    if (recorded.schedule_taken.size() == segment.schedule_taken.size()) {
        segment.schedule_taken = recorded.schedule_taken;
    }
    segment.stop = recorded.stop;
    segment.failure = recorded.failure;
    ++tree_.revision;
}

void Run::restore_branches(std::vector<Branch> branches, const std::vector<int>& branch_of) {
    const std::scoped_lock lock(mutex_);
    const auto known = [](int id, std::size_t size) { return id >= 0 && index(id) < size; };
    const std::size_t segments = tree_.segments.size();
    bool fits = !branches.empty() && branch_of.size() == segments;
    for (std::size_t i = 0; fits && i < branches.size(); ++i) {
        fits = branches[i].id == static_cast<int>(i) && known(branches[i].first, segments) &&
               known(branches[i].tip, segments);
    }
    for (std::size_t i = 0; fits && i < segments; ++i) {
        fits = known(branch_of[i], branches.size());
    }
    if (!fits) {
        throw input_error("the branches do not fit the run", {}, "ids that are not there",
                          "the session file is damaged");
    }
    std::fill(continued_by_.begin(), continued_by_.end(), -1);
    for (Segment& segment : tree_.segments) {
        segment.branch = branch_of[index(segment.id)];
        if (segment.parent >= 0 && segment.branch == branch_of[index(segment.parent)]) {
            continued_by_[index(segment.parent)] = segment.id;
        }
    }
    tree_.branches = std::move(branches);
    ++tree_.revision;
}

void Run::record_phase_hashes(bool on) {
    const std::scoped_lock lock(mutex_);
    phase_hashes_on_ = on;
}

bool Run::records_phase_hashes() const {
    const std::scoped_lock lock(mutex_);
    return phase_hashes_on_;
}

void Run::put_phase_hash(SegmentId id, Position position, std::uint64_t hash) {
    const std::scoped_lock lock(mutex_);
    phase_hashes_[{id, position}] = hash;
}

std::optional<std::uint64_t> Run::phase_hash(SegmentId id, Position position) const {
    const std::scoped_lock lock(mutex_);
    const auto found = phase_hashes_.find({id, position});
    return found == phase_hashes_.end() ? std::nullopt : std::optional(found->second);
}

std::uint32_t Run::boundary_levels(SegmentId segment, Position position) const {
    const std::size_t count = levels_.size();
    const auto all = static_cast<std::uint32_t>((std::uint64_t{1} << count) - 1);
    if (position.phase > 0) {
        return std::uint32_t{1} << (count - 1);
    }
    if (position.iteration == 0) {
        return all;
    }
    std::shared_ptr<History> history;
    {
        const std::scoped_lock lock(mutex_);
        const SegmentId owner = tree_.owner_of_row(segment, position.iteration);
        assert(owner >= 0);
        history = tree_.segments.at(index(owner)).history;
    }
    const History::View view = history->view();
    std::uint32_t ended = view.facts(position.iteration - history->first_iteration()).levels_ended;
    for (std::size_t level = 1; level < count; ++level) {
        ended |= ((ended >> (level - 1)) & 1U) << level;
    }
    return ended & all;
}

} // namespace basin

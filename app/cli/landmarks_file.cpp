// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/landmarks_file.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>

namespace basin::cli {

namespace {

constexpr const char* channel = "frame_result";

std::uint32_t frame_bit_of(const Run& run) {
    const std::vector<Level>& levels = run.levels();
    const auto level =
        std::find_if(levels.begin(), levels.end(), [](const Level& each) { return each.id == "frame"; });
    const auto published = std::find_if(run.channels().begin(), run.channels().end(),
                                        [](const ChannelSpec& each) { return each.id == channel; });
    if (level == levels.end() || published == run.channels().end()) {
        throw usage_error("--landmarks cannot be used", {},
                          fmt::format("{} does not fit landmarks to frames", run.factory().info().id),
                          "Leave it out");
    }
    return 1U << (level - levels.begin());
}

} // namespace

LandmarksFile::LandmarksFile(const std::string& path, const Run& run)
    : run_(run), frame_bit_(frame_bit_of(run)), file_(path, "landmarks") {}

void LandmarksFile::row_finished(SegmentId segment, Optimizer& optimizer) {
    const History::View view = run_.history(segment)->view();
    if ((view.facts(view.size() - 1).levels_ended & frame_bit_) == 0) {
        return;
    }
    frame_ended(optimizer);
}

void LandmarksFile::frame_ended(Optimizer& optimizer) {
    const ChannelData data = optimizer.build(channel);
    const auto& table = std::get<TableData>(data);
    std::string line;
    if (!has_heading_) {
        for (const TableColumn& column : table.columns) {
            line += fmt::format("{}{}", line.empty() ? "" : ", ", column.id);
        }
        line += '\n';
        has_heading_ = true;
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        line += fmt::format("{}{:.{}f}", i == 0 ? "" : ", ", table.numbers[i], table.columns[i].decimals);
    }
    line += '\n';
    file_.write(line);
}

} // namespace basin::cli

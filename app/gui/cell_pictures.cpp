// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/cell_pictures.h"

#include "app/gui/session_controller.h"
#include "core/run/executor.h"
#include "widgets/colour_map.h"

#include <algorithm>
#include <cmath>

namespace basin {

namespace {

constexpr int wishPatienceMs = 150;        ///< scrubbing wishes for much and leaves it again
constexpr int keptHeight = 56;             ///< px: sharp at twice the device pixels
constexpr std::size_t mostPictures = 2048; ///< about 25 kB each

} // namespace

ImageData shrunk(const ImageData& image, int height) {
    constexpr int mostSamples = 4; ///< of a block, along each side
    if (image.height <= height || image.width <= 0) {
        return image;
    }
    ImageData small;
    small.channels = image.channels;
    small.height = height;
    small.width =
        std::max(1, static_cast<int>(std::lround(static_cast<double>(image.width) * height / image.height)));
    small.pixels.reserve(static_cast<std::size_t>(small.width) * static_cast<std::size_t>(height) *
                         static_cast<std::size_t>(image.channels));
    // The place of sample `s` of `samples` in block `index` of `blocks`.
    const auto place = [](int index, int s, int samples, int blocks, int length) {
        const double at = (index + (s + 0.5) / samples) * length / blocks;
        return std::min(length - 1, static_cast<int>(at));
    };
    const int samples = std::clamp(image.height / height, 1, mostSamples);
    for (int y = 0; y < small.height; ++y) {
        for (int x = 0; x < small.width; ++x) {
            for (int c = 0; c < image.channels; ++c) {
                float sum = 0.0F;
                for (int s = 0; s < samples * samples; ++s) {
                    const int row = place(y, s / samples, samples, small.height, image.height);
                    const int column = place(x, s % samples, samples, small.width, image.width);
                    const std::ptrdiff_t at =
                        (static_cast<std::ptrdiff_t>(row) * image.width + column) * image.channels + c;
                    sum += image.pixels[static_cast<std::size_t>(at)];
                }
                small.pixels.push_back(sum / static_cast<float>(samples * samples));
            }
        }
    }
    return small;
}

/// What the thread works with; it is used by one job at a time.
struct CellPictures::Worker {
    std::shared_ptr<Run> run;
    std::unique_ptr<Executor> executor;
};

CellPictures::CellPictures(SessionController& session, QObject* parent) : QObject(parent), session_(session) {
    wished_.setSingleShot(true);
    wished_.setInterval(wishPatienceMs);
    connect(&wished_, &QTimer::timeout, this, &CellPictures::makeMissing);
}

CellPictures::~CellPictures() = default;

std::string CellPictures::channel() const {
    if (!session_.hasRun() || session_.levelCount() < 3) {
        return {};
    }
    const Run& run = *session_.look().run;
    const std::string& level = run.levels().front().id;
    const auto found =
        std::find_if(run.channels().begin(), run.channels().end(), [&](const ChannelSpec& each) {
            return each.kind == ChannelKind::image && each.id == level;
        });
    return found != run.channels().end() ? level : std::string();
}

void CellPictures::clear() {
    job_.cancel();
    worker_.reset();
    pictures_.clear();
    wishes_.clear();
}

std::optional<CellPictures::Key> CellPictures::keyOf(std::int64_t begin) const {
    const RunLook& look = session_.look();
    const SegmentId owner = look.tree.owner_of_row(look.shownTip(), begin + 1);
    return owner >= 0 ? std::optional(Key{owner, begin}) : std::nullopt;
}

void CellPictures::keep(const Key& key, ImageData data) {
    if (pictures_.size() >= mostPictures) {
        std::erase_if(pictures_, [](const auto& entry) { return !entry.second.used; });
        for (auto& [other, picture] : pictures_) {
            picture.used = false;
        }
    }
    if (pictures_.size() < mostPictures) {
        pictures_[key] = {std::move(data), {}, true};
    }
}

/// The picture that is on the canvas anyway.
void CellPictures::takePassing(const std::vector<TimelineLevel::Cell>& cells) {
    const Snapshot* snapshot = session_.snapshot().get();
    if (snapshot == nullptr || session_.awaitsPicture()) {
        return;
    }
    const auto built = snapshot->channels.find(channel());
    if (built == snapshot->channels.end() || !std::holds_alternative<ImageData>(*built->second)) {
        return;
    }
    const std::int64_t iteration = shownIteration(snapshot->position);
    const auto cell = std::lower_bound(
        cells.begin(), cells.end(), iteration,
        [](const TimelineLevel::Cell& each, std::int64_t wanted) { return each.end < wanted; });
    if (cell == cells.end() || iteration <= cell->begin) {
        return;
    }
    const std::optional<Key> key = keyOf(cell->begin);
    const RunLook& look = session_.look();
    const bool onPath = look.tree.owner_of(look.shownTip(), snapshot->position) == snapshot->segment;
    if (key && onPath && !pictures_.contains(*key)) {
        keep(*key, shrunk(std::get<ImageData>(*built->second), keptHeight));
    }
}

void CellPictures::refresh(const std::vector<TimelineLevel::Cell>& cells) {
    if (channel().empty()) {
        return;
    }
    takePassing(cells);
    makeMissing();
}

/// One at a time: before the next one somebody may have begun to compute.
void CellPictures::makeMissing() {
    const bool busy = session_.status().running || session_.isReplaying() || session_.awaitsPicture() ||
                      session_.isSearching();
    if (busy) {
        job_.cancel();
        return;
    }
    if (job_.isRunning() || channel().empty()) {
        return;
    }
    std::erase_if(wishes_, [this](std::int64_t begin) {
        const std::optional<Key> key = keyOf(begin);
        return !key || pictures_.contains(*key);
    });
    if (wishes_.empty()) {
        return;
    }
    const RunLook& look = session_.look();
    const std::int64_t cursor = look.shownIteration();
    std::sort(wishes_.begin(), wishes_.end(), [cursor](std::int64_t a, std::int64_t b) {
        return std::abs(a + 1 - cursor) < std::abs(b + 1 - cursor);
    });
    const std::int64_t begin = wishes_.front();
    wishes_.erase(wishes_.begin());
    const std::optional<Key> key = keyOf(begin);
    if (worker_ == nullptr) {
        worker_ = std::make_shared<Worker>();
        worker_->run = look.run;
    }
    const auto made = std::make_shared<std::optional<ImageData>>();
    job_.start(
        {},
        [worker = worker_, key = *key, made, id = channel()](const std::stop_token& stop,
                                                             const BackgroundJob::Progress&) {
            if (worker->executor == nullptr) {
                worker->executor = std::make_unique<Executor>(*worker->run, 1);
            }
            if (!worker->executor->go_to(key.first, {key.second + 1, 0}, stop).reached) {
                return;
            }
            const ChannelData built = worker->executor->optimizer().build(id);
            if (const auto* image = std::get_if<ImageData>(&built)) {
                *made = shrunk(*image, keptHeight);
            }
        },
        [this, worker = worker_, key = *key, made] {
            if (*made && worker == worker_) { // else another run is open by now
                keep(key, std::move(**made));
                emit changed();
            }
            makeMissing();
        });
}

QImage CellPictures::picture(const TimelineLevel::Cell& cell, int heightPx) {
    const std::optional<Key> key = keyOf(cell.begin);
    if (!key) {
        return {};
    }
    const auto found = pictures_.find(*key);
    if (found == pictures_.end()) {
        if (std::find(wishes_.begin(), wishes_.end(), cell.begin) == wishes_.end()) {
            wishes_.push_back(cell.begin);
            wished_.start();
        }
        return {};
    }
    Picture& picture = found->second;
    picture.used = true;
    if (picture.shown.height() != heightPx) {
        picture.shown = mapped(picture.data)
                            .scaledToHeight(heightPx, Qt::SmoothTransformation)
                            .convertToFormat(QImage::Format_RGB32);
    }
    return picture.shown;
}

QImage CellPictures::mapped(const ImageData& data) const {
    const auto& channels = session_.look().run->channels();
    const std::string id = channel();
    const auto spec = std::find_if(channels.begin(), channels.end(),
                                   [&](const ChannelSpec& each) { return each.id == id; });
    const ValueRange range =
        spec->low < spec->high ? ValueRange{spec->low, spec->high} : finiteRange(data.pixels);
    return mappedImage(data, data.channels == 3 ? ColourMap::colour : spec->colour_map, range);
}

} // namespace basin

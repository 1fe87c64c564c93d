// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/run_look.h"
#include "widgets/timeline.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace basin {

class Executor;
class SessionController;

/// The mean of blocks of an image so that it becomes `height` pixels high; of large blocks a grid of samples.
/// An image that is not higher is given back as it is.
ImageData shrunk(const ImageData& image, int height);

/// Small pictures of what the outermost level goes through: frames of a video. A level has pictures when an
/// image channel has its id.
///
/// Pictures that pass by are kept; those that are missing are made on a thread of its own in an executor of
/// its own, one after another from the cursor outwards, and only while nothing else computes.
class CellPictures : public QObject {
    Q_OBJECT
  public:
    explicit CellPictures(SessionController& session, QObject* parent = nullptr);
    ~CellPictures() override;

    /// Of what is open; "" where no level has pictures.
    std::string channel() const;
    void clear(); ///< another run is open
    /// With every update; `cells` of the outermost level along the path that is looked at.
    void refresh(const std::vector<TimelineLevel::Cell>& cells);
    /// Null while there is none; asking for it is wishing for it.
    QImage picture(const TimelineLevel::Cell& cell, int heightPx);

    std::size_t count() const { return pictures_.size(); }

  signals:
    void changed();

  private:
    using Key = std::pair<SegmentId, std::int64_t>; ///< that owns the cell's first row, and its begin
    struct Picture {
        ImageData data;
        QImage shown;     ///< for the height that was asked for last
        bool used = true; ///< lately
    };
    struct Worker;

    std::optional<Key> keyOf(std::int64_t begin) const;
    void keep(const Key& key, ImageData data);
    void takePassing(const std::vector<TimelineLevel::Cell>& cells);
    void makeMissing();
    QImage mapped(const ImageData& data) const;

    SessionController& session_;
    std::map<Key, Picture> pictures_;
    std::vector<std::int64_t> wishes_; ///< begins of cells, since the last update
    std::shared_ptr<Worker> worker_;
    QTimer wished_;
    BackgroundJob job_;
};

} // namespace basin

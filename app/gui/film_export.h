// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/run_look.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace basin {

class Canvas;
class FilmSink;

/// What a film shows and where it goes.
struct FilmRequest {
    SegmentId tip = 0;                    ///< of the branch
    std::vector<std::int64_t> iterations; ///< a picture each, ascending
    QString branch;                       ///< its name
    double pictures_per_sec = 25.0;
    QSize size{960, 540};
    bool with_caption = true;
    bool as_pictures = false; ///< numbered PNG files in a folder of the path's name instead of one MP4
    QString path;
};

/// The iterations from `first` to `last` that a film shows: every `stride`-th, or, for an outer level, the
/// last one of each of its units (a frame, a window); of those too every `stride`-th.
std::vector<std::int64_t> filmIterations(const RunLook& look, std::int64_t first, std::int64_t last,
                                         std::optional<std::size_t> level, std::int64_t stride);

/// Makes a film of a canvas in the background: an executor of its own recomputes one position after another,
/// the pictures are painted by a copy of the canvas, and the encoder has a thread too. The live run goes on.
///
/// A film or a picture appears whole or not at all; cancelled, nothing stays of an MP4. Thread: GUI thread.
class FilmExport : public QObject {
    Q_OBJECT
  public:
    FilmExport(std::shared_ptr<Run> run, const Canvas& canvas, FilmRequest request,
               QObject* parent = nullptr);
    ~FilmExport() override;

    void start();
    void cancel();
    const FilmRequest& request() const { return request_; }

  signals:
    void progressed(int done, int count, double secsLeft); ///< below 0: not known yet
    void finished(const QString& path, const QString& encoder);
    void cancelled();
    void failed(const std::exception_ptr& error);

  private:
    struct Shared; // what the job's thread works with
    void next();
    void paint();

    std::shared_ptr<Run> run_;
    FilmRequest request_;
    std::unique_ptr<Canvas> canvas_;
    std::shared_ptr<Shared> shared_;
    std::size_t done_ = 0;
    bool cancelled_ = false;
    QImage picture_; ///< painted, not written yet
    QElapsedTimer since_;
    BackgroundJob job_; ///< last: ends before what it works with
};

} // namespace basin

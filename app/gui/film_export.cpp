// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/film_export.h"

#include "core/base/error.h"
#include "core/data/film_writer.h"
#include "core/run/executor.h"
#include "core/run/snapshot.h"
#include "widgets/axis_ticks.h"
#include "widgets/canvas.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace basin {

/// Where the pictures go. Used by the job's thread alone.
class FilmSink {
  public:
    explicit FilmSink(const FilmRequest& request) {
        if (request.as_pictures) {
            folder_ = request.path;
            if (!QDir().mkpath(folder_)) {
                throw input_error("the pictures cannot be written", folder_.toStdString(),
                                  "the folder cannot be made", "Choose a folder that can be written to");
            }
        } else {
            film_ = std::make_unique<FilmWriter>(request.path.toStdString(), request.size.width(),
                                                 request.size.height(), request.pictures_per_sec);
        }
    }

    void add(const QImage& picture) {
        if (film_) {
            film_->add(picture.constBits(), static_cast<std::size_t>(picture.bytesPerLine()));
            return;
        }
        const QString path =
            QDir(folder_).filePath(QStringLiteral("%1.png").arg(++count_, 6, 10, QLatin1Char('0')));
        if (!picture.save(path)) {
            throw input_error("the pictures cannot be written", path.toStdString(), "the file cannot be made",
                              "Check that the folder can be written to and has room");
        }
    }

    QString finish() {
        if (film_) {
            film_->finish();
            return QString::fromStdString(film_->encoder());
        }
        return QStringLiteral("PNG");
    }

  private:
    std::unique_ptr<FilmWriter> film_;
    QString folder_;
    int count_ = 0;
};

struct FilmExport::Shared {
    std::unique_ptr<Executor> executor;
    std::unique_ptr<FilmSink> sink;
    Wanted wanted;
    std::map<QString, QString> colourings;
    std::map<QString, int> foci;
    std::optional<Snapshot> snapshot;
    QString encoder;
    bool cancelled = false;
};

std::vector<std::int64_t> filmIterations(const RunLook& look, std::int64_t first, std::int64_t last,
                                         std::optional<std::size_t> level, std::int64_t stride) {
    std::vector<std::int64_t> all;
    std::vector<std::int32_t> before;
    for (std::int64_t k = std::max<std::int64_t>(first, 0); k <= last; ++k) {
        if (!level) {
            all.push_back(k);
            continue;
        }
        const std::optional<RowOnPath> row = rowOnPath(look.tree, look.shownTip(), k);
        if (!row || *level >= row->levels.size()) {
            continue;
        }
        // A unit of a level is told by its own number and those of the levels outside of it.
        std::vector<std::int32_t> now(row->levels.begin(),
                                      row->levels.begin() + static_cast<std::ptrdiff_t>(*level) + 1);
        if (!all.empty() && now == before) {
            all.back() = k;
        } else {
            all.push_back(k);
        }
        before = std::move(now);
    }
    std::vector<std::int64_t> chosen;
    for (std::size_t i = 0; i < all.size();
         i += static_cast<std::size_t>(std::max<std::int64_t>(stride, 1))) {
        chosen.push_back(all[i]);
    }
    return chosen;
}

FilmExport::FilmExport(std::shared_ptr<Run> run, const Canvas& canvas, FilmRequest request, QObject* parent)
    : QObject(parent),
      run_(std::move(run)),
      request_(std::move(request)),
      canvas_(std::make_unique<Canvas>()),
      shared_(std::make_shared<Shared>()) {
    request_.size = QSize(request_.size.width() & ~1, request_.size.height() & ~1); // encoders take even ones
    canvas_->becomeLike(canvas);
    canvas_->resize(request_.size);
    for (const QString& id : canvas.wanted()) {
        shared_->wanted.channels.insert(id.toStdString());
    }
    shared_->colourings = canvas.colouringsChosen();
    shared_->foci = canvas.selectedRows();
    connect(&job_, &BackgroundJob::failed, this, [this](const std::exception_ptr& error) {
        shared_->sink.reset();
        emit failed(error);
    });
}

FilmExport::~FilmExport() = default;

void FilmExport::start() {
    since_.start();
    next();
}

void FilmExport::cancel() {
    cancelled_ = true;
    job_.cancel();
}

// One job: writes the picture that was painted last and computes the next position.
void FilmExport::next() {
    const bool last = done_ == request_.iterations.size();
    const std::int64_t iteration = last ? 0 : request_.iterations[done_];
    job_.start(
        tr("Film"),
        [shared = shared_, run = run_, request = request_, picture = picture_, iteration,
         last](const std::stop_token& stop, const BackgroundJob::Progress&) {
            if (!shared->executor) {
                shared->sink = std::make_unique<FilmSink>(request);
                shared->executor = std::make_unique<Executor>(*run);
                for (const auto& [overlay, quantity] : shared->colourings) {
                    shared->executor->set_colouring(overlay.toStdString(), quantity.toStdString());
                }
                for (const auto& [table, row] : shared->foci) {
                    shared->executor->set_focus(table.toStdString(), row);
                }
            }
            if (!picture.isNull()) {
                shared->sink->add(picture);
            }
            if (last) {
                shared->encoder = shared->sink->finish();
                return;
            }
            const GoResult gone = shared->executor->go_to(request.tip, Position{iteration, 0}, stop, {});
            if (stop.stop_requested() || gone.cancelled) {
                shared->cancelled = true;
                return;
            }
            if (!gone.reached) {
                throw input_error("the film cannot be made", "iteration " + std::to_string(iteration),
                                  gone.failure.empty() ? "it cannot be reached again" : gone.failure,
                                  "Export the iterations before it");
            }
            std::vector<std::string> notices;
            shared->snapshot = make_snapshot(*shared->executor, shared->wanted, notices);
        },
        [this, last] {
            if (shared_->cancelled || cancelled_) {
                shared_->sink.reset(); // takes the unfinished file with it
                emit cancelled();
            } else if (last) {
                emit finished(request_.path, shared_->encoder);
            } else {
                paint();
                next();
            }
        });
}

void FilmExport::paint() {
    constexpr int captionHeight = 22;
    const int caption = request_.with_caption ? captionHeight : 0;
    auto* panes = canvas_->findChild<PaneGrid*>();
    if (done_ == 0) {
        // The tool row is no part of the film.
        const int above = canvas_->height() - panes->height();
        canvas_->resize(request_.size.width(), request_.size.height() - caption + above);
        canvas_->ensurePolished();
        canvas_->grab(); // lays out a canvas that was never shown
        const int more = request_.size.height() - caption - panes->height();
        canvas_->resize(canvas_->width(), canvas_->height() + more);
    }
    canvas_->setData(shared_->snapshot->channels);
    if (done_ == 0) {
        canvas_->grab(); // the panes have found their places now
    }
    picture_ = QImage(request_.size, QImage::Format_RGB32);
    picture_.fill(theme().color(Token::bg1));
    canvas_->render(&picture_, QPoint(), QRegion(panes->geometry()));
    if (caption > 0) {
        QPainter painter(&picture_);
        painter.setFont(theme().font(TextRole::small));
        painter.setPen(theme().color(Token::text2));
        const std::int64_t iteration = request_.iterations[done_];
        painter.drawText(
            QRect(8, request_.size.height() - captionHeight, request_.size.width() - 16, captionHeight - 2),
            Qt::AlignLeft | Qt::AlignVCenter,
            tr("branch %1 · iteration %2").arg(request_.branch, countText(iteration)));
    }
    ++done_;
    const auto count = static_cast<double>(request_.iterations.size());
    const double elapsed = static_cast<double>(since_.elapsed()) / 1000.0;
    const double left =
        done_ < 2 ? -1.0 : elapsed / static_cast<double>(done_) * (count - static_cast<double>(done_));
    emit progressed(static_cast<int>(done_), static_cast<int>(request_.iterations.size()), left);
}

} // namespace basin

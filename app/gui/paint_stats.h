// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <vector>

namespace basin {

/// An application that measures, when asked to by BASIN_PAINT_STATS, how long the interface works: on
/// painting, and altogether from one update of the session to the next (a frame).
class MeasuredApplication : public QApplication {
  public:
    MeasuredApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;
    /// The session was updated: what follows is the work of a new frame.
    void beginFrame();
    /// The first call tells the time from start to the first picture.
    void pictureShown();
    /// To standard error, if measuring.
    void report() const;

  private:
    bool measures_ = false;
    int depth_ = 0;
    QElapsedTimer sinceStart_;
    double firstPictureMs_ = -1.0;
    float frame_ = 0.0F, frameCpu_ = 0.0F;
    std::vector<float> paintMs_, paintCpuMs_, frameMs_, frameCpuMs_;
};

} // namespace basin

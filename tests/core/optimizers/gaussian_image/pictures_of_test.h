// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <string>

namespace basin::test {

/// Small pictures in a folder of the test's own.
class Pictures {
  public:
    /// A picture of soft colour as a PPM (or PGM) file.
    std::string make(int width, int height, bool grey = false) const {
        const QString path =
            folder_.filePath(QString("%1x%2.%3").arg(width).arg(height).arg(grey ? "pgm" : "ppm"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(QString("%1\n%2 %3\n255\n").arg(grey ? "P5" : "P6").arg(width).arg(height).toLatin1());
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                for (int channel = 0; channel < (grey ? 1 : 3); ++channel) {
                    file.putChar(static_cast<char>(
                        std::lround(127 + 100 * std::sin(0.2 * x + 0.1 * y * (channel + 1)))));
                }
            }
        }
        return path.toStdString();
    }

    QString path(const QString& name) const { return folder_.filePath(name); }

  private:
    QTemporaryDir folder_;
};

} // namespace basin::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/image_pane.h"

#include <QTimer>

namespace basin {

/// How a canvas shows its pictures.
enum class CanvasMode { sideBySide, wipe, blink, difference };

/// Two pictures of the same size in one pane: one beside the other along a line that can be dragged (wipe),
/// in turn twice a second (blink), or second − first on a diverging scale (difference).
///
/// The pictures are those of two other panes, with their ranges and colours. Keys besides those of a pane:
/// Ctrl+left and Ctrl+right move the line.
class ComparePane : public ImagePane {
    Q_OBJECT
  public:
    explicit ComparePane(std::shared_ptr<CanvasView> view, QWidget* parent = nullptr);

    /// Null panes: there is nothing to compare. The panes must live until they are replaced.
    void compare(CanvasMode mode, ImagePane* first, ImagePane* second);
    /// Takes over what the two panes show now.
    void refresh();

    CanvasMode mode() const { return mode_; }
    ImagePane* first() const { return first_; }
    ImagePane* second() const { return second_; }
    /// Where the line stands, 0..1 from the left of the viewport.
    double divider() const { return divider_; }
    void setDivider(double share);
    /// Blinking: the second picture is seen at the moment.
    bool showsSecond() const { return shows_second_; }
    void turn();

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    QImage composeGround(const PictureTransform& device, QSize device_size, double ratio) override;
    std::uint64_t groundRevision() const override;
    QString missingText() const override;
    void paintCaption(QPainter& painter) const override;
    void paintFooter(QPainter& painter) const override;
    void paintAbove(QPainter& painter) const override;
    QRectF lockRect() const override;

  private:
    bool isDifference() const { return mode_ == CanvasMode::difference; }
    bool sameSize() const;
    double dividerX() const;
    bool isOnDivider(QPointF at) const;
    void takeDifference();
    const ImagePane* front() const { return shows_second_ ? second_ : first_; }

    CanvasMode mode_ = CanvasMode::wipe;
    ImagePane* first_ = nullptr;
    ImagePane* second_ = nullptr;
    std::shared_ptr<const ChannelData> taken_first_, taken_second_; // of what the difference was made
    double divider_ = 0.5;
    bool moves_divider_ = false;
    bool shows_second_ = false;
    QTimer blink_;
};

} // namespace basin

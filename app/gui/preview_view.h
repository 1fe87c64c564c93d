// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/card_preview.h"
#include "widgets/canvas_view.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace basin {

/// The picture of a card: the run's pictures at some iterations, and its loss with the best one marked.
class PreviewView : public QWidget {
    Q_OBJECT
  public:
    PreviewView(PresetCard card, QWidget* parent = nullptr);

    void setPreview(CardPreview preview);
    /// What is said in place of a picture.
    void setText(const QString& text);

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintShots(QPainter& painter, const QRectF& area) const;
    void paintShot(QPainter& painter, const CardPreview::Shot& shot, const QRectF& area) const;
    void paintCurve(QPainter& painter, const QRectF& area) const;
    double aspect() const; ///< width by height of the pictures; 0 without one

    PresetCard card_;
    std::optional<CardPreview> preview_;
    QString text_;
};

} // namespace basin

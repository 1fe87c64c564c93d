// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/factory.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace basin {

struct CardPreview;
class PreviewView;

/// A preset's story on the welcome page: pictures of its run, what went wrong in it, and "Play it". The whole
/// card can be clicked; the keyboard has its button.
class WelcomeCard : public QFrame {
    Q_OBJECT
  public:
    WelcomeCard(const OptimizerInfo& optimizer, const Preset& preset, QWidget* parent = nullptr);

    const QString& optimizer() const { return optimizer_; }
    const QString& preset() const { return preset_; }
    QPushButton* playButton() const { return play_; }

    void setPreview(CardPreview preview);
    void setPreviewFailed(const QString& reason);

  signals:
    void played();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void addFigure(const QString& value, const QString& label);
    void setChosen(bool chosen);

    QString optimizer_, preset_;
    PreviewView* preview_ = nullptr;
    QHBoxLayout* figures_ = nullptr;
    QPushButton* play_ = nullptr;
};

} // namespace basin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/background_job.h"
#include "app/gui/recent_files.h"
#include "core/optimizer/factory.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace basin {

class StartEntry;
class WelcomeCard;

/// Where one begins: a card for each preset that tells a story, open, recent files, what can be dropped.
///
/// Asks for things and opens nothing itself. The pictures of the cards are computed by having the presets
/// run, one after the other and only while the page can be seen.
/// Keys: Tab and arrows go through everything, Enter and F5 play the card with the focus, Esc closes.
class WelcomePage : public QWidget {
    Q_OBJECT
  public:
    WelcomePage(const OptimizerRegistry& registry, RecentFiles& recent, QWidget* parent = nullptr);
    ~WelcomePage() override;

    bool showsAtStart() const;
    /// Esc leads back to a run that is open.
    void setClosable(bool closable);
    const std::vector<WelcomeCard*>& cards() const { return cards_; }

  signals:
    void openAsked();
    void inputAsked(const QString& optimizer); ///< a file for this optimizer, without a preset
    void fileChosen(const QString& path);
    void presetChosen(const QString& optimizer, const QString& preset);
    void paletteAsked();
    void showAtStartChanged(bool shows);
    void closeAsked();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    QWidget* makeSide();
    QWidget* makeMain();
    QWidget* makeDropArea();
    QWidget* makeFoot();
    void addCards();
    void placeCards();
    void fillRecent();
    void computeNextPreview();
    void tellPreviewFailure(const std::exception_ptr& error);
    WelcomeCard* currentCard() const;

    const OptimizerRegistry& registry_;
    RecentFiles& recent_;
    std::vector<WelcomeCard*> cards_;
    std::size_t previewed_ = 0;
    BackgroundJob* job_ = nullptr;
    QWidget* main_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QVBoxLayout* recentColumn_ = nullptr;
    QLabel* recentTitle_ = nullptr;
    QCheckBox* atStart_ = nullptr;
    int columns_ = 0;
    bool closable_ = false;
    StartEntry* back_ = nullptr; ///< there while it is closable
};

} // namespace basin

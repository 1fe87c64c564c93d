// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/optimizer_texts.h"

#include <QObject>

#include <memory>

class QApplication;

namespace basin {

class MainWindow;

/// The optimizers in the language of the interface, and the window. When another language is chosen both are
/// made anew, with the same run at the same place: it takes effect at once.
class Desktop : public QObject {
    Q_OBJECT
  public:
    /// Installs the language; after that everything that has a text can be made.
    Desktop(QApplication& application, const OptimizerRegistry& optimizers);
    ~Desktop() override;

    MainWindow& window() const { return *window_; }

  signals:
    /// The first one, which the constructor makes, is not told.
    void windowMade(basin::MainWindow& window);

  private:
    void makeWindow();
    void changeLanguage();

    QApplication& application_;
    std::unique_ptr<TranslatedOptimizers> optimizers_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace basin

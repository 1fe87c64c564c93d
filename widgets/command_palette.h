// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fuzzy.h"

#include <QFrame>
#include <QIcon>
#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace basin {

/// Something that can be done by its name.
struct Command {
    QString id;   ///< stays the same from start to start
    QString text; ///< "Learning rate"
    QString kind; ///< "Setting · Optimizer"; stands at the right and is searched as well
    QString also; ///< further words that find it: "learning_rate"
    QKeySequence key;
    QIcon icon;
    std::function<void()> act;
};

/// Finds a command by a few letters of its name and executes it. The ones used last come first.
/// Keys: letters narrow the list, arrows and Page keys choose, Enter executes, Esc closes.
class CommandPalette : public QFrame {
    Q_OBJECT
  public:
    using Source = std::function<std::vector<Command>()>;
    /// A command that the typed text itself makes ("1500": go to iteration 1500).
    using TypedSource = std::function<std::vector<Command>(const QString& typed)>;

    explicit CommandPalette(QWidget* window);

    /// Asked anew whenever the palette opens.
    void setSource(Source source) { source_ = std::move(source); }
    void setTypedSource(TypedSource source) { typed_ = std::move(source); }
    /// Shows it in the upper middle of the window.
    void open();

    QStringList shownTexts() const; ///< the best first

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void filter(const QString& query);
    void addRow(const Command& command, const FuzzyMatch& match);
    void move(int rows);
    void execute(int row);

    Source source_;
    TypedSource typed_;
    std::vector<Command> commands_;
    std::vector<Command> shown_; ///< one for each row
    QLineEdit* field_ = nullptr;
    QListView* list_ = nullptr;
    QLabel* nothing_ = nullptr; ///< in place of the rows where there are none
    QStandardItemModel* model_ = nullptr;
};

} // namespace basin

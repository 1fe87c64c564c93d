// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>
#include <QString>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace basin {

struct ChannelSpec;

/// A list of channels to choose from, with a filter, that drops down from a button. Several can be ticked,
/// each with the colour of its curve, or one is chosen. Type to filter, arrow keys to move, Return or Space
/// to choose, Escape to close.
class ChannelPicker : public QFrame {
    Q_OBJECT
  public:
    enum class Mode { several, one };

    struct Item {
        QString id, label, unit, group, description;
        bool chosen = false;
        QColor color; ///< of its curve; invalid: none
    };

    /// What the channel declares, not chosen and without a colour.
    static Item itemOf(const ChannelSpec& channel);

    explicit ChannelPicker(Mode mode, QWidget* parent = nullptr);

    void setItems(const std::vector<Item>& items);
    void openBelow(const QWidget& button);
    /// Below a place on the screen, or above it where there is no room below.
    void openAt(const QRect& globalRect);

  signals:
    void toggled(const QString& id, bool chosen); ///< Mode::several
    void picked(const QString& id);               ///< Mode::one

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void applyFilter(const QString& text);
    void activate(QListWidgetItem* item);
    void moveToFirst();

    Mode mode_;
    bool filling_ = false;
    QLineEdit* filter_ = nullptr;
    QListWidget* list_ = nullptr;
};

} // namespace basin

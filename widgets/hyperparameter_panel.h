// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimizer/hyperparameters.h"
#include "widgets/theme.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace basin {

class HyperparameterRow;

/// Heading of a group of rows, 23 px; Enter, Space or a click folds the group.
class GroupHeader : public QWidget {
    Q_OBJECT
  public:
    explicit GroupHeader(const QString& name, QWidget* parent = nullptr);
    QString name() const { return name_; }
    bool isOpen() const { return open_; }
    void setOpen(bool open);
    QSize sizeHint() const override;

  signals:
    void toggled(bool open);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QString name_;
    bool open_ = true;
};

/// All hyperparameters of a schema, by group, with a filter; made from the schema alone.
///
/// It changes nothing itself: a committed field is reported by `edited`, marked as waiting, and shows the
/// value in effect again once `setValues` brings it (or `refuse` says why not).
class HyperparameterPanel : public QWidget {
    Q_OBJECT
  public:
    explicit HyperparameterPanel(QWidget* parent = nullptr);

    /// Builds the rows anew.
    void setSchema(std::shared_ptr<const Schema> schema);
    /// Values at the cursor. Fields that somebody is typing in keep their text.
    void setValues(const Hyperparameters& values);
    /// The preset's values: a ring marks what they change, a dot what was edited since.
    void setBaseline(const Hyperparameters& values);
    /// Edits that wait for their boundary, by id ("ID.GROUP" too); replaces the ones before.
    void setPending(const std::map<QString, Value>& pending);
    /// The settings of another branch at its head.
    struct Other {
        int branch = 0;
        QString name;
        Hyperparameters values;
    };
    /// Rows tell where other branches differ from the values shown.
    void setOthers(const std::vector<Other>& others);
    /// In the past a strip says that a change forks at `iteration`.
    void setMode(Mode mode, std::int64_t iteration);
    /// Off: everything is shown, nothing can be changed, because of `reason`.
    void setEditable(bool editable, const QString& reason = {});
    /// On: what only a new run can have may be edited too.
    void setForNewRun(bool on);
    /// The edit of `id` was not taken.
    void refuse(const QString& id, const QString& message);

    HyperparameterRow* row(const QString& id) const; ///< nullptr if there is none
    int changedCount() const;
    void setFilter(const QString& text);
    void focusFilter();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void edited(const QString& id, const basin::Value& value);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    struct Group {
        GroupHeader* header = nullptr;
        std::vector<QWidget*> captions; // of per-group entries; each belongs to the rows after it
        std::vector<HyperparameterRow*> rows;
    };

    QWidget* makeStrip();
    QWidget* makeFilterRow();
    Group& groupFor(const QString& name);
    void addEntry(Group& group, const Hyperparameter& entry);
    void addRow(Group& group, const Hyperparameter& entry, int index);
    void applyFilter();
    void applyFilter(const Group& group);
    void updateChanged();
    void applyEditable();
    void applyTheme();
    std::vector<HyperparameterRow*> rows() const;

    std::shared_ptr<const Schema> schema_;
    std::vector<Group> groups_;
    QWidget* strip_ = nullptr;
    QLabel* strip_text_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLabel* nothing_ = nullptr; ///< in the place of rows where none fits the filter
    QToolButton* changed_ = nullptr;
    QWidget* content_ = nullptr;
    QVBoxLayout* column_ = nullptr;
    bool editable_ = true;
    bool forNewRun_ = false;
    QString reason_;
};

} // namespace basin

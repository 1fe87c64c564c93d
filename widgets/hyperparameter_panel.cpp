// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hyperparameter_panel.h"

#include "widgets/hyperparameter_row.h"
#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace basin {

namespace {

/// The ground that the rows stand on.
class Ground : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme().color(Token::bg1)); }
};

/// The violet strip of the past.
class PastStrip : public QWidget {
  public:
    using QWidget::QWidget;

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), theme().color(Token::pastGround));
        paintIcon(painter, Icon::fork, QRectF(metric::margin, metric::margin, 16, 16),
                  theme().color(Token::past));
    }
};

} // namespace

HyperparameterPanel::HyperparameterPanel(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Hyperparameters"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeStrip());
    all->addWidget(makeFilterRow());
    nothing_ = new QLabel(tr("No setting fits."), this);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setMargin(24);
    nothing_->setProperty("role", QStringLiteral("secondary"));
    nothing_->hide();
    all->addWidget(nothing_);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content_ = new Ground(scroll);
    column_ = new QVBoxLayout(content_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    column_->addStretch(1);
    scroll->setWidget(content_);
    all->addWidget(scroll, 1);
    connect(&theme(), &Theme::changed, this, &HyperparameterPanel::applyTheme);
    applyTheme();
}

QWidget* HyperparameterPanel::makeStrip() {
    strip_ = new PastStrip(this);
    strip_text_ = new QLabel(strip_);
    strip_text_->setWordWrap(true);
    strip_text_->setFont(theme().font(TextRole::small));
    auto* row = new QHBoxLayout(strip_);
    row->setContentsMargins(32, 6, metric::margin, 6);
    row->addWidget(strip_text_);
    strip_->hide();
    return strip_;
}

QWidget* HyperparameterPanel::makeFilterRow() {
    auto* box = new QWidget(this);
    filter_ = new QLineEdit(box);
    filter_->setFixedHeight(metric::button);
    filter_->setClearButtonEnabled(true);
    filter_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    filter_->setAccessibleName(tr("Filter settings"));
    changed_ = new QToolButton(box);
    changed_->setCheckable(true);
    changed_->setFixedHeight(metric::button);
    changed_->setFocusPolicy(Qt::TabFocus);
    changed_->setToolTip(tr("Show only what differs from the defaults"));
    changed_->setAccessibleName(changed_->toolTip());
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(metric::margin, 6, metric::margin, 6);
    row->setSpacing(6);
    row->addWidget(filter_, 1);
    row->addWidget(changed_);
    connect(filter_, &QLineEdit::textChanged, this, qOverload<>(&HyperparameterPanel::applyFilter));
    connect(changed_, &QToolButton::toggled, this, qOverload<>(&HyperparameterPanel::applyFilter));
    return box;
}

void HyperparameterPanel::applyTheme() {
    QPalette palette = strip_text_->palette();
    palette.setColor(QPalette::WindowText, theme().color(Token::past));
    strip_text_->setPalette(palette);
    update();
}

void HyperparameterPanel::setSchema(std::shared_ptr<const Schema> schema) {
    for (const Group& group : groups_) {
        delete group.header;
        for (QWidget* caption : group.captions) {
            delete caption;
        }
        for (HyperparameterRow* row : group.rows) {
            delete row;
        }
    }
    groups_.clear();
    schema_ = std::move(schema);
    if (schema_) {
        for (const Hyperparameter& entry : schema_->entries()) {
            addEntry(groupFor(QString::fromStdString(entry.group)), entry);
        }
    }
    filter_->clear();
    filter_->setPlaceholderText(tr("Filter %1 settings").arg(schema_ ? schema_->entries().size() : 0));
    applyEditable();
    updateChanged();
    applyFilter();
}

HyperparameterPanel::Group& HyperparameterPanel::groupFor(const QString& name) {
    const auto known = std::find_if(groups_.begin(), groups_.end(),
                                    [&](const Group& group) { return group.header->name() == name; });
    if (known != groups_.end()) {
        return *known;
    }
    auto* header = new GroupHeader(name, content_);
    column_->insertWidget(column_->count() - 1, header);
    connect(header, &GroupHeader::toggled, this, qOverload<>(&HyperparameterPanel::applyFilter));
    groups_.push_back({header, {}, {}});
    return groups_.back();
}

void HyperparameterPanel::addEntry(Group& group, const Hyperparameter& entry) {
    if (entry.type != HyperparameterType::per_group) {
        addRow(group, entry, -1);
        return;
    }
    auto* caption = new QLabel(QString::fromStdString(entry.label), content_);
    caption->setProperty("role", "secondary");
    caption->setFixedHeight(metric::hyperparameterRow);
    caption->setContentsMargins(16, 0, 0, 0);
    caption->setToolTip(QString::fromStdString(entry.description));
    caption->setObjectName(QString::fromStdString(entry.id));
    group.captions.push_back(caption);
    column_->insertWidget(column_->count() - 1, caption);
    for (std::size_t i = 0; i < entry.choices.size(); ++i) {
        addRow(group, entry, static_cast<int>(i));
    }
}

void HyperparameterPanel::addRow(Group& group, const Hyperparameter& entry, int index) {
    auto* row = new HyperparameterRow(schema_, entry, index, content_);
    group.rows.push_back(row);
    // Entries of one group need not stand together in the schema; their rows do.
    QWidget* before = group.header;
    if (group.rows.size() > 1) {
        before = group.rows[group.rows.size() - 2];
    }
    if (index == 0 && !group.captions.empty()) {
        column_->removeWidget(group.captions.back());
        column_->insertWidget(column_->indexOf(before) + 1, group.captions.back());
        before = group.captions.back();
    }
    column_->insertWidget(column_->indexOf(before) + 1, row);
    connect(row, &HyperparameterRow::edited, this, &HyperparameterPanel::edited);
    connect(row, &HyperparameterRow::changeChanged, this, &HyperparameterPanel::updateChanged);
}

std::vector<HyperparameterRow*> HyperparameterPanel::rows() const {
    std::vector<HyperparameterRow*> all;
    for (const Group& group : groups_) {
        all.insert(all.end(), group.rows.begin(), group.rows.end());
    }
    return all;
}

HyperparameterRow* HyperparameterPanel::row(const QString& id) const {
    for (HyperparameterRow* each : rows()) {
        if (each->id() == id) {
            return each;
        }
    }
    return nullptr;
}

void HyperparameterPanel::setValues(const Hyperparameters& values) {
    for (HyperparameterRow* each : rows()) {
        each->setValue(values.at(each->entry().id));
    }
}

void HyperparameterPanel::setBaseline(const Hyperparameters& values) {
    for (HyperparameterRow* each : rows()) {
        each->setBaseline(values.at(each->entry().id));
    }
}

void HyperparameterPanel::setOthers(const std::vector<Other>& others) {
    for (HyperparameterRow* each : rows()) {
        QString first;
        int branch = 0;
        QStringList all;
        for (const Other& other : others) {
            const Value value = each->valueIn(other.values);
            if (value == each->value()) {
                continue;
            }
            const QString text =
                QStringLiteral("%1: %2").arg(other.name, QString::fromStdString(to_text(value)));
            if (first.isEmpty()) {
                first = text;
                branch = other.branch;
            }
            all << tr("branch %1").arg(text);
        }
        each->setDifference(first, branch, all.join(QLatin1Char('\n')));
    }
}

void HyperparameterPanel::setPending(const std::map<QString, Value>& pending) {
    for (HyperparameterRow* each : rows()) {
        auto found = pending.find(each->id());
        if (found == pending.end()) {
            found = pending.find(QString::fromStdString(each->entry().id));
        }
        each->setPending(found != pending.end() ? std::optional(found->second) : std::nullopt);
    }
}

void HyperparameterPanel::setMode(Mode mode, std::int64_t iteration) {
    if (mode == Mode::past) {
        strip_text_->setText(
            tr("You are in the past. Changing a value here forks a new branch at iteration %1.")
                .arg(iteration));
    }
    strip_->setVisible(mode == Mode::past);
}

void HyperparameterPanel::setEditable(bool editable, const QString& reason) {
    editable_ = editable;
    reason_ = reason;
    applyEditable();
}

void HyperparameterPanel::setForNewRun(bool on) {
    forNewRun_ = on;
    applyEditable();
}

void HyperparameterPanel::applyEditable() {
    for (HyperparameterRow* each : rows()) {
        each->setEditable(editable_ && (forNewRun_ || !each->isNewRunOnly()),
                          editable_ ? QString() : reason_);
    }
}

void HyperparameterPanel::refuse(const QString& id, const QString& message) {
    if (HyperparameterRow* refused = row(id)) {
        refused->showError(message);
    }
}

int HyperparameterPanel::changedCount() const {
    const auto all = rows();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const HyperparameterRow* row) {
        return row->change() != HyperparameterRow::Change::none;
    }));
}

void HyperparameterPanel::updateChanged() {
    const QString text = tr("changed %1").arg(changedCount());
    if (text != changed_->text()) {
        changed_->setText(text);
        changed_->setAccessibleName(text);
        if (changed_->isChecked()) {
            applyFilter();
        }
    }
}

void HyperparameterPanel::setFilter(const QString& text) {
    filter_->setText(text);
}

void HyperparameterPanel::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void HyperparameterPanel::applyFilter() {
    bool any = groups_.empty();
    for (const Group& group : groups_) {
        applyFilter(group);
        any = any || !group.header->isHidden();
    }
    nothing_->setVisible(!any);
}

void HyperparameterPanel::applyFilter(const Group& group) {
    const QString wanted = filter_->text().trimmed();
    const bool filtering = !wanted.isEmpty() || changed_->isChecked();
    bool any = false;
    for (HyperparameterRow* each : group.rows) {
        const bool is_changed = each->change() != HyperparameterRow::Change::none;
        const bool fits = each->matches(wanted) && (is_changed || !changed_->isChecked());
        any = any || fits;
        each->setVisible(fits && (filtering || group.header->isOpen()));
    }
    group.header->setVisible(any);
    for (QWidget* caption : group.captions) {
        const bool has_rows = std::any_of(group.rows.begin(), group.rows.end(), [&](HyperparameterRow* row) {
            return QString::fromStdString(row->entry().id) == caption->objectName() && !row->isHidden();
        });
        caption->setVisible(has_rows);
    }
}

QSize HyperparameterPanel::sizeHint() const {
    return {268, 480};
}

QSize HyperparameterPanel::minimumSizeHint() const {
    return {264, 160};
}

void HyperparameterPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::bg1));
}

} // namespace basin

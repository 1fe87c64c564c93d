// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_palette.h"

#include "widgets/icons.h"
#include "widgets/paint.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace basin {

namespace {

constexpr int paletteWidth = 620;
constexpr int rowHeight = 28;
constexpr int rowsShown = 12;
constexpr int largestHistory = 12;
constexpr int nameBonus = 6, exactBonus = 20;
constexpr int recentBonus = 6; ///< the newest gets that much for every place in the history
const QString historyKey = QStringLiteral("palette/history");

enum Data { kindRole = Qt::UserRole, keyRole, positionsRole };

QStringList history() {
    return QSettings().value(historyKey).toStringList();
}

void remember(const QString& id) {
    QStringList ids = history();
    ids.removeAll(id);
    ids.prepend(id);
    QSettings().setValue(historyKey, QStringList(ids.mid(0, largestHistory)));
}

constexpr int nameLeft = 34, leastKind = 120; // px

class CommandDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {paletteWidth - 20, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected) {
            paintBox(*painter, row, theme().color(Token::selection), QColor(), metric::radius);
        }
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, row.left() + 8, row.top(), 16, row.height());
        int right = paintRight(*painter, row, index.data(keyRole).toString(), row.width() / 2, Token::text2);
        // The name goes first: what kind of thing it is takes what is left.
        const int name = QFontMetrics(theme().font(TextRole::title))
                             .horizontalAdvance(index.data(Qt::DisplayRole).toString());
        const int left = right - row.left() - nameLeft - name - 24;
        right =
            paintRight(*painter, row.adjusted(0, 0, right - row.right(), 0), index.data(kindRole).toString(),
                       std::clamp(left, leastKind, row.width() / 2), Token::text3);
        paintName(*painter,
                  QRect(row.left() + nameLeft, row.top(), right - row.left() - nameLeft, row.height()),
                  index);
    }

  private:
    /// Returns the place that is left to the left of the text.
    static int paintRight(QPainter& painter, const QRect& row, const QString& text, int most, Token token) {
        if (text.isEmpty()) {
            return row.right();
        }
        painter.setFont(theme().font(TextRole::small));
        painter.setPen(theme().color(token));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideLeft, most);
        painter.drawText(row.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, shown);
        return row.right() - painter.fontMetrics().horizontalAdvance(shown) - 18;
    }

    /// The letters that were typed stand out by weight and colour.
    static void paintName(QPainter& painter, const QRect& place, const QModelIndex& index) {
        const QString text =
            QFontMetrics(theme().font(TextRole::title))
                .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, place.width());
        const QList<int> positions = index.data(positionsRole).value<QList<int>>();
        painter.save();
        painter.setClipRect(place);
        int x = place.left();
        for (int begin = 0; begin < text.size();) {
            const bool found = positions.contains(begin);
            int end = begin + 1;
            while (end < text.size() && positions.contains(end) == found) {
                ++end;
            }
            const QString part = text.mid(begin, end - begin);
            painter.setFont(theme().font(found ? TextRole::title : TextRole::body));
            painter.setPen(theme().color(found ? Token::accent : Token::text));
            painter.drawText(QRect(x, place.top(), place.width(), place.height()), Qt::AlignVCenter, part);
            x += painter.fontMetrics().horizontalAdvance(part);
            begin = end;
        }
        painter.restore();
    }
};

/// As fuzzyMatch; where the letters are not found in their order, each word on its own.
std::optional<FuzzyMatch> matchInAnyOrder(const QString& query, const QString& text) {
    std::optional<FuzzyMatch> match = fuzzyMatch(query, text);
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (match || words.size() < 2) {
        return match;
    }
    FuzzyMatch all;
    for (const QString& word : words) {
        match = fuzzyMatch(word, text);
        if (!match) {
            return std::nullopt;
        }
        all.score += match->score;
        all.positions.insert(all.positions.end(), match->positions.begin(), match->positions.end());
    }
    return all;
}

} // namespace

CommandPalette::CommandPalette(QWidget* window) : QFrame(window, Qt::Popup) {
    setProperty("role", QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    field_ = new QLineEdit;
    field_->setPlaceholderText(
        tr("Find a command, preset, panel, setting or channel; a number goes to that iteration"));
    field_->setAccessibleName(tr("Find"));
    field_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    field_->setMinimumHeight(30);
    field_->installEventFilter(this);
    column->addWidget(field_);
    model_ = new QStandardItemModel(this);
    list_ = new QListView;
    list_->setModel(model_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Commands"));
    column->addWidget(list_);
    nothing_ = new QLabel(list_);
    nothing_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    nothing_->setWordWrap(true);
    nothing_->setTextFormat(Qt::PlainText);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->setContentsMargins(24, 24, 24, 0);
    auto* over = new QVBoxLayout(list_);
    over->setContentsMargins(0, 0, 0, 0);
    over->addWidget(nothing_);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { execute(index.row()); });
}

void CommandPalette::open() {
    commands_ = source_ ? source_() : std::vector<Command>();
    field_->clear();
    filter({});
    const QWidget* window = parentWidget();
    const int width = std::min(paletteWidth, window->width() - 40);
    resize(width, rowsShown * rowHeight + 60);
    QFrame::move(window->mapToGlobal(QPoint((window->width() - width) / 2, metric::menuBar + 8)));
    show();
    field_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString& query) {
    struct Found {
        int score;
        const Command* command;
        FuzzyMatch match;
    };
    const QStringList used = history();
    std::vector<Found> found;
    for (const Command& command : commands_) {
        const QString searched =
            QStringList{command.text, command.kind, command.also}.join(QStringLiteral("  "));
        if (std::optional<FuzzyMatch> match = matchInAnyOrder(query, searched)) {
            const qsizetype place = used.indexOf(command.id);
            const int bonus = place < 0 ? 0 : recentBonus * static_cast<int>(largestHistory - place);
            // The name itself goes before where it stands and what else finds it.
            const bool byName = !match->positions.empty() && match->positions.back() < command.text.size();
            const bool exact = command.text.compare(query.trimmed(), Qt::CaseInsensitive) == 0;
            const int named = (byName ? nameBonus : 0) + (exact ? exactBonus : 0);
            found.push_back({match->score + named + (query.isEmpty() ? bonus : bonus / 6), &command, *match});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.score > b.score; });
    model_->clear();
    shown_.clear();
    if (typed_) {
        for (const Command& command : typed_(query.trimmed())) {
            addRow(command, {});
        }
    }
    for (const Found& each : found) {
        addRow(*each.command, each.match);
    }
    list_->setCurrentIndex(model_->index(0, 0));
    nothing_->setVisible(shown_.empty());
    nothing_->setText(tr("Nothing found for “%1”. Fewer letters find more.").arg(query.trimmed()));
}

void CommandPalette::addRow(const Command& command, const FuzzyMatch& match) {
    auto* item = new QStandardItem(command.icon, command.text);
    item->setData(command.kind, kindRole);
    item->setData(command.key.toString(QKeySequence::NativeText), keyRole);
    item->setData(QVariant::fromValue(QList<int>(match.positions.begin(), match.positions.end())),
                  positionsRole);
    item->setData(QStringLiteral("%1, %2").arg(command.text, command.kind), Qt::AccessibleTextRole);
    model_->appendRow(item);
    shown_.push_back(command);
}

void CommandPalette::move(int rows) {
    const int last = model_->rowCount() - 1;
    if (last >= 0) {
        const int row = std::clamp(list_->currentIndex().row() + rows, 0, last);
        list_->setCurrentIndex(model_->index(row, 0));
    }
}

void CommandPalette::execute(int row) {
    if (row < 0 || row >= static_cast<int>(shown_.size())) {
        return;
    }
    const Command command = shown_[static_cast<std::size_t>(row)];
    if (!command.id.isEmpty()) {
        remember(command.id);
    }
    hide();
    command.act();
}

QStringList CommandPalette::shownTexts() const {
    QStringList texts;
    for (const Command& command : shown_) {
        texts << command.text;
    }
    return texts;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(rowsShown - 1);
            return true;
        case Qt::Key_PageUp:
            move(1 - rowsShown);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            execute(list_->currentIndex().row());
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    commands_.clear(); // they hold on to what may go away before the palette opens again
}

} // namespace basin

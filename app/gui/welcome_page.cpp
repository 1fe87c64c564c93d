// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/welcome_page.h"

#include "app/gui/card_preview.h"
#include "app/gui/input_kinds.h"
#include "app/gui/welcome_card.h"
#include "app/gui/welcome_entries.h"
#include "widgets/icons.h"
#include "widgets/message_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace basin {

namespace {

constexpr int sideWidth = 300;
constexpr int kindsInRow = 3;
constexpr int cardWidth = 560; ///< from which two stand beside each other
const QString showAtStartKey = QStringLiteral("welcome/showAtStart");

QLabel* makeText(const QString& text, TextRole role, const char* look = nullptr) {
    auto* label = new QLabel(text);
    label->setFont(theme().font(role));
    label->setTextFormat(Qt::PlainText);
    if (look != nullptr) {
        label->setProperty("role", QLatin1String(look));
    }
    return label;
}

} // namespace

WelcomePage::WelcomePage(const OptimizerRegistry& registry, RecentFiles& recent, QWidget* parent)
    : QWidget(parent), registry_(registry), recent_(recent), job_(new BackgroundJob(this)) {
    setObjectName(QStringLiteral("welcome"));
    setAccessibleName(tr("Welcome"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeMain(), 1);
    connect(&recent_, &RecentFiles::changed, this, &WelcomePage::fillRecent);
    connect(job_, &BackgroundJob::failed, this, &WelcomePage::tellPreviewFailure);
    fillRecent();
}

/// The job that computes previews uses the page: it ends first.
WelcomePage::~WelcomePage() {
    delete job_;
}

QWidget* WelcomePage::makeSide() {
    auto* side = new QFrame;
    side->setProperty("role", QStringLiteral("side"));
    side->setFixedWidth(sideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(20, 36, 20, 20);
    column->setSpacing(2);

    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(44, 44));
    head->addWidget(logo);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeText(QStringLiteral("Basin"), TextRole::page));
    QLabel* motto = makeText(tr("Time-travel debugger for optimizers"), TextRole::small, "secondary");
    motto->setWordWrap(true);
    names->addWidget(motto);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(28);

    const auto add = [&](Icon which, const QString& text, const QKeySequence& key) {
        auto* entry = new StartEntry(which, text, key);
        column->addWidget(entry);
        return entry;
    };
    column->addWidget(makeText(tr("Start"), TextRole::small, "secondary"));
    back_ = add(Icon::returnToLive, tr("Back to the run"), Qt::Key_Escape);
    back_->hide();
    connect(back_, &StartEntry::clicked, this, &WelcomePage::closeAsked);
    StartEntry* open = add(Icon::open, tr("Open file or session…"), QKeySequence::Open);
    open->setPrimary(true);
    connect(open, &StartEntry::clicked, this, &WelcomePage::openAsked);
    for (const auto& factory : registry_.all()) {
        const QString id = QString::fromStdString(factory->info().id);
        connect(add(Icon::image, QString::fromStdString(factory->info().label) + QStringLiteral("…"), {}),
                &StartEntry::clicked, this, [this, id] { emit inputAsked(id); });
    }
    connect(add(Icon::search, tr("Find a command or preset…"), Qt::CTRL | Qt::Key_K), &StartEntry::clicked,
            this, &WelcomePage::paletteAsked);
    column->addSpacing(24);

    recentTitle_ = makeText(tr("Recent"), TextRole::small, "secondary");
    column->addWidget(recentTitle_);
    recentColumn_ = new QVBoxLayout;
    recentColumn_->setSpacing(2);
    column->addLayout(recentColumn_);
    column->addStretch(1);
    return side;
}

QWidget* WelcomePage::makeMain() {
    main_ = new QWidget;
    auto* column = new QVBoxLayout(main_);
    column->setContentsMargins(32, 30, 32, 20);
    column->setSpacing(6);
    column->addWidget(makeText(tr("Runs that went wrong"), TextRole::page));
    column->addWidget(
        makeText(tr("Each opens live, paused at the start. Press F5 to watch it fail, then step "
                    "back and find out why."),
                 TextRole::body, "secondary"));
    column->addSpacing(14);
    grid_ = new QGridLayout;
    grid_->setSpacing(20);
    column->addLayout(grid_);
    addCards();
    column->addSpacing(18);
    column->addWidget(makeDropArea());
    column->addSpacing(10);
    column->addWidget(makeFoot());
    column->addStretch(1);

    auto* scroll = new QScrollArea;
    scroll->setWidget(main_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void WelcomePage::setClosable(bool closable) {
    closable_ = closable;
    back_->setVisible(closable);
}

void WelcomePage::addCards() {
    for (const auto& factory : registry_.all()) {
        for (const Preset& preset : factory->info().presets) {
            if (!preset.card) {
                continue;
            }
            auto* card = new WelcomeCard(factory->info(), preset);
            card->setParent(main_); // also where no layout takes it up
            connect(card, &WelcomeCard::played, this,
                    [this, card] { emit presetChosen(card->optimizer(), card->preset()); });
            cards_.push_back(card);
        }
    }
}

/// Two cards in a row where there is room for two and more than one.
void WelcomePage::placeCards() {
    const int room = width() - sideWidth - 64;
    const int columns = cards_.size() > 1 && room >= 2 * cardWidth ? 2 : 1;
    if (columns == columns_) {
        return;
    }
    columns_ = columns;
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const int index = static_cast<int>(i);
        grid_->addWidget(cards_[i], index / columns, index % columns);
        cards_[i]->setMinimumHeight(cards_.size() == 1 ? 340 : cards_.size() > 4 ? 252 : 268);
    }
}

QWidget* WelcomePage::makeDropArea() {
    auto* area = new QFrame;
    area->setProperty("role", QStringLiteral("drop"));
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(16, 18, 16, 18);
    column->setSpacing(12);
    QLabel* title = makeText(tr("Drop your own file anywhere in this window"), TextRole::emphasis);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto* kinds = new QGridLayout; // in rows of three: a narrow window has no room for all beside each other
    kinds->setHorizontalSpacing(10);
    kinds->setVerticalSpacing(12);
    kinds->setColumnStretch(0, 1);
    kinds->setColumnStretch(3 * kindsInRow + 1, 1);
    int count = 0;
    const auto add = [&](Icon which, const QString& name, const QString& what) {
        auto* mark = new QLabel;
        mark->setPixmap(icon(which, Token::accent).pixmap(16, 16));
        const int line = count / kindsInRow, place = 1 + 3 * (count % kindsInRow);
        ++count;
        kinds->addWidget(mark, line, place, Qt::AlignTop);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(1);
        texts->addWidget(makeText(name, TextRole::title));
        texts->addWidget(makeText(what, TextRole::small, "secondary"));
        kinds->addLayout(texts, line, place + 1);
        if (place > 1) {
            kinds->setColumnMinimumWidth(place - 1, 28);
        }
    };
    for (const auto& factory : registry_.all()) {
        QStringList suffixes;
        for (const std::string& suffix : factory->info().input_suffixes) {
            suffixes << (suffix == folder_suffix ? tr("a folder") : QString::fromStdString(suffix));
        }
        if (!suffixes.isEmpty()) {
            const bool many = suffixes.size() > 4;
            add(Icon::image,
                suffixes.mid(0, 4).join(QLatin1Char(' ')) + (many ? QStringLiteral(" …") : QString()),
                QString::fromStdString(factory->info().label));
        }
    }
    add(Icon::save, QStringLiteral(".basin"), tr("a session, opens where you left it"));
    column->addLayout(kinds);
    return area;
}

QWidget* WelcomePage::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    atStart_ = new QCheckBox(tr("Show this page at start"));
    atStart_->setChecked(showsAtStart());
    connect(atStart_, &QCheckBox::toggled, this, [this](bool shows) {
        QSettings().setValue(showAtStartKey, shows);
        emit showAtStartChanged(shows);
    });
    row->addWidget(atStart_);
    row->addStretch(1);
    return foot;
}

bool WelcomePage::showsAtStart() const {
    return QSettings().value(showAtStartKey, true).toBool();
}

void WelcomePage::fillRecent() {
    while (QLayoutItem* item = recentColumn_->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    const std::vector<RecentFiles::Entry> entries = recent_.entries();
    recentTitle_->setVisible(!entries.empty());
    for (const RecentFiles::Entry& entry : entries) {
        auto* line = new RecentEntry(entry);
        const auto remove = [this, path = entry.path] { recent_.remove(path); };
        connect(line, &RecentEntry::removeAsked, this, remove);
        connect(line, &RecentEntry::clicked, this, [this, entry, remove] {
            if (entry.exists) {
                emit fileChosen(entry.path);
            } else {
                remove();
            }
        });
        recentColumn_->addWidget(line);
    }
}

void WelcomePage::computeNextPreview() {
    if (previewed_ >= cards_.size() || job_->isRunning() || !isVisible()) {
        return;
    }
    WelcomeCard* card = cards_[previewed_];
    const std::string optimizer = card->optimizer().toStdString();
    const Preset preset = *registry_.find(optimizer)->info().preset(card->preset().toStdString());
    const auto made = std::make_shared<std::optional<CardPreview>>();
    job_->start(
        tr("Preparing %1").arg(card->preset()),
        [this, made, optimizer, preset](const std::stop_token& stop, const BackgroundJob::Progress&) {
            CardPreview preview = computePreview(registry_, optimizer, preset, stop);
            if (!stop.stop_requested()) {
                *made = std::move(preview);
            }
        },
        [this, made, card] {
            if (*made) {
                card->setPreview(std::move(**made));
                ++previewed_;
            }
            computeNextPreview();
        });
}

void WelcomePage::tellPreviewFailure(const std::exception_ptr& error) {
    try {
        std::rethrow_exception(error);
    } catch (const std::exception& fault) {
        cards_[previewed_]->setPreviewFailed(messageText(QString::fromUtf8(fault.what())));
    }
    ++previewed_;
    computeNextPreview();
}

WelcomeCard* WelcomePage::currentCard() const {
    const auto focused = std::find_if(cards_.begin(), cards_.end(),
                                      [](const WelcomeCard* card) { return card->playButton()->hasFocus(); });
    return focused != cards_.end() ? *focused : cards_.empty() ? nullptr : cards_.front();
}

bool WelcomePage::event(QEvent* event) {
    // The keys that drive a run would drive one that cannot be seen.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const int key = press->key();
        const bool changes = (press->modifiers() & Qt::ControlModifier) != 0 &&
                             (key == Qt::Key_B || key == Qt::Key_M || key == Qt::Key_E || key == Qt::Key_G ||
                              key == Qt::Key_Z || key == Qt::Key_Y);
        const bool drives = key >= Qt::Key_F5 && key <= Qt::Key_F12;
        if (drives || changes || key == Qt::Key_Space || key == Qt::Key_Home || key == Qt::Key_End ||
            key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void WelcomePage::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<QAbstractButton*>(focusWidget());
    const bool plays = event->key() == Qt::Key_F5 || enters;
    if (enters && focused != nullptr && isAncestorOf(focused)) {
        focused->click(); // a button of Qt answers to Space alone
    } else if (plays && currentCard() != nullptr) {
        emit currentCard()->played();
    } else if (event->key() == Qt::Key_Escape && closable_) {
        emit closeAsked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WelcomePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fillRecent(); // files may have come or gone
    if (!cards_.empty()) {
        cards_.front()->playButton()->setFocus();
    }
    computeNextPreview();
}

void WelcomePage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    job_->cancel();
}

void WelcomePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeCards();
}

/// Tab stays on the page: what lies under it cannot be seen.
bool WelcomePage::focusNextPrevChild(bool next) {
    QList<QWidget*> stops;
    for (QWidget* child : findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isVisibleTo(this) && child->isEnabled()) {
            stops << child;
        }
    }
    if (stops.isEmpty()) {
        return true;
    }
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace basin

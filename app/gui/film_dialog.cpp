// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/film_dialog.h"

#include "app/gui/folder_field.h"
#include "app/gui/plot_files.h"
#include "core/optimizer/frame_clock.h"
#include "widgets/message_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace basin {

namespace {

constexpr int leastSide = 160, mostSide = 4096;

QSpinBox* numberBox(int low, int high, int value, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMinimumWidth(84);
    return box;
}

} // namespace

FilmDialog::FilmDialog(const RunLook& look, const QString& view, const QSize& present, QWidget* parent)
    : QDialog(parent), look_(look), view_(view) {
    setWindowTitle(tr("Export film: %1").arg(view));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* form = new QFormLayout;
    column->addLayout(form);
    addRange(*form);
    addLook(*form, present);
    addTarget(*form);
    consequences_ = new QLabel(this);
    consequences_->setWordWrap(true);
    consequences_->setTextFormat(Qt::PlainText);
    column->addWidget(consequences_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    export_ = buttons->button(QDialogButtonBox::Ok);
    export_->setText(tr("Export"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilmDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FilmDialog::reject);
    recall();
    if (const auto* clock = dynamic_cast<const FrameClock*>(look_.run->problem().get())) {
        ownRate_ = clock->frames_per_sec();
    }
    followRate();
    connect(rate_, &QDoubleSpinBox::valueChanged, this, [this] { rateChosen_ = true; });
    showConsequences();
}

void FilmDialog::addRange(QFormLayout& form) {
    const std::int64_t head = headOf(look_.tree, look_.cursor.branch).iteration;
    const int most = static_cast<int>(std::min<std::int64_t>(head, std::numeric_limits<int>::max()));
    auto* row = new QHBoxLayout;
    first_ = numberBox(0, most, std::min(1, most), tr("First iteration"));
    last_ = numberBox(0, most, most, tr("Last iteration"));
    row->addWidget(first_);
    row->addWidget(new QLabel(QStringLiteral("–")));
    row->addWidget(last_);
    row->addStretch(1);
    form.addRow(tr("Iterations"), row);
    row = new QHBoxLayout;
    unit_ = new QComboBox;
    unit_->setAccessibleName(tr("A picture for each"));
    const std::vector<Level>& levels = look_.info().levels;
    const std::size_t outer = levels.size() < 2 ? 0 : levels.size() - 2;
    unit_->addItem(inSentence(QString::fromStdString(levels[outer].label)), -1);
    for (std::size_t i = outer; i-- > 0;) {
        unit_->addItem(inSentence(QString::fromStdString(levels[i].label)), static_cast<int>(i));
    }
    stride_ = numberBox(1, 1000000, 1, tr("Every how many-th"));
    stride_->setPrefix(tr("every "));
    stride_->setSuffix(QStringLiteral("."));
    row->addWidget(stride_);
    row->addWidget(unit_);
    row->addStretch(1);
    form.addRow(tr("A picture for"), row);
    connect(unit_, &QComboBox::currentIndexChanged, this, &FilmDialog::followRate);
    connect(stride_, &QSpinBox::valueChanged, this, &FilmDialog::followRate);
    for (QSpinBox* box : {first_, last_, stride_}) {
        connect(box, &QSpinBox::valueChanged, this, &FilmDialog::showConsequences);
    }
    connect(unit_, &QComboBox::currentIndexChanged, this, &FilmDialog::showConsequences);
}

void FilmDialog::addLook(QFormLayout& form, const QSize& present) {
    auto* row = new QHBoxLayout;
    width_ = numberBox(leastSide, mostSide, present.width(), tr("Width"));
    height_ = numberBox(leastSide, mostSide, present.height(), tr("Height"));
    row->addWidget(width_);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(height_);
    row->addStretch(1);
    form.addRow(tr("Size, px"), row);
    rate_ = new QDoubleSpinBox;
    rate_->setRange(0.1, 240.0);
    rate_->setDecimals(2);
    rate_->setSuffix(tr(" pictures per second"));
    rate_->setAccessibleName(tr("Pictures per second"));
    form.addRow(tr("Rate"), rate_);
    caption_ = new QCheckBox(tr("Branch and iteration below the picture"));
    form.addRow(QString(), caption_);
    for (QSpinBox* box : {width_, height_}) {
        connect(box, &QSpinBox::valueChanged, this, &FilmDialog::showConsequences);
    }
    connect(rate_, &QDoubleSpinBox::valueChanged, this, &FilmDialog::showConsequences);
}

/// The input's own rate is offered first: with a picture for each frame the film is as fast as what was
/// filmed.
void FilmDialog::followRate() {
    if (ownRate_ <= 0.0 || rateChosen_) {
        return;
    }
    const bool frames = unit_->currentData().toInt() == 0;
    const QSignalBlocker quiet(rate_);
    rate_->setValue(frames ? ownRate_ / stride_->value() : ownRate_);
}

void FilmDialog::addTarget(QFormLayout& form) {
    format_ = new QComboBox;
    format_->setAccessibleName(tr("Format"));
    format_->addItems({tr("MP4 film"), tr("Numbered PNG pictures")});
    form.addRow(tr("Format"), format_);
    folder_ = new FolderField(tr("Folder for the film"));
    form.addRow(tr("Folder"), folder_);
    connect(format_, &QComboBox::currentIndexChanged, this, &FilmDialog::showConsequences);
    connect(folder_, &FolderField::changed, this, &FilmDialog::showConsequences);
}

void FilmDialog::recall() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("film"));
    rate_->setValue(settings.value(QStringLiteral("rate"), 25.0).toDouble());
    caption_->setChecked(settings.value(QStringLiteral("caption"), true).toBool());
    format_->setCurrentIndex(settings.value(QStringLiteral("as_pictures"), false).toBool() ? 1 : 0);
    folder_->setFolder(
        settings.value(QStringLiteral("folder"), FolderField::usual(QStandardPaths::MoviesLocation))
            .toString());
}

void FilmDialog::remember() const {
    QSettings settings;
    settings.beginGroup(QStringLiteral("film"));
    settings.setValue(QStringLiteral("rate"), rate_->value());
    settings.setValue(QStringLiteral("caption"), caption_->isChecked());
    settings.setValue(QStringLiteral("as_pictures"), format_->currentIndex() == 1);
    settings.setValue(QStringLiteral("folder"), folder_->folder());
}

QString FilmDialog::targetPath() const {
    const QString name = fileName(view_);
    return QDir(folder_->folder())
        .filePath(format_->currentIndex() == 1 ? name + QStringLiteral("-film")
                                               : name + QStringLiteral(".mp4"));
}

FilmRequest FilmDialog::request() const {
    FilmRequest request;
    request.tip = look_.shownTip();
    request.branch = QString::fromStdString(look_.branch(look_.cursor.branch).name);
    const int level = unit_->currentData().toInt();
    request.iterations = filmIterations(
        look_, first_->value(), last_->value(),
        level < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(level)), stride_->value());
    request.pictures_per_sec = rate_->value();
    request.size = QSize(width_->value(), height_->value());
    request.with_caption = caption_->isChecked();
    request.as_pictures = format_->currentIndex() == 1;
    request.path = targetPath();
    return request;
}

/// Says what the button will do.
void FilmDialog::showConsequences() {
    if (export_ == nullptr) {
        return; // the parts are being made
    }
    const FilmRequest present = request();
    const auto count = static_cast<int>(present.iterations.size());
    QStringList lines;
    if (count == 0) {
        lines << tr("There is no such iteration: the last one must not lie before the first.");
    } else {
        const QString secs = QString::number(count / present.pictures_per_sec, 'f', 1);
        lines << (present.as_pictures ? tr("%n picture(s)", nullptr, count)
                                      : tr("%n picture(s), %1 s", nullptr, count).arg(secs));
        lines << present.path;
    }
    const bool missing = !folder_->exists();
    if (missing) {
        lines << tr("There is no such folder.");
    }
    consequences_->setText(lines.join(QLatin1Char('\n')));
    export_->setEnabled(count > 0 && !missing);
}

void FilmDialog::accept() {
    const QString path = targetPath();
    if (QFileInfo::exists(path)) {
        const auto answer = QMessageBox::question(this, tr("Replace files?"),
                                                  tr("%1 exists and will be replaced.").arg(path));
        if (answer != QMessageBox::Yes) {
            return;
        }
    }
    remember();
    QDialog::accept();
}

} // namespace basin

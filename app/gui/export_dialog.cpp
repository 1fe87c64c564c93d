// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_dialog.h"

#include "app/gui/folder_field.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace basin {

namespace {

constexpr int leastWidthPx = 160, leastHeightPx = 120, mostPx = 8000;
constexpr int leastDpi = 48, mostDpi = 1200;

QSpinBox* addNumber(QHBoxLayout& row, int low, int high, const QString& name, const QString& unit) {
    auto* box = new QSpinBox;
    box->setRange(low, high);
    box->setSuffix(unit);
    box->setAccessibleName(name);
    box->setToolTip(name);
    row.addWidget(box);
    return box;
}

} // namespace

ExportDialog::ExportDialog(std::vector<ExportView> views, const QStringList& chosen,
                           std::optional<ExportFormat> format, QWidget* parent)
    : QDialog(parent), views_(std::move(views)) {
    setWindowTitle(tr("Export"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    column->addLayout(parts, 1);
    list_ = new QListWidget(this);
    list_->setAccessibleName(tr("Views to export"));
    list_->setMinimumSize(240, 300);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long names end in "…"
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(list_, 1);
    left->addLayout(makeTickRow());
    parts->addLayout(left, 1);
    form_ = new QFormLayout;
    parts->addLayout(form_, 2);
    buildForm(*form_);
    consequences_ = new QLabel(this);
    consequences_->setWordWrap(true);
    consequences_->setTextFormat(Qt::PlainText);
    column->addWidget(consequences_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    export_ = buttons->button(QDialogButtonBox::Ok);
    export_->setText(tr("Export"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    buildViews(chosen);
    recall(format);
    showConsequences();
}

void ExportDialog::buildViews(const QStringList& chosen) {
    for (const ExportView& view : views_) {
        const Icon look = !view.hasPicture() ? Icon::table : view.hasValues() ? Icon::plot : Icon::image;
        auto* item = new QListWidgetItem(icon(look), view.name, list_);
        item->setCheckState(chosen.contains(view.name) ? Qt::Checked : Qt::Unchecked);
    }
    connect(list_, &QListWidget::itemChanged, this, &ExportDialog::showConsequences);
}

/// Buttons that tick all views that the format can write, or none.
QLayout* ExportDialog::makeTickRow() {
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& tip, Qt::CheckState state) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setToolTip(tip);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, state] { tickAll(state); });
    };
    add(tr("All"), tr("Tick everything that this format can write"), Qt::Checked);
    add(tr("None"), tr("Tick nothing"), Qt::Unchecked);
    row->addStretch(1);
    return row;
}

void ExportDialog::tickAll(Qt::CheckState state) {
    {
        const QSignalBlocker quiet(list_);
        for (int i = 0; i < list_->count(); ++i) {
            if ((list_->item(i)->flags() & Qt::ItemIsEnabled) != 0) {
                list_->item(i)->setCheckState(state);
            }
        }
    }
    showConsequences();
}

void ExportDialog::buildForm(QFormLayout& form) {
    format_ = new QComboBox(this);
    const auto addFormat = [this](const QString& text, ExportFormat format) {
        format_->addItem(text, static_cast<int>(format));
    };
    addFormat(tr("PNG pictures"), ExportFormat::png);
    addFormat(tr("SVG drawings"), ExportFormat::svg);
    addFormat(tr("PDF pages"), ExportFormat::pdf);
    addFormat(tr("CSV values"), ExportFormat::csv);
    addFormat(tr("Clipboard: picture"), ExportFormat::clipboardPicture);
    addFormat(tr("Clipboard: values"), ExportFormat::clipboardValues);
    form.addRow(tr("Format"), format_);
    addSizeRow(form);
    rows_ = new QComboBox(this);
    rows_->addItems({tr("all"), tr("visible on screen")});
    form.addRow(tr("Rows"), rows_);
    folder_ = new FolderField(tr("Folder for the files"), this);
    form.addRow(tr("Folder"), folder_);
    connect(folder_, &FolderField::changed, this, &ExportDialog::showConsequences);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::showConsequences);
}

void ExportDialog::addSizeRow(QFormLayout& form) {
    sizeRow_ = new QWidget(this);
    auto* row = new QHBoxLayout(sizeRow_);
    row->setContentsMargins(0, 0, 0, 0);
    width_ = addNumber(*row, leastWidthPx, mostPx, tr("Width, 96 pixels to the inch"), tr(" px"));
    row->addWidget(new QLabel(QStringLiteral("×")));
    height_ = addNumber(*row, leastHeightPx, mostPx, tr("Height, 96 pixels to the inch"), tr(" px"));
    dpi_ = addNumber(*row, leastDpi, mostDpi, tr("Resolution of pictures"), tr(" dpi"));
    auto* asShown = new QToolButton;
    asShown->setText(tr("as on screen"));
    asShown->setToolTip(tr("Width and height of the first chosen view on screen"));
    row->addWidget(asShown);
    row->addStretch(1);
    form.addRow(tr("Size"), sizeRow_);
    connect(asShown, &QToolButton::clicked, this, [this] {
        const ExportRequest present = request();
        if (!present.views.empty()) {
            width_->setValue(present.views.front().present.width());
            height_->setValue(present.views.front().present.height());
        }
    });
    for (QSpinBox* box : {width_, height_, dpi_}) {
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::showConsequences);
    }
}

void ExportDialog::recall(std::optional<ExportFormat> format) {
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    const int last = settings.value(QStringLiteral("format"), 0).toInt();
    format_->setCurrentIndex(std::max(0, format_->findData(format ? static_cast<int>(*format) : last)));
    width_->setValue(settings.value(QStringLiteral("width"), 960).toInt());
    height_->setValue(settings.value(QStringLiteral("height"), 480).toInt());
    dpi_->setValue(settings.value(QStringLiteral("dpi"), 192).toInt());
    rows_->setCurrentIndex(settings.value(QStringLiteral("visible_rows_only"), false).toBool() ? 1 : 0);
    folder_->setFolder(
        settings.value(QStringLiteral("folder"), FolderField::usual(QStandardPaths::PicturesLocation))
            .toString());
}

void ExportDialog::remember() const {
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    settings.setValue(QStringLiteral("format"), format_->currentData());
    settings.setValue(QStringLiteral("width"), width_->value());
    settings.setValue(QStringLiteral("height"), height_->value());
    settings.setValue(QStringLiteral("dpi"), dpi_->value());
    settings.setValue(QStringLiteral("visible_rows_only"), rows_->currentIndex() == 1);
    settings.setValue(QStringLiteral("folder"), folder_->folder());
}

ExportFormat ExportDialog::format() const {
    return static_cast<ExportFormat>(format_->currentData().toInt());
}

ExportRequest ExportDialog::request() const {
    ExportRequest request;
    request.format = format();
    request.size = QSize(width_->value(), height_->value());
    request.dpi = dpi_->value();
    request.visibleRowsOnly = rows_->currentIndex() == 1;
    request.folder = folder_->folder();
    for (int i = 0; i < list_->count(); ++i) {
        const ExportView& view = views_[static_cast<std::size_t>(i)];
        if (list_->item(i)->checkState() == Qt::Checked && request.canWrite(view)) {
            request.views.push_back(view);
        }
    }
    return request;
}

/// Views that have no such form cannot be ticked; those that are keep their tick for other formats.
void ExportDialog::greyOut(const ExportRequest& request) {
    const QSignalBlocker quiet(list_);
    for (int i = 0; i < list_->count(); ++i) {
        const bool possible = request.canWrite(views_[static_cast<std::size_t>(i)]);
        const Qt::ItemFlags always = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
        list_->item(i)->setFlags(possible ? always | Qt::ItemIsEnabled : always);
    }
}

/// Says what the button will do, and hides what the format has no use for.
void ExportDialog::showConsequences() {
    const ExportRequest present = request();
    const bool values =
        present.format == ExportFormat::csv || present.format == ExportFormat::clipboardValues;
    greyOut(present);
    const auto showRow = [this](QWidget* row, bool on) {
        row->setVisible(on);
        form_->labelForField(row)->setVisible(on);
    };
    showRow(sizeRow_, !values);
    showRow(rows_, values);
    showRow(folder_, !present.toClipboard());
    dpi_->setVisible(present.makesPixels());
    QStringList lines;
    if (present.views.empty()) {
        lines << (values ? tr("Choose at least one plot or table: pictures have no rows.")
                         : tr("Choose at least one view: tables have no picture."));
    } else if (!present.toClipboard()) {
        QStringList names;
        for (const QString& path : exportPaths(present)) {
            names << QFileInfo(path).fileName();
        }
        lines << names.join(QStringLiteral(", "));
    }
    if (dpi_->isVisibleTo(this)) {
        lines << tr("%1 × %2 pixels each").arg(present.pixels().width()).arg(present.pixels().height());
        if (present.isTooLarge()) {
            lines.last() += QLatin1Char(' ') + tr("– too many: choose a smaller size or resolution.");
        }
    }
    const bool folderMissing = !present.toClipboard() && !folder_->exists();
    if (folderMissing) {
        lines << tr("There is no such folder.");
    }
    consequences_->setText(lines.join(QLatin1Char('\n')));
    export_->setEnabled(!present.views.empty() && !folderMissing && !present.isTooLarge());
}

void ExportDialog::accept() {
    QStringList existing;
    const ExportRequest present = request();
    if (!present.toClipboard()) {
        for (const QString& path : exportPaths(present)) {
            if (QFileInfo::exists(path)) {
                existing << QFileInfo(path).fileName();
            }
        }
    }
    if (!existing.isEmpty()) {
        const auto answer = QMessageBox::question(
            this, tr("Replace files?"),
            tr("%n file(s) in this folder will be replaced: %1", nullptr, static_cast<int>(existing.size()))
                .arg(existing.join(QStringLiteral(", "))));
        if (answer != QMessageBox::Yes) {
            return;
        }
    }
    remember();
    QDialog::accept();
}

} // namespace basin

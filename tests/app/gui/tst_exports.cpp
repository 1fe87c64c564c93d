// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/export_dialog.h"
#include "app/gui/export_files.h"
#include "app/gui/folder_field.h"
#include "app/gui/trace_overlay.h"
#include "core/base/error.h"
#include "core/data/trace_reader.h"
#include "tests/widgets/plot_fixture.h"
#include "widgets/row_inspector.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cstring>

using namespace basin;

namespace {

double value_at(std::int64_t k) {
    return k == 3   ? nan_value
           : k == 5 ? infinity
           : k == 7 ? -infinity
                    : std::sqrt(static_cast<double>(k)) / 3.0;
}

ExportView view_of(const PlotData& data, const QString& name) {
    auto plot = std::make_shared<Plot>();
    plot->setData(data);
    ExportView view;
    view.name = name;
    view.present = QSize(640, 300);
    view.draw = [plot, name](const QSize& size, double dpi) { return plot->picture(size, dpi, name); };
    view.paintOn = [plot, name](QPaintDevice& device, const QSize& size) {
        plot->paintOn(device, size, name);
    };
    view.rows = data;
    view.shown = {4, 6};
    return view;
}

ExportView picture_view(const QString& name) {
    ExportView view;
    view.name = name;
    view.draw = [](const QSize& size, double dpi) {
        QImage image(size * (dpi / 96.0), QImage::Format_RGB32);
        image.fill(Qt::red);
        return image;
    };
    return view;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool goOn(double) {
    return true;
}

} // namespace

class TestExports : public QObject {
    Q_OBJECT
  private slots:
    void valuesReadBackToTheSameBits();
    void onlyTheVisibleRows();
    void everyPictureFormatHasItsSignature();
    void pngHasTheSizeAndResolutionAskedFor();
    void viewsOfOneNameGetFilesOfTheirOwn();
    void aCancelledExportLeavesNoHalfFile();
    void aFolderThatIsNotThereIsNamed();
    void clipboardGetsPictureAndValues();
    void dialogRemembersAndSaysWhatItWillDo();
    void packingALargePictureTellsThatItGoesOn();
    void picturesInDocumentsAreWhatWasDrawn();
    void picturesThatNoMemoryHoldsAreRefused();
    void tablesAreWrittenAsValuesOnly();
    void theInspectedRowIsWritten();
    void aMillionRowsAreWrittenPieceByPiece();
};

void TestExports::valuesReadBackToTheSameBits() {
    const auto a = syntheticHistory(1, 10, value_at);
    const auto b = syntheticHistory(6, 5, [](std::int64_t k) { return 1.0 / static_cast<double>(k); });
    PlotData data = data_of(*a);
    data.curves.push_back(curve_of(*b, 1));
    data.branches.push_back({1, QStringLiteral("B, \"new\"")});
    const QTemporaryDir folder;
    ExportRequest request;
    request.format = ExportFormat::csv;
    request.folder = folder.path();
    request.views = {view_of(data, QStringLiteral("Loss and more"))};
    const QStringList paths = writeExport(request, goOn);
    QCOMPARE(paths, QStringList{folder.filePath(QStringLiteral("loss-and-more.csv"))});
    const TraceTable table = read_trace(paths[0].toStdString());
    QCOMPARE(table.names, (std::vector<std::string>{"A loss", "B, \"new\" loss"}));
    QCOMPARE(table.iterations.size(), 10U);
    for (std::size_t i = 0; i < 10; ++i) {
        const auto k = static_cast<std::int64_t>(i) + 1;
        QCOMPARE(table.iterations[i], k);
        const double expected = value_at(k);
        if (std::isnan(expected)) {
            QVERIFY(std::isnan(table.values[0][i]));
        } else {
            QVERIFY(std::memcmp(&table.values[0][i], &expected, sizeof expected) == 0);
        }
        QCOMPARE(std::isnan(table.values[1][i]), k < 6); // a branch has no rows before its fork
    }
    QCOMPARE(table.values[1][9], 0.1);
    // What was written can be laid over a plot.
    const TraceOverlay overlay = makeOverlay(paths[0], table, 3);
    QCOMPARE(*overlay.columnFor("a LOSS"), 0U);
    QVERIFY(!overlay.columnFor("loss"));
    QCOMPARE(overlay.history->size(), 10);
}

void TestExports::onlyTheVisibleRows() {
    const auto history = syntheticHistory(1, 10, value_at);
    const QTemporaryDir folder;
    ExportRequest request;
    request.format = ExportFormat::csv;
    request.folder = folder.path();
    request.visibleRowsOnly = true;
    request.views = {view_of(data_of(*history), QStringLiteral("loss"))};
    const QByteArray text = contents(writeExport(request, goOn).value(0));
    QCOMPARE(text, QByteArray("iteration,loss\n4,") + QByteArray::number(value_at(4), 'g', 17) +
                       "\n5,inf\n6," + QByteArray::number(value_at(6), 'g', 17) + "\n");
}

void TestExports::everyPictureFormatHasItsSignature() {
    const auto history = syntheticHistory(1, 10, value_at);
    const QTemporaryDir folder;
    ExportRequest request;
    request.folder = folder.path();
    request.views = {view_of(data_of(*history), QStringLiteral("loss")),
                     picture_view(QStringLiteral("Canvas"))};
    for (const auto& [format, signature] : {std::pair(ExportFormat::png, QByteArray("\x89PNG")),
                                            std::pair(ExportFormat::svg, QByteArray("<?xml")),
                                            std::pair(ExportFormat::pdf, QByteArray("%PDF"))}) {
        request.format = format;
        const QStringList paths = writeExport(request, goOn);
        QCOMPARE(paths.size(), 2);
        for (const QString& path : paths) {
            QVERIFY2(contents(path).startsWith(signature), qPrintable(path));
        }
    }
    const QByteArray svg = contents(folder.filePath(QStringLiteral("loss.svg")));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(contents(folder.filePath(QStringLiteral("canvas.svg"))).contains("<image"));
}

void TestExports::pngHasTheSizeAndResolutionAskedFor() {
    const auto history = syntheticHistory(1, 10, value_at);
    ExportRequest request;
    request.size = QSize(400, 200);
    request.dpi = 288.0;
    const QImage image =
        QImage::fromData(encodedView(view_of(data_of(*history), QStringLiteral("loss")), request).value());
    QCOMPARE(image.size(), QSize(1200, 600));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 288);
}

void TestExports::viewsOfOneNameGetFilesOfTheirOwn() {
    ExportRequest request;
    request.folder = QStringLiteral("/f");
    request.views = {picture_view(QStringLiteral("Loss")), picture_view(QStringLiteral("loss")),
                     picture_view(QStringLiteral("?"))};
    QCOMPARE(exportPaths(request),
             (QStringList{QStringLiteral("/f/loss.png"), QStringLiteral("/f/loss-2.png"),
                          QStringLiteral("/f/plot.png")}));
}

void TestExports::aCancelledExportLeavesNoHalfFile() {
    const auto history = syntheticHistory(1, 20'000, value_at);
    const QTemporaryDir folder;
    ExportRequest request;
    request.format = ExportFormat::csv;
    request.folder = folder.path();
    request.views = {view_of(data_of(*history), QStringLiteral("loss"))};
    double furthest = 0.0;
    const QStringList paths = writeExport(request, [&](double share) {
        furthest = std::max(furthest, share);
        return share < 0.5;
    });
    QVERIFY(paths.isEmpty());
    QVERIFY(furthest >= 0.5 && furthest < 1.0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExports::aFolderThatIsNotThereIsNamed() {
    ExportRequest request;
    request.folder = QStringLiteral("/no such folder");
    request.views = {picture_view(QStringLiteral("canvas"))};
    try {
        writeExport(request, goOn);
        QFAIL("nothing was thrown");
    } catch (const UserError& error) {
        QVERIFY(QString::fromStdString(error.parts().where).contains(QStringLiteral("/no such folder")));
    }
}

void TestExports::clipboardGetsPictureAndValues() {
    const auto history = syntheticHistory(1, 3, value_at);
    ExportRequest request;
    request.format = ExportFormat::clipboardValues;
    request.views = {view_of(data_of(*history), QStringLiteral("loss")),
                     picture_view(QStringLiteral("canvas"))};
    QCOMPARE(writeExport(request, goOn).size(), 1);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("iteration\tloss\n1\t")));
    QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("\n3\tnan\n")));
    request.format = ExportFormat::clipboardPicture;
    request.dpi = 96.0;
    writeExport(request, goOn);
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(960, 960));
}

void TestExports::dialogRemembersAndSaysWhatItWillDo() {
    const auto history = syntheticHistory(1, 10, value_at);
    const std::vector<ExportView> views{view_of(data_of(*history), QStringLiteral("loss")),
                                        picture_view(QStringLiteral("canvas"))};
    const QTemporaryDir folder;
    {
        ExportDialog dialog(views, {QStringLiteral("loss")}, ExportFormat::svg);
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QLatin1String("Folder")) {
                edit->setText(folder.path());
            }
        }
        QCOMPARE(dialog.request().views.size(), 1U);
        QCOMPARE(dialog.request().format, ExportFormat::svg);
        dialog.accept();
    }
    ExportDialog again(views, {QStringLiteral("loss"), QStringLiteral("canvas")}, std::nullopt);
    QCOMPARE(again.request().format, ExportFormat::svg);
    QCOMPARE(again.request().folder, folder.path());
    QCOMPARE(again.request().views.size(), 2U);
    auto* formats = again.findChild<QComboBox*>();
    formats->setCurrentIndex(formats->findData(static_cast<int>(ExportFormat::csv)));
    QCOMPARE(again.request().views.size(), 1U); // a picture has no rows
    for (const QWidget* widget : again.findChildren<QWidget*>()) {
        const bool operated = qobject_cast<const QSpinBox*>(widget) != nullptr ||
                              qobject_cast<const QListWidget*>(widget) != nullptr;
        QVERIFY(!operated || !widget->accessibleName().isEmpty());
    }
}

void TestExports::packingALargePictureTellsThatItGoesOn() {
    ExportView noise;
    noise.name = QStringLiteral("noise");
    noise.draw = [](const QSize& size, double) {
        QImage image(size, QImage::Format_RGB32); // what packs slowly
        std::uint32_t state = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                state = state * 1664525U + 1013904223U;
                image.setPixel(x, y, 0xff000000U | state >> 8);
            }
        }
        return image;
    };
    const QTemporaryDir folder;
    ExportRequest request;
    request.folder = folder.path();
    request.size = QSize(3000, 3000);
    request.dpi = 96;
    request.views = {noise};
    int asked = 0;
    QCOMPARE(writeExport(request,
                         [&](double) {
                             ++asked;
                             return true;
                         })
                 .size(),
             1);
    QVERIFY2(asked > 3, qPrintable(QString::number(asked)));
    QCOMPARE(QImage(folder.filePath(QStringLiteral("noise.png"))).size(), request.size);
    // Cancelled while it is packed: no file, whatever it would have been, and nothing is waited for.
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("noise.png"))));
    for (const ExportFormat format : {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf}) {
        request.format = format;
        request.size = format == ExportFormat::pdf ? QSize(5000, 5000) : QSize(3000, 3000); // packs faster
        asked = 0;
        QVERIFY(writeExport(request, [&](double) { return ++asked < 2; }).isEmpty());
        QCOMPARE(asked, 2); // once before the view, once while it was packed
        QVERIFY(format == ExportFormat::pdf || QThreadPool::globalInstance()->activeThreadCount() > 0);
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExports::picturesInDocumentsAreWhatWasDrawn() {
    ExportView view;
    view.name = QStringLiteral("a < b & c");
    view.draw = [](const QSize& size, double dpi) {
        QImage image(size * (dpi / 96.0), QImage::Format_RGB32);
        image.fill(Qt::blue);
        image.setPixel(0, 0, 0xffff0000U);
        return image;
    };
    ExportRequest request;
    request.size = QSize(60, 40);
    request.dpi = 192;
    request.format = ExportFormat::svg;
    const QByteArray svg = encodedView(view, request).value();
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), request.size); // logical pixels; the picture has more
    QImage shown(request.pixels(), QImage::Format_RGB32);
    shown.fill(Qt::white);
    QPainter painter(&shown);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(shown, view.draw(request.size, request.dpi));
    QVERIFY(svg.contains("a &lt; b &amp; c"));
    request.format = ExportFormat::pdf;
    QVERIFY(encodedView(view, request).value().contains("/Width 120"));
}

void TestExports::picturesThatNoMemoryHoldsAreRefused() {
    const QTemporaryDir folder;
    ExportRequest request;
    request.folder = folder.path();
    request.views = {picture_view(QStringLiteral("canvas"))};
    request.size = QSize(8000, 8000);
    request.dpi = 1200;
    for (const ExportFormat format :
         {ExportFormat::png, ExportFormat::clipboardPicture, ExportFormat::svg, ExportFormat::pdf}) {
        request.format = format;
        QVERIFY(request.isTooLarge());
        QVERIFY_EXCEPTION_THROWN(writeExport(request, goOn), UserError);
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    request.format = ExportFormat::csv;
    QVERIFY(!request.isTooLarge()); // it has no pixels
    // The dialog does not get that far.
    ExportDialog dialog({picture_view(QStringLiteral("canvas"))}, {QStringLiteral("canvas")},
                        ExportFormat::png);
    dialog.findChild<FolderField*>()->setFolder(folder.path());
    const auto numbers = dialog.findChildren<QSpinBox*>();
    QPushButton* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    for (QSpinBox* box : numbers) {
        box->setValue(box->maximum());
    }
    QVERIFY(!ok->isEnabled());
    // A picture for the clipboard can be cancelled between views.
    request.format = ExportFormat::clipboardPicture;
    request.size = QSize(100, 100);
    request.dpi = 96;
    request.views.push_back(picture_view(QStringLiteral("second")));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QVERIFY(writeExport(request, [](double share) { return share < 0.3; }).isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestExports::tablesAreWrittenAsValuesOnly() {
    TableData data;
    data.columns = {{"x", "x", "px", 2}, {"note", "Note, free", "", -1}};
    data.row_labels = {"first", "second, \"odd\"", "third"};
    data.numbers = {0.1, 0.0, 2.5, 1.0, nan_value, 0.0};
    data.texts = {"", "a,b", "", "c", "", "a,b"};
    TableView table;
    table.setTable(std::make_shared<const ChannelData>(data));
    table.setFilter(QStringLiteral("x > 1"));
    ExportView view = exportViewOf(table, QStringLiteral("Landmarks"));
    QVERIFY(view.hasValues() && !view.hasPicture());
    const QTemporaryDir folder;
    ExportRequest request;
    request.format = ExportFormat::csv;
    request.folder = folder.path();
    request.views = {view};
    QCOMPARE(writeExport(request, goOn), QStringList{folder.filePath(QStringLiteral("landmarks.csv"))});
    QCOMPARE(contents(folder.filePath(QStringLiteral("landmarks.csv"))),
             QByteArray("row,x,note\nfirst,0.1,\"a,b\"\n\"second, \"\"odd\"\"\",2.5,c\nthird,nan,\"a,b\"\n"));
    request.visibleRowsOnly = true;
    writeExport(request, goOn);
    QCOMPARE(contents(folder.filePath(QStringLiteral("landmarks.csv"))),
             QByteArray("row,x,note\n\"second, \"\"odd\"\"\",2.5,c\n"));
    request.format = ExportFormat::clipboardValues;
    writeExport(request, goOn);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("row\tx\tnote\n")));
    request.format = ExportFormat::png;
    QVERIFY(!request.canWrite(view));

    // In the dialog it can be ticked for values alone, and says why not otherwise.
    ExportDialog dialog({view, picture_view(QStringLiteral("canvas"))}, {QStringLiteral("Landmarks")},
                        ExportFormat::png);
    auto* list = dialog.findChild<QListWidget*>();
    auto* formats = dialog.findChild<QComboBox*>();
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled) && (list->item(1)->flags() & Qt::ItemIsEnabled));
    QVERIFY(dialog.request().views.empty());
    formats->setCurrentIndex(formats->findData(static_cast<int>(ExportFormat::csv)));
    QVERIFY((list->item(0)->flags() & Qt::ItemIsEnabled) && !(list->item(1)->flags() & Qt::ItemIsEnabled));
    QCOMPARE(dialog.request().views.size(), 1U);
    // All that the format can write.
    const auto press = [&](const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                button->click();
            }
        }
    };
    press(QStringLiteral("None"));
    QVERIFY(dialog.request().views.empty());
    press(QStringLiteral("All"));
    QCOMPARE(dialog.request().views.size(), 1U);
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
}

void TestExports::theInspectedRowIsWritten() {
    TableData data;
    data.columns = {{"x", "x", "px", 2}, {"w", "Weight", "", 3}};
    data.columns[0].group = "Place, in the picture";
    data.row_labels = {"G0", "G1"};
    data.numbers = {0.1, 0.2, 1.5, 0.25};
    RowInspector inspector;
    QVERIFY(inspector.rowsAsText(QLatin1Char(',')).isEmpty());
    inspector.setRow(QStringLiteral("items"), 1);
    inspector.setTable(std::make_shared<const ChannelData>(data));
    QCOMPARE(exportViewOf(inspector, QStringLiteral("Inspector")).text(false, QLatin1Char(',')),
             QStringLiteral("group,name,value,unit\n\"Place, in the picture\",x,1.5,px\n,Weight,0.25,\n"));
}

void TestExports::aMillionRowsAreWrittenPieceByPiece() {
    constexpr int rows = 1'000'000;
    const auto history = syntheticHistory(1, rows, value_at);
    const QTemporaryDir folder;
    ExportRequest request;
    request.format = ExportFormat::csv;
    request.folder = folder.path();
    request.views = {view_of(data_of(*history), QStringLiteral("long"))};
    int asked = 0;
    double last = 0.0;
    const auto count = [&](double share) {
        ++asked;
        last = share;
        return true;
    };
    const QString path = writeExport(request, count).front();
    QCOMPARE(contents(path).count('\n'), rows + 1);
    QVERIFY(asked > 100 && last > 0.99 && last <= 1.0);
    // Cancelled in the middle: the file that was there stays.
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(writeExport(request, [](double share) { return share < 0.5; }).isEmpty());
    QCOMPARE(contents(path), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_MAIN(TestExports)
#include "tst_exports.moc"

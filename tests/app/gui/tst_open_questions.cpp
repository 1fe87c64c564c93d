// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked where several things can be done with a file that was dropped: what opens it, and what a
// model is used on.
#include "app/gui/main_window.h"
#include "app/gui/session_controller.h"
#include "app/gui/strips.h"
#include "core/optimizers/registry.h"
#include "tests/app/gui/dropping.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

using namespace basin;
using namespace basin::test;

namespace {

QString sharedFile(const char* name) {
    const QString path = QDir(qEnvironmentVariable("BASIN_SHARED_DATA")).filePath(QLatin1String(name));
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace

class TestOpenQuestions : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void theQuestionIsAskedOnceAndCanBeLeft();
    void aModelIsOffered();
    void aModelTakesThePlaceOfTheOneInUse();
    void aModelAndAPictureBelongTogether();

  private:
    std::unique_ptr<QTemporaryDir> folder_;
};

void TestOpenQuestions::init() {
    QSettings().clear();
    folder_ = std::make_unique<QTemporaryDir>();
}

void TestOpenQuestions::theQuestionIsAskedOnceAndCanBeLeft() {
    const QString path = picture(folder_->filePath(QStringLiteral("a.png")));
    MainWindow window(builtin_optimizers());
    window.show();
    window.openPreset(QStringLiteral("gaussian-image"), QStringLiteral("seed-002"));
    QTRY_VERIFY(window.session().hasRun());
    const std::shared_ptr<Run> before = window.session().look().run;
    drop(window, {path});
    QTRY_VERIFY(openDialog(window) != nullptr);
    OpenWithDialog* dialog = openDialog(window);
    QCOMPARE(waysOffered(*dialog), (QStringList{gaussians, landmarks, graphs}));
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("a.png")));
    auto* first = dialog->findChildren<QPushButton*>().front();
    QVERIFY(first->isDefault());
    // Each way says what it is, in full.
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        texts << label->text();
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    for (const auto& factory : builtin_optimizers().all()) {
        const bool offered = waysOffered(*dialog).contains(QString::fromStdString(factory->info().label));
        QCOMPARE(texts.contains(QString::fromStdString(factory->info().summary)), offered);
    }
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(openDialog(window) == nullptr);
    QCOMPARE(window.session().look().run, before);
    QVERIFY(window.messages().text().isEmpty());
    // The keyboard alone: down to the second way.
    drop(window, {path});
    QTRY_VERIFY(openDialog(window) != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), openDialog(window));
    QTest::keyClick(openDialog(window), Qt::Key_Tab);
    QTest::keyClick(openDialog(window)->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(window.session().look().run != before);
    QCOMPARE(window.session().look().run->spec().optimizer, std::string("clnf"));
}

void TestOpenQuestions::aModelIsOffered() {
    const QString model = sharedFile("openface_format/model_and_images/model");
    if (model.isEmpty()) {
        QSKIP("needs the shared models");
    }
    for (const QString& path : {model, QDir(model).filePath(QStringLiteral("main_clnf_general.txt")),
                                QDir(model).filePath(QStringLiteral("clm.txt"))}) {
        MainWindow window(builtin_optimizers());
        window.show();
        drop(window, {path});
        QTRY_VERIFY(openDialog(window) != nullptr);
        QCOMPARE(waysOffered(*openDialog(window)),
                 (QStringList{QStringLiteral("Choose an input for it…"),
                              QStringLiteral("Try it on what Basin brings")}));
        choose(window, QStringLiteral("Try it on what Basin brings"));
        QTRY_VERIFY(window.session().hasRun());
        QCOMPARE(window.session().look().run->spec().optimizer, std::string("clnf"));
        QCOMPARE(window.session().look().run->spec().request.hyperparameters.text("model"),
                 path.toStdString());
    }
}

void TestOpenQuestions::aModelTakesThePlaceOfTheOneInUse() {
    const QString model = sharedFile("openface_format/model_and_images/model");
    if (model.isEmpty()) {
        QSKIP("needs the shared models");
    }
    const QString face = picture(folder_->filePath(QStringLiteral("face.png")));
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, {face});
    choose(window, landmarks);
    QTRY_VERIFY(window.session().hasRun());
    const std::shared_ptr<Run> before = window.session().look().run;
    drop(window, {model});
    choose(window, QStringLiteral("Begin the open run anew with it"));
    QTRY_VERIFY(window.session().look().run != before);
    const RunSpec& spec = window.session().look().run->spec();
    QCOMPARE(spec.request.hyperparameters.text("model"), model.toStdString());
    QCOMPARE(spec.request.inputs, std::vector<std::string>{face.toStdString()});
}

void TestOpenQuestions::aModelAndAPictureBelongTogether() {
    const QString model = sharedFile("openface_format/model_and_images/model");
    if (model.isEmpty()) {
        QSKIP("needs the shared models");
    }
    const QString face = picture(folder_->filePath(QStringLiteral("face.png")));
    MainWindow window(builtin_optimizers());
    window.show();
    drop(window, {face, model});
    QTRY_VERIFY(window.session().hasRun());
    const RunSpec& spec = window.session().look().run->spec();
    QCOMPARE(spec.optimizer, std::string("clnf"));
    QCOMPARE(spec.request.hyperparameters.text("model"), model.toStdString());
    QCOMPARE(spec.request.inputs, std::vector<std::string>{face.toStdString()});
}

QTEST_MAIN(TestOpenQuestions)
#include "tst_open_questions.moc"

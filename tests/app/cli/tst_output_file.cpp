// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"
#include "core/base/error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace basin;
using namespace basin::cli;

class TestOutputFile : public QObject {
    Q_OBJECT

  private slots:
    void appearsWhole();
    void disappearsWithoutCommit();
    void replacesTheTargetOfALink();
    void restarts();
    void writesDevicesDirectly();
    void refusesPlaces();
    void preparesFolders();

  private:
    std::string path(const QString& name) const { return folder_.filePath(name).toStdString(); }
    QByteArray contents(const QString& name) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    qsizetype files() const { return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden).size(); }
    static std::string refusal(const std::function<void()>& open) {
        try {
            open();
        } catch (const UserError& error) {
            return error.kind() == UserError::Kind::input ? error.what() : "not an input error";
        }
        return "no error";
    }

    QTemporaryDir folder_;
};

void TestOutputFile::appearsWhole() {
    {
        OutputFile file(path("whole.txt"), "trace");
        file.write("one\n");
        file.flush();
        QCOMPARE(contents("whole.txt"), QByteArray("(missing)"));
        file.write("two\n");
        file.commit();
        QCOMPARE(contents("whole.txt"), QByteArray("one\ntwo\n"));
    }
    QCOMPARE(files(), qsizetype{1});
}

void TestOutputFile::disappearsWithoutCommit() {
    const qsizetype before = files();
    {
        OutputFile file(path("whole.txt"), "trace"); // there is an older one
        file.write("new");
        QCOMPARE(files(), before + 1);
    }
    QCOMPARE(files(), before);
    QCOMPARE(contents("whole.txt"), QByteArray("one\ntwo\n"));
}

void TestOutputFile::replacesTheTargetOfALink() {
    QVERIFY(QFile::link(folder_.filePath("whole.txt"), folder_.filePath("link.txt")));
    OutputFile file(path("link.txt"), "trace");
    file.write("through the link");
    file.commit();
    QCOMPARE(contents("whole.txt"), QByteArray("through the link"));
    QVERIFY(QFileInfo(folder_.filePath("link.txt")).isSymLink());
}

void TestOutputFile::restarts() {
    OutputFile file(path("again.txt"), "trace");
    file.write("a long first text");
    QVERIFY(file.can_restart());
    file.restart();
    file.write("short");
    file.commit();
    QCOMPARE(contents("again.txt"), QByteArray("short"));
}

void TestOutputFile::writesDevicesDirectly() {
    OutputFile file("/dev/null", "trace");
    QVERIFY(!file.can_restart());
    file.write("gone");
    file.commit();
    QVERIFY(!QFileInfo("/dev/null").isFile());
}

void TestOutputFile::refusesPlaces() {
    const auto says = [](const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    };
    const std::string folder = refusal([&] { OutputFile(folder_.path().toStdString(), "trace"); });
    QVERIFY2(says(folder, "it is a folder") && says(folder, "trace cannot be written"), folder.c_str());
    const std::string missing = refusal([&] { OutputFile(path("no/such/file"), "trace"); });
    QVERIFY2(says(missing, "there is no folder") && says(missing, "no/such"), missing.c_str());
    const std::string device = refusal([&] { check_writable("/proc/nothing", "summary"); });
    QVERIFY2(says(device, "/proc/nothing") && says(device, "summary"), device.c_str());
    const std::string full = refusal([] {
        OutputFile file("/dev/full", "trace");
        file.write("x");
        file.commit();
    });
    QVERIFY2(says(full, "No space left") && says(full, "Make room"), full.c_str());
    check_writable(path("fine.txt"), "summary");
    QCOMPARE(contents("fine.txt"), QByteArray("(missing)"));
}

void TestOutputFile::preparesFolders() {
    prepare_folder(path("a/b"), "plots");
    QVERIFY(QDir(folder_.filePath("a/b")).exists());
    prepare_folder(path("a/b"), "plots");
    QVERIFY(refusal([&] { prepare_folder(path("whole.txt"), "plots"); }) != "no error");
    QVERIFY(refusal([&] { prepare_folder("/proc/nothing", "plots"); }) != "no error");
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/session_file.h"
#include "core/storage/session_tables.h"
#include "tests/core/storage/session_helpers.h"
#include "tests/support/engine_helpers.h"
#include "tests/support/nested_problem.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace basin;
using namespace basin::test;

class TestSessionDamage : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void not_a_session_data();
    void not_a_session();
    void newer_version();
    void database_of_another_program();
    void unknown_optimizer();
    void unknown_hyperparameter();
    void nonsense_with_a_right_checksum_data();
    void nonsense_with_a_right_checksum();
    void truncated_anywhere();
    void garbled_anywhere();

  private:
    std::string path() const { return folder_->filePath("a.basin").toStdString(); }
    void edit_database(const std::string& sql, bool renew_checksum = true) const {
        edit_session(path(), sql, renew_checksum);
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

void TestSessionDamage::init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(folder_->isValid());
}

void TestSessionDamage::not_a_session_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << QByteArray() << "it is empty";
    QTest::newRow("text") << QByteArray("hello") << "it does not begin as one";
    QTest::newRow("image") << QByteArray("\x89PNG\r\n\x1a\n and more of it") << "it does not begin as one";
    QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16) << "";
    QTest::newRow("magic and zeros") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, '\0') << "";
}

void TestSessionDamage::not_a_session() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    write_file(QString::fromStdString(path()), bytes);
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.startsWith(QString::fromStdString(path()) + ": "), qPrintable(message));
    QVERIFY2(message.contains(part), qPrintable(message));
    const QString folder =
        message_of([&] { (void)read_session(folder_->path().toStdString(), nested_registry()); });
    QVERIFY2(folder.contains("it is a folder"), qPrintable(folder));
    const QString gone = message_of([&] { (void)read_session(path() + ".not", nested_registry()); });
    QVERIFY2(gone.contains("there is no such file"), qPrintable(gone));
}

void TestSessionDamage::newer_version() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("PRAGMA user_version = 7; DROP TABLE segment", false);
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("written by a newer Basin"), qPrintable(message));
    QVERIFY2(message.contains("version 7"), qPrintable(message));
}

void TestSessionDamage::database_of_another_program() {
    {
        Database other(path(), Database::Mode::create);
        other.execute("CREATE TABLE bookmarks(url TEXT)");
        other.close();
    }
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("database of another program"), qPrintable(message));
}

void TestSessionDamage::unknown_optimizer() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE run SET optimizer = 'nested-tset'");
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("cannot be used by this version"), qPrintable(message));
    QVERIFY2(message.contains("unknown optimizer 'nested-tset'"), qPrintable(message));
}

void TestSessionDamage::unknown_hyperparameter() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    edit_database("UPDATE hyperparameter SET id = 'nose' WHERE id = 'noise'");
    const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(message.contains("unknown hyperparameter 'nose'"), qPrintable(message));
}

void TestSessionDamage::nonsense_with_a_right_checksum_data() {
    QTest::addColumn<QString>("sql");
    for (const char* const sql : {
             "DELETE FROM segment",
             "DELETE FROM segment WHERE id = 2",
             "DELETE FROM branch",
             "DELETE FROM branch WHERE id = 1",
             "DELETE FROM run",
             "DELETE FROM cursor",
             "DELETE FROM program",
             "DELETE FROM schedule_taken WHERE segment = 1",
             "DELETE FROM checksum",
             "UPDATE segment SET parent = id WHERE id = 2",
             "UPDATE segment SET parent = 77 WHERE id = 2",
             "UPDATE segment SET parent = -1 WHERE id = 2",
             "UPDATE segment SET parent = 0 WHERE id = 0",
             "UPDATE segment SET start_iteration = -5 WHERE id = 1",
             "UPDATE segment SET start_iteration = 9000 WHERE id = 1",
             "UPDATE segment SET start_iteration = 9000, head_iteration = 9001 WHERE id = 1",
             "UPDATE segment SET head_iteration = -1 WHERE id = 0",
             "UPDATE segment SET head_phase = -1 WHERE id = 0",
             "UPDATE segment SET head_phase = 99999999999 WHERE id = 0",
             "UPDATE segment SET head_hash = NULL WHERE id = 0",
             "UPDATE segment SET head_hash = 'abc' WHERE id = 0",
             "UPDATE segment SET branch = 50 WHERE id = 0",
             "UPDATE segment SET stop_kind = 'bored' WHERE id = 0",
             "UPDATE branch SET tip_segment = 50 WHERE id = 0",
             "UPDATE branch SET first_segment = -1 WHERE id = 0",
             "UPDATE cursor SET segment = 50",
             "UPDATE cursor SET iteration = 50000",
             "UPDATE cursor SET phase = -1",
             "UPDATE run SET seed = '-1'",
             "UPDATE run SET threads = 0",
             "UPDATE hyperparameter SET value = 'real:x' WHERE id = 'noise'",
             "UPDATE hyperparameter SET value = 'text:x' WHERE id = 'noise'",
             "UPDATE hyperparameter SET value = 'real:99' WHERE id = 'noise'",
             "UPDATE bookmark SET branch = 50",
             "UPDATE bookmark SET phase = -1",
             "UPDATE bookmark SET phase = 99999999999",
             "UPDATE edit SET kind = 'wish'",
             "UPDATE edit SET value = ''",
             "UPDATE edit SET target = 'nothing'",
             "UPDATE edit SET segment = 50",
             "UPDATE argument SET value = '1'",
             "UPDATE input SET hash = '1'",
             "UPDATE input SET hash = '0000000000000000'",
             "INSERT INTO input VALUES(9, 'image', '', '0000000000000000', '')",
             "DROP TABLE edit",
             "DROP TABLE cursor; CREATE VIEW cursor AS SELECT 0, 0, 0",
         }) {
        QTest::newRow(sql) << QString(sql);
    }
}

void TestSessionDamage::nonsense_with_a_right_checksum() {
    QFETCH(QString, sql);
    static const QByteArray whole = [this] {
        const Everything made = make_everything();
        save_session(path(), *made.run, made.cursor, made.marks);
        return read_file(QString::fromStdString(path()));
    }();
    write_file(QString::fromStdString(path()), whole);
    edit_database(sql.toStdString(), !sql.startsWith("DROP TABLE")); // no checksum without all tables
    const QString message = message_of([&] { (void)open_session(path(), nested_registry(), {}, {}); });
    QVERIFY2(message != "no error" && !message.startsWith("usage"), qPrintable(message));
    // Only what needs the inputs or the optimizer's arrays may wait for the replay.
    const bool needs_replay = sql.contains("input") || sql.contains("target");
    const QString read = message_of([&] { (void)read_session(path(), nested_registry()); });
    QVERIFY2(needs_replay || read == message, qPrintable(read));
}

void TestSessionDamage::truncated_anywhere() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const QByteArray whole = read_file(QString::fromStdString(path()));
    for (qsizetype length = 0; length < whole.size(); length += length < 200 ? 1 : 151) {
        write_file(QString::fromStdString(path()), whole.left(length));
        const QString message = message_of([&] { (void)read_session(path(), nested_registry()); });
        QVERIFY2(message.startsWith(QString::fromStdString(path()) + ": "), qPrintable(message));
    }
}

void TestSessionDamage::garbled_anywhere() {
    const Everything made = make_everything();
    save_session(path(), *made.run, made.cursor);
    const QByteArray whole = read_file(QString::fromStdString(path()));
    const RunTree tree = made.run->tree();
    int noticed = 0, harmless = 0;
    for (qsizetype at = 0; at < whole.size(); at += at < 100 ? 1 : 31) {
        for (const int change : {at % 2 == 0 ? 0xff : 0x01}) {
            QByteArray garbled = whole;
            garbled[at] = static_cast<char>(garbled[at] ^ change);
            write_file(QString::fromStdString(path()), garbled);
            try {
                // Free space and a few fields of the header mean nothing; whatever is read must be right.
                const Session session = read_session(path(), nested_registry());
                compare_trees(tree, tree_of(session));
                QCOMPARE(session.spec.request.seed, made.run->spec().request.seed);
                QVERIFY(session.spec.request.hyperparameters == made.run->spec().request.hyperparameters);
                ++harmless;
            } catch (const UserError& error) {
                QVERIFY(error.kind() == UserError::Kind::input);
                ++noticed;
            }
        }
    }
    QVERIFY2(noticed > 100, qPrintable(QString("%1 noticed, %2 harmless").arg(noticed).arg(harmless)));
}

QTEST_GUILESS_MAIN(TestSessionDamage)
#include "tst_session_damage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/optimizer/factory.h"
#include "tests/core/optimizer/sample_info.h"

#include <QTest>

using namespace basin;
using namespace basin::test;

namespace {

class SampleFactory final : public OptimizerFactory {
  public:
    explicit SampleFactory(std::string id) : info_(sample_info()) { info_.id = std::move(id); }
    const OptimizerInfo& info() const override { return info_; }
    std::shared_ptr<const Problem> make_problem(const ProblemRequest&) const override { return nullptr; }
    std::unique_ptr<Optimizer> make_optimizer(std::shared_ptr<const Problem>, const Hyperparameters&,
                                              int) const override {
        return nullptr;
    }

  private:
    OptimizerInfo info_;
};

} // namespace

class TestFactory : public QObject {
    Q_OBJECT
  private slots:
    void keeps_the_order();
    void unknown_ids_get_a_list();
    void finds_presets_variants_and_actions();
};

void TestFactory::keeps_the_order() {
    OptimizerRegistry registry;
    registry.add(std::make_shared<SampleFactory>("gmm"));
    registry.add(std::make_shared<SampleFactory>("clnf"));
    QCOMPARE(registry.all().size(), std::size_t(2));
    QCOMPARE(registry.all()[0]->info().id, std::string("gmm"));
    QCOMPARE(registry.find("clnf")->info().id, std::string("clnf"));
}

void TestFactory::unknown_ids_get_a_list() {
    OptimizerRegistry registry;
    registry.add(std::make_shared<SampleFactory>("gaussian-image"));
    registry.add(std::make_shared<SampleFactory>("clnf"));
    try {
        (void)registry.find("gausian-image");
        QFAIL("found what is not there");
    } catch (const UserError& error) {
        QCOMPARE(std::string(error.what()),
                 std::string("unknown optimizer 'gausian-image': known: gaussian-image, "
                             "clnf. Did you mean 'gaussian-image'?"));
    }
    QVERIFY_EXCEPTION_THROWN((void)OptimizerRegistry().find("clnf"), UserError);
}

void TestFactory::finds_presets_variants_and_actions() {
    const OptimizerInfo info = sample_info();
    QVERIFY(info.preset("demo") == &info.presets[0]);
    QVERIFY(info.preset("none") == nullptr);
    QVERIFY(info.preset("demo")->variant("b") == &info.presets[0].variants[1]);
    QVERIFY(info.preset("demo")->variant("c") == nullptr);
    QVERIFY(info.action("kick") == &info.actions[1]);
    QVERIFY(info.action("") == nullptr);
}

QTEST_GUILESS_MAIN(TestFactory)
#include "tst_factory.moc"

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsPage</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n unpriced</source>
        <translation>
            <numerusform>, %n unpriced</numerusform>
            <numerusform>, %n unpriced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpriced, not in the total</source>
        <translation>
            <numerusform>%n unpriced, not in the total</numerusform>
            <numerusform>%n unpriced, not in the total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation>
            <numerusform>%n without a target</numerusform>
            <numerusform>%n without a target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a status</source>
        <translation>
            <numerusform>%n without a status</numerusform>
            <numerusform>%n without a status</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrationTable</name>
    <message numerus="yes">
        <source>%1 of %n aspect(s) scored</source>
        <translation>
            <numerusform>%1 of %n aspect scored</numerusform>
            <numerusform>%1 of %n aspects scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any mark</source>
        <translation>
            <numerusform>%n without any mark</numerusform>
            <numerusform>%n without any mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoneyTable</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) unpriced, not in the total</source>
        <translation>
            <numerusform>%n action unpriced, not in the total</numerusform>
            <numerusform>%n actions unpriced, not in the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in prices of another year, not in the total</source>
        <translation>
            <numerusform>%n line in prices of another year, not in the total</numerusform>
            <numerusform>%n lines in prices of another year, not in the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without amount, not in the total</source>
        <translation>
            <numerusform>%n without amount, not in the total</numerusform>
            <numerusform>%n without amount, not in the total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>and %n more row(s), which the exported guide has</source>
        <translation>
            <numerusform>and %n more row, which the exported guide has</numerusform>
            <numerusform>and %n more rows, which the exported guide has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message numerus="yes">
        <source>There are %n value(s) in this period: choose shorter periods to change one.</source>
        <translation>
            <numerusform>There are %n value in this period: choose shorter periods to change one.</numerusform>
            <numerusform>There are %n values in this period: choose shorter periods to change one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message numerus="yes">
        <source>: %n day(s) too early for it</source>
        <translation>
            <numerusform>: %n day too early for it</numerusform>
            <numerusform>: %n days too early for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <translation>
            <numerusform>%n without dates</numerusform>
            <numerusform>%n without dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeTable</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpriced, not in the total</source>
        <translation>
            <numerusform>%n unpriced, not in the total</numerusform>
            <numerusform>%n unpriced, not in the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without objective</source>
        <translation>
            <numerusform>%n without objective</numerusform>
            <numerusform>%n without objective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CityPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n</source>
        <translation>
            <numerusform>the best %n</numerusform>
            <numerusform>the best %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CountGridView</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CountModel</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation>
            <numerusform>Delete %n column</numerusform>
            <numerusform>Delete %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CountTables</name>
    <message numerus="yes">
        <source>%n count(s) in italics: under %1, or such that one under %1 could be worked out. The public, the Local Group and guides do not get them.</source>
        <translation>
            <numerusform>%n count in italics: under %1, or such that one under %1 could be worked out. The public, the Local Group and guides do not get them.</numerusform>
            <numerusform>%n counts in italics: under %1, or such that one under %1 could be worked out. The public, the Local Group and guides do not get them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::DataPage</name>
    <message numerus="yes">
        <source>%n place(s) where nothing follows. Click one to mend it.</source>
        <translation>
            <numerusform>%n place where nothing follows. Click one to mend it.</numerusform>
            <numerusform>%n places where nothing follows. Click one to mend it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) answered.</source>
        <translation>
            <numerusform>%n department answered.</numerusform>
            <numerusform>%n departments answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where they need support, in %n answer(s):</source>
        <translation>
            <numerusform>Where they need support, in %n answer:</numerusform>
            <numerusform>Where they need support, in %n answers:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The way reaches a measured change, but from %n place(s) on it nothing follows. Click one to mend it.</source>
        <translation>
            <numerusform>The way reaches a measured change, but from %n place on it nothing follows. Click one to mend it.</numerusform>
            <numerusform>The way reaches a measured change, but from %n places on it nothing follows. Click one to mend it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) read.</source>
        <translation>
            <numerusform>%n answer read.</numerusform>
            <numerusform>%n answers read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) left out, because the table has them already.</source>
        <translation>
            <numerusform>%1: %n answer left out, because the table has them already.</numerusform>
            <numerusform>%1: %n answers left out, because the table has them already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::ExecutionView</name>
    <message numerus="yes">
        <source>%1 of %n cost line(s) say what is spent</source>
        <translation>
            <numerusform>%1 of %n cost line say what is spent</numerusform>
            <numerusform>%1 of %n cost lines say what is spent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::ExportPage</name>
    <message numerus="yes">
        <source>%n page(s), %1, PDF/UA-1 and PDF/A-2a</source>
        <translation>
            <numerusform>%n page, %1, PDF/UA-1 and PDF/A-2a</numerusform>
            <numerusform>%n pages, %1, PDF/UA-1 and PDF/A-2a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The totals leave out %n action(s) without a price.</source>
        <translation>
            <numerusform>The totals leave out %n action without a price.</numerusform>
            <numerusform>The totals leave out %n actions without a price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) of which these readers are told</source>
        <translation>
            <numerusform>%n contradiction of which these readers are told</numerusform>
            <numerusform>%n contradictions of which these readers are told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) of which these readers are told</source>
        <translation>
            <numerusform>%n gap of which these readers are told</numerusform>
            <numerusform>%n gaps of which these readers are told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the guide asks for are missing; it says which.</source>
        <translation>
            <numerusform>%n thing that the guide asks for are missing; it says which.</numerusform>
            <numerusform>%n things that the guide asks for are missing; it says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::FindingsPage</name>
    <message numerus="yes">
        <source>Take %n acceptance(s) back</source>
        <translation>
            <numerusform>Take %n acceptance back</numerusform>
            <numerusform>Take %n acceptances back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>Accept %n finding</numerusform>
            <numerusform>Accept %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::GuideSheet</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::IndicatorDetail</name>
    <message numerus="yes">
        <source>The latest value is %n day(s) old.</source>
        <translation>
            <numerusform>The latest value is %n day old.</numerusform>
            <numerusform>The latest value is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::Inspector</name>
    <message numerus="yes">
        <source>Edit %1 of %n row(s)</source>
        <translation>
            <numerusform>Edit %1 of %n row</numerusform>
            <numerusform>Edit %1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::JointGuideView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n plan(s)</source>
        <translation>
            <numerusform>from %n plan</numerusform>
            <numerusform>from %n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it; the list of plans says why.</source>
        <translation>
            <numerusform>%n file are not in it; the list of plans says why.</numerusform>
            <numerusform>%n files are not in it; the list of plans says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more under “Everything”</source>
        <translation>
            <numerusform>%n more under “Everything”</numerusform>
            <numerusform>%n more under “Everything”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::MainWindow</name>
    <message numerus="yes">
        <source>Recovered %n change(s) of an earlier session that had not reached the folder.</source>
        <translation>
            <numerusform>Recovered %n change of an earlier session that had not reached the folder.</numerusform>
            <numerusform>Recovered %n changes of an earlier session that had not reached the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed text(s) could not be read. Close all the same?</source>
        <translation>
            <numerusform>%n typed text could not be read. Close all the same?</numerusform>
            <numerusform>%n typed texts could not be read. Close all the same?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::MoneyPage</name>
    <message numerus="yes">
        <source>%n action(s) unpriced, not in the cost</source>
        <translation>
            <numerusform>%n action unpriced, not in the cost</numerusform>
            <numerusform>%n actions unpriced, not in the cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without an amount</source>
        <translation>
            <numerusform>%n source without an amount</numerusform>
            <numerusform>%n sources without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in prices of another year left out</source>
        <translation>
            <numerusform>%n line in prices of another year left out</numerusform>
            <numerusform>%n lines in prices of another year left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cost, %n unpriced not counted</source>
        <translation>
            <numerusform>cost, %n unpriced not counted</numerusform>
            <numerusform>cost, %n unpriced not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1, %n action</numerusform>
            <numerusform>%1, %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %2 of %n action(s) at a time</source>
        <translation>
            <numerusform>%1: at most %2 of %n action at a time</numerusform>
            <numerusform>%1: at most %2 of %n actions at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n risk(s), before → after response</source>
        <translation>
            <numerusform>of %n risk, before → after response</numerusform>
            <numerusform>of %n risks, before → after response</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>gaps and contradictions</comment>
        <translation>
            <numerusform>%n to mend</numerusform>
            <numerusform>%n to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordModel</name>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation>
            <numerusform>Move %n row</numerusform>
            <numerusform>Move %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordView</name>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted, and with them: %1.</source>
        <translation>
            <numerusform>%n row deleted, and with them: %1.</numerusform>
            <numerusform>%n rows deleted, and with them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: no new rows can be made here. Add them where they are defined, then paste again.</source>
        <translation>
            <numerusform>%n row left out: no new rows can be made here. Add them where they are defined, then paste again.</numerusform>
            <numerusform>%n rows left out: no new rows can be made here. Add them where they are defined, then paste again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no numbers: kept as words, not counted.</source>
        <translation>
            <numerusform>%n value are no numbers: kept as words, not counted.</numerusform>
            <numerusform>%n values are no numbers: kept as words, not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholder(s) are new.</source>
        <translation>
            <numerusform>%n stakeholder are new.</numerusform>
            <numerusform>%n stakeholders are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no lead now.</source>
        <translation>
            <numerusform>%n action have no lead now.</numerusform>
            <numerusform>%n actions have no lead now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::RiskPage</name>
    <message numerus="yes">
        <source>%1: %n risk(s)</source>
        <translation>
            <numerusform>%1: %n risk</numerusform>
            <numerusform>%1: %n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scale: %n step(s)</source>
        <translation>
            <numerusform>Scale: %n step</numerusform>
            <numerusform>Scale: %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without likelihood and impact</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%n without likelihood and impact</numerusform>
            <numerusform>%n without likelihood and impact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rated higher after the response than before it</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%n rated higher after the response than before it</numerusform>
            <numerusform>%n rated higher after the response than before it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed, not counted</source>
        <comment>risks</comment>
        <translation>
            <numerusform>%n closed, not counted</numerusform>
            <numerusform>%n closed, not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::ScaleEditor</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risk scale of %n step(s)</source>
        <translation>
            <numerusform>Risk scale of %n step</numerusform>
            <numerusform>Risk scale of %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were entered on another scale. They keep the steps that were entered and are shown at the same share of this scale; going back shows them as they were.</source>
        <translation>
            <numerusform>%n risk were entered on another scale. They keep the steps that were entered and are shown at the same share of this scale; going back shows them as they were.</numerusform>
            <numerusform>%n risks were entered on another scale. They keep the steps that were entered and are shown at the same share of this scale; going back shows them as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::WhatIfPage</name>
    <message numerus="yes">
        <source>%1 slips by %n month(s)</source>
        <translation>
            <numerusform>%1 slips by %n month</numerusform>
            <numerusform>%1 slips by %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes %n month(s) earlier</source>
        <translation>
            <numerusform>%1 comes %n month earlier</numerusform>
            <numerusform>%1 comes %n months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early for what it waits for: %1</source>
        <translation>
            <numerusform>%n day too early for what it waits for: %1</numerusform>
            <numerusform>%n days too early for what it waits for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1; %2 ends %n day(s) later</source>
        <translation>
            <numerusform>due %1; %2 ends %n day later</numerusform>
            <numerusform>due %1; %2 ends %n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s) too early for what it waits for: %1</source>
        <translation>
            <numerusform>about %n month too early for what it waits for: %1</numerusform>
            <numerusform>about %n months too early for what it waits for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1; %2 ends about %n month(s) later</source>
        <translation>
            <numerusform>due %1; %2 ends about %n month later</numerusform>
            <numerusform>due %1; %2 ends about %n months later</numerusform>
        </translation>
    </message>
</context>
</TS>

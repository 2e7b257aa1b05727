import Config
import Records
import Pipeline
import Analysis
import Reports
import Diagnostics
import Days
do {
    let input = try Input.read(folder: CommandLine.arguments[1], showValues: false)
    for f in input.log.summarised { print(f.text) }
    for f in input.records.files { print(f) }
    let plan = try ReportPlan(input.project, firstEingang: input.records.firstEingang, stichtag: input.project.stichtag!, extra: [])
    let figures = try Analysis.figures(input.project, input.records, plan.all)
    var n = 0
    for f in figures.prefix(plan.reported.count) { for e in KennzahlenEntry.all(f, input.project) { print(KennzahlenFile.line(e, zeitraum: f.zeitraum)); n += 1 } }
} catch let failure {
    for f in failure.findings { print(f.text) }
}

internal import Analysis
package import Commands
internal import CommonMark
internal import Config
internal import Days
package import Diagnostics
internal import Files
internal import PageParts
internal import Quoting
internal import Records
internal import Reports
internal import Schema
internal import Templates

extension DumpRun {
    /// The rows that count, one JSON object a line: place, codes and dates; neither Vorgangsnummer nor free text.
    package static func records(
        _ options: DumpOptions.Records,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let input = try Input.read(folder: options.data, showValues: false, stichtag: surroundings.stichtag)
        if input.log.count(.error) > 0 { throw Failure(.data, input.log.summarised) }
        var lines = LineWriter(console)
        for number in 0..<input.records.rows.count { try lines.line(line(number, input)) }
        try lines.finish()
    }

    private static func line(_ number: Int, _ input: Input) -> String {
        let records = input.records
        let row = records.rows[number]
        let file = records.files[Int(records.fileOfRow[number])]
        var out = "{\"ort\":\(JSON.string("\(file.path):\(records.lineOfRow[number])"))"
        out += ",\"art\":\"\(Art.allCases[Int(row.art)].code)\""
        out += ",\"eingangsweg\":\"\(Eingangsweg.allCases[Int(row.eingangsweg)].code)\""
        out += ",\"team\":\(JSON.string(input.project.teams[Int(row.team)].id))"
        let topics = [row.anliegen.first, row.anliegen.second, row.anliegen.third].filter { $0 != Reaktion.none16 }
        out +=
            ",\"anliegen\":[\(topics.map { JSON.string(input.project.anliegen[Int($0)].code) }.joined(separator: ","))]"
        for column in Column.dates where row.day(column) != Reaktion.noDay {
            out += ",\"\(column.name)\":\"\(Day(number: row.day(column)).iso)\""
        }
        if !row.isKRM { out += ",\"weitergeleitet_an\":\"\(Weiterleitung.allCases[Int(row.weitergeleitetAn)].code)\"" }
        return out + "}"
    }

    /// One report as Markdown, before it becomes a page.
    package static func markdown(
        _ options: DumpOptions.Markdown,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let input = try Input.read(folder: options.data, showValues: false, stichtag: surroundings.stichtag)
        var build = BuildOptions()
        build.data = options.data
        build.templates = options.templates
        build.zeitraeume = [options.zeitraum]
        let prepared = try Preparation.prepare(
            input,
            options: .init(build, cores: surroundings.cores),
            surroundings: surroundings,
            console: console
        )
        let reports = ReportSet(prepared.reports)
        let period = prepared.plan.reported.filter { $0.period == options.zeitraum }
        let pages = (reports.fixedPages + period.flatMap { reports.pages(of: $0) }).map { $0.page() }
        guard let page = pages.first(where: { $0.path.split(separator: "/").last.map(String.init) == options.bericht })
        else {
            let names = pages.compactMap { $0.path.split(separator: "/").last.map(String.init) }
            let hint = Suggestion.nearest(to: options.bericht, among: names).map { "; meinten Sie „\($0)“?" } ?? "."
            throw Failure(.usage, [Finding(.error, "bericht-unbekannt", "Diesen Bericht gibt es nicht\(hint)")])
        }
        try console.write(CommonMark.tidied(prepared.templates.set.render(page.template, page.model)))
    }
}

internal import Analysis
package import Commands
internal import Config
internal import Days
package import Diagnostics
internal import Records

/// `krm explain`: the definition of a figure, its numbers, and the input rows behind it.
package enum ExplainRun {
    package static func run(
        _ options: ExplainOptions,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let input = try Input.read(
            folder: options.data,
            showValues: false,
            stichtag: surroundings.stichtag,
            option: options.stichtag
        )
        let stichtag = try surroundings.stichtag.resolve(option: options.stichtag, config: input.project.stichtag)
        // As its report does, it names the rules of the period's last day.
        let day = min(stichtag.day, options.zeitraum.bis)
        let request = try ExplainRequest(options, input.project, arten: input.records.arten, on: day)
        if input.log.count(.error) > 0 { throw Failure(.data, input.log.summarised) }
        guard let zeitraum = Zeitraum(options.zeitraum, stichtag: stichtag.day) else {
            throw .afterStichtag(options.zeitraum, stichtag.day)
        }
        if let notice = stichtag.notice { console.tell([notice]) }
        let explanation =
            request.rule.isOfMassnahmen
            ? Explanation(request, zeitraum, massnahmenOf: input) : Explanation(request, zeitraum, rowsOf: input)
        switch options.format {
        case .text: try console.write(explanation.text)
        case .csv:
            let keys = try Vorgangsnummern.read(
                explanation.lines.compactMap(\.row),
                of: input.records,
                input.project,
                folder: input.folder
            )
            try console.write(WorkingList(explanation, keys, input).csv)
        }
    }
}

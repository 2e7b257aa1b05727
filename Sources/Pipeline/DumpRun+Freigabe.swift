internal import Audit
package import Commands
internal import Days
package import Diagnostics
internal import Quoting
internal import Releases

extension DumpRun {
    /// The audit of everything released, one number a line.
    package static func freigabe(
        _ options: DumpOptions.Freigabe,
        _: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let folder = try ReleaseFolder(data: options.data)
        let audit = Audit(folder.history)
        var lines = LineWriter(console)
        for line in audit.lines where options.zeitraum == nil || options.zeitraum == line.target.period {
            try lines.line(text(line))
        }
        try lines.finish()
    }

    private static let mostShown = 5

    private static func text(_ line: AuditLine) -> String {
        let target = line.target
        let dimension = target.cell.part.dimension.map { "\(JSON.string($0.name)):\(JSON.string($0.value))" } ?? ""
        let values = line.possible.prefix(mostShown).map(String.init).joined(separator: ",")
        return
            "{\"zeitraum\":\"\(target.period.id)\",\"id\":\(JSON.string(target.cell.figure.id)),\"dimension\":{\(dimension)},"
            + "\"teil\":\"\(target.part.rawValue)\",\"zeigt\":\(target.shown),\"zeugen\":[\(values)]}"
    }
}

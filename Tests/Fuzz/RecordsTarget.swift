import CSV
import Config
import Diagnostics
import Records

/// What must hold for every input of the record decoder.
///
/// The first byte of the input chooses between export, register and a mapped export; the rest is the file.
enum RecordsTarget {
    private static let own = project(
        """
        einrichtung: Jobcenter Musterstadt
        bereiche: [{id: "50", name: Leistung, teams: [{id: "501", name: Team 501}, {id: "502", name: Süd}]}]
        anliegen: {sach.kdu: Kosten der Unterkunft, verhalten.umgang: Umgangston, rahmen.zeit: Wartezeit}
        """
    )
    private static let mapped = project(
        """
        einrichtung: Jobcenter Musterstadt
        bereiche: [{id: "50", name: Leistung, teams: [{id: "501", name: Team 501}]}]
        anliegen: {sach.kdu: Kosten der Unterkunft}
        export:
          datumsformat: "MM/dd/yyyy"
          spalten: {vorgangsnummer: Key, eingang: Created, abschluss: Closed, team: Agency}
          konstanten: {eingangsweg: telefon, art: beschwerde, anliegen_1: sach.kdu}
          werte: {team: {X: "501", "*": "501"}}
        """
    )

    private static func project(_ text: String) -> Project {
        do { return try ConfigReader.read(text, file: "krm.yml").project } catch { fatalError("\(error)") }
    }

    static func run(_ input: UnsafeRawBufferPointer) {
        guard let choice = input.first else { return }
        do {
            let file = try DecodedFile.decode(
                [UInt8](input.dropFirst()),
                asRegister: choice % 3 == 1,
                project: choice % 3 == 2 ? mapped : own
            )
            require(file.rejected <= file.rows, "more rows are rejected than read")
            let errors = file.findings.filter { $0.severity == .error }
            require(file.rejected == 0 || !errors.isEmpty, "a row is rejected without a reason")
            for finding in file.findings {
                require(finding.position?.line ?? 0 >= 1, "a finding without a line")
                require(!finding.message.isEmpty && !finding.message.contains("\n"), "a message is not one line")
            }
        } catch {
            require(false, "bytes in memory cannot be unreadable")
        }
    }

    private static func require(_ condition: Bool, _ message: String) {
        if !condition { fatalError(message) }
    }
}

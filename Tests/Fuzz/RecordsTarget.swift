import CSV
import Config
import Decoding
import Diagnostics
import Files

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
            let project = choice % 3 == 2 ? mapped : own
            let file = try DecodedFile.decode(
                [UInt8](input.dropFirst()),
                path: "fuzz.csv",
                role: choice % 3 == 1 ? .eingangsliste : .erhebungsbogen,
                profile: project.exportProfiles.first ?? ExportProfile(),
                vocabulary: Vocabulary(project, massnahmen: ["M-1"], showValues: false)
            )
            require(file.rows.count == file.states.count, "not every row has a state")
            var findings = file.findings.ofFile
            file.findings.forEach(file: "fuzz.csv") { _, finding, _ in findings.append(finding) }
            let errors = findings.filter { $0.severity == .error }
            require(file.rejected == 0 || !errors.isEmpty, "a row is rejected without a reason")
            for finding in findings {
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

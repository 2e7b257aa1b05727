internal import Schema

/// The Eingangsliste of the example: its written Eingänge, and two that no Bogen has come for.
enum StarterRegister {
    static func text(of export: String) -> String {
        let rows = export.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        }
        let written = Set(Eingangsweg.allCases.filter(\.isSchriftlich).map(\.code))
        // The register was begun with the year.
        let listed = rows.filter { $0[1] >= "2026" && written.contains($0[2]) }
        let open = [
            ["BEISPIEL-R1", "2026-10-12", Eingangsweg.brief.code, "", "103"],
            ["BEISPIEL-R2", "2026-10-19", Eingangsweg.email.code, "", "302"],
        ]
        let lines = (listed + open).map { [$0[0], $0[1], $0[2], $0[4]].joined(separator: ";") }
        return (["vorgangsnummer;eingang;eingangsweg;team"] + lines).map { $0 + "\r\n" }.joined()
    }
}

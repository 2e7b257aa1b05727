package import Schema

/// Many Reaktionen, column by column: what a file's rows are decoded straight into.
package struct Reaktionen: Sendable {
    private var eingang: [Int32] = []
    private var zwischennachricht: [Int32] = []
    private var abschluss: [Int32] = []
    private var eroertertAm: [Int32] = []
    private var externeFrist: [Int32] = []
    private var stand: [Int32] = []
    private var team: [UInt16] = []
    private var anliegen1: [UInt16] = []
    private var anliegen2: [UInt16] = []
    private var anliegen3: [UInt16] = []
    private var massnahme: [UInt16] = []
    private var art: [UInt8] = []
    private var eingangsweg: [UInt8] = []
    private var antwortform: [UInt8] = []
    private var schlusszeichnung: [UInt8] = []
    private var bewertung: [UInt8] = []
    private var ergebnis: [UInt8] = []
    private var weitergeleitetAn: [UInt8] = []
    private var flags: [Reaktion.Flags] = []

    package init() {}

    package var count: Int { eingang.count }

    package subscript(row: Int) -> Reaktion {
        var out = Reaktion()
        out.eingang = eingang[row]
        out.zwischennachricht = zwischennachricht[row]
        out.abschluss = abschluss[row]
        out.eroertertAm = eroertertAm[row]
        out.externeFrist = externeFrist[row]
        out.stand = stand[row]
        out.team = team[row]
        out.anliegen = (anliegen1[row], anliegen2[row], anliegen3[row])
        out.massnahme = massnahme[row]
        out.art = art[row]
        out.eingangsweg = eingangsweg[row]
        out.antwortform = antwortform[row]
        out.schlusszeichnung = schlusszeichnung[row]
        out.bewertung = bewertung[row]
        out.ergebnis = ergebnis[row]
        out.weitergeleitetAn = weitergeleitetAn[row]
        out.flags = flags[row]
        return out
    }

    package mutating func append(_ row: Reaktion) {
        eingang.append(row.eingang)
        zwischennachricht.append(row.zwischennachricht)
        abschluss.append(row.abschluss)
        eroertertAm.append(row.eroertertAm)
        externeFrist.append(row.externeFrist)
        stand.append(row.stand)
        team.append(row.team)
        anliegen1.append(row.anliegen.0)
        anliegen2.append(row.anliegen.1)
        anliegen3.append(row.anliegen.2)
        massnahme.append(row.massnahme)
        art.append(row.art)
        eingangsweg.append(row.eingangsweg)
        antwortform.append(row.antwortform)
        schlusszeichnung.append(row.schlusszeichnung)
        bewertung.append(row.bewertung)
        ergebnis.append(row.ergebnis)
        weitergeleitetAn.append(row.weitergeleitetAn)
        flags.append(row.flags)
    }

    /// The day of an Eingang alone, for passes that need no more.
    package func eingang(of row: Int) -> Int32 { eingang[row] }
    package func stand(of row: Int) -> Int32 { stand[row] }
    package func team(of row: Int) -> UInt16 { team[row] }
    package func abschluss(of row: Int) -> Int32 { abschluss[row] }
}

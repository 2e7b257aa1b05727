/// One Erhebungsbogen, or one Eingang of the register without a Bogen, as the figures see it.
package struct Reaktion: Sendable, Equatable {
    package var eingang = Reaktion.noDay
    package var zwischennachricht = Reaktion.noDay
    package var abschluss = Reaktion.noDay
    package var eroertertAm = Reaktion.noDay
    package var externeFrist = Reaktion.noDay
    package var stand = Reaktion.noDay
    package var anBuero = Reaktion.noDay
    package var bogenEingang = Reaktion.noDay
    /// Index into `Project.teams`.
    package var team: UInt16 = 0
    /// Indices into `Project.anliegen`, each at most once; `none16` where there is none.
    package var anliegen = Topics()
    package var art: UInt8 = 0
    package var eingangsweg: UInt8 = 0
    /// Raw values of their codes; `none` where the cell is empty.
    package var antwortform = Reaktion.none
    package var schlusszeichnung = Reaktion.none
    package var bewertung = Reaktion.none
    package var ergebnis = Reaktion.none
    package var weitergeleitetAn = Reaktion.none
    package var flags = Flags()
    /// Index into the Maßnahmen; `none16` where the cell is empty, `unknownMassnahme` where they lack what it names.
    package var massnahme = Reaktion.none16

    /// Stands for an empty date.
    package static let noDay = Int32.min
    /// Stands for an empty code.
    package static let none: UInt8 = 0xFF
    package static let none16: UInt16 = 0xFFFF
    package static let unknownMassnahme: UInt16 = 0xFFFE

    package init() {}

    /// GA 3 (3): what was passed on is not the KRM's business.
    package var isKRM: Bool { weitergeleitetAn == Reaktion.none }
    package var isSchriftlich: Bool { eingangsweg < Eingangsweg.telefon.rawValue }
    package var isClosed: Bool { abschluss != Reaktion.noDay }
    /// The cell names a Maßnahme, known or not.
    package var hasMassnahme: Bool { massnahme != Reaktion.none16 }

    package func isArt(_ value: Art) -> Bool { art == value.rawValue }
    package func has(_ value: Bewertung) -> Bool { bewertung == value.rawValue }
    package func has(_ value: Ergebnis) -> Bool { ergebnis == value.rawValue }

    package subscript(column: DateColumn) -> Int32 {
        get {
            switch column {
            case .eingang: eingang
            case .zwischennachricht: zwischennachricht
            case .abschluss: abschluss
            case .eroertertAm: eroertertAm
            case .externeFrist: externeFrist
            case .stand: stand
            case .anBuero: anBuero
            case .bogenEingang: bogenEingang
            }
        }
        set {
            switch column {
            case .eingang: eingang = newValue
            case .zwischennachricht: zwischennachricht = newValue
            case .abschluss: abschluss = newValue
            case .eroertertAm: eroertertAm = newValue
            case .externeFrist: externeFrist = newValue
            case .stand: stand = newValue
            case .anBuero: anBuero = newValue
            case .bogenEingang: bogenEingang = newValue
            }
        }
    }

    package subscript(column: CodeColumn) -> UInt8 {
        get {
            switch column {
            case .art: art
            case .eingangsweg: eingangsweg
            case .antwortform: antwortform
            case .schlusszeichnung: schlusszeichnung
            case .bewertung: bewertung
            case .ergebnis: ergebnis
            case .weitergeleitetAn: weitergeleitetAn
            }
        }
        set {
            switch column {
            case .art: art = newValue
            case .eingangsweg: eingangsweg = newValue
            case .antwortform: antwortform = newValue
            case .schlusszeichnung: schlusszeichnung = newValue
            case .bewertung: bewertung = newValue
            case .ergebnis: ergebnis = newValue
            case .weitergeleitetAn: weitergeleitetAn = newValue
            }
        }
    }

    /// The date in a column, `noDay` when it is empty or holds no date.
    package func day(_ column: Column) -> Int32 { column.date.map { self[$0] } ?? Reaktion.noDay }

    /// Up to three topics; a struct, for tuples are not Equatable.
    package struct Topics: Sendable, Equatable {
        package var first = Reaktion.none16
        package var second = Reaktion.none16
        package var third = Reaktion.none16

        package init(
            _ first: UInt16 = Reaktion.none16,
            _ second: UInt16 = Reaktion.none16,
            _ third: UInt16 = Reaktion.none16
        ) {
            self.first = first
            self.second = second
            self.third = third
        }
    }

    /// The ja/nein columns; a bit is set where the cell says ja.
    package struct Flags: OptionSet, Sendable, Hashable {
        package let rawValue: UInt16
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// How many different values there are: a bit for each ja/nein column.
        package static let combinations =
            1 << Column.allCases.count { if case .jaNein = $0.kind { true } else { false } }

        package static let sofortsache = Flags(rawValue: 1 << 0)
        package static let ansprechpartnerBenannt = Flags(rawValue: 1 << 1)
        package static let vermerk = Flags(rawValue: 1 << 2)
        package static let verzichtSchriftlich = Flags(rawValue: 1 << 3)
        package static let eskaliert = Flags(rawValue: 1 << 4)
        package static let entschuldigung = Flags(rawValue: 1 << 5)
        package static let alternativeGeprueft = Flags(rawValue: 1 << 6)
        package static let schlusszeichnungVorbehalten = Flags(rawValue: 1 << 7)
    }
}

/// For the decoder's hot loop, which writes by offset what it reads by column.
extension Reaktion {
    /// Where a date lies in a `Reaktion`, in bytes; an `Int32`.
    package static func offset(of column: DateColumn) -> Int {
        switch column {
        case .eingang: offset(\.eingang)
        case .zwischennachricht: offset(\.zwischennachricht)
        case .abschluss: offset(\.abschluss)
        case .eroertertAm: offset(\.eroertertAm)
        case .externeFrist: offset(\.externeFrist)
        case .stand: offset(\.stand)
        case .anBuero: offset(\.anBuero)
        case .bogenEingang: offset(\.bogenEingang)
        }
    }

    /// Where a code lies; a `UInt8`.
    package static func offset(of column: CodeColumn) -> Int {
        switch column {
        case .art: offset(\.art)
        case .eingangsweg: offset(\.eingangsweg)
        case .antwortform: offset(\.antwortform)
        case .schlusszeichnung: offset(\.schlusszeichnung)
        case .bewertung: offset(\.bewertung)
        case .ergebnis: offset(\.ergebnis)
        case .weitergeleitetAn: offset(\.weitergeleitetAn)
        }
    }

    private static func offset(_ property: PartialKeyPath<Reaktion>) -> Int {
        // Stored properties of a struct have one.
        MemoryLayout<Reaktion>.offset(of: property) ?? 0
    }
}

import Schema

/// Where each figure stands in a catalogue, found without hashing: pages ask for figures all the time.
struct FigurePlaces: Hashable, Sendable {
    /// By `FigureID.number`; -1 for a figure that is not there.
    private let places: [Int]

    /// - Parameter ids: in order, each once.
    init(_ ids: [FigureID]) {
        let numbers = ids.map(\.number)
        precondition(Set(numbers).count == ids.count, "a figure stands twice in the catalogue")
        var places = [Int](repeating: -1, count: (numbers.max() ?? -1) + 1)
        for (place, number) in numbers.enumerated() { places[number] = place }
        self.places = places
    }

    subscript(id: FigureID) -> Int? {
        let number = id.number
        return places.indices.contains(number) && places[number] >= 0 ? places[number] : nil
    }
}

extension FigureID {
    /// A number that no other figure has: small for single figures, then the members of the families in turn.
    fileprivate var number: Int {
        switch self {
        case .eingang: 0
        case .erledigt: 1
        case .bestand: 2
        case .bestandUeberfaellig: 3
        case .dauerMedian: 4
        case .dauerP90: 5
        case .folgereaktionen: 6
        case .folgequote: 7
        case .berechtigt: 8
        case .abhilfe: 9
        case .eroerterung: 10
        case .vermerk: 11
        case .ansprechpartner: 12
        case .eskaliert: 13
        case .sofortsacheTelefonisch: 14
        case .entschuldigung: 15
        case .alternative: 16
        case .alternativeGeprueft: 17
        case .schlusszeichnungVorbehalten: 18
        case .bueroweg: 19
        case .bogenweg: 20
        case .anregungMassnahme: 21
        case .verhalten: 22
        case .bogenAusstehend: 23
        case .bestandAlter(let age): FigureID.number(age.rawValue, of: 0)
        case .frist(let rule): FigureID.number(rule, of: 1)
        case .schlusszeichnung(let who): FigureID.number(Int(who.rawValue), of: 2)
        case .anliegen(let topic): FigureID.number(topic, of: 3)
        case .kritisch(let topic): FigureID.number(topic, of: 4)
        case .lob(let topic): FigureID.number(topic, of: 5)
        case .weitergeleitet(let target): FigureID.number(Int(target.rawValue), of: 6)
        case .massnahmen(let state): FigureID.number(FigureID.place(state), of: 7)
        }
    }

    private static func number(_ member: Int, of family: Int) -> Int { 24 + 8 * member + family }

    private static func place(_ state: MassnahmenState) -> Int {
        switch state {
        case .offen: 0
        case .ueberfaellig: 1
        case .erledigt: 2
        }
    }
}

internal import Figures
internal import Reports

/// A file of a published site as JSON.
protocol PublishedWire: Decodable {
    var schema: Int { get }
    /// False where a number stands that no figure can have.
    var isPossible: Bool { get }
}

/// `kennzahlen.json`.
struct KennzahlenWire: PublishedWire {
    let schema: Int
    private let zeitraumId: String
    private let stichtag: String
    private let kennzahlen: [Entry]

    private enum CodingKeys: String, CodingKey {
        case schema, stichtag, kennzahlen
        case zeitraumId = "zeitraum"
    }

    private struct Entry: Decodable {
        let id: String
        let dimension: [String: String]
        let zaehler: Int?
        let nenner: Int?
        let wert: Double?
    }

    var isPossible: Bool {
        kennzahlen.allSatisfy {
            PublishedNumbers.arePossible(zaehler: $0.zaehler, nenner: $0.nenner, wert: $0.wert)
        }
    }

    var figures: Published.Figures {
        let cells = kennzahlen.map { entry in
            Published.Cell(
                id: entry.id,
                dimension: Dimensions.parts(entry.dimension),
                value: FigureValue(zaehler: entry.zaehler, nenner: entry.nenner, wert: entry.wert)
            )
        }
        return Published.Figures(id: zeitraumId, stand: stichtag, cells: cells)
    }
}

/// `berichtigungen.json`.
struct BerichtigungenWire: PublishedWire {
    let schema: Int
    let eintraege: [Entry]
    /// Nil in a site of an earlier version.
    private let anlaesse: [Reason]?
    private let grundlage: Fingerprints

    var isPossible: Bool {
        eintraege.allSatisfy(\.isPossible)
            && (anlaesse ?? []).allSatisfy {
                PublishedNumbers.arePossible(zaehler: $0.zeilen, nenner: nil, wert: nil)
            }
    }

    var gruende: [Anlass] { (anlaesse ?? []).map(\.anlass) }

    var werte: Grundlage {
        Grundlage(
            fristen: grundlage.fristen,
            stammdaten: grundlage.stammdaten,
            beobachtung: grundlage.beobachtung,
            lesart: grundlage.lesart,
            ziele: grundlage.ziele
        )
    }

    private struct Reason: Decodable {
        let zeilen: Int
        private let art: String
        private let zeitraum: String
        private let datei: String?
        private let rolle: String?
        private let genau: Bool
        private let stand_bisher: String
        private let stand_jetzt: String

        /// What this version does not know counts as inputs without a name.
        var anlass: Anlass {
            Anlass(
                zeitraum: zeitraum,
                art: Anlass.Art(rawValue: art) ?? .eingaben,
                datei: datei ?? "",
                rolle: rolle ?? "",
                zeilen: zeilen,
                isExact: genau,
                standBisher: stand_bisher,
                standJetzt: stand_jetzt
            )
        }
    }

    private struct Fingerprints: Decodable {
        let fristen: String
        let stammdaten: String
        let beobachtung: String
        let lesart: String?
        let ziele: String?
    }

    struct Entry: Decodable {
        private let zeitraum: String
        private let id: String
        private let dimension: [String: String]
        private let bisher: Werte
        private let jetzt: Werte?
        private let ursachen: [String]
        private let stand_bisher: String
        private let stand_jetzt: String

        var isPossible: Bool { bisher.isPossible && (jetzt?.isPossible ?? true) }

        /// A cause that this version does not know counts as `unbekannt`.
        var berichtigung: Berichtigung {
            Berichtigung(
                zeitraum: zeitraum,
                id: id,
                dimension: Dimensions.parts(dimension),
                bisher: bisher.value,
                jetzt: jetzt?.value,
                ursachen: ursachen.map { Ursache(rawValue: $0) ?? .unbekannt },
                standBisher: stand_bisher,
                standJetzt: stand_jetzt
            )
        }
    }

    private struct Werte: Decodable {
        let zaehler: Int?
        let nenner: Int?
        let wert: Double?

        var isPossible: Bool { PublishedNumbers.arePossible(zaehler: zaehler, nenner: nenner, wert: wert) }

        var value: FigureValue { FigureValue(zaehler: zaehler, nenner: nenner, wert: wert) }
    }
}

private enum Dimensions {
    /// The order of the contract: JSON objects have none.
    static func parts(_ dimension: [String: String]) -> [CrossPart] {
        CrossPart.names.compactMap { name in
            dimension[name].map { CrossPart(name: name, value: $0) }
        }
    }
}

extension FigureValue {
    /// What a published entry says; its own shape tells what kind of figure it is.
    fileprivate init(zaehler: Int?, nenner: Int?, wert: Double?) {
        switch (zaehler, nenner, wert) {
        case (let zaehler?, nil, _): self = .count(zaehler)
        case (let zaehler?, let nenner?, _): self = .rate(zaehler, of: nenner)
        case (nil, let nenner?, let wert?): self = .days(wert, of: nenner)
        case (nil, _, _): self = .absent
        }
    }
}

package import Figures

/// A published figure that has another value now.
package struct Berichtigung: Hashable, Sendable, Encodable {
    /// The period's id, such as `2026-09`.
    package let zeitraum: String
    package let id: String
    /// Empty for the whole.
    package let dimension: [CrossPart]
    package let bisher: FigureValue
    /// Nil when the figure is no longer reported.
    package let jetzt: FigureValue?
    /// All that can have changed it; never none.
    package let ursachen: [Ursache]
    /// The Stichtag of the site that had the old value, `2026-10-31`.
    package let standBisher: String
    /// The Stichtag of the build that found the change.
    package let standJetzt: String

    package init(
        zeitraum: String,
        id: String,
        dimension: [CrossPart],
        bisher: FigureValue,
        jetzt: FigureValue?,
        ursachen: [Ursache],
        standBisher: String,
        standJetzt: String
    ) {
        self.zeitraum = zeitraum
        self.id = id
        self.dimension = dimension
        self.bisher = bisher
        self.jetzt = jetzt
        self.ursachen = ursachen
        self.standBisher = standBisher
        self.standJetzt = standJetzt
    }

    /// Counted another way, and so not corrected.
    var isZaehlweise: Bool { ursachen.contains(where: \.isZaehlweise) }

    /// A quantile whose denominator alone has changed reads as before.
    var isVisible: Bool { jetzt?.unitText != bisher.unitText }

    var isOfMassnahmen: Bool { FigureFamily(of: id) == .massnahmen }

    /// `45 → 46`; the second is `entfällt` when the figure is no longer reported.
    var change: String { bisher.unitText + "\u{A0}→\u{A0}" + (jetzt?.unitText ?? "entfällt") }

    /// What makes a cell in one period, for looking it up and for sorting.
    static func key(_ zeitraum: String, _ id: String, _ dimension: [CrossPart]) -> String {
        ([zeitraum, id] + dimension.map { $0.name + "=" + $0.value }).joined(separator: " ")
    }

    var sortKey: String { Berichtigung.key(zeitraum, id, dimension) + " " + standJetzt }
}

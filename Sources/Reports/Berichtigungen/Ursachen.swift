internal import Config
internal import Days
internal import Figures

/// Derives why figures changed from what two builds tell of themselves; what cannot be told apart is named together.
struct Ursachen {
    private let names: FigureNames
    private let eingaenge: [EingangChange]
    private let changedRoles: Set<String>
    private let hasNewFristen: Bool
    private let hasNewStammdaten: Bool
    private let hasNewBeobachtung: Bool
    /// The config is another, and the earlier site does not say in what.
    private let hasUnclearConfig: Bool
    private let hasNewConfig: Bool
    private let hasNewTool: Bool

    init(
        project: Project,
        published: Published,
        inputs: [Published.Input],
        werkzeug: String,
        grundlage: Grundlage,
        eingaenge: [EingangChange]
    ) {
        names = project.figureNames
        self.eingaenge = eingaenge
        let differing = Set(published.inputs).symmetricDifference(inputs)
        changedRoles = Set(differing.map(\.role))
        hasNewConfig = changedRoles.contains("konfiguration")
        hasNewFristen = published.grundlage.map { $0.fristen != grundlage.fristen } ?? false
        hasNewStammdaten = published.grundlage.map { $0.stammdaten != grundlage.stammdaten } ?? false
        hasNewBeobachtung = published.grundlage.map { $0.beobachtung != grundlage.beobachtung } ?? false
        hasUnclearConfig = hasNewConfig && published.grundlage == nil
        hasNewTool = published.werkzeug != werkzeug
    }

    /// One cause when it is certain, several when they cannot be told apart, never none.
    func ursachen(_ cell: Published.Cell, jetzt: FigureValue?, period: Period) -> [Ursache] {
        var causes: [Ursache] = []
        let family = FigureFamily(of: cell.id)
        let isOfMassnahmen = family == .massnahmen
        if isOfMassnahmen {
            if changedRoles.contains("massnahmen") { causes.append(.massnahmen) }
        } else if jetzt != nil {
            if changedRoles.contains("erhebungsbogen") { causes += dataCauses(cell, jetzt: jetzt, period: period) }
            if changedRoles.contains("eingangsliste") { causes.append(.eingangsliste) }
        }
        if hasNewFristen, family == .frist || cell.id == names.text(.bestandUeberfaellig) { causes.append(.fristen) }
        let isByConfig =
            family == .anliegen
            || cell.dimension.contains { ["bereich", "team", "anliegen"].contains($0.name) }
        if hasNewStammdaten, isByConfig { causes.append(.stammdaten) }
        if hasUnclearConfig || (hasNewBeobachtung && cell.id == names.text(.folgequote)) {
            causes.append(.konfiguration)
        }
        if hasNewTool { causes.append(.programm) }
        // Something else in the config, such as the translation of an export.
        if causes.isEmpty, hasNewConfig { causes.append(.konfiguration) }
        return causes.isEmpty ? [.unbekannt] : causes
    }

    /// A row is late when, in this period or a month before it, both the cell and the whole have an Eingang more.
    ///
    /// A row that only moved from one team to another gives the one an Eingang more, but not the whole. A late row
    /// adds to counts and denominators; where one fell or only the numerator moved, a row was corrected.
    private func dataCauses(_ cell: Published.Cell, jetzt: FigureValue?, period: Period) -> [Ursache] {
        guard let jetzt else { return [.korrektur] }
        let old = cell.value
        if FigureFamily(of: cell.id) == .weitergeleitet {
            return [(jetzt.zaehler ?? 0) > (old.zaehler ?? 0) ? .nachmeldung : .korrektur]
        }
        let earlier = eingaenge.filter {
            $0.period == period || ($0.period.kind == .month && $0.period.bis <= period.bis)
        }
        let isLate = earlier.contains { $0.hasLateRow([]) && $0.hasLateRow(cell.dimension) }
        guard isLate else { return [.korrektur] }
        let fell = (jetzt.nenner ?? 0) < (old.nenner ?? 0) || (jetzt.zaehler ?? 0) < (old.zaehler ?? 0)
        let onlyNumerator = old.nenner != nil && jetzt.nenner == old.nenner
        guard fell || onlyNumerator else { return [.nachmeldung] }
        // A Bogen that came late turns an open row of the register into a closed one: that, too, takes away.
        return earlier.contains { $0.hasLateBogen(cell.dimension) } ? [.nachmeldung, .korrektur] : [.korrektur]
    }
}

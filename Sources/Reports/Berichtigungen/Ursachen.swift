internal import Config
internal import Figures

/// Derives why figures changed from what two builds tell of themselves.
///
/// Where config or program may have changed a figure, it is counted another way, whatever the data say besides.
struct Ursachen {
    private let names: FigureNames
    private let eingaben: Eingaben
    private let hasNewFristen: Bool
    private let hasNewStammdaten: Bool
    private let hasNewBeobachtung: Bool
    /// Exports are read another way, or the config is another and the earlier site does not say in what.
    private let hasNewLesart: Bool
    private let hasNewTool: Bool

    init(project: Project, published: Published, eingaben: Eingaben, werkzeug: String, grundlage: Grundlage) {
        names = project.figureNames
        self.eingaben = eingaben
        let earlier = published.grundlage
        hasNewFristen = earlier.map { $0.fristen != grundlage.fristen } ?? false
        hasNewStammdaten = earlier.map { $0.stammdaten != grundlage.stammdaten } ?? false
        hasNewBeobachtung = earlier.map { $0.beobachtung != grundlage.beobachtung } ?? false
        hasNewLesart = earlier?.lesart.map { $0 != grundlage.lesart } ?? eingaben.hasNewConfig
        hasNewTool = published.werkzeug != werkzeug
    }

    /// All that can have changed a figure; never none.
    func ursachen(_ cell: Published.Cell, jetzt: FigureValue?) -> [Ursache] {
        var causes: [Ursache] = []
        let family = FigureFamily(of: cell.id)
        if hasNewFristen, family == .frist || cell.id == names.text(.bestandUeberfaellig) { causes.append(.fristen) }
        let isOfLists =
            family == .anliegen || family == .kritisch || family == .lob
            || cell.dimension.contains { ["bereich", "team", "anliegen"].contains($0.name) }
        if hasNewStammdaten, isOfLists { causes.append(.stammdaten) }
        if hasNewLesart || (hasNewBeobachtung && cell.id == names.text(.folgequote)) { causes.append(.konfiguration) }
        if hasNewTool { causes.append(.programm) }
        if eingaben.canChange(family) { causes.append(.eingaben) }
        return causes.isEmpty ? [eingaben.hasNewConfig ? .konfiguration : .unbekannt] : causes
    }
}

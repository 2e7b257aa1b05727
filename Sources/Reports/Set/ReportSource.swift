package import Config
package import Days
package import Figures
package import Judgement
package import Schema

/// What all pages of a build are made from. Only `ReportSet` looks into it, and gives every page its own part.
package struct ReportSource: Sendable {
    package let project: Project
    package let stichtag: Day
    /// The reported periods, sorted.
    package let reported: [Zeitraum]
    package let figures: FigureSet
    package let catalogue: FigureCatalogue
    package let massnahmen: [Massnahme]
    /// When the topics of Maßnahmen were named.
    package let mentions: MentionDays
    package let rejectedRows: Int
    package let quality: DataQuality
    /// The written assessments by `<zeitraum>/<bericht>`, as Markdown that is safe to set into a report.
    package let kommentare: [String: String]
    /// What has changed since an earlier site was published.
    package let berichtigungen: Berichtigungen
    /// The handbook for those who make the reports, as Markdown without its heading.
    package let handbuch: String

    package init(
        project: Project,
        stichtag: Day,
        reported: [Zeitraum],
        figures: FigureSet,
        catalogue: FigureCatalogue,
        massnahmen: [Massnahme] = [],
        mentions: MentionDays = MentionDays(days: [:], all: [:]),
        rejectedRows: Int = 0,
        quality: DataQuality = DataQuality(files: [], registerRows: nil, warnings: []),
        kommentare: [String: String] = [:],
        berichtigungen: Berichtigungen? = nil,
        handbuch: String = ""
    ) {
        self.project = project
        self.stichtag = stichtag
        self.reported = reported
        self.figures = figures
        self.catalogue = catalogue
        self.massnahmen = massnahmen
        self.mentions = mentions
        self.rejectedRows = rejectedRows
        self.quality = quality
        self.kommentare = kommentare
        self.handbuch = handbuch
        self.berichtigungen = berichtigungen ?? Berichtigungen(project, stichtag: stichtag)
    }
}

package import CSV
package import Days

/// The options of `krm dump`, one struct a station.
package enum DumpOptions {
    package struct Rows: Sendable {
        package let file: InputSource
        package let dialect: DialectSettings

        package init(file: InputSource, dialect: DialectSettings = DialectSettings()) {
            self.file = file
            self.dialect = dialect
        }
    }

    package struct Records: Sendable {
        package let data: String

        package init(data: String = "data") { self.data = data }
    }

    package struct Figures: Sendable {
        package let data: String
        /// In the order given, none twice; empty means all periods of the config.
        package let zeitraeume: [Period]

        package init(data: String = "data", zeitraeume: [Period] = []) {
            self.data = data
            self.zeitraeume = zeitraeume
        }
    }

    package struct Kalender: Sendable {
        package let land: Land
        /// Only such as the Land has in a part of it.
        package let regional: Set<RegionalHoliday>
        package let from: Day
        /// Never before `from`.
        package let to: Day

        package init(land: Land, regional: Set<RegionalHoliday> = [], from: Day, to: Day) {
            self.land = land
            self.regional = regional
            self.from = from
            self.to = to
        }
    }

    package struct Spc: Sendable {
        package let file: InputSource

        package init(file: InputSource) { self.file = file }
    }

    package struct Urteil: Sendable {
        package let file: InputSource

        package init(file: InputSource) { self.file = file }
    }

    package struct Markdown: Sendable {
        /// The name of a page without its ending, such as `fuehrungskraefte` or `team-501`.
        package let bericht: String
        package let zeitraum: Period
        package let data: String
        /// Nil: `templates` beside the data folder, else the built-in ones.
        package let templates: String?

        package init(bericht: String, zeitraum: Period, data: String = "data", templates: String? = nil) {
            self.bericht = bericht
            self.zeitraum = zeitraum
            self.data = data
            self.templates = templates
        }
    }

    package struct Html: Sendable {
        package let file: InputSource

        package init(file: InputSource) { self.file = file }
    }

    package struct Spalten: Sendable {
        package init() {}
    }

    package struct Freigabe: Sendable {
        package let data: String
        /// Nil: all released periods.
        package let zeitraum: Period?

        package init(data: String = "data", zeitraum: Period? = nil) {
            self.data = data
            self.zeitraum = zeitraum
        }
    }
}

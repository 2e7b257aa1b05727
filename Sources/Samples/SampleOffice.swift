internal import Schema

/// The office that the samples are written for: Jobcenter Musterstadt of the example project, whose `data/krm.yml` reads
/// them as they are. A test compares the ids.
package enum SampleOffice {
    /// Teams with their share of the reactions.
    package static let teams: [(id: String, weight: Int)] = [
        ("101", 10), ("102", 9), ("103", 11), ("201", 9), ("202", 8), ("203", 10), ("301", 8), ("302", 7), ("303", 7),
        ("401", 9), ("402", 6), ("403", 6),
    ]
    /// Topics with their share of the mentions.
    package static let anliegen: [(code: String, weight: Int)] = [
        ("sach.kdu", 13), ("sach.heizkosten", 8), ("sach.bescheid", 12), ("sach.dauer", 12), ("sach.auszahlung", 6),
        ("sach.rueckforderung", 6), ("sach.unterlagen", 7), ("sach.vermittlung", 4), ("sach.foerderung", 4),
        ("verhalten.umgang", 5), ("verhalten.erreichbarkeit", 8), ("verhalten.auskunft", 4), ("verhalten.zusage", 2),
        ("rahmen.wartezeit", 4), ("rahmen.termine", 3), ("rahmen.telefon", 3), ("rahmen.online", 2),
        ("rahmen.raeume", 1),
    ]
    /// What every Vorgangsnummer of a sample begins with: the rows say themselves that they are invented.
    package static let prefix = SampleKey.prefix
    /// What every row says under `bemerkung`.
    static let remark = "erfunden"
}

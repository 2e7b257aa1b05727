internal import German
internal import Judgement
internal import Templates

/// The heads of the columns that compare.
struct Comparison {
    let view: PeriodView

    static let fields: [Field] = [
        Field("spalte", "Kopf der Spalte mit den Werten des Zeitraums"),
        Field("spalte_vorher", "Kopf der Spalte mit dem Zeitraum davor: „September“, „1.–17. September“"),
        Field("spalte_vorjahr", "Kopf der Spalte mit dem Vorjahr: „Okt. 2025“, „1.–17. Okt. 2025“"),
        Field("im_zeitraum", "„im Oktober 2026“"),
        Field("am_ende", "„am Monatsende“"),
        Field("vergleich", "wahr, wenn mit dem Zeitraum davor verglichen wird", .flag),
        Field("vergleich_vorjahr", "wahr, wenn auch mit dem Vorjahr verglichen wird", .flag),
        Field("vergleich_zwoelf", "wahr, wenn auch mit den letzten zwölf Monaten verglichen wird", .flag),
        Field("bild_monate", "wie viele Monate die kleinen Bilder zeigen: „13 Monate“, „ein Monat“"),
        Field("mittel_je", "worauf sich ein Mittel der zwölf Monate bezieht: „Monat“ oder „Quartal“"),
    ]

    var model: Value.Row {
        [
            "spalte": .text(view.column), "spalte_vorher": .text(view.previousColumn),
            "spalte_vorjahr": .text(view.lastYearColumn), "im_zeitraum": .text(view.inPeriod),
            "am_ende": .text(view.atEnd),
            "bild_monate": .text(view.months.count == 1 ? "ein Monat" : "\(German.number(view.months.count)) Monate"),
            "vergleich": .flag(view.isCompared),
            "vergleich_vorjahr": .flag(view.isComparedWithLastYear),
            "vergleich_zwoelf": .flag(view.lastTwelve != nil), "mittel_je": .text(view.meanUnit),
        ]
    }
}

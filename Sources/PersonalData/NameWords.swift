/// The words that tell a name from what else may follow `Herr` or `Frau`; all in lower case.
enum NameWords {
    static let anreden: Set<String> = ["herr", "herrn", "frau", "hr", "hrn", "fr"]
    static let weekdays: Set<String> = ["mo", "di", "mi", "do", "sa", "so", "montag", "donnerstag"]
    static let afterFriday: Set<String> = [
        "vormittag", "nachmittag", "abend", "morgen", "mittag", "uhr", "nacht", "früh",
    ]
    static let articles: Set<String> = [
        "der", "die", "das", "den", "dem", "ein", "eine", "einer", "einen", "einem", "diese", "dieser", "diesen",
        "diesem",
        "jene", "jener", "keine", "andere", "anderen", "junge", "ältere", "nette", "netter", "nächste",
    ]
    static let titles: Set<String> = [
        "dr", "prof", "professor", "professorin", "doktor", "med", "jur", "phil", "rer", "nat", "pol", "dipl", "ing",
        "mag",
        "ra", "rain", "habil", "hc", "mult",
    ]
    /// These alone are articles (`Herr der Lage`); after `von`, `van`, `de` they are part of a name.
    static let laterParticles: Set<String> = ["der", "den"]
    static let particles: Set<String> = [
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "ter", "ten",
        "bin",
        "ibn", "abu", "d",
    ]
    /// Pronouns, family, placeholders and what people say instead of a name.
    static let noNames: Set<String> = [
        "sie", "ihr", "ihre", "ihnen", "ihrem", "ihren", "ihrer", "er", "ich", "wir", "gott", "mutter", "vater", "mama",
        "papa",
        "gemahlin", "gemahl", "name", "nachname", "vorname", "familienname", "unbekannt", "niemand", "nn", "xy", "xx",
        "xxx",
        "xyz", "abc", "jobcenter", "agentur", "arbeitsagentur", "amt", "empfang", "rezeption", "theke", "leistung",
        "team",
        "hotline", "stelle", "behörde", "stadt", "abteilung", "leistungsabteilung", "eingangszone", "firma", "lage",
        "welt",
        "seiten", "divers", "antrag", "termin",
    ]
    /// What may begin a new sentence after an initial or an office: `Frau M. Sie rief an`.
    static let sentenceStarts: Set<String> = [
        "der", "die", "das", "es", "ein", "eine", "im", "in", "am", "an", "auf", "bei", "nach", "vor", "mit", "zu",
        "zum", "zur",
        "von", "aber", "auch", "dann", "da", "wurde", "hat", "ist", "war", "bitte", "und", "kein", "keine", "nun",
        "jetzt", "so",
        "dies", "diese", "dieser", "antwort", "bescheid", "beschwerde", "rückruf", "telefonat", "gespräch",
        "unterlagen",
        "danach", "daher", "leider", "man", "als", "wenn", "weil", "seit", "bis", "um", "für", "ohne", "wegen", "kunde",
        "kundin",
    ]
    private static let offices: Set<String> = [
        "leiter", "leiterin", "kollege", "kollegin", "kollegen", "kunde", "kundin", "kunden", "chef", "chefin",
        "direktor",
        "direktorin", "anwalt", "anwältin", "rechtsanwalt", "rechtsanwältin", "ärztin", "arzt", "lehrerin", "beamter",
        "beamte",
        "beamtin", "bürgermeister", "bürgermeisterin", "oberbürgermeister", "oberbürgermeisterin", "landrat",
        "landrätin",
        "antragsteller", "antragstellerin", "beschwerdeführer", "beschwerdeführerin", "geschäftsführer",
        "geschäftsführerin",
        "dolmetscher", "dolmetscherin", "pförtner", "pförtnerin", "praktikant", "praktikantin", "auszubildende",
        "angestellte",
        "nachbarin", "vermieter", "vermieterin", "gutachter", "gutachterin", "richterin", "staatsanwältin",
        "bearbeiter",
        "bearbeiterin", "berater", "beraterin", "betreuer", "betreuerin", "vermittler", "vermittlerin", "arbeitgeber",
        "arbeitgeberin", "inspektorin", "amtmann", "amtfrau", "amtsrat", "amtsrätin", "doktorin", "petentin", "petent",
        "wachmann", "security", "chefarzt", "minister", "ministerin", "präsident", "präsidentin", "kanzlerin", "sb",
        "tl",
    ]
    private static let officeEndings = [
        "leiter", "leiterin", "leitung", "arbeiter", "arbeiterin", "bearbeiter", "berater", "beraterin", "vermittler",
        "vermittlerin", "betreuer", "betreuerin", "beauftragte", "beauftragter", "beauftragten", "vertreter",
        "vertreterin",
        "referent", "referentin", "assistent", "assistentin", "sekretär", "sekretärin", "minister", "ministerin",
        "präsident",
        "präsidentin", "vorsitzende", "vorsitzender", "kanzler", "kanzlerin", "partner", "partnerin", "empfänger",
        "empfängerin", "inhaber", "inhaberin", "nehmer", "nehmerin", "manager", "managerin", "kollege", "kollegin",
        "dezernent", "dezernentin", "inspektor", "inspektorin", "führerin",
    ]

    /// The endings by their last letter, in UTF-8.
    private static let endingsByLast: [UInt8: [[UInt8]]] = Dictionary(
        grouping: officeEndings.map { Array($0.utf8) },
        by: { $0[$0.count - 1] }
    )

    /// Offices stand where a name could; after one a name may still come (`Frau Teamleiterin Muster`).
    static func isOffice(_ word: String) -> Bool {
        if offices.contains(word) { return true }
        guard let last = word.utf8.last, let endings = endingsByLast[last] else { return false }
        let letters = word.utf8.count { $0 & 0xC0 != 0x80 }
        return endings.contains { ending in
            letters > ending.count { $0 & 0xC0 != 0x80 } + 2 && word.utf8.reversed().starts(with: ending.reversed())
        }
    }
}

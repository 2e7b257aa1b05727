internal import Schema

/// What the values of other programs mean in our codes.
enum ValueWords {
    /// A code of ours for one value of theirs.
    struct Match: Sendable, Equatable {
        let code: String
        /// False where it is a guess that a person must look at.
        let isSure: Bool
    }

    /// The code of a column that a value stands for; nil where nothing speaks for any.
    static func match(_ text: String, _ column: Column) -> Match? {
        let folded = Fold.id(text)
        if folded.isEmpty { return nil }
        let codes = codes(column)
        for code in codes where code.spellings.contains(folded) { return Match(code: code.code, isSure: true) }
        for code in codes where code.words.contains(folded) {
            return Match(code: code.code, isSure: !doubtful.contains(folded))
        }
        let near = codes.first { code in
            (code.spellings + code.words).contains { NearWord.isOne(folded, of: $0) }
        }
        if let near { return Match(code: near.code, isSure: false) }
        if let code = abbreviated(folded, codes) { return Match(code: code, isSure: false) }
        // The longest word that stands in it: „nicht begründet“ is not „begründet“.
        let inside = codes.flatMap { code in (code.spellings + code.words).map { (word: $0, code: code.code) } }
            .filter { $0.word.utf8.count >= 4 && folded.contains($0.word) }
            .max { ($0.word.utf8.count, $1.code) < ($1.word.utf8.count, $0.code) }
        return inside.map { Match(code: $0.code, isSure: false) }
    }

    /// Abroad a letter, here an e-mail; and abbreviations that other houses may use for something else.
    private static let doubtful: Set = ["mail", "mails", "eml", "ltr", "phn", "cht", "wlk", "cmp", "dab"]

    /// The one code whose words begin like this, as „Beschw.“ does; nil where several do.
    private static func abbreviated(_ folded: String, _ codes: [Entry]) -> String? {
        guard folded.utf8.count >= 3 else { return nil }
        let meant = Set(codes.filter { ($0.spellings + $0.words).contains { $0.hasPrefix(folded) } }.map(\.code))
        return meant.count == 1 ? meant.first : nil
    }

    private struct Entry {
        let code: String
        let spellings: [String]
        let words: [String]
    }

    private static func codes(_ column: Column) -> [Entry] {
        column.fixedCodes.map { code in
            let spellings = ([code.code, code.name] + code.aliases).map { Fold.id($0) }
            return Entry(code: code.code, spellings: spellings, words: words(for: code))
        }
    }

    // Folded: small letters and digits alone, umlauts as two letters.
    private static func words(for code: any Code) -> [String] {
        let text =
            switch code {
            case let weg as Eingangsweg: words(weg)
            case let art as Art: words(art)
            case let form as Antwortform: words(form)
            case let bewertung as Bewertung: words(bewertung)
            case let ergebnis as Ergebnis: words(ergebnis)
            case let answer as JaNein: answer == .ja ? "yes y j true wahr t 1 x" : "no n false falsch f 0"
            case let signs as Schlusszeichnung: words(signs)
            default: ""
            }
        return text.split(separator: " ").map(String.init)
    }

    private static func words(_ weg: Eingangsweg) -> String {
        switch weg {
        case .brief: "post postalisch postweg schreiben letter papier schriftlich schriftform ltr uspsmail"
        case .fax: "telefax"
        case .email: "mail mails emails eml mailpostfach elektronischepost"
        case .online:
            "internet web website webseite webformular onlineformular kontaktformular formular portal app mobile "
                + "mobileapp mobileopen311 selfservice selfserviceportal socialmedia twitter chat cht jobcenterdigital web311"
        case .telefon:
            "tel phn anruf anrufe telefonat telefonisch fernmuendlich phone phonecall call calls callcenter call115 voice "
                + "hotline servicecenter servicenummer rueckruf 115"
        case .persoenlich:
            "vorsprache besuch persoenlichevorsprache muendlich inperson walkin wlk niederschrift empfang theke vorort"
        }
    }

    private static func words(_ art: Art) -> String {
        switch art {
        case .beschwerde: "beschwerden complaint complaints cmp dab reklamation grievance"
        case .kritik: "kritisch criticism negativ unzufriedenheit mangel maengel maengelmeldung negative"
        case .lob: "lobe praise compliment compliments dank danke positiv positive anerkennung zufriedenheit"
        case .anregung:
            "anregungen ideen vorschlag vorschlaege verbesserungsvorschlag verbesserung suggestion suggestions idea wunsch"
        case .petition: "petitionen"
        case .eingabe: "eingaben anfrage buergeranfrage inquiry"
        case .ohneBogen: ""
        }
    }

    private static func words(_ form: Antwortform) -> String {
        switch form {
        case .schriftlich: "brief post email mail schreiben bescheid fax letter written antwortschreiben"
        case .telefon: "telefonisch telefonat anruf phone fernmuendlich"
        case .gespraech: "persoenlich persoenlichesgespraech vorsprache muendlich termin inperson"
        case .keine: "ohne keineantwort none entfaellt nichterforderlich"
        }
    }

    private static func words(_ bewertung: Bewertung) -> String {
        switch bewertung {
        case .berechtigt: "begruendet ja justified yes upheld zutreffend j 1"
        case .teilweise:
            "teilberechtigt teilbegruendet teilweisebegruendet teilwbegruendet teilwberechtigt teils tlw partly partially partlyjustified partlyupheld partiallyupheld"
        case .unberechtigt:
            "unbegruendet nichtberechtigt nichtbegruendet nein unjustified notjustified notupheld no n 0"
        case .nichtFeststellbar: "unklar nichtzuklaeren nichtzuermitteln unknown"
        }
    }

    private static func words(_ ergebnis: Ergebnis) -> String {
        switch ergebnis {
        case .entsprochen: "abgeholfen abhilfe stattgegeben vollabhilfe"
        case .teilweise: "teilabhilfe teilweiseabgeholfen"
        case .alternative: "andereloesung alternativloesung"
        case .erklaert: "erlaeutert erklaerung aufgeklaert aufklaerung explained"
        case .nichtEntsprochen: "abgelehnt ablehnung zurueckgewiesen keineabhilfe nichtabgeholfen rejected"
        case .zurueckgezogen: "zurueckgenommen ruecknahme withdrawn"
        }
    }

    private static func words(_ signs: Schlusszeichnung) -> String {
        switch signs {
        case .teamleitung: "teamleiter teamleiterin tl team"
        case .krm: "beauftragte krmbeauftragter beschwerdestelle"
        case .geschaeftsfuehrung: "gf geschaeftsfuehrer geschaeftsfuehrerin"
        }
    }
}

extension Column {
    /// The codes that its cells may hold; none where config or export decide.
    var fixedCodes: [any Code] {
        switch kind {
        case .code(let list): list.codes
        case .jaNein: JaNein.allCases
        default: []
        }
    }
}

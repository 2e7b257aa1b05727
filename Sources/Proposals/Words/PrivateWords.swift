internal import PersonalData
internal import Schema

/// What must not be written down: fields that are about persons, and values in which the detectors find something.
enum PrivateWords {
    /// True where the header says that the field tells of persons.
    static func name(_ header: String) -> Bool {
        let folded = Fold.id(header)
        return whole.contains(folded) || parts.contains { folded.contains($0) }
    }

    static func isPersonal(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return !PersonalData.kinds(in: bytes).isEmpty || KeyForm.isKundennummer(bytes) || KeyForm.isBGNummer(bytes)
    }

    /// True where most values have the shape of `Nachname, Vorname`.
    static func areNames(_ values: [String]) -> Bool {
        values.count { isName($0) } * 2 > values.count
    }

    /// True where most values could be `Vorname Nachname` and hardly two have a word in common, as names of teams have.
    static func mayBeNames(_ values: [String]) -> Bool {
        let pairs = values.map { $0.split(separator: " ") }.filter {
            (2...3).contains($0.count) && $0.allSatisfy(isNameWord)
        }
        let last = Set(pairs.compactMap(\.last))
        return pairs.count >= 5 && pairs.count * 2 > values.count && last.count * 5 >= pairs.count * 4
    }

    private static func isNameWord(_ word: Substring) -> Bool {
        word.first?.isUppercase ?? false && word.count > 1 && word.dropFirst().contains { $0.isLowercase }
            && word.allSatisfy { $0.isLetter || $0 == "-" }
    }

    private static func isName(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == " " else { return false }
        return parts.allSatisfy { isNameWord($0.drop { $0 == " " }) }
    }

    private static let whole: Set = [
        "name", "namen", "ort", "wohnort", "plz", "zip", "city", "borough", "tel", "telefon", "fon", "handy", "mobil",
        "email", "mail", "person", "personen", "kontakt", "contact", "agent", "owner", "user", "benutzer", "anrede",
        "kunde", "kunden", "titel", "alter", "age", "sex", "ansprechpartner", "autor", "author", "von", "wer", "bp",
        "bf",
        "elb", "lb", "sb", "ifk", "pap", "fm", "vermittler", "vermittlerin", "fallmanager", "fallmanagerin", "petent",
        "petentin", "petenten", "zustaendig", "gezeichnet", "unterschrift",
    ]
    private static let parts = [
        "vorname", "nachname", "familienname", "geburt", "birth", "anschrift", "adress", "address", "strasse", "street",
        "hausnummer", "telefonn", "rufnummer", "phone", "emailad", "mailad", "iban", "kontonummer",
        "sozialversicherung", "steuerid", "kundenn", "kundenid", "kundin", "klient", "customer", "client", "citizen",
        "bgnummer", "bgnr",
        "bedarfsgemeinschaft", "bearbeiter", "sachbearbeit", "mitarbeiter", "assignee", "assignedto", "reporter",
        "beschwerdefuehrer", "einsender", "absender", "antragsteller", "antragstellend", "username", "latitude",
        "longitude", "coordinate", "geschlecht", "gender", "nationalit", "staatsangehoerig", "religion", "diagnos",
        "krank", "betroffen", "anspruchstell", "meldend", "ansprechp", "bearb", "leistungsberechtigt", "fachkraft",
        "incidentzip", "erfasstvon", "erstelltvon", "createdby", "postleitzahl",
    ]
}

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

    private static func isName(_ text: String) -> Bool {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].first == " " else { return false }
        return parts.allSatisfy { part in
            let word = part.drop { $0 == " " }
            return word.first?.isUppercase ?? false && word.allSatisfy { $0.isLetter || $0 == "-" }
        }
    }

    private static let whole: Set = [
        "name", "namen", "ort", "wohnort", "plz", "zip", "city", "borough", "tel", "telefon", "fon", "handy", "mobil",
        "email", "mail", "person", "personen", "kontakt", "contact", "agent", "owner", "user", "benutzer", "anrede",
        "kunde", "kunden", "titel", "alter", "age", "sex", "ansprechpartner", "autor", "author",
    ]
    private static let parts = [
        "vorname", "nachname", "familienname", "geburt", "birth", "anschrift", "adress", "address", "strasse", "street",
        "hausnummer", "telefonn", "rufnummer", "phone", "emailad", "mailad", "iban", "kontonummer",
        "sozialversicherung", "steuerid", "kundenn", "kundenid", "kundin", "klient", "customer", "client", "citizen",
        "bgnummer", "bgnr",
        "bedarfsgemeinschaft", "bearbeiter", "sachbearbeit", "mitarbeiter", "assignee", "assignedto", "reporter",
        "beschwerdefuehrer", "einsender", "absender", "antragsteller", "antragstellend", "username", "latitude",
        "longitude", "coordinate", "geschlecht", "gender", "nationalit", "staatsangehoerig", "religion", "diagnos",
        "krank", "betroffen", "incidentzip", "erfasstvon", "erstelltvon", "createdby", "postleitzahl",
    ]
}

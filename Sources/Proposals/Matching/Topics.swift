internal import Schema

/// The Anliegen that the export tells of.
struct Topics: Sendable {
    struct Topic: Sendable {
        let code: String
        let name: String
        let rows: Int?
        /// False where the group (sach, verhalten, rahmen) is no more than the usual one.
        let hasSureGroup: Bool
    }

    let topics: [Topic]
    /// The code for rows that name none or one that is not listed; nil where there are none.
    let otherCode: String?
    /// True where the values are too many, or are not to be written down.
    let isCollapsed: Bool

    init(_ fields: [FieldSurvey], isConstant: Bool) {
        let listable = fields.filter(\.isListable)
        var counts: [String: FieldValue] = [:]
        for value in listable.flatMap({ $0.values ?? [] }) where !Fold.code(value.text).isEmpty {
            let known = counts[FieldValue.key(value.text)]
            counts[FieldValue.key(value.text)] =
                FieldValue(text: known?.text ?? value.text, count: value.count + (known?.count ?? 0))
        }
        let values = counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        isCollapsed = listable.count < fields.count
        var ids = Ids(names: values.map(\.text) + ["Sonstiges (nicht zugeordnet)"])
        var out = values.map { value in
            if Topics.isCode(value.text) {
                return Topic(code: ids.id(for: value.text), name: value.text, rows: value.count, hasSureGroup: true)
            }
            let group = Topics.group(value.text)
            let code = ids.id(for: value.text.lowercased(), prefix: (group ?? "sach") + ".")
            return Topic(code: code, name: value.text, rows: value.count, hasSureGroup: group != nil)
        }
        let hasGaps = fields.first.map { $0.empty > 0 || ($0.values ?? []).contains { Fold.code($0.text).isEmpty } }
        let needsOther = isConstant || isCollapsed || hasGaps ?? true
        if needsOther {
            let code = ids.id(for: "sonstige", prefix: "sach.")
            out.append(Topic(code: code, name: "Sonstiges (nicht zugeordnet)", rows: nil, hasSureGroup: true))
            otherCode = code
        } else {
            otherCode = nil
        }
        topics = out
    }

    /// `sach.kdu`: a code that is one of ours already.
    private static func isCode(_ text: String) -> Bool {
        let parts = text.split(separator: ".", maxSplits: 1)
        return parts.count == 2 && ["sach", "verhalten", "rahmen"].contains(parts[0])
            && text.utf8.count <= 32
            && text.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0)
                    || [0x2D, 0x2E, 0x5F].contains($0)
            }
    }

    private static func group(_ text: String) -> String? {
        let folded = Fold.id(text)
        if behaviour.contains(where: { folded.contains($0) }) { return "verhalten" }
        if surroundings.contains(where: { folded.contains($0) }) { return "rahmen" }
        return nil
    }

    private static let behaviour = [
        "umgang", "verhalten", "freundlich", "hoeflich", "erreichbarkeit", "ansprechpartner", "beratung", "auskunft",
        "personal", "mitarbeiter", "zusage", "conduct", "behavior", "behaviour", "staff", "rude", "courtesy",
    ]
    private static let surroundings = [
        "warte", "oeffnungszeit", "terminvergabe", "hotline", "servicenummer", "raeume", "raeumlich", "parkplatz",
        "barrierefrei", "portal", "onlineantrag", "zugang", "gebaeude", "waiting", "facility", "website",
        "openinghours",
    ]
}

/// The rules that a template can break; the slugs are part of the contract and are explained in `docs/Vorlagen.md`.
package enum TemplateRule: String, CaseIterable, Sendable {
    /// A name that is declared nowhere around the place.
    case nameUnknown = "vorlage-name-unbekannt"
    /// A list printed, text repeated: the name is right, its use is not.
    case shape = "vorlage-name-falsch-benutzt"
    case sectionOpen = "vorlage-abschnitt-offen"
    case sectionNotOpened = "vorlage-abschnitt-nicht-begonnen"
    case sectionMismatch = "vorlage-abschnitt-verwechselt"
    /// More sections and parts inside each other, or more parts in all, than any report needs.
    case nesting = "vorlage-verschachtelung"
    case partMissing = "vorlage-teil-fehlt"
    case partCircle = "vorlage-teil-kreis"
    /// A Markdown part in an HTML template or the other way round.
    case partFormat = "vorlage-teil-format"
    case tagOpen = "vorlage-marke-offen"
    case tag = "vorlage-marke-falsch"
    /// `{{{name}}}` and `{{&name}}`.
    case unescaped = "vorlage-marke-unmaskiert"
    case pragma = "vorlage-pragma-unbekannt"
    /// A backslash in front of a value would undo the escape.
    case backslash = "vorlage-maskierung"
    /// A report has no template.
    case missing = "vorlage-fehlt"
    case twice = "vorlage-doppelt"
    /// A warning: no report uses the file.
    case unused = "vorlage-unbenutzt"
}

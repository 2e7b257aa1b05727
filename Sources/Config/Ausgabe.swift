/// The editions of the site.
package enum Ausgabe: String, CaseIterable, Sendable {
    case intern, intranet
}

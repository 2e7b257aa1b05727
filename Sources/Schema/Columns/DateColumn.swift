/// The dates of a `Reaktion`.
package enum DateColumn: Sendable {
    case eingang, zwischennachricht, abschluss, eroertertAm, externeFrist, stand, anBuero, bogenEingang
}

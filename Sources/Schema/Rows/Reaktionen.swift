/// Many Reaktionen. Rows, not columns: measured, see ARCHITECTURE.md.
package typealias Reaktionen = [Reaktion]

extension Reaktionen {
    package func eingang(of row: Int) -> Int32 { self[row].eingang }
    package func stand(of row: Int) -> Int32 { self[row].stand }
    package func team(of row: Int) -> UInt16 { self[row].team }
    package func abschluss(of row: Int) -> Int32 { self[row].abschluss }
}

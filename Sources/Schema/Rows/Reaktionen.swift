/// Many Reaktionen. Rows, not columns: measured, see ARCHITECTURE.md.
package typealias Reaktionen = [Reaktion]

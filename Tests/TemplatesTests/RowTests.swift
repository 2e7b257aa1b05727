import Templates
import Testing

/// A row answers as a dictionary would.
@Suite struct RowTests {
    @Test func findsWhatWasPutIn() {
        var row: Value.Row = ["name": .text("a"), "namen": .flag(true)]
        #expect(row["name"] == .text("a"))
        #expect(row["namen"] == .flag(true))
        #expect(row["nam"] == nil)
        row["name"] = .text("b")
        row["ein_name_mit_mehr_als_fünfzehn_bytes"] = .flag(false)
        row["namen"] = nil
        #expect(row["name"] == .text("b"))
        #expect(row["namen"] == nil)
        #expect(row["ein_name_mit_mehr_als_fünfzehn_bytes"] == .flag(false))
        #expect(row.map(\.0) == ["name", "ein_name_mit_mehr_als_fünfzehn_bytes"])
    }

    @Test func mergesAsToldTo() {
        let row: Value.Row = ["a": .text("1"), "b": .text("2")]
        let other: Value.Row = ["b": .text("3"), "c": .text("4")]
        #expect(row.merging(other) { own, _ in own } == ["a": .text("1"), "b": .text("2"), "c": .text("4")])
        #expect(row.merging(other) { $1 } == ["c": .text("4"), "b": .text("3"), "a": .text("1")])
    }

    @Test func orderDoesNotMatter() {
        let row: Value.Row = ["a": .text("1"), "b": .text("2")]
        #expect(row == ["b": .text("2"), "a": .text("1")])
        #expect(row != ["b": .text("2")])
        #expect(row != ["b": .text("2"), "c": .text("1")])
    }
}

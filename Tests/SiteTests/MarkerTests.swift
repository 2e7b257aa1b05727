import Testing

@testable import Site

struct MarkerTests {
    private let marker = Marker(
        folders: ["intern", "intern/mit leer"],
        manifests: [.init(path: "intern/manifest.json", sha256: "ab12")]
    )

    /// The text is part of the format: later versions must still know these folders as krm's.
    @Test func text() {
        let expected = """
            krm-Ausgabe, Format 1
            Diesen Ordner hat krm erzeugt; der naechste Lauf ersetzt ihn ganz.
            Legen Sie hier nichts ab, und loeschen Sie diese Datei nicht.
            ordner intern
            ordner intern/mit leer
            manifest ab12 intern/manifest.json
            ende

            """
        #expect(String(decoding: marker.bytes, as: UTF8.self) == expected)
        #expect(Marker.read(marker.bytes) == .own(marker, isComplete: true))
    }

    @Test func everyBeginningIsKnownAndNoneIsComplete() {
        let first = "krm-Ausgabe, Format 1\n".utf8.count
        for length in 0..<marker.bytes.count {
            let reading = Marker.read(Array(marker.bytes.prefix(length)))
            switch reading {
            case .begun: #expect(length < first)
            case .own(let read, isComplete: false):
                #expect(length >= first && Set(read.folders).isSubset(of: cut))
            default: Issue.record("\(length) bytes read as \(reading)")
            }
        }
    }

    /// What a cut line may leave of a folder's name.
    private var cut: [String] { marker.folders.flatMap { name in (1...name.count).map { String(name.prefix($0)) } } }

    @Test func everyChangedByteIsSeen() {
        for index in marker.bytes.indices {
            var bytes = marker.bytes
            bytes[index] ^= 1
            let reading = Marker.read(bytes)
            #expect(reading != .own(marker, isComplete: true), "byte \(index)")
        }
    }

    @Test func foldersOutsideAreNeverTakenOver() {
        let text = "krm-Ausgabe, Format 1\nordner ../fremd\nordner /etc\nordner a/../../b\nordner gut\nende\n"
        guard case .own(let marker, isComplete: false) = Marker.read(Array(text.utf8)) else {
            Issue.record("not read")
            return
        }
        #expect(marker.folders == ["gut"])
    }

    @Test(arguments: [
        ("krm-Ausgabe, Format 2\n", Marker.Reading.newer), ("krm-Ausgabe, Format 12\nx", .newer),
        ("krm-Ausgabe, Format 0\n", .foreign), ("krm-Ausgabe, Format x\n", .foreign), ("anderes", .foreign),
        ("", .begun),
    ])
    func others(_ text: String, _ reading: Marker.Reading) {
        #expect(Marker.read(Array(text.utf8)) == reading)
    }
}

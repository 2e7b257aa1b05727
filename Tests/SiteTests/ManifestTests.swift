import Diagnostics
import Files
import Foundation
import Testing

@testable import Site

struct ManifestTests {
    private let manifest = Manifest(
        tool: "krm 0.1.0",
        edition: "intern",
        basis: .inputs(
            [
                .init(path: "data/krm.yml", role: .konfiguration, sha256: "bb"),
                .init(path: "data/erhebungsboegen/\"ä\\\u{1}.csv", role: .erhebungsbogen, sha256: "aa", rows: 45),
            ],
            stichtag: "2026-10-31"
        ),
        files: [
            SiteFile(path: "intern/index.html", bytes: Array("abc".utf8)),
            SiteFile(path: "intern/a.html", bytes: []), SiteFile(path: "intranet/index.html", bytes: []),
            SiteFile(path: "intern/manifest.json", bytes: [1]), SiteFile(path: "internes/x.html", bytes: []),
        ]
    )

    /// Written by hand from the output contract; the hashes are those of FIPS 180-4 for „“ and „abc“.
    private let expected = """
        {
          "schema": 1,
          "werkzeug": "krm 0.1.0",
          "ausgabe": "intern",
          "stichtag": "2026-10-31",
          "eingaben": [
            {"pfad": "data/erhebungsboegen/\\"ä\\\\\\u0001.csv", "rolle": "erhebungsbogen", "sha256": "aa", "zeilen": 45},
            {"pfad": "data/krm.yml", "rolle": "konfiguration", "sha256": "bb"}
          ],
          "dateien": [
            {"pfad": "a.html", "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "bytes": 0},
            {"pfad": "index.html", "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "bytes": 3}
          ]
        }

        """

    @Test func bytes() {
        #expect(String(decoding: manifest.bytes, as: UTF8.self) == expected)
        #expect(manifest.file.path == "intern/manifest.json")
    }

    @Test func readsBackAndIsJSONToOthers() throws {
        #expect(ManifestReader.read(manifest.bytes) == manifest)
        let object = try JSONSerialization.jsonObject(with: Data(manifest.bytes)) as? [String: Any]
        let inputs = object?["eingaben"] as? [[String: Any]]
        #expect(inputs?.first?["pfad"] as? String == "data/erhebungsboegen/\"ä\\\u{1}.csv")
    }

    /// PRODUCT 8: of an edition made from releases nothing is told but its own files, the rounding and the months.
    @Test func releases() {
        let manifest = Manifest(
            tool: "krm 0.1.0",
            edition: "intranet",
            basis: .releases(["2026-08", "2026-09"], rundung: 5),
            files: [SiteFile(path: "intranet/index.html", bytes: Array("abc".utf8))]
        )
        let expected = """
            {
              "schema": 1,
              "werkzeug": "krm 0.1.0",
              "ausgabe": "intranet",
              "rundung": 5,
              "freigegeben": [
                "2026-08",
                "2026-09"
              ],
              "dateien": [
                {"pfad": "index.html", "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "bytes": 3}
              ]
            }

            """
        #expect(String(decoding: manifest.bytes, as: UTF8.self) == expected)
        #expect(ManifestReader.read(manifest.bytes) == manifest)
        #expect(manifest.inputs.isEmpty && manifest.stichtag == nil)
    }

    @Test func everyChangedByteIsFoundOrChangesTheManifest() {
        let bytes = manifest.bytes
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(ManifestReader.read(changed) != manifest, "byte \(index)")
        }
        #expect(ManifestReader.read(Array(bytes.dropLast())) == nil)
    }

    @Test func changedInputs() {
        let now: [Manifest.Input] = [
            .init(path: "data/krm.yml", role: .konfiguration, sha256: "cc"),
            .init(path: "data/massnahmen.csv", role: .massnahmen, sha256: "dd", rows: 2),
        ]
        #expect(
            Verifier.inputsChanged(manifest.inputs, currentInputs: now).map {
                ($0.position?.file ?? "") + " " + $0.rule
            } == [
                "data/erhebungsboegen/\"ä\\\u{1}.csv eingabe-fehlt", "data/krm.yml eingabe-geaendert",
                "data/massnahmen.csv eingabe-neu",
            ]
        )
        #expect(Verifier.inputsChanged(manifest.inputs, currentInputs: manifest.inputs.reversed()).isEmpty)
    }
}

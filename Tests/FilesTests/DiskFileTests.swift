import Diagnostics
import Glibc
import Testing

@testable import Files

struct DiskFileTests {
    @Test(arguments: [0, 1, 4096, 65_536, 200_001])
    func wholeFile(_ size: Int) throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "k", count: size)
        try folder.write("datei", text)
        #expect(try DiskFile.read(folder.path + "/datei") == Array(text.utf8))
    }

    /// A file that is not as long as was said of it is none of those that were meant.
    @Test(arguments: [0, 1, 4096, 200_001]) func readOnlyWithTheSizeThatIsExpected(_ size: Int) throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "k", count: size)
        try folder.write("datei", text)
        func read(_ expected: Int) throws -> [UInt8]? {
            try Descriptor.open(folder.path + "/datei", flags: O_RDONLY).readAll(exactly: expected)
        }
        #expect(try read(size) == Array(text.utf8))
        #expect(try read(size + 1) == nil)
        if size > 0 { #expect(try read(size - 1) == nil) }
    }

    @Test func sizeThatTheSystemDoesNotTell() throws {
        // Files of /proc say size 0 and have content.
        #expect(try DiskFile.read("/proc/self/status").count > 100)
    }

    @Test func whatIsNoFile() throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("ordner")
        try folder.link("leer", to: "nirgends")
        let cases: [(String, FileError.Cause)] = [
            ("fehlt", .missing), ("ordner", .notAFile), ("leer", .danglingLink),
        ]
        for (name, cause) in cases {
            #expect(throws: FileError(path: folder.path + "/" + name, cause: cause)) {
                try DiskFile.read(folder.path + "/" + name)
            }
        }
    }

    @Test func messageNamesThePathAndWhatToDo() throws {
        let error = FileError(path: "data/krm.yml", cause: .missing)
        #expect(
            error.finding.text
                == "data/krm.yml: Fehler [datei-fehlt] Diesen Pfad gibt es nicht; prüfen Sie die Schreibweise."
        )
        #expect(error.failure.exitCode.rawValue == 3)
    }
}

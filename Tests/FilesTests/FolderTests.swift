import Diagnostics
import Glibc
import Testing

@testable import Files

struct FolderTests {
    @Test func byteOrderOfRelativePathsWithoutDotFiles() throws {
        let folder = try TemporaryFolder()
        for name in ["b.csv", "B.csv", "a/z.csv", "a.csv", "a-b.csv", "ä.csv", ".versteckt", ".git/config", "a/.x"] {
            try folder.write(name)
        }
        // By bytes: "-" (2D) before "." (2E) before "/" (2F); upper case before lower; umlauts last.
        #expect(
            try Folder.files(in: folder.path) == ["B.csv", "a-b.csv", "a.csv", "a/z.csv", "b.csv", "ä.csv"]
        )
    }

    @Test func linksAreFollowedAndCirclesEnd() throws {
        let folder = try TemporaryFolder()
        let elsewhere = try TemporaryFolder()
        try elsewhere.write("fern.csv")
        try folder.write("c/nah.csv")
        try folder.link("a", to: "c")
        try folder.link("c/oben", to: "..")
        try folder.link("fern", to: elsewhere.path)
        try folder.link("datei.csv", to: "c/nah.csv")
        #expect(try Folder.files(in: folder.path) == ["c/nah.csv", "datei.csv", "fern/fern.csv"])
    }

    @Test func whatCannotBeListedIsNamed() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileError(path: folder.path + "/fehlt", cause: .missing)) {
            try Folder.files(in: folder.path + "/fehlt")
        }
        try folder.write("datei")
        #expect(throws: FileError(path: folder.path + "/datei", cause: .notAFolder)) {
            try Folder.files(in: folder.path + "/datei")
        }
        try folder.link("leer.csv", to: "nirgends")
        #expect(throws: FileError(path: folder.path + "/leer.csv", cause: .danglingLink)) {
            try Folder.files(in: folder.path)
        }
    }

    @Test func pipesAndNamesThatAreNoTextAreErrors() throws {
        let pipe = try TemporaryFolder()
        #expect(mkfifo(pipe.path + "/p.csv", 0o600) == 0)
        #expect(throws: FileError(path: pipe.path + "/p.csv", cause: .notAFile)) { try Folder.files(in: pipe.path) }
        #expect(throws: FileError(path: pipe.path + "/p.csv", cause: .notAFile)) {
            try DiskFile.read(pipe.path + "/p.csv")
        }
        let latin = try TemporaryFolder()
        let name = Array((latin.path + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xE4), 0]
        let descriptor = creat(name, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        #expect(throws: FileError(path: latin.path + "/\u{FFFD}", cause: .nameIsNoText)) {
            try Folder.files(in: latin.path)
        }
    }
}

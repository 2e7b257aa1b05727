import Testing

@testable import Files

@Suite("Wo ein Pfad wirklich liegt")
struct WhereaboutsTests {
    @Test(
        "in einem Ordner, auch durch Verknüpfungen und Punkte",
        arguments: [
            ("data", true), ("data/", true), ("data/neu", true), ("data/tief/neu", true), ("um", true),
            ("um/neu", true),
            ("andere/../data/neu", true), ("andere/heim/neu", true), ("andere", false), ("andere/neu", false),
            ("neu", false), ("data/../neu", false), ("datax", false), ("fehlt/neu", false),
        ]
    )
    func inside(path: String, expected: Bool) throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("data/tief")
        try folder.makeFolder("andere")
        try folder.link("um", to: "data")
        try folder.link("andere/heim", to: "../data/tief")
        let data = try FileStatus(folder.path + "/data", followLinks: true)
        #expect(Whereabouts(folder.path + "/" + path).isIn(data) == expected)
    }

    @Test("am selben Platz, auch wenn dort noch nichts liegt") func absent() throws {
        let folder = try TemporaryFolder()
        try folder.link("um", to: ".")
        let site = Whereabouts(folder.path + "/site")
        #expect(Whereabouts(folder.path + "/um/site").isIn(site))
        #expect(!Whereabouts(folder.path + "/site2").isIn(site))
        for inside in ["/site/r.csv", "/site/tief/./r.csv", "/um/site/tief/r.csv"] {
            #expect(Whereabouts(folder.path + inside).isIn(site), "\(inside)")
        }
        let deep = Whereabouts(folder.path + "/fehlt/site")
        #expect(Whereabouts(folder.path + "/fehlt/site/r.csv").isIn(deep))
        for outside in ["/site2/r.csv", "/fehlt/r.csv", "/fehlt/site2/r.csv", "/r.csv"] {
            #expect(!Whereabouts(folder.path + outside).isIn(deep), "\(outside)")
        }
    }
}

// swift-tools-version: 6.2
import Foundation
import PackageDescription

// A target may name only targets above it; Tests/ArchitectureTests reads this list, the imports and ARCHITECTURE.md.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// One optimised build serves both: the program that the tests open up is the one that is handed out. The tests
// themselves are not optimised; that would only make them slower to build. For the same reason there is no debug information:
// it takes a sixteenth of the time, and whoever debugs builds without `-c release`.
let shipped = strict + [.unsafeFlags(["-enable-testing", "-gnone"], .when(configuration: .release))]
let testing = strict + [.unsafeFlags(["-Onone", "-gnone"], .when(configuration: .release))]

// `FUZZ` names libFuzzer's runtime (see Tests/Fuzz/README.md); its coverage goes into what is fuzzed.
let runtime = ProcessInfo.processInfo.environment["FUZZ"]
let coverage: [SwiftSetting] = runtime == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer", "-g"])]
let fuzz: [Target] =
    runtime.map { runtime in
        [
            .executableTarget(
                name: "fuzz",
                dependencies: ["CSV", "Config", "Decoding", "Diagnostics", "Files"],
                path: "Tests/Fuzz",
                exclude: ["corpus", "README.md"],
                swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
                linkerSettings: [.unsafeFlags(["-Xlinker", runtime, "-lstdc++", "-lm"])]
            )
        ]
    } ?? []

/// One station of the arrow; its tests lie beside it under the same name.
func station(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: shipped + coverage)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name)] + dependencies,
        exclude: exclude,
        swiftSettings: testing
    )
}

let package = Package(
    name: "krm-bericht",
    products: [.executable(name: "krm", targets: ["krm"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "Ccmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "Ccrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "Clinux"),
        .target(name: "Cbytes"),
        station("Workers"),
        station("Quoting"),
        station("PersonalData", ["Quoting"]),
        station("Diagnostics", ["PersonalData"]),
        station("Spelling"),
        station("Days", ["Quoting", "Spelling"]),
        station("Markup"),
        station("German", ["Days"]),
        station("Hash", ["Ccrypto"]),
        station("Files", ["Clinux", "Diagnostics"]),
        station("Recipes", ["Hash"]),
        station("CSV", ["Cbytes", "Hash", "Quoting", "Spelling", "Files"]),
        station("Schema", ["Diagnostics", "Spelling", "Days", "PersonalData"]),
        station("Figures", ["Quoting", "Days", "German", "Schema"]),
        station("Releases", ["Days"]),
        station("Audit", ["Days", "Releases"]),
        station("Config", ["Diagnostics", "Spelling", "Days", "Schema", "Figures", "Releases", "Yams"]),
        station(
            "Decoding",
            [
                "Workers", "Cbytes", "Diagnostics", "Spelling", "Days", "German", "Hash", "Files", "PersonalData",
                "CSV", "Schema",
                "Config",
            ]
        ),
        station(
            "Records",
            [
                "Workers", "Diagnostics", "Spelling", "Days", "German", "Files", "CSV", "Schema",
                "Config", "Decoding",
            ]
        ),
        station(
            "Proposals",
            [
                "Quoting", "Diagnostics", "Spelling", "Days", "German", "PersonalData", "CSV", "Schema", "Config",
                "Decoding",
            ]
        ),
        station("Analysis", ["Workers", "Diagnostics", "Days", "Schema", "Config", "Records", "Figures"]),
        station("Statistics", ["Quoting"]),
        station("Judgement", ["Days", "Schema", "Config", "Figures", "Statistics"]),
        station(
            "Releasing",
            ["Quoting", "Days", "German", "Hash", "Schema", "Figures", "Releases", "Audit", "Config"]
        ),
        station("Samples", ["Days", "Schema"]),
        station("Charts", ["Days", "German", "Markup", "Figures"]),
        station("Templates", ["Diagnostics", "Markup"]),
        station("CommonMark", ["Ccmark", "Markup"]),
        station("Pages", ["Diagnostics", "Markup", "Templates", "CommonMark"]),
        station("PageParts", ["Days", "German", "Markup", "Schema", "Config", "Charts", "Templates", "Pages"]),
        station(
            "Intranet",
            [
                "Quoting", "Days", "German", "Config", "Releases", "Charts", "Templates", "Pages", "PageParts",
            ]
        ),
        station("Assets"),
        station(
            "Reports",
            [
                "Quoting", "Days", "German", "Markup", "Files", "Schema", "Config", "Figures", "Statistics",
                "Judgement",
                "Charts", "Templates", "Pages", "PageParts", "Hash",
            ]
        ),
        station("Site", ["Workers", "Clinux", "Quoting", "Diagnostics", "Files", "Hash"]),
        station("Serving", ["Clinux", "Diagnostics", "Files"]),
        station("Commands", ["Diagnostics", "Days", "German", "CSV", "Config", "Files"]),
        station(
            "Pipeline",
            [
                "Workers", "Quoting", "Diagnostics", "Days", "German", "Markup", "CSV", "Schema", "Config", "Files",
                "Hash",
                "Decoding", "Records", "Analysis", "Figures", "Judgement", "Statistics", "Releases", "Audit",
                "Releasing",
                "Samples", "Charts", "Templates", "CommonMark", "Pages", "PageParts", "Intranet", "Assets", "Reports",
                "PersonalData", "Recipes", "Proposals",
                "Site", "Serving",
                "Commands",
            ]
        ),
        .executableTarget(
            name: "krm",
            dependencies: [
                "Clinux", "Pipeline", "Commands", "CSV", "Config", "Days", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: shipped
        ),

        .testTarget(name: "ArchitectureTests", swiftSettings: testing),
        tests("Quoting"),
        tests("Diagnostics"),
        tests("Spelling"),
        .target(name: "SplitMix", path: "Tests/SplitMix", swiftSettings: testing),
        tests("Days", ["SplitMix"], exclude: ["Fixtures"]),
        tests("Markup"),
        tests("German", ["Days"]),
        tests("Hash"),
        tests("Recipes"),
        tests("Files", ["Diagnostics"]),
        tests("PersonalData", ["SplitMix"], exclude: ["Fixtures"]),
        tests("CSV", ["Cbytes", "SplitMix"]),
        tests("Schema", ["Diagnostics"]),
        tests("Config", ["CSV", "Diagnostics", "Days", "Figures", "Releases", "Schema"]),
        tests("Decoding", ["Cbytes", "Config", "CSV", "Days", "Diagnostics", "Files", "Schema", "SplitMix"]),
        tests("Records", ["Config", "Days", "Decoding", "Diagnostics", "Files", "Schema"]),
        tests("Proposals", ["Config", "Days", "Diagnostics", "Schema"]),
        tests("Figures", ["Days", "Schema"]),
        tests("Releases", ["Days"]),
        tests("Audit", ["Days", "Releases"]),
        tests("Analysis", ["Config", "Days", "Diagnostics", "Figures", "Records", "Schema", "SplitMix"]),
        tests("Statistics", exclude: ["Cases"]),
        .target(
            name: "HandMade",
            dependencies: ["Analysis", "Config", "Days", "Figures", "Judgement", "Schema"],
            path: "Tests/HandMade",
            swiftSettings: testing
        ),
        tests("Judgement", ["Config", "Days", "Figures", "HandMade", "Statistics"]),
        tests("Releasing", ["Audit", "Config", "Days", "Figures", "Releases", "Schema"]),
        tests("Samples", ["Days", "Diagnostics", "Schema"]),
        tests("Charts", ["Days", "Figures", "German", "Markup"]),
        tests("Templates", ["Diagnostics"], exclude: ["Cases"]),
        tests("CommonMark", ["Markup", "SplitMix"], exclude: ["Fixtures"]),
        tests("Pages", ["Assets", "CommonMark", "Markup", "Templates", "Diagnostics"], exclude: ["Cases"]),
        tests(
            "Intranet",
            [
                "Assets", "Charts", "CommonMark", "Config", "Days", "Markup", "PageParts", "Pages", "Releases",
                "Templates",
            ]
        ),
        tests("Assets"),
        tests(
            "Reports",
            [
                "Analysis", "Charts", "Config", "Days", "Figures", "HandMade", "Intranet", "Judgement", "Markup",
                "PageParts", "Pages", "Pipeline", "Records", "Schema", "Statistics", "Templates",
            ]
        ),
        .executableTarget(
            name: "site-probe",
            dependencies: ["Diagnostics", "Site"],
            path: "Tests/SiteProbe",
            swiftSettings: testing
        ),
        tests("Site", ["Diagnostics", "Files", "Hash", "site-probe"]),
        tests("Serving", ["Diagnostics"]),
        tests("Commands", ["Config", "Days", "Diagnostics", "Files"]),
        tests(
            "Pipeline",
            [
                "Analysis", "Commands", "Config", "Days", "Diagnostics", "Files", "Markup", "Records", "Samples",
                "SplitMix",
                "Schema",
            ]
        ),
        tests("krm", ["Commands", "Config", "CSV", "Days", "Diagnostics"]),
    ] + fuzz
)

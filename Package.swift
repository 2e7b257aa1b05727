// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The targets stand in the order of the arrow; a target may name only targets above it.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

// `FUZZ` names libFuzzer's runtime (see Tests/Fuzz/README.md); its coverage goes into what is fuzzed.
let runtime = ProcessInfo.processInfo.environment["FUZZ"]
let coverage: [SwiftSetting] = runtime == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer"])]
let fuzz: [Target] =
    runtime.map { runtime in
        [
            .executableTarget(
                name: "fuzz",
                dependencies: ["CSV", "Config", "Decoding", "Diagnostics"],
                path: "Tests/Fuzz",
                exclude: ["corpus", "README.md"],
                swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
                linkerSettings: [.unsafeFlags(["-Xlinker", runtime, "-lstdc++", "-lm"])]
            )
        ]
    } ?? []

/// One station of the arrow; its tests lie beside it under the same name.
func station(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict + coverage)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests",
        dependencies: [.byName(name: name)] + dependencies,
        exclude: exclude,
        swiftSettings: strict
    )
}

let package = Package(
    name: "krm-bericht",
    products: [.executable(name: "krm", targets: ["krm"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "Ccmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(name: "Clinux"),
        station("Diagnostics"),
        station("Spelling"),
        station("Days", ["Spelling"]),
        station("Markup"),
        station("German", ["Days"]),
        station("Hash", [.product(name: "Crypto", package: "swift-crypto")]),
        station("Files", ["Diagnostics"]),
        station("PersonalData"),
        station("CSV", ["Spelling"]),
        station("Schema", ["Diagnostics", "Spelling", "Days", "PersonalData"]),
        station("Config", ["Diagnostics", "Days", "Schema", "Yams"]),
        station(
            "Decoding",
            ["Diagnostics", "Spelling", "Days", "German", "Hash", "Files", "PersonalData", "CSV", "Schema", "Config"]
        ),
        station(
            "Records",
            ["Diagnostics", "Spelling", "Days", "German", "Files", "CSV", "Schema", "Config", "Decoding"]
        ),
        station("Analysis", ["Diagnostics", "Days", "Schema", "Config", "Records"]),
        station("Statistics"),
        station("Samples", ["Days", "Schema"]),
        station("Charts", ["Days", "German", "Markup"]),
        station("Templates", ["Diagnostics", "Markup"]),
        station("CommonMark", ["Ccmark", "Markup"]),
        station("Pages", ["Diagnostics", "Markup", "Templates", "CommonMark"]),
        station("Assets"),
        station(
            "Reports",
            [
                "Diagnostics", "Days", "German", "Markup", "Files", "Schema", "Config", "Records", "Analysis",
                "Statistics", "Charts", "Templates", "Pages", "Hash",
            ]
        ),
        station("Site", ["Clinux", "Diagnostics", "Files", "Hash"]),
        station("Commands", ["Diagnostics", "Days", "CSV", "Config", "Files"]),
        station(
            "Pipeline",
            [
                "Diagnostics", "Days", "German", "Markup", "CSV", "Schema", "Config", "Files", "Hash", "Decoding",
                "Records",
                "Analysis", "Statistics", "Samples", "Charts", "Templates", "CommonMark", "Pages", "Assets", "Reports",
                "Site",
                "Commands",
            ]
        ),
        .executableTarget(
            name: "krm",
            dependencies: [
                "Pipeline", "Commands", "CSV", "Config", "Days", "Diagnostics", "Files",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),

        tests("Spelling"),
        tests("Days", exclude: ["Fixtures"]),
        tests("Markup"),
        tests("German", ["Days"]),
        tests("Hash"),
        tests("Files", ["Diagnostics"]),
        tests("PersonalData", exclude: ["Fixtures"]),
        tests("CSV"),
        tests("Schema", ["Diagnostics"]),
        tests("Config", ["CSV", "Diagnostics", "Days", "Schema"]),
        tests("Decoding", ["Config", "CSV", "Days", "Diagnostics", "Files", "Schema"]),
        tests("Records", ["Config", "Days", "Decoding", "Diagnostics", "Files", "Schema"]),
        tests("Analysis", ["Config", "Days", "Diagnostics", "Records", "Schema"]),
        tests("Statistics", exclude: ["Cases"]),
        tests("Samples", ["Config", "Days", "Diagnostics"]),
        tests("Charts", ["Markup", "German", "Days"]),
        tests("Templates", ["Diagnostics"], exclude: ["Cases"]),
        tests("CommonMark", ["Markup"], exclude: ["Fixtures"]),
        tests("Pages", ["Assets", "CommonMark", "Markup", "Templates", "Diagnostics"], exclude: ["Cases"]),
        tests("Assets"),
        tests(
            "Reports",
            [
                "Analysis", "Charts", "Config", "Days", "Diagnostics", "Markup", "Pages", "Pipeline", "Records",
                "Schema",
                "Templates",
            ]
        ),
        .executableTarget(
            name: "site-probe",
            dependencies: ["Diagnostics", "Site"],
            path: "Tests/SiteProbe",
            swiftSettings: strict
        ),
        tests("Site", ["Diagnostics", "Files", "Hash", "site-probe"]),
        tests("Commands", ["Config", "Days", "Diagnostics", "Files"]),
        tests(
            "Pipeline",
            ["Analysis", "Commands", "Config", "Days", "Diagnostics", "Files", "Records", "Samples", "Schema"]
        ),
        tests("krm", ["Commands", "Config", "CSV", "Days", "Diagnostics"]),
    ] + fuzz
)

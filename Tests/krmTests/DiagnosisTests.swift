import ArgumentParser
import Testing

@testable import krm

@Suite("Diagnose und ArgumentParser")
struct DiagnosisTests {
    private static let words = [
        "build", "check", "dump", "rows", "kalender", "html", "help", "--data", "--data=x", "--data=", "--strict",
        "--strict=y",
        "--zeitraum", "--zeitraum=2026", "--land=NI", "--from", "--to=2026-01-01", "2026-01-01", "x", "-", "--", "-h",
        "--help", "--version", "-x", "--unfug", "--format", "--quiet", "",
    ]

    /// Random calls from a fixed seed: whatever ArgumentParser refuses has a German reason, and what it takes has none.
    @Test("urteilen gleich")
    func agree() {
        var state: UInt64 = 20_261_031
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var accepted = 0
        for _ in 0..<6000 {
            let start = [["build"], ["check"], ["dump", "rows"], ["dump", "html"], ["dump", "kalender"], []][next(6)]
            let call = start + (0..<next(5)).map { _ in DiagnosisTests.words[next(DiagnosisTests.words.count)] }
            let command = try? Krm.parseAsRoot(call) as? any KrmCommand
            switch Diagnosis.of(CommandPath(call)) {
            case .sound:
                accepted += 1
                #expect(command != nil, "refused without a reason: \(call)")
            case .wrong(let error):
                // Here krm is stricter on purpose.
                if case .repeated = error { continue }
                if case .emptyValue = error { continue }
                #expect(command == nil, "taken, yet \(error): \(call)")
            case .help, .version:
                #expect(command == nil, "taken, yet help or version: \(call)")
            }
        }
        #expect(accepted > 200)
    }
}

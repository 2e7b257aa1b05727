import Glibc
import Testing

@testable import Files

@Suite("Gründe des Betriebssystems")
struct SystemReasonTests {
    @Test("in Worten, nie als bloße Zahl", arguments: 1...133)
    func words(code: Int32) {
        let sentence = SystemReason(code: code).sentence
        #expect(!sentence.contains { $0.isNumber })
        #expect(sentence.first?.isUppercase ?? false)
        #expect(!sentence.hasSuffix("."))
    }

    @Test("ein unterbrochener Aufruf wird wiederholt") func retried() throws {
        var left = 3
        try SystemReason.check {
            left -= 1
            errno = EINTR
            return left == 0 ? 0 : -1
        }
        #expect(left == 0)
    }
}

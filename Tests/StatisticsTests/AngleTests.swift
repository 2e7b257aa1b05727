import Glibc
import Testing

@testable import Statistics

/// The own sine and arcsine against the C library's.
@Suite struct AngleTests {
    @Test func sine() {
        for step in 0...1000 {
            let angle = Double.pi / 2 * Double(step) / 1000
            #expect((Angle.sine(angle) - sin(angle)).magnitude < 4e-16)
        }
    }

    @Test func ofShare() {
        for step in 0...1000 {
            let share = Double(step) / 1000
            #expect((Angle.ofShare(share) - asin(share.squareRoot())).magnitude < 3e-14)
            #expect((Angle.share(Angle.ofShare(share)) - share).magnitude < 1e-15)
        }
        for exponent in 1...18 {
            let share = pow(10, -Double(exponent))
            #expect((Angle.ofShare(share) / asin(share.squareRoot()) - 1).magnitude < 1e-15)
        }
    }

    @Test func beyondTheQuarterTurn() {
        #expect(Angle.share(-0.1) == 0 && Angle.share(2) == 1)
    }
}

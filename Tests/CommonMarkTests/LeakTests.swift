import CommonMark
import Glibc
import Markup
import Testing

@Suite struct LeakTests {
    /// In a process of its own, so that no other test's memory counts: thousands of trees later the process is no
    /// larger than after the first two hundred.
    @Test func everythingIsFreed() async {
        await #expect(processExitsWith: .success) {
            let text = """
                # A ![x](f)

                ![alt](f "T")

                *T*

                [q]: /u
                | a | **b** |
                |---|--:|
                | [l](m.md) | ![x](f) |
                | **S** | <b>◆</b> **◆ x** |

                - > | a |
                  > |---|

                <div>

                **a **b** [c](javascript:x)** ![d](e)

                - a
                * b
                """
            let figures = ["f": CommonMark.Figure("<svg></svg>", id: "f")]
            func run(_ count: Int) {
                for _ in 0..<count {
                    _ = CommonMark.fragment(text)
                    _ = CommonMark.page(text, figures: figures)
                    _ = CommonMark.untrusted(text, headingShift: 2)
                }
            }
            func peakKiB() -> Int {
                var usage = rusage()
                getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
                return usage.ru_maxrss
            }
            run(200)
            let before = peakKiB()
            run(2_000)
            // Less than one byte in a thousand of what was made.
            exit(peakKiB() - before < 1_024 ? EXIT_SUCCESS : EXIT_FAILURE)
        }
    }
}

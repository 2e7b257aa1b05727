internal import Diagnostics

/// `docs/Datenregeln.md`, made from the rules; a test keeps the file current.
package enum RuleBook {
    package static var markdown: String {
        var out = """
            # Datenregeln

            <!-- Erzeugt aus Sources/Schema/Rules mit RECORD=1 swift test --filter RuleBookTests; nicht von Hand ändern. -->

            Jede Meldung nennt in eckigen Klammern ihre Regel. Ein **Fehler** lehnt die Zeile ab und hält den Bau an; mit
            `--rejects` werden abgelehnte Zeilen beiseitegelegt und der Rest gebaut. Eine **Warnung** hält nur unter
            `--strict` an. Ein **Hinweis** hält nie an. Meldungen nennen Datei, Zeile und Spalte, an der die Zelle beginnt
            (beide von 1, Spalten in Zeichen), aber nie den Inhalt einer Zelle; mehr zeigt `--show-values`.

            """
        for chapter in DataRule.chapters {
            out +=
                "\n## \(chapter.title)\n\n| Regel | Schwere | Was gemeint ist | Was zu tun ist |\n|---|---|---|---|\n"
            for rule in chapter.rules {
                out += "| `\(rule.id)` | \(rule.severity.word) | \(rule.meaning) | \(rule.remedy) |\n"
            }
        }
        return out
    }
}

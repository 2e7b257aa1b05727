import Days
import Releases
import Testing

/// Links, and the numbers that a page may say.
struct VerweiseTests {
    private func ausgabe() throws -> Ausgabe {
        try Ausgabe(try Freigaben.jahr(2025) + Freigaben.jahr(2026, bis: 9, without: [3], withdrawn: [5]))
    }

    @Test("Jeder Verweis einer Seite führt auf eine Seite, ein Sprungziel, eine Datei der Ausgabe") func ziele() throws
    {
        for files in [try ausgabe().files, try Ausgabe([]).files] {
            for (path, text) in files where path.hasSuffix(".html") {
                let folder = path.split(separator: "/").dropLast().map(String.init)
                for match in text.matches(of: /href="([^"]*)"/) {
                    let link = String(match.output.1)
                    if link.hasPrefix("https://") || link.hasSuffix("krm.css") { continue }
                    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                    var place = parts[0].isEmpty ? [path] : folder
                    for part in parts[0].split(separator: "/") {
                        if part == ".." { place.removeLast() } else { place.append(String(part)) }
                    }
                    let target = files[place.joined(separator: "/")]
                    #expect(target != nil, "\(path): \(link)")
                    if parts.count > 1 { #expect(target?.contains("id=\"\(parts[1])\"") == true, "\(path): \(link)") }
                }
            }
        }
    }

    @Test("Keine Seite verweist auf die interne Ausgabe") func intern() throws {
        for (path, text) in try ausgabe().files { #expect(!text.contains("intern/"), "\(path)") }
    }

    /// Days, periods, years, rounding, deadlines: everything else is a shown value, or how far two are apart.
    @Test("Jede andere Zahl einer Seite ist ein Vielfaches von 5, oder eine Anzahl von Maßnahmen") func zahlen() throws
    {
        for (path, text) in try ausgabe().files
        where path.hasPrefix("berichte") && path.hasSuffix(".md") || path == "index.md" {
            var rest = text.plain.replacing(/\]\([^)]*\)/, with: "]")
            for known in [
                #/\d{2}\.\d{2}\.\d{4}/#, #/\b20\d\d\b/#, #/\b[1-4]\. Quartal/#, #/\bQ[1-4]\b/#, #/(?m)^\d\. /#,
                #/[Uu]nter 3\b/#, #/\b3 oder mehr/#, #/\b0 bis 2\b/#, #/bis 2, selten bis 7 daneben/#,
                #/\b14 Kalendertag|\b3 (Arbeitstag|Woche)/#, #/\b[47]( Maßnahmen)?( beschlossen| erledigt)/#,
            ] as [any RegexComponent] { rest = rest.removing(known) }
            for number in rest.matches(of: /[\d.,]*\d/) {
                let digits = number.output.replacing(".", with: "")
                #expect((Int(digits) ?? 1) % 5 == 0, "\(path): \(number.output)")
            }
        }
    }
}

extension String {
    fileprivate func removing(_ known: some RegexComponent) -> String { replacing(known, with: " ") }
}

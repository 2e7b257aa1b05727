internal import Config
internal import Markup
internal import Schema

/// The Erhebungsbogen as an HTML form: it can be filled in and printed, and sends nothing.
///
/// `method="dialog"` outside of a dialog does nothing; the pages' policy forbids sending anyway.
struct BogenForm {
    let lists: Stammdaten

    var html: Markup {
        let teile = BogenTeil.all.map { part($0) }.joined(separator: "\n")
        return """
            <section>
            <form class="bogen" method="dialog" autocomplete="off" aria-label="Erhebungsbogen">
            \(teile)
            <p class="leeren"><button type="reset">Alle Angaben leeren</button></p>
            </form>
            \(BogenKennungen(lists: lists).html)
            </section>

            """
    }

    private func part(_ teil: BogenTeil) -> Markup {
        let hint: Markup = teil.hint.isEmpty ? "" : " <small>\(teil.hint)</small>"
        let felder = teil.felder(lists).map { field($0) }.joined(separator: "\n")
        return
            "<fieldset>\n<legend>\(teil.title)\(hint)</legend>\n<div class=\"felder\">\n\(felder)\n</div>\n</fieldset>"
    }

    private func field(_ feld: BogenFeld) -> Markup {
        let id = "f-" + feld.name.replacing("_", with: "-")
        if case .choice(let wahl) = feld.eingabe { return choice(feld, id, wahl) }
        return """
            <p class="feld b\(feld.width)"><label for="\(id)">\(feld.label)\(mandatory(feld))</label>
            \(control(feld, id))</p>
            """
    }

    private func control(_ feld: BogenFeld, _ id: String) -> Markup {
        let names: Markup = "id=\"\(id)\" name=\"\(feld.name)\"\(required(feld))"
        switch feld.eingabe {
        case .text where feld.column == .bemerkung: return "<textarea \(names) rows=\"2\"></textarea>"
        case .text, .choice: return "<input \(names) type=\"text\">"
        // A date field of the browser takes the day in the browser's language and prints its own signs.
        case .date:
            return """
                <input \(names) type="text" placeholder="TT.MM.JJJJ" maxlength="10" \
                pattern="[0-9]{1,2}[.][0-9]{1,2}[.][0-9]{4}" title="Tag, Monat und Jahr, etwa 31.10.2026">
                """
        case .list(let groups):
            let options = groups.map { self.options($0.group, $0.wahl) }.joined()
            return "<select \(names)><option value=\"\">bitte wählen</option>\(options)</select>"
        }
    }

    private func required(_ feld: BogenFeld) -> Markup { feld.isMandatory ? " required" : "" }

    /// Said by the star, explained in front of the form.
    private func mandatory(_ feld: BogenFeld) -> Markup {
        feld.isMandatory ? " <abbr title=\"Pflichtangabe\">*</abbr>" : ""
    }

    private func choice(_ feld: BogenFeld, _ id: String, _ wahl: [BogenFeld.Wahl]) -> Markup {
        let circles = wahl.map { eine -> Markup in
            "<label><input type=\"radio\" name=\"\(feld.name)\" value=\"\(eine.code)\"> \(eine.name)</label>"
        }
        return """
            <div class="wahl b\(feld.width)" role="group" aria-labelledby="\(id)">
            <p id="\(id)">\(feld.label)\(mandatory(feld))</p>
            <p>\(circles.joined(separator: "\n"))</p>
            </div>
            """
    }

    private func options(_ group: String, _ wahl: [BogenFeld.Wahl]) -> Markup {
        let options = wahl.map { eine -> Markup in
            "<option value=\"\(eine.code)\">\(eine.code)\(BogenForm.addition(eine))</option>"
        }.joined()
        return group.isEmpty ? options : "<optgroup label=\"\(group)\">\(options)</optgroup>"
    }

    /// A name that only repeats its code, such as „Team 501“, is not said twice.
    private static func addition(_ wahl: BogenFeld.Wahl) -> String {
        wahl.name.split(separator: " ").last.map(String.init) == wahl.code ? "" : " " + wahl.name
    }
}

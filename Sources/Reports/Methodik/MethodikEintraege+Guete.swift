internal import Figures

extension MethodikEintraege {
    static let guete: [MethodikEintrag] = [
        .init(
            .figure(.berechtigt),
            .quality,
            "Berechtigt",
            "Wie oft die Kundin oder der Kunde ganz oder zum Teil recht hatte.",
            beispiel: "Fünf Beschwerden: zwei berechtigt, eine teilweise, eine unberechtigt, eine nicht festzustellen: "
                + "3 von 4."
        ),
        .init(
            .figure(.abhilfe),
            .quality,
            "Abhilfe",
            "Wie oft dem Anliegen ganz, zum Teil oder auf anderem Weg entsprochen wurde.",
            beispiel: "Drei Abschlüsse mit den Ergebnissen entsprochen, erklärt und zurückgezogen: 1 von 2."
        ),
        .init(
            .figure(.eroerterung),
            .quality,
            "Erörterung",
            "Ob mit denen gesprochen wurde, die der Vorgang betrifft, auch über ein Lob.",
            beispiel: "Abschluss am 22.10.2026, erörtert am 03.11.2026: Am 31.10.2026 ist die Reaktion noch nicht "
                + "erörtert."
        ),
        .init(
            .figure(.vermerk),
            .quality,
            "Vermerk und Verzicht",
            "Ob eine mündliche Antwort auf ein Schreiben so festgehalten ist, wie es die Geschäftsanweisung verlangt.",
            beispiel:
                "Ein Brief wird am 15.10.2026 telefonisch beantwortet und abgeschlossen; es gibt einen Vermerk, aber "
                + "keinen Verzicht auf eine schriftliche Antwort: 0 von 1."
        ),
        .init(
            .figure(.ansprechpartner),
            .quality,
            "Ansprechpartner benannt",
            "Ob die Zwischennachricht sagt, wer sich kümmert.",
            beispiel: "Eine E-Mail vom 28.09.2026 bekommt am 01.10.2026 eine Zwischennachricht mit Namen: 1 von 1 im "
                + "Oktober 2026."
        ),
        .init(
            .figure(.eskaliert),
            .quality,
            "An die Bereichsleitung gegangen",
            "Ob eine mündliche Beschwerde, der im Team nicht entsprochen wurde, an die Bereichsleitung ging.",
            beispiel:
                "Drei telefonische Beschwerden, abgeschlossen am 20.10.2026: einer wurde entsprochen, zweien nicht, und eine "
                + "von diesen ging an die Bereichsleitung: 1 von 2."
        ),
        .init(
            .figure(.sofortsacheTelefonisch),
            .quality,
            "Sofortsache telefonisch beantwortet",
            "Ob, was keinen Aufschub duldet, am Telefon erledigt wird.",
            beispiel: "Zwei mündliche Sofortsachen, abgeschlossen am 14.10.2026, eine mit einem Anruf, eine mit einem "
                + "Brief: 1 von 2."
        ),
        .init(
            .figure(.entschuldigung),
            .quality,
            "Entschuldigung",
            "Wie oft auf eine berechtigte Reaktion eine Entschuldigung folgte.",
            beispiel: "Eine berechtigte Beschwerde mit Entschuldigung, eine unberechtigte ohne: 1 von 1."
        ),
        .init(
            .figure(.alternative),
            .quality,
            "Alternative Lösung",
            "Wie oft statt einer Ablehnung ein anderer Weg gefunden wurde.",
            beispiel: "Ergebnisse einmal alternative Lösung, dreimal nicht entsprochen: 1 von 4."
        ),
        .init(
            .figure(.alternativeGeprueft),
            .quality,
            "Andere Lösung geprüft",
            "Ob nach einem anderen Weg gesucht wurde, bevor es beim Nein blieb.",
            beispiel:
                "Vier Abschlüsse: einmal alternative Lösung, dreimal nicht entsprochen, dabei einmal mit geprüfter "
                + "anderer Lösung: 2 von 4."
        ),
        .init(
            .figure(.schlusszeichnungVorbehalten),
            .quality,
            "Vorbehaltene Schlusszeichnung",
            "Ob die Geschäftsführung gezeichnet hat, wo sie sich das vorbehalten hatte.",
            beispiel: "Zwei Vorgänge mit Vorbehalt, abgeschlossen am 19.10.2026; einen hat die Geschäftsführung "
                + "gezeichnet, einen die Teamleitung: 1 von 2."
        ),
        .init(
            .figure(.bueroweg),
            .quality,
            "Weg ins Büro",
            "Wie lange ein Schreiben braucht, bis es im Büro der Geschäftsführung ist.",
            beispiel: "Drei Briefe erreichen das Büro im Oktober 2026 nach 0, 1 und 4 Tagen: 1 Tag."
        ),
        .init(
            .figure(.bogenweg),
            .quality,
            "Weg des Erhebungsbogens",
            "Wie lange es vom Abschluss bis zum Eingang des Erhebungsbogens im Büro dauert.",
            beispiel:
                "Abschluss am 05.10.2026, Erhebungsbogen im Büro am 12.10.2026: 7 Tage. War der Bogen schon vor dem "
                + "Abschluss da, zählt der Vorgang mit 0 Tagen."
        ),
        .init(
            .family(.schlusszeichnung),
            .quality,
            "Schlusszeichnung",
            "Wer die Antwort gezeichnet hat.",
            beispiel:
                "Eine Antwort, die am 08.10.2026 von der Teamleitung gezeichnet und abgeschlossen wurde, zählt dort.",
            zaehler: "im Zeitraum abgeschlossene Reaktionen, getrennt nach Teamleitung, KRM-Beauftragten und "
                + "Geschäftsführung"
        ),
    ]

    static let anliegen: [MethodikEintrag] = [
        .init(
            .family(.anliegen),
            .anliegen,
            "Nennungen eines Anliegens",
            "Worum es ging. Eine Reaktion kann bis zu drei Anliegen nennen.",
            beispiel:
                "Ein Brief nennt zwei Anliegen, eine E-Mail eines davon: drei Nennungen, 2 von 3 für dieses Anliegen.",
            zaehler: "Nennungen des Anliegens in den Reaktionen, deren Eingang im Zeitraum liegt"
        ),
        .init(
            .family(.kritisch),
            .anliegen,
            "Gründe für Kritik",
            "Worüber geklagt wurde. Nennungen in einem Lob zählen hier nicht.",
            beispiel:
                "Eine Beschwerde nennt zwei Anliegen, ein Lob nennt eines davon: zwei Nennungen in der Kritik, 1 von 2 "
                + "für dieses Anliegen.",
            zaehler:
                "Nennungen des Anliegens in Beschwerden, Kritik, Petitionen und Eingaben, deren Eingang im Zeitraum "
                + "liegt"
        ),
        .init(
            .family(.lob),
            .anliegen,
            "Gründe für Lob",
            "Was gelobt wurde.",
            beispiel:
                "Ein Lob nennt den Umgangston, ein zweites den Umgangston und die Dauer: 2 von 3 für den Umgangston.",
            zaehler: "Nennungen des Anliegens in Reaktionen der Art Lob, deren Eingang im Zeitraum liegt"
        ),
        .init(
            .figure(.anregungMassnahme),
            .anliegen,
            "Anregungen mit Maßnahme",
            "Wie oft aus einer Anregung eine Maßnahme wurde.",
            beispiel: "Fünf Anregungen gehen im Oktober 2026 ein, eine nennt eine Maßnahme: 1 von 5."
        ),
        .init(
            .figure(.verhalten),
            .anliegen,
            "Anliegen zum Verhalten",
            "Wie oft es nicht nur um die Sache ging, sondern um das Verhalten.",
            beispiel: "Eine Beschwerde über den Umgangston und über die Dauer zählt einmal: 1 von 1."
        ),
        .init(
            .family(.weitergeleitet),
            .andere,
            "Weitergeleitete Vorgänge",
            "Was nicht ins Kundenreaktionsmanagement gehört, und wohin es ging.",
            beispiel:
                "Ein Widerspruch geht am 07.10.2026 ein und wird weitergeleitet: Er zählt hier und sonst nirgends.",
            zaehler: "Vorgänge, deren Eingang im Zeitraum liegt, getrennt nach der Stelle, an die sie gingen"
        ),
        .init(
            .figure(.bogenAusstehend),
            .andere,
            "Bogen ausstehend",
            "Was eingegangen, aber noch nicht gemeldet ist.",
            beispiel: "Ein Fax vom 02.10.2026 steht in der Eingangsliste, ein Erhebungsbogen fehlt: ausstehend am "
                + "31.10.2026."
        ),
        .init(
            .family(.massnahmen),
            .andere,
            "Maßnahmen",
            "Was gegen wiederkehrende Ursachen beschlossen ist.",
            beispiel: "Beschlossen am 14.09.2026, Termin 16.10.2026, noch nicht erledigt: am 31.10.2026 offen und "
                + "überfällig; mit Termin am 31.10.2026 nur offen.",
            zaehler:
                "bis zum Stand beschlossene Maßnahmen ohne die entfallenen: offen, davon überfällig (Termin vor dem "
                + "Stand), und die im Zeitraum erledigten"
        ),
    ]
}

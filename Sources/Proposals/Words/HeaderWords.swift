internal import Schema

/// How other programs head our columns, in German and English; the usual ones first.
enum HeaderWords {
    /// How well a header names a column: 100 for its own name, 0 for not at all.
    static func score(_ header: String, _ column: Column) -> Double {
        let words = HeaderParts(header)
        let best = max(score(folded: Fold.id(header), column), score(folded: words.spelledOut, column))
        return best < headScore && words.heads.contains { score(folded: $0, column) >= 80 } ? headScore : best
    }

    /// For a header whose main word names the column, such as „owner_team“: good enough, and a person must look.
    static let headScore = 80.0

    /// Whether a header speaks of the column's codes and of nothing else, so that unknown values are codes as well.
    static func isExplicit(_ header: String, _ column: Column) -> Bool {
        score(header, column) >= headScore && !broad.contains(Fold.id(header))
    }

    /// What may be the head of anything that is listed.
    private static let broad: Set = ["typ", "type", "kategorie", "category", "source", "quelle", "herkunft", "method"]

    private static func score(folded: String, _ column: Column) -> Double {
        if folded.isEmpty { return 0 }
        if folded == Fold.id(column.name) { return 100 }
        if folded == Fold.id(column.formLabel) { return 95 }
        if weak.contains(folded), words(for: column).contains(folded) { return 70 }
        let words = words(for: column)
        if let place = words.firstIndex(of: folded) { return 90 - Double(place) / 10 }
        let known = [Fold.id(column.name)] + words
        if known.contains(where: { NearWord.isOne(folded, of: $0) }) { return 60 }
        let inside = known.filter { $0.utf8.count >= 6 && folded.contains($0) }.map(\.utf8.count).max()
        return inside.map { 30 + Double(min($0, 20)) } ?? 0
    }

    /// Words that may mean something else as well: a person must look.
    private static let weak: Set = ["letztesbearbeitungsdatum", "datum", "date"]

    // Folded: small letters and digits alone, umlauts as two letters.
    static func words(for column: Column) -> [String] {
        let text =
            switch column {
            case .vorgangsnummer:
                """
                vorgangsnr vorgangsid aktenzeichen ticketid ticketnummer ticketnr ticketno ticket fallnummer fallnr \
                fallid beschwerdenummer beschwerdenr beschwerdeid meldungsnummer meldungsid krmnummer krmnr bogennummer \
                uniquekey casenumber caseid caseno casekey issuekey requestid servicerequestid servicerequestnumber \
                srnumber complaintid complaintnumber referencenumber referenznummer registernummer geschaeftszeichen \
                laufendenummer lfdnr laufnr laufnummer vorgang az fall nummer nr key id number reference referenz case
                """
            case .eingang:
                """
                eingangsdatum datumeingang datumdeseingangs eingegangenam eingegangen eingangstag posteingang \
                posteingangsdatum createddate datecreated createdat createdon created datereceived receiveddate received \
                dateopened openeddate opendate opened requesteddatetime requesteddate submissiondate submitted \
                beschwerdedatum meldedatum gemeldetam erstellungsdatum erstelltam erstellt angelegtam anlagedatum angelegt \
                erfassungsdatum erfasstam filedon startdatum datum date
                """
            case .abschluss:
                """
                abschlussdatum datumabschluss datumdesabschlusses abgeschlossenam abgeschlossen erledigtam \
                erledigungsdatum erledigt erledigung geschlossenam geschlossen beendetam beendet closeddate dateclosed \
                closedat closedon closeddatetime closed resolveddate dateresolved resolutiondate resolved completeddate \
                completiondate completed beantwortetam antwortdatum antwortam endbescheid loesungsdatum enddatum \
                letztesbearbeitungsdatum
                """
            case .zwischennachricht:
                """
                datumzwischennachricht zwischenbescheid zwischenmitteilung eingangsbestaetigung bestaetigungam \
                bestaetigtam acknowledgeddate acknowledgementdate acknowledged firstresponsedate firstresponse \
                ersteantwort
                """
            case .eingangsweg:
                """
                eingangskanal kanal zugangsweg meldeweg kontaktweg kontaktart kommunikationsweg eingangsart eingangsform \
                medium channel channeltype opendatachanneltype intakechannel intakemethod methodreceived receivedvia \
                submittedvia contactchannel source quelle herkunft zugang weg method
                """
            case .art:
                """
                artderreaktion reaktionsart kundenreaktion beschwerdeart vorgangsart vorgangstyp meldungsart anliegenart \
                feedbackart feedbacktype tickettype issuetype casetype requesttype recordtype typ type kategorie category
                """
            case .team:
                """
                teamnr teamnummer teamname organisationseinheit oe sachgebiet zustaendigesteam zustaendigestelle \
                zustaendigkeit bearbeitendestelle dienststelle geschaeftsstelle standort bearbeitungsgruppe gruppe \
                agency agencyname responsibleagency assignedteam assignmentgroup owningdepartment queue department unit \
                office referat abteilung fachbereich amt stelle
                """
            case .bereich:
                "bereichsname bereichsnr geschaeftsbereich fachbereich abteilung direktion dezernat division department"
            case .anliegen1:
                """
                anliegen thema thema1 hauptthema hauptkategorie beschwerdegrund beschwerdegegenstand themengebiet \
                themenbereich grund anlass gegenstand rubrik schlagwort stichwort complainttype servicename servicetype \
                topic problemtype problem reason issue kategorie category
                """
            case .anliegen2: "thema2 grund2 kategorie2 zweitesanliegen weiteresanliegen"
            case .anliegen3: "thema3 grund3 kategorie3 drittesanliegen"
            case .sofortsache: "eilt eilsache eilfall dringend dringlich eilig urgent"
            case .ansprechpartnerBenannt: "ansprechpartnergenannt ansprechpartnermitgeteilt"
            case .antwortform: "antwortart antwortweg artderantwort formderantwort antwortper beantwortetper"
            case .vermerk: "gespraechsvermerk aktenvermerk vermerkvorhanden"
            case .verzichtSchriftlich: "verzicht verzichtaufschriftlicheantwort schriftverzicht"
            case .schlusszeichnung: "schlusszeichnungdurch gezeichnetdurch unterzeichner signedby"
            case .eskaliert: "eskalation escalated escalation weitergabebereichsleitung"
            case .bewertung:
                "beurteilung einschaetzung berechtigung berechtigt begruendet justified assessment resolution"
            case .ergebnis: "ausgang entscheidung resultat erledigungsart outcome result abhilfe resolution"
            case .entschuldigung: "entschuldigt apology"
            case .folgeVon: "folgezu folgereaktionzu bezugsvorgang"
            case .massnahme: ""
            case .eroertertAm: "eroerterung besprochenam"
            case .externeFrist: "fristpetitionsausschuss fristministerium"
            case .weitergeleitetAn: "weiterleitung abgegebenan abgabean forwardedto referredto"
            case .stand: "datenstand standderdaten exportstand exportdatum exportedat exportiertam"
            case .anBuero: "imbuero eingangbuero"
            case .bogenEingang: "eingangbogen eingangerhebungsbogen bogenimbuero"
            case .alternativeGeprueft: "andereloesung alternativloesunggeprueft"
            case .schlusszeichnungVorbehalten: "zeichnungvorbehalten vorbehaltgf"
            case .bemerkung: ""
            }
        return text.split(separator: " ").map(String.init)
    }

    /// True where most of the headers that could be told are English: then a month comes before its day.
    static func areEnglish(_ headers: [String]) -> Bool {
        let english: Set = [
            "date", "created", "closed", "agency", "type", "status", "opened", "received", "case", "request",
        ]
        let german: Set = [
            "datum", "eingang", "erledigt", "abschluss", "nummer", "art", "kanal", "nr", "stelle", "vorgang",
        ]
        func hits(_ words: Set<String>) -> Int {
            headers.count { header in words.contains { Fold.id(header).contains($0) } }
        }
        return hits(english) > hits(german)
    }
}

internal import Analysis
internal import Audit
package import Commands
internal import Config
internal import Days
package import Diagnostics
internal import German
internal import Records
internal import Releases
internal import Releasing

/// `krm freigeben`: counts a month once and for all, audits it with all that were published before, and writes it.
package enum FreigebenRun {
    package static func run(
        _ options: FreigebenOptions,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let lock = try ReleaseLock(ReleaseFolder.path(options.data))
        defer { withExtendedLifetime(lock) {} }
        let folder = try ReleaseFolder(data: options.data)
        console.tell(folder.findings)
        if options.withdraws { return try withdraw(options, folder, console) }
        if let zeugen = options.zeugen { try WitnessFolders.check(zeugen, options.data) }
        if let known = folder[options.zeitraum] {
            guard known.release.isWithdrawn else {
                throw usage(
                    "freigabe-schon-da",
                    "Dieser Monat ist schon freigegeben; was freigegeben ist, ändert sich nicht mehr."
                )
            }
            let release = known.release.marked(isWithdrawn: false)
            if let zeugen = options.zeugen {
                let audit = Audit(folder.history)
                try WitnessFolders.write(audit, folder.files, options.data, to: zeugen)
            }
            try folder.write([ReleaseFile(release, known.counts)])
            return try show(folder.history.adding(release), options.zeitraum, console)
        }
        try release(options, folder, surroundings, console)
    }

    private static func withdraw(
        _ options: FreigebenOptions,
        _ folder: ReleaseFolder,
        _ console: Console
    ) throws(Failure) {
        guard let known = folder[options.zeitraum], !known.release.isWithdrawn else {
            throw usage("freigabe-fehlt", "Dieser Monat ist nicht freigegeben; es gibt nichts zurückzuziehen.")
        }
        try folder.write([ReleaseFile(known.release.marked(isWithdrawn: true), known.counts)])
        console.detail("\(options.zeitraum.title) ist zurückgezogen; der nächste krm build zeigt ihn nicht mehr.")
    }

    // MARK: A new month

    private static func release(
        _ options: FreigebenOptions,
        _ folder: ReleaseFolder,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        let month = options.zeitraum
        if let last = folder.files.last?.release.month, month < last {
            throw usage(
                "freigabe-reihenfolge",
                "Freigegeben wird in der Folge des Kalenders; nach \(last.title) kann dieser Monat nicht mehr freigegeben werden."
            )
        }
        let (config, _, _) = try Input.readConfig(folder: options.data)
        let stichtag = try surroundings.stichtag.resolve(option: options.stichtag, config: config.stichtag)
        let earliest = month.bis + config.intranet.karenzTage
        guard stichtag.day >= earliest else {
            throw usage(
                "freigabe-zu-frueh",
                "Dieser Monat kann erst mit dem Stichtag \(German.date(earliest)) freigegeben werden (karenz_tage: "
                    + "\(config.intranet.karenzTage)); der Stichtag ist \(German.date(stichtag.day))."
            )
        }
        let input = try Input.read(
            folder: options.data,
            showValues: false,
            stichtag: surroundings.stichtag,
            option: options.stichtag
        )
        var log = input.log
        if let notice = stichtag.notice { log.add(notice) }
        let texte = try ReleaseTexts(data: options.data, month: month)
        log.add(texte.findings)
        let plan = plan(input.project, month, folder.history, &log)
        guard log.count(.error) == 0 else { throw Failure(.data, log.summarised) }
        console.tell(log.summarised)
        let count = try count(input, month, stichtag.day, jobs: surroundings.cores)
        console.progress("Prüfe, dass niemand zu erkennen ist …")
        defer { console.progress("") }
        let kept = ReleaseFile.kept(count, plan)
        try checkCounts(folder, month, needed: !kept.all.isEmpty)
        let counts = Dictionary(uniqueKeysWithValues: folder.files.map { ($0.release.month, $0.counts) })
        guard let outcome = Releaser(folder.history, counts: counts).release(count, plan: plan, texte: texte.texte)
        else {
            let message =
                "Aus den gezeigten Werten ließe sich auf einzelne Fälle schließen, auch mit Ersatzwerten; der Monat wird "
                + "nicht freigegeben, und die Seiten zeigen ihn wie jeden anderen nicht freigegebenen."
            throw Failure(.data, [Finding(.error, "freigabe-unsicher", message)])
        }
        let isOver = month.bis == Period(.year, containing: month.von).bis
        let file = ReleaseFile(outcome.release, isOver ? ExactCounts([]) : kept)
        // What quarters and years needed, until these are complete or can no longer be.
        let stale = folder.files.filter {
            !$0.counts.all.isEmpty && (isOver || $0.release.month.von.civil.year < month.von.civil.year)
        }
        if let zeugen = options.zeugen {
            try WitnessFolders.write(
                outcome.audit,
                folder.files.map { stale.contains($0) ? $0.withoutCounts : $0 } + [file],
                options.data,
                to: zeugen
            )
        }
        try folder.write([file] + stale.map(\.withoutCounts))
        try show(folder.history.adding(outcome.release), month, console)
        if outcome.ersatzwerte > 0 {
            let what = outcome.ersatzwerte == 1 ? "Ein Wert ist" : "\(outcome.ersatzwerte) Werte sind"
            console.detail("\(what) durch einen Ersatzwert ersetzt; keine Seite sagt, wo.")
        }
    }

    /// Throws (1) where the year's months have lost their exact counts: a later release has been deleted.
    private static func checkCounts(_ folder: ReleaseFolder, _ month: Period, needed: Bool) throws(Failure) {
        let year = month.von.civil.year
        let lost = folder.files.first { $0.release.month.von.civil.year == year && $0.counts.all.isEmpty }
        guard needed, let lost else { return }
        let position = Position(file: folder.path + "/" + ReleaseFile.name(lost.release.month))
        let message =
            "Diese Freigabe hat ihre genauen Zahlen schon abgegeben: Ein späterer Monat war freigegeben, und seine Datei fehlt. "
            + "Kein Monat wird zweimal gezählt; holen Sie die Datei aus der Sicherung zurück."
        throw Failure(.data, [Finding(.error, "freigabe-geloescht", at: position, message)])
    }

    /// What holds in the year of the month: once it has begun, config changes nothing of it.
    private static func plan(
        _ project: Project,
        _ month: Period,
        _ history: ReleaseHistory,
        _ log: inout FindingLog
    ) -> ReleasePlan {
        let year = month.von.civil.year
        guard let begun = history.releases.first(where: { $0.month.von.civil.year == year })?.plan,
            begun != project.intranet.plan
        else { return project.intranet.plan }
        let message =
            "„takt“ und „tabellen“ ändern sich nur zum Jahresanfang; für \(year) gelten sie weiter wie bei der ersten "
            + "Freigabe des Jahres, die Werte aus krm.yml ab \(year + 1)."
        log.add(Finding(.notice, "freigabe-plan", message))
        return begun
    }

    private static func count(
        _ input: Input,
        _ month: Period,
        _ stichtag: Day,
        jobs: Int
    ) throws(Failure) -> MonthCount {
        guard let zeitraum = Zeitraum(month, stichtag: stichtag) else { preconditionFailure("the month is over") }
        let figures = try Analysis.figures(input.project, input.records.withoutRegister, [zeitraum], jobs: jobs)
        return MonthCount(input.project, figures[0], massnahmen: input.records.massnahmen)
    }

    /// Every value that can now be seen, as it will be seen.
    private static func show(_ history: ReleaseHistory, _ month: Period, _ console: Console) throws(Failure) {
        let periods = history.shownPeriods.filter { $0.von <= month.von && month.bis <= $0.bis }
        for figures in periods.compactMap({ history.figures(of: $0) }) {
            try console.write(ReleaseTable.text(figures))
        }
        if periods.isEmpty {
            try console.write(
                "\(month.title): Zu sehen ist erst das Quartal, wenn alle seine Monate freigegeben sind.\n"
            )
        }
    }

    private static func usage(_ rule: String, _ message: String) -> Failure {
        Failure(.usage, [Finding(.error, rule, message)])
    }
}

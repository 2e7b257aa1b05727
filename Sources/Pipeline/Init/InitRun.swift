package import Commands
internal import Days
package import Diagnostics
internal import Files
internal import Proposals

/// `krm init`: a new project folder that builds at once, or one for an office's own export.
package enum InitRun {
    package static func run(
        _ options: InitOptions,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        if let export = options.aus {
            try ownProject(options.folder, export, surroundings, console)
        } else {
            try ProjectWriter.write(options.folder, StarterProject.files())
            try console.write(nextSteps(options.folder))
        }
    }

    private static func ownProject(
        _ folder: String,
        _ export: String,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        // Before a long reading, so that a wrong folder is said at once.
        try ProjectWriter.check(folder)
        console.progress("Lese den Export …")
        defer { console.progress("") }
        let survey = try ExportSurvey.read(export)
        let today = try surroundings.stichtag.resolve(option: nil, config: nil).day
        let proposal = try Proposal(survey, today: today)
        try ProjectWriter.write(folder, StarterProject.files(for: proposal), copying: export)
        console.progress("")
        try console.write(summary(proposal) + nextSteps(folder))
    }

    private static func summary(_ proposal: Proposal) -> String {
        let count = proposal.decisionCount
        let decisions = count == 1 ? "Eine Entscheidung steht" : "\(count) Entscheidungen stehen"
        var text =
            "Zugeordnet sind \(proposal.columnCount) Spalten. \(decisions) oben in krm.yml.\n"
            + "Der Export liegt als Kopie im Projekt; nur der eigene Benutzer darf sie lesen. Er enthält Sozialdaten.\n"
        if !proposal.isReadable {
            text += "Ohne Vorgangsnummer oder Eingang ist der Export noch nicht zu lesen: siehe krm.yml.\n"
        }
        return text
    }

    private static func nextSteps(_ folder: String) -> String {
        let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        return """
            Das Projekt liegt in \(ShownText.path(path)). Als Nächstes:
              krm check --data \(ShownText.path(path))/data
              krm build --data \(ShownText.path(path))/data --output \(ShownText.path(path))/site

            """
    }
}

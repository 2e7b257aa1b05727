package import Commands
internal import Config
package import Diagnostics
internal import Records

/// `krm check`: all of build's checking; it writes nothing.
package enum CheckRun {
    package static func run(
        _ options: CheckOptions,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        var report = CheckReport()
        var exitCode: ExitCode?
        do throws(Failure) {
            let input = try Input.read(
                folder: options.data,
                showValues: options.showValues,
                stichtag: surroundings.stichtag,
                option: options.stichtag,
                jobs: surroundings.cores,
                hashes: false
            )
            report.take(input.log, files: input.records.files)
            let preparation = Preparation.Options(options, cores: surroundings.cores)
            let survey = try Survey(input, options: preparation, surroundings: surroundings)
            report.take(survey.log, files: input.records.files)
            if let objection = survey.objection(preparation) { throw objection }
            let prepared = try Preparation(survey, options: preparation)
            try InternRendering.prove(prepared)
            if input.project.ausgaben.contains(.intranet) {
                let source = try IntranetSource(input.project, data: options.data)
                report.add(source.findings)
                try IntranetRendering.prove(source, survey.templates)
            }
        } catch {
            report.add(error.findings)
            exitCode = error.exitCode
        }
        switch options.format {
        case .text:
            console.tell(report.findings)
            if let account = report.account { try console.write(account + "\n") }
        case .json: try console.write(report.json)
        case .gitlab: try console.write(report.gitlab(folder: options.data))
        }
        if let exitCode { throw Failure(exitCode, []) }
    }
}

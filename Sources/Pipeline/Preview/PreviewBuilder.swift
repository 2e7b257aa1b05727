internal import Commands
internal import Config
internal import Diagnostics
internal import Dispatch
internal import Files
internal import Records
internal import Serving
internal import Synchronization
internal import Templates

/// Reads the project again whenever something of it has changed, beside the server, which goes on showing what was there.
final class PreviewBuilder: Sendable {
    private let options: PreviewOptions
    private let surroundings: Surroundings
    private let console: Console
    private let watch: Watch
    private let bell: Bell
    /// Tells apart two runs on one port.
    private let run: String
    private let shown: Mutex<PreviewState>
    private let isDone = DispatchSemaphore(value: 0)

    init(_ options: PreviewOptions, _ surroundings: Surroundings, _ console: Console, bell: Bell, run: String) {
        self.options = options
        self.surroundings = surroundings
        self.console = console
        self.bell = bell
        self.run = run
        watch = Watch(PreviewBuilder.paths(options))
        shown = Mutex(PreviewState(name: run + "-0", faults: .notYet, files: nil))
    }

    var state: PreviewState { shown.withLock { $0 } }

    /// Everything that a build reads.
    static func paths(_ options: PreviewOptions) -> [String] {
        let names = ["krm.yml", "erhebungsboegen", "eingangsliste", "massnahmen.csv", "kommentare", "freigaben"]
        return names.map { options.data + "/" + $0 }
            + [TemplateFiles.place(given: options.templates, data: options.data)]
    }

    func start() {
        DispatchQueue(label: "krm.preview").async { self.work() }
    }

    /// Ends soon; a build that takes longer is left alone, for the process ends with it.
    func stop() {
        watch.end()
        _ = isDone.wait(timeout: .now() + .milliseconds(300))
    }

    private func work() {
        var seen: Stamps?
        var told: Set<Finding> = []
        var number = 0
        while let stamps = watch.change(since: seen) {
            seen = stamps
            let outcome = read()
            // What was written while it was read may be half old and half new: no word of it, it is read again.
            if case .failure = outcome, watch.hasChanged(since: stamps) { continue }
            number += 1
            publish(outcome, "\(run)-\(number)", &told)
            bell.ring()
        }
        isDone.signal()
    }

    private func publish(
        _ outcome: Result<(PreviewFiles, [Finding]), Failure>,
        _ name: String,
        _ told: inout Set<Finding>
    ) {
        let before = state
        let (next, findings): (PreviewState, [Finding]) =
            switch outcome {
            case .success(let (files, findings)): (PreviewState(name: name, faults: .none, files: files), findings)
            case .failure(let failure):
                (
                    PreviewState(name: name, faults: .found(failure.findings), files: before.files),
                    failure.findings
                )
            }
        shown.withLock { $0 = next }
        // What has been said already need not be said at every change.
        console.tell(findings.filter { !told.contains($0) })
        if case .found = before.faults, case .none = next.faults {
            let message = "Die Fehler sind behoben; die Vorschau zeigt wieder die Berichte."
            console.tell([Finding(.notice, "vorschau", message)])
        }
        told = Set(findings)
    }

    /// All that a build does before its first page, and how to make each page.
    private func read() -> Result<(PreviewFiles, [Finding]), Failure> {
        do throws(Failure) {
            let (project, notices, _) = try Input.readConfig(folder: options.data)
            var contents: [EditionContents] = []
            var findings: [Finding] = []
            var templates: TemplateFiles?
            if project.ausgaben.contains(.intern) {
                let (prepared, told) = try intern()
                contents.append(InternRendering.contents(prepared))
                findings += told
                templates = prepared.templates
            }
            if project.ausgaben.contains(.intranet) {
                let prepared = try IntranetPreparation(
                    project,
                    data: options.data,
                    templates: options.templates,
                    read: templates,
                    notices: notices
                )
                contents.append(IntranetRendering.contents(prepared.source, prepared.templates))
                findings += prepared.findings
            }
            return .success((PreviewFiles(contents), findings))
        } catch {
            return .failure(error)
        }
    }

    private func intern() throws(Failure) -> (Preparation, [Finding]) {
        let input = try Input.read(
            folder: options.data,
            showValues: false,
            stichtag: surroundings.stichtag,
            jobs: surroundings.cores
        )
        let preparation = Preparation.Options(options, cores: surroundings.cores)
        let survey = try Survey(input, options: preparation, surroundings: surroundings)
        if let objection = survey.objection(preparation) {
            throw Failure(objection.exitCode, survey.log.summarised + objection.findings)
        }
        return (try Preparation(survey, options: preparation), survey.log.summarised)
    }
}

internal import Assets
internal import Config
internal import Diagnostics
internal import Markup
internal import Serving

/// What the preview shows for a path; no path ever reaches the file system, for all that is served is made in memory.
struct PreviewAnswers {
    /// What the browser may call the server.
    let origins: [String]

    /// Leads to the pages as they were before the faults.
    private static let last = "zuletzt"

    func answer(_ path: RequestPath?, _ state: PreviewState) -> Server.Answer {
        guard let path else { return .response(missing(state)) }
        if path.names.first == LiveScript.folder {
            return own(Array(path.names.dropFirst()), state)
        }
        return .response(site(path, state))
    }

    // MARK: The preview's own paths

    private func own(_ names: [String], _ state: PreviewState) -> Server.Answer {
        switch names.first {
        case LiveScript.stream where names.count == 1: .events
        case LiveScript.name where names.count == 1: .response(Response(.done, .script, Array(LiveScript.text.utf8)))
        case PreviewAnswers.last: .response(last(Array(names.dropFirst()), state))
        case let name? where names.count == 1:
            .response(asset(name, state).map { Response(.done, ContentType(of: name), $0) } ?? missing(state))
        default: .response(missing(state))
        }
    }

    /// Of the project as it last was without faults, else those that are built in.
    private func asset(_ name: String, _ state: PreviewState) -> [UInt8]? {
        if let files = state.files { return files.asset(name) }
        return name == "krm.css" ? Assets.all.first { $0.name == name }.map { Array($0.text.utf8) } : nil
    }

    private func last(_ names: [String], _ state: PreviewState) -> Response {
        let path = RequestPath.text(names)
        guard case .found = state.faults else { return Response(to: path) }
        guard let files = state.files else { return missing(state) }
        return page(names, files, state, note: PreviewPage.note(path))
    }

    // MARK: The site

    private func site(_ path: RequestPath, _ state: PreviewState) -> Response {
        switch state.faults {
        case .notYet: return live(PreviewPage.notYet, .notYet, state)
        case .found(let findings): return faults(findings, path, state)
        case .none: break
        }
        guard let files = state.files else { return missing(state) }
        switch path.names.count {
        case 0: return start(files, state)
        case 1: return editionStart(path.names[0], files, state)
        default: return path.isFolder ? missing(state) : page(path.names, files, state)
        }
    }

    private func start(_ files: PreviewFiles, _ state: PreviewState) -> Response {
        if files.editions.count == 1 { return editionStart(files.editions[0].rawValue, files, state) }
        return live(PreviewPage.choice(files.editions), .done, state)
    }

    private func editionStart(_ name: String, _ files: PreviewFiles, _ state: PreviewState) -> Response {
        guard files.editions.contains(where: { $0.rawValue == name }) else { return missing(state) }
        return Response(to: "/\(name)/index.html")
    }

    private func page(_ names: [String], _ files: PreviewFiles, _ state: PreviewState, note: Markup? = nil) -> Response
    {
        let bytes: [UInt8]?
        do { bytes = try files.file(names) } catch { return faults(error.findings, last: nil, state) }
        guard let bytes, let name = names.last else { return missing(state) }
        let type = ContentType(of: name)
        guard type == .html else { return Response(.done, type, bytes) }
        let page = LivePage(bytes, origins: origins, state: state.name, note: note)
        return Response(.done, type, page.html, policy: page.policy)
    }

    // MARK: What is wrong

    private func faults(_ findings: [Finding], _ path: RequestPath, _ state: PreviewState) -> Response {
        if let name = path.names.last, !path.isFolder, ContentType(of: name) != .html {
            return file(path.names, ContentType(of: name), findings, state)
        }
        // Only where there was such a page.
        let before = state.files.flatMap { files in (try? files.file(path.names)) != nil ? path.names : start(of: files)
        }
        let last = before.map { RequestPath.text([LiveScript.folder, PreviewAnswers.last] + $0) }
        return faults(findings, last: last, state)
    }

    /// Looks and pictures of a page that was shown just before; whatever has content of its own says what is wrong.
    private func file(_ names: [String], _ type: ContentType, _ findings: [Finding], _ state: PreviewState) -> Response
    {
        if [.style, .drawing, .picture].contains(type), let bytes = try? state.files?.file(names) {
            return Response(.done, type, bytes)
        }
        return Response(.faulty, .text, Array(findings.sorted().map { $0.text + "\n" }.joined().utf8))
    }

    private func start(of files: PreviewFiles) -> [String]? {
        files.editions.first.map { [$0.rawValue, "index.html"] }
    }

    private func faults(_ findings: [Finding], last: String?, _ state: PreviewState) -> Response {
        live(PreviewPage.faults(findings, last: last), .faulty, state)
    }

    private func missing(_ state: PreviewState) -> Response { live(PreviewPage.missing, .missing, state) }

    private func live(_ page: PreviewPage, _ status: Response.Status, _ state: PreviewState) -> Response {
        let page = LivePage(page.html, origins: origins, state: state.name)
        return Response(status, .html, page.html, policy: page.policy)
    }
}

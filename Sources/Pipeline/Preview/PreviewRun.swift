package import Commands
package import Diagnostics
internal import Files
internal import Glibc
internal import Serving

/// `krm preview`: the site in a browser on this machine, made in memory and always of the project as it is.
package enum PreviewRun {
    package static func run(
        _ options: PreviewOptions,
        _ surroundings: Surroundings,
        _ console: Console
    ) throws(Failure) {
        try checkPlaces(options)
        let server = try Server.listen(port: options.port)
        let builder = PreviewBuilder(options, surroundings, console, bell: server.bell, run: String(getpid()))
        builder.start()
        defer { builder.stop() }
        try console.write("Vorschau: \(server.address) – beenden mit Strg+C\n")
        let answers = PreviewAnswers(origins: server.origins)
        try server.run(answer: { answers.answer($0, builder.state) }, state: { builder.state.name })
    }

    /// Throws where the call itself names the wrong folders; whatever else is wrong is shown in the pages.
    private static func checkPlaces(_ options: PreviewOptions) throws(Failure) {
        if (try? FileStatus(options.data + "/krm.yml", followLinks: true)) == nil {
            _ = try Input.readConfig(folder: options.data)
        }
        guard let templates = options.templates else { return }
        do { _ = try Folder.files(in: templates) } catch { throw error.failure }
    }
}

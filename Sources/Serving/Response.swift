/// What is sent back for one request.
package struct Response: Sendable {
    package enum Status: Int, Sendable {
        case done = 200
        case elsewhere = 302
        case missing = 404
        /// The project has faults, which the body names.
        case faulty = 500
        /// The first pages are being made.
        case notYet = 503
    }

    let status: Int
    let body: [UInt8]
    private let headers: [(name: String, value: String)]

    /// - Parameters:
    ///   - policy: the page's Content-Security-Policy; nothing may be loaded or run where nobody says.
    package init(_ status: Status, _ type: ContentType, _ body: [UInt8], policy: String? = nil) {
        self.init(status: status.rawValue, type, body, policy: policy)
    }

    /// Sends the browser to another path of this server.
    package init(to path: String) {
        self.init(status: Status.elsewhere.rawValue, .text, [], more: [("Location", path)])
    }

    init(_ fault: RequestFault, address: String) {
        let more = fault == .otherMethod ? [(name: "Allow", value: "GET, HEAD")] : []
        self.init(status: fault.rawValue, .text, Array(fault.text(address).utf8), more: more)
    }

    /// The head of a stream that goes on until somebody closes it.
    static let stream = Response(status: 200, .stream, [])

    private init(
        status: Int,
        _ type: ContentType,
        _ body: [UInt8],
        policy: String? = nil,
        more: [(name: String, value: String)] = []
    ) {
        self.status = status
        self.body = body
        let length = type == .stream ? [] : [(name: "Content-Length", value: String(body.count))]
        headers =
            [("Content-Type", type.rawValue)] + length + more + [
                ("Cache-Control", "no-store"), ("Content-Security-Policy", policy ?? Response.nothing),
                ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
                ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Resource-Policy", "same-origin"),
                // One request a connection: between two programs on one machine a new one costs nothing.
                ("Connection", "close"),
            ]
    }

    /// Pictures that are looked at alone have styles of their own.
    private static let nothing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

    /// Head and body as they are sent.
    func bytes(withBody: Bool) -> [UInt8] {
        let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
        return Array("HTTP/1.1 \(status) \(Response.phrases[status] ?? "")\r\n\(lines)\r\n".utf8)
            + (withBody ? body : [])
    }

    private static let phrases = [
        200: "OK", 302: "Found", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed",
        421: "Misdirected Request", 431: "Request Header Fields Too Large", 500: "Internal Server Error",
        503: "Service Unavailable",
    ]
}

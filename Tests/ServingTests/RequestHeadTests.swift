import Testing

@testable import Serving

@Suite("Kopf einer Anfrage")
struct RequestHeadTests {
    private static let hosts = Server.hosts(8080)

    private func read(_ text: String) throws(RequestFault) -> RequestHead {
        try RequestHead(Array(text.utf8), hosts: RequestHeadTests.hosts)
    }

    @Test(
        "Namen dieses Rechners mit dem richtigen Port",
        arguments: ["127.0.0.1:8080", "localhost:8080", "LocalHost:8080", "\t 127.0.0.1:8080  "]
    )
    func ownHost(host: String) throws {
        let head = try read("GET /intern/?a=b HTTP/1.1\r\nUser-Agent: x: y\r\nhOsT:\(host)\r\nAccept:\r\n\r\n")
        #expect(head.wantsBody)
        #expect(head.path == Array("/intern/".utf8))
    }

    /// A name of somebody else that was made to lead to 127.0.0.1, and spellings that no browser sends.
    @Test(
        "andere Namen und Ports",
        arguments: [
            "boese.example", "boese.example:8080", "127.0.0.1", "localhost", "127.0.0.1:80", "127.0.0.1:08080",
            "localhost.:8080", "localhost:8080.", "127.0.0.1.boese.example:8080", "127.1:8080", "0.0.0.0:8080",
            "[::1]:8080", "2130706433:8080", "127.0.0.1:8080@boese.example", "a@127.0.0.1:8080",
            "127.0.0.1:8080, boese.example", "127.0.0.1:8080 boese.example", "http://127.0.0.1:8080", "",
            "10.0.0.5:8080",
        ]
    )
    func foreignHost(host: String) {
        #expect(throws: RequestFault.otherHost) { try read("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n") }
    }

    @Test("ohne Port nur auf dem üblichen")
    func usualPort() {
        #expect(Server.hosts(80) == ["127.0.0.1:80", "localhost:80", "127.0.0.1", "localhost"])
        #expect(Server.hosts(8080) == ["127.0.0.1:8080", "localhost:8080"])
    }

    @Test(
        "unklare Anfragen",
        arguments: [
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nHost: boese.example\r\n\r\n",
            "GET / HTTP/1.1\r\nHost : 127.0.0.1:8080\r\n\r\n",
            "GET / HTTP/1.1\r\nX: y\r\n Host: 127.0.0.1:8080\r\n\r\n",
            "GET / HTTP/1.1\nHost: 127.0.0.1:8080\n\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1:8080\nX: y\r\n\r\n",
            "GET http://127.0.0.1:8080/ HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET * HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET  / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET / a HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET /\u{E4} HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET /\u{0} HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET / HTTP/2\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "GET /\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "\r\nGET / HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n",
            "\u{16}\u{3}\u{1}\u{2}",
            "",
        ]
    )
    func malformed(text: String) {
        #expect(throws: RequestFault.malformed) { try read(text) }
    }

    @Test("nur lesen", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"])
    func otherMethod(method: String) {
        #expect(throws: RequestFault.otherMethod) {
            try read("\(method) / HTTP/1.1\r\nHost: localhost:8080\r\n\r\n")
        }
    }

    @Test("HEAD will keinen Inhalt")
    func headOnly() throws {
        #expect(try !read("HEAD /a#b HTTP/1.0\r\nHost: localhost:8080\r\n\r\n").wantsBody)
        #expect(try read("HEAD /a#b HTTP/1.0\r\nHost: localhost:8080\r\n\r\n").path == Array("/a".utf8))
    }

    @Test("wo der Kopf endet")
    func end() {
        #expect(RequestHead.end(in: []) == nil)
        #expect(RequestHead.end(in: Array("GET / HTTP/1.1\r\nHost: a\r\n\r".utf8)) == nil)
        #expect(RequestHead.end(in: Array("GET / HTTP/1.1\r\n\r\nRest\r\n\r\n".utf8)) == 18)
    }
}

/// Why a request gets no answer but its status.
enum RequestFault: Int, Error, Sendable {
    case malformed = 400
    case otherMethod = 405
    /// A browser that thinks this server is somebody else's: a name that was made to lead here (DNS rebinding).
    case otherHost = 421
    case tooLarge = 431

    /// What a person would read who asked in this way.
    func text(_ address: String) -> String {
        switch self {
        case .malformed: "Diese Anfrage ist nicht zu verstehen.\n"
        case .otherMethod: "Hier lässt sich nur lesen (GET und HEAD).\n"
        case .otherHost: "Die Vorschau antwortet nur unter \(address).\n"
        case .tooLarge: "Diese Anfrage ist zu lang.\n"
        }
    }
}

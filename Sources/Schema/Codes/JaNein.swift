package enum JaNein: UInt8, Code {
    case nein, ja

    package var code: String { self == .ja ? "ja" : "nein" }
    package var name: String { code }
}

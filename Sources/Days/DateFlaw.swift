/// Why a text is no date that can be read; what a message says of it, and which repair it names, hangs on this.
package enum DateFlaw: Error, Hashable, Sendable {
    /// Only `#`: a spreadsheet column was too narrow when it was saved.
    case hashes
    /// `#NV`, `#WERT!`, `#N/A`: a formula failed.
    case spreadsheetError
    /// `="05.10.2026"`: a formula that was to keep the text as it is.
    case formula
    /// A number of days such as 46300: Excel without its format for dates, at worst with a fraction for the time.
    case excelSerial
    /// Seconds or milliseconds since 1970.
    case unixTime
    /// `0000-00-00`, `-`, `k.A.`, `NULL`, `offen`: a word or sign for "no date".
    case placeholder
    /// The form is right, but there is no such day: 31.02.2026.
    case impossibleDay
    /// 24:00, which is 0:00 of the next day.
    case time24
    /// Hour, minute or second out of range.
    case impossibleTime
    /// A readable date, and more text behind it.
    case textBehind
    /// Another form of a date; it needs a `datumsformat`.
    case form(DateForm)
    /// A `datumsformat` is given and the cell has this form instead.
    case wrongPattern(DateForm)
    /// Nothing of the above.
    case unknown
}

/// The classes of the chart style with the attributes of the light and printed picture.
///
/// WeasyPrint ignores a page's CSS in inline SVG, so the look is in attributes; the stylesheet overrides them by class.
enum Style {
    case grid, axis, leader, band, innerBand, limit, trialLimit, mean
    case line, thinLine, targetLine, targetTick, targetHair
    case point, previous, interval
    case bar, quietBar, hatch, signal, act
    case step, question, flowEnd, deadline, deadlineWay, way, wayHead
    /// 0 is „ohne Bogen“, 1 to 6 are the Arten in the order of the schema.
    case art(Int)

    var attributes: StaticString {
        switch self {
        case .grid: ##"class="gitter" stroke="#d4d7db" stroke-width="0.75""##
        case .axis: ##"class="achse" stroke="#565b62" stroke-width="1""##
        case .leader: ##"class="zeiger" fill="none" stroke="#565b62" stroke-width="0.75""##
        case .band: ##"class="band" fill="#e8eaed""##
        case .innerBand: ##"class="band innen" fill="#d4d7db""##
        case .limit: ##"class="grenze" stroke="#565b62" stroke-width="0.75" fill="none""##
        case .trialLimit: ##"class="grenze" stroke="#565b62" stroke-width="1" stroke-dasharray="4 3" fill="none""##
        case .mean: ##"class="mittel" stroke="#565b62" stroke-width="0.75""##
        case .line: ##"class="linie" fill="none" stroke="#1d4f8b" stroke-width="2" stroke-linejoin="round""##
        case .thinLine: ##"class="linie" fill="none" stroke="#1d4f8b" stroke-width="1.25" stroke-linejoin="round""##
        case .targetHair: ##"class="ziel" stroke="#1b1d20" stroke-width="0.75" stroke-dasharray="1 2""##
        case .targetLine: ##"class="ziel" stroke="#1b1d20" stroke-width="1.25" stroke-dasharray="2 3""##
        case .targetTick: ##"class="ziel" stroke="#1b1d20" stroke-width="2""##
        case .point: ##"class="punkt" fill="#1d4f8b""##
        case .previous: ##"class="vormonat" fill="#ffffff" stroke="#565b62" stroke-width="1.25""##
        case .interval: ##"class="spanne" stroke="#1d4f8b" stroke-width="1.5" stroke-linecap="butt""##
        case .bar: ##"class="balken" fill="#1d4f8b""##
        case .quietBar: ##"class="balken leise" fill="#878e97""##
        case .hatch: ##"class="muster" fill="none" stroke="#ffffff" stroke-width="1.25""##
        case .signal: ##"class="signal" fill="#1b1d20""##
        case .act: ##"class="handeln" fill="#a3211b""##
        case .step: ##"class="kasten" fill="#ffffff" stroke="#1b1d20" stroke-width="1""##
        case .question: ##"class="frage" fill="#ffffff" stroke="#1b1d20" stroke-width="1" stroke-linejoin="round""##
        case .flowEnd: ##"class="ende" fill="#e8eaed" stroke="#1b1d20" stroke-width="1""##
        case .deadline: ##"class="frist" fill="none" stroke="#1d4f8b" stroke-width="1.5""##
        case .deadlineWay: ##"class="frist" fill="none" stroke="#1d4f8b" stroke-width="1.5" stroke-dasharray="2 3""##
        case .way: ##"class="pfeil" fill="none" stroke="#565b62" stroke-width="1""##
        case .wayHead: ##"class="spitze" fill="#565b62""##
        case .art(let number): Style.arten[number % Style.arten.count]
        }
    }

    /// Whether the shape has an outline of 0.75 and is drawn inset by half of it: 3:1 against the paper.
    var isOutlined: Bool {
        if case .art(let number) = self { return [0, 4, 5, 6].contains(number % Style.arten.count) }
        return false
    }

    private static let arten: [StaticString] = [
        ##"class="art-0" fill="#ffffff" stroke="#565b62" stroke-width="0.75" stroke-dasharray="2 2""##,
        ##"class="art-1" fill="#1b3668""##,
        ##"class="art-2" fill="#245a7e""##,
        ##"class="art-3" fill="#4d835c""##,
        ##"class="art-4" fill="#ca8c46" stroke="#565b62" stroke-width="0.75""##,
        ##"class="art-5" fill="#f2b2a2" stroke="#565b62" stroke-width="0.75""##,
        ##"class="art-6" fill="#e1ecf9" stroke="#565b62" stroke-width="0.75""##,
    ]
}

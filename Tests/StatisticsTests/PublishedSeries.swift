import Testing

@testable import Statistics

/// Series with the limits and signals that others published for them.
struct PublishedSeries: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let values: [Double]
    var screened = false
    var baseline: Int?
    var rebases: [Int] = []
    let mean: Double
    let lower: Double
    let upper: Double
    /// Of the limits: the digits that were published.
    var tolerance = 1e-8
    let letters: String

    /// NHSRdatasets 0.3.3 (CC0), `ae_attendances`: breaches of RRK, type 1, from April 2016.
    private static let breaches: [Double] = [
        1195, 1843, 1397, 1333, 1771, 1751, 2013, 1759, 2179, 2585, 1654, 1543, 1632, 1558, 1190, 1357, 1279, 1683,
        2190, 1804, 986, 2181, 2048, 2154, 1759, 1637, 1488, 6499, 5983, 6599, 7089, 8120, 8981, 12502, 11376, 10670,
    ]

    /// The results of NHSRplotthedots 0.2.2 (commit 050b07d7, R 4.2.2), and one of Montgomery's textbook.
    static let all = [
        PublishedSeries(
            testDescription: "qicharts2 complaints in NHSRplotthedots",
            values: [
                426, 543, 428, 67, 303, 481, 304, 718, 681, 1030, 704, 1062, 1085, 1311, 1309, 1342, 1740, 1468, 1364,
                1824,
            ],
            mean: 909.5,
            lower: 323.46,
            upper: 1495.54,
            letters: "zlzaalall..LLZZZAZZA"
        ),
        PublishedSeries(
            testDescription: "breaches, all moving ranges",
            values: breaches,
            mean: 3438.55555555556,
            lower: 1700.51155555556,
            upper: 5176.59955555556,
            letters: "alaazzzzzlaaaaaaaazzazzzzaaAAAAAAAAA"
        ),
        PublishedSeries(
            testDescription: "breaches, screened",
            values: breaches,
            screened: true,
            mean: 3438.55555555556,
            lower: 2282.90646464646,
            upper: 4594.20464646465,
            letters: "aaaaaaaaalaaaaaaaaaaaaaaaaaAAAAAAAAA"
        ),
        PublishedSeries(
            testDescription: "breaches, screened, limits of the first 12",
            values: breaches,
            screened: true,
            baseline: 12,
            mean: 1751.91666666667,
            lower: 784.643939393939,
            upper: 2719.18939393939,
            letters: "..........llllllll.........AAAAAAAAA"
        ),
        PublishedSeries(
            testDescription: "breaches, screened, new limits from the 22nd point",
            values: breaches,
            screened: true,
            rebases: [21],
            mean: 5939.06666666667,
            lower: 4553.42833333333,
            upper: 7324.705,
            letters: "....LLLLLAL..........aaaaaaLLLLAAAAA"
        ),
        PublishedSeries(
            testDescription: "breaches of RJZ (the same data), screened: a trend",
            values: [
                3608, 3515, 3730, 3805, 2572, 4042, 4252, 4568, 5682, 4887, 3754, 4153, 3277, 3364, 3348, 2805, 3048,
                3336, 4147, 4449, 4846, 4931, 5103, 6284, 4530, 4528, 3716, 4899, 3990, 4992, 4709, 5577, 6113, 6685,
                6085, 5908,
            ],
            screened: true,
            mean: 4423.27777777778,
            lower: 2846.12577777778,
            upper: 6000.42977777778,
            letters: "llllall...llzzzaTTTTTTTALL...LLLAAAL"
        ),
        PublishedSeries(
            testDescription:
                "Montgomery, Statistical Quality Control, example 6.5 (279.78 and 321.22; weeks 39 and 40)",
            values: [
                310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304, 305,
                282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
            ],
            baseline: 20,
            mean: 300.5,
            lower: 279.78,
            upper: 321.22,
            tolerance: 0.005,
            letters: String(repeating: ".", count: 38) + "AA"
        ),
    ]
}

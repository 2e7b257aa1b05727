"""urteil.py against worked cases: tails, bounds and limits that others have calculated. Run: python3 -m pytest Tests/Oracle."""

from __future__ import annotations

import random
import sys
import unittest
from fractions import Fraction
from math import comb
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from urteil import (  # noqa: E402
    BEYOND, OUTLIER, Sums, Urn, clopper_pearson, compare_teams, counts_inside, judge_rare, judge_rate, rate_chart, same_count, same_rate, tail,
)  # fmt: skip

try:
    import scipy.stats
except ImportError:
    scipy = None


class Worked(unittest.TestCase):
    def close(self, found: Fraction | None, expected: float, tolerance: float = 1e-12) -> None:
        self.assertIsNotNone(found)
        self.assertLessEqual(abs(found - Fraction(expected)), tolerance)


class Teams(Worked):
    """Twelve teams of a year; 302 is outside, and every tail is known."""

    def test_fourteen_days(self) -> None:
        result = compare_teams([31, 23, 29, 21, 23, 31, 19, 49, 22, 28, 29, 21], [32, 24, 32, 24, 26, 32, 20, 71, 25, 29, 30, 23])
        self.assertEqual((result.outside, result.close, len(result.steps)), ([7], False, 5))
        expected = [0.32638530494612783, 0.4917055066379778, 0.3517723348737535, 0.2010847863802912, 0.23729854732999725, 0.32638530494612783,
                    0.5902624044030307, 1.9715787660768745e-07, 0.2190043473739538, 0.3830085245615623, 0.3634077007246633, 0.4571715086870116]
        for one, other in zip(result.tails, expected):
            self.close(one, other)

    def test_three_weeks(self) -> None:
        result = compare_teams([37, 29, 33, 29, 28, 43, 19, 45, 23, 40, 33, 26], [39, 29, 35, 30, 31, 45, 19, 60, 24, 41, 33, 26])
        self.assertEqual((result.outside, result.close), ([7], False))
        expected = [0.3703902770611768, 0.33567027042802844, 0.31953107626032096, 0.646172505217301, 0.07098384940228711, 0.4446949347396811,
                    0.4944086850002947, 1.825321467302495e-07, 0.5611291181488823, 0.5612179762986362, 0.2865265229072245, 0.3774951423439157]
        for one, other in zip(result.tails, expected):
            self.close(one, other)

    def test_others_of_302(self) -> None:
        """Their mean 277 of 297, Pearson's X² 6.55 on eleven teams: no overdispersion."""
        others = Sums()
        for k, n in zip([31, 23, 29, 21, 23, 31, 19, 22, 28, 29, 21], [32, 24, 32, 24, 26, 32, 20, 25, 29, 30, 23]):
            others = others.plus(k, n)
        self.close(Fraction(others.k, others.n), 0.9326599326599326)
        x2 = (others.shares - Fraction(others.k**2, others.n)) * Fraction(others.n**2, others.k * (others.n - others.k))
        self.close(x2, 6.551959146702334)
        self.assertEqual(others.rho(), 0)
        # At 71 cases the binomial of that mean alone leaves 59 to 71 inside.
        self.assertEqual(counts_inside(71, Urn.binomial(Fraction(277, 297)), OUTLIER)[:2], (59, 71))

    def test_two_bad_ones_hide_each_other(self) -> None:
        result = compare_teams([37] * 10 + [26, 27], [40] * 12)
        self.assertEqual(result.outside, [10, 11])
        self.assertEqual([team for team, _ in result.steps[:2]], [10, 11])
        self.assertGreater(result.steps[0][1], OUTLIER)  # only the second step is unusual, and takes the first with it
        self.assertEqual(result.steps[2][0], 0)  # of equal ones the first

    def test_all_of_forty_is_no_wonder(self) -> None:
        self.assertEqual(compare_teams([37] * 11 + [40], [40] * 12).outside, [])
        self.close(Urn.binomial(Fraction(444, 477)).at_least(40, 40), 0.057896382687085676, 2e-3)
        self.close(Urn.binomial(Fraction(447, 480)).at_least(40, 40), 0.057896382687085676)

    def test_no_cliff_at_thirty(self) -> None:
        p = Fraction("0.93")
        self.assertEqual([counts_inside(n, Urn.binomial(p), OUTLIER)[:2] for n in (29, 30, 34)], [(22, 29), (23, 30), (26, 34)])
        self.close(Urn.binomial(p).at_least(34, 34), 0.08480476418085367)
        for n in range(5, 120):
            least, _, _ = counts_inside(n, Urn.binomial(p), OUTLIER)
            self.assertIn(counts_inside(n + 1, Urn.binomial(p), OUTLIER)[0] - least, (0, 1))

    def test_few_teams(self) -> None:
        for nenner in ([10] * 5, [10] * 5 + [0, 0]):
            result = compare_teams([9] * 4 + [0] + [0] * (len(nenner) - 5), nenner)
            self.assertEqual((result.outside, result.tails), ([], [None] * len(nenner)))

    def test_returning(self) -> None:
        """Both steps are unusual; asked again, the team taken out first is usual and returns."""
        result = compare_teams([0, 0, 1, 1, 0, 1, 8, 0], [0, 0, 1, 1, 65, 1, 8, 1])
        self.assertEqual((result.taken, result.outside), ([6, 4], [4]))
        self.assertEqual([each is None for each in result.tails], [True, True] + [False] * 6)

    def test_overdispersion(self) -> None:
        """Pearson's X² and rho from their definition, then mean and variance of the prediction that they make."""
        cases = [(1, 10), (3, 10), (5, 10), (0, 4)]
        others = Sums()
        for k, n in cases:
            others = others.plus(k, n)
        total = sum(n for _, n in cases)
        p = Fraction(sum(k for k, _ in cases), total)
        x2 = sum((k - n * p) ** 2 / (n * p * (1 - p)) for k, n in cases)
        rho = (x2 - 3) / (total - Fraction(sum(n * n for _, n in cases), total) - 3)
        self.assertGreater(rho, 0)
        self.assertEqual(others.rho(), rho)
        # A team with 10 cases: mean 10 p*, variance 10 p* (1 − p*) f.
        f = 1 + 9 * rho + Fraction(10, total) * (1 + (Fraction(sum(n * n for _, n in cases), total) - 1) * rho)
        own, centre = (f - 1) / 9, Fraction(2 * others.k + 1, 2 * total + 2)
        urn = Urn.beta_binomial(centre, own)
        points = [Fraction(urn.up_to(x, 10)[1], urn.up_to(x, 10)[2]) for x in range(11)]
        self.assertEqual(sum(points), 1)
        mean = sum(x * point for x, point in enumerate(points))
        self.assertEqual(mean, 10 * centre)
        self.assertEqual(sum((x - mean) ** 2 * point for x, point in enumerate(points)), 10 * centre * (1 - centre) * f)
        self.close(tail(9, 10, others), float(points[9] + points[10]))

    def test_alike_beyond_measure(self) -> None:
        """rho of 1 or more: all or none. One other team with one case: f = 1 + 2 (1 + 0) = 3 for n = 2, rho 2."""
        one = Sums().plus(1, 1)
        self.assertEqual([tail(k, 2, one) for k in (0, 1, 2)], [Fraction(1, 4), Fraction(1, 4), Fraction(3, 4)])
        self.assertEqual(tail(1, 1, one), Fraction(3, 4))  # n = 1 is the binomial


class Rates(Worked):
    def test_target_of_ninety_percent(self) -> None:
        for k, n, chance, below in ((3, 5, 0.08145999999999996, False), (7, 10, 0.07019082639999996, False), (3, 8, 0.0004316499999999995, True),
                                    (21, 30, 0.0020198290052582963, True), (8, 12, 0.02563747016499998, False)):
            self.close(Urn.binomial(Fraction("0.9")).at_most(k, n), chance)
            rate = judge_rate(k, n, Fraction("0.9"))
            self.assertEqual(rate.below, below)
            self.assertEqual(rate.below, rate.upper < Fraction("0.9"))  # the whole interval

    def test_from_five_cases_on(self) -> None:
        self.assertFalse(judge_rate(0, 4, Fraction("0.9")).below)
        self.assertTrue(judge_rate(0, 5, Fraction("0.9")).below)
        self.assertEqual(judge_rate(0, 0, Fraction("0.9")).lower, None)

    def test_bounds(self) -> None:
        """None of n: the upper bound is 1 − 0.025 to the power of 1 / n."""
        self.assertEqual((clopper_pearson(0, 10)[0], clopper_pearson(10, 10)[1]), (0, 1))
        self.close(clopper_pearson(0, 10)[1], 1 - 0.025 ** (1 / 10))
        self.close(clopper_pearson(10, 10)[0], 0.025 ** (1 / 10))
        # Counts that go from 19 in 89 days to 5 in 92, and from 13 to 18 in as many days: p / (1 − p) of 5 of 24 and 18 of 31.
        for k, n, days, lower, upper in ((5, 24, Fraction(89, 92), 0.07429, 0.70489), (18, 31, 1, 0.64139, 3.07372)):
            low, high = clopper_pearson(k, n)
            self.close(low / (1 - low) * days, lower, 5.1e-6)
            self.close(high / (1 - high) * days, upper, 5.1e-6)


class RareCounts(Worked):
    SERIES = [1, 1, 2, 0, 1, 1, 1, 0, 2, 1, 1, 1, 2, 1, 1, 2, 0, 1, 1, 1, 1, 2, 1, 1, 2, 4, 6, 8, 10, 11, 4, 2, 2, 1]  # 2024-01 to 2026-10

    def test_a_wave(self) -> None:
        expected = {"2026-03": 0.002568128407307782, "2026-04": 0.00020475183326464116, "2026-05": 1.9745555361066564e-05,
                    "2026-06": 1.2908778660263574e-05, "2026-07": 0.19628888657585553}
        signals = []
        for place in range(len(self.SERIES)):
            month = f"{2024 + place // 12}-{place % 12 + 1:02}"
            found = judge_rare(self.SERIES[: place + 1])
            self.assertEqual(found.p is None, place < 12)
            if month in expected:
                self.close(found.p, expected[month])
            if found.signal:
                signals.append(month)
        self.assertEqual(signals, ["2026-04", "2026-05", "2026-06"])

    def test_against_two_years_alone(self) -> None:
        """The same from the 24 months before: not the rule, but the same binomial."""
        for last, p in ((26, 0.0028355446251208797), (27, 0.00022819569322721087), (28, 3.5393560654555664e-05), (29, 3.217034847533605e-05),
                        (30, 0.26216900496502327)):
            self.close(judge_rare(self.SERIES[last - 24 : last + 1]).p, p)

    def test_eight_at_once(self) -> None:
        found = judge_rare([1] * 12 + [8])
        self.close(found.p, 6.631531518617998e-05)
        self.assertTrue(found.signal)

    def test_where_it_applies(self) -> None:
        self.assertIsNone(judge_rare([1] * 11 + [8]).p)
        self.assertIsNone(judge_rare([5] * 12 + [50]).p)
        self.assertIsNotNone(judge_rare([5] * 11 + [4, 50]).p)
        self.assertEqual(judge_rare([900] + [1] * 35 + [9]), judge_rare([1] * 35 + [9]))
        self.assertEqual(judge_rare([0] * 13).p, 1)


class MonthlyRates(Worked):
    def test_exact_limits(self) -> None:
        urn = Urn.binomial(Fraction("0.9565"))
        self.close(urn.at_most(33, 39), 0.006421458373163527)
        self.assertEqual(counts_inside(39, urn)[:2], (33, 39))  # 33 is inside, 32 a signal
        self.assertLess(urn.at_most(32, 39), BEYOND)

    def test_inside_is_what_the_tails_say(self) -> None:
        rng = random.Random(3)
        for _ in range(60):
            n, p = rng.randrange(1, 40), Fraction(rng.randrange(101), 100)
            urn = Urn.binomial(p)
            least, most, _ = counts_inside(n, urn)
            inside = [k for k in range(n + 1) if urn.at_most(k, n) > BEYOND and urn.at_least(k, n) > BEYOND]
            self.assertEqual(inside, list(range(least, most + 1)))

    def test_rules(self) -> None:
        """Mean 0.5; at 100 cases 35 to 65 are inside, and two thirds of the way are 10."""
        for name, counts in (("AA..", [66, 34, 50, 50]), ("....", [65, 35, 50, 50]), ("Z.Z..", [61, 52, 62, 40, 35]), (".....", [60, 52, 60, 39, 39]),
                             ("TTTTTTT", [47, 48, 49, 50, 51, 52, 53]), ("LLLLLLL.", [53, 51, 53, 51, 53, 51, 53, 35])):
            chart = rate_chart(counts, [100] * len(counts))
            self.assertEqual((chart.mean, chart.lower[0], chart.upper[0]), (Fraction(1, 2), Fraction(35, 100), Fraction(65, 100)))
            self.assertEqual("".join((signal or ".")[0].upper() for signal in chart.signals), name)

    def test_trend_must_show_in_both(self) -> None:
        n = [100, 100, 100, 100, 100, 1000, 100, 100]
        self.assertNotIn("trend", rate_chart([40, 42, 44, 46, 48, 540, 56, 70], n).signals)
        self.assertEqual(rate_chart([40, 42, 44, 46, 48, 54, 56, 70], [100] * 8).signals[:7].count("trend"), 7)

    def test_months_without_cases(self) -> None:
        chart = rate_chart([53, 51, 53, 0, 51, 53, 51, 0, 53, 35], [100, 100, 100, 0, 100, 100, 100, 0, 100, 100])
        self.assertEqual("".join((signal or ".")[0].upper() for signal in chart.signals), "LLL.LLL.L.")
        self.assertEqual((chart.rates[3], chart.lower[3], chart.upper[3]), (None, None, None))
        self.assertIsNone(rate_chart([0, 0], [0, 0]).mean)
        self.assertEqual(rate_chart([], []).signals, [])

    def test_laney(self) -> None:
        """The nhs_accidents of qicharts2 0.8.1 with the limits of its P′ chart."""
        seen = [266501, 264225, 276532, 281461, 269071, 261215, 270409, 279778, 270483, 270320, 267923, 271478, 255353, 256820, 261835, 259144, 255910,
                260863, 264465, 260989]
        of = [280443, 276823, 291681, 296155, 282343, 275888, 283867, 295251, 284468, 282529, 279618, 283932, 266629, 268091, 276803, 271578, 266005,
              273520, 278574, 273772]
        chart = rate_chart(seen, of)
        self.assertTrue(chart.laney)
        self.close(chart.mean, 0.952899711344191)
        for place, lower in ((0, 0.940129644178), (3, 0.940473007478), (12, 0.939803013989), (19, 0.939974996523)):
            self.close(chart.lower[place], lower)
        self.close(chart.upper[0], 0.965669778510868)
        self.assertFalse(rate_chart([400, 450], [998, 1001]).laney)
        self.assertTrue(rate_chart([400, 450], [999, 1001]).laney)

    def test_equal_rates_lie_on_the_mean(self) -> None:
        for k, n in ((0, 1), (1, 1), (1, 3), (7, 9), (300, 900)):
            chart = rate_chart([k * one for one in (1, 2, 10, 3, 7, 40, 9, 11)], [n * one for one in (1, 2, 10, 3, 7, 40, 9, 11)])
            self.assertEqual(set(chart.signals), {None})


class LikeTheYearBefore(Worked):
    def test_counts(self) -> None:
        self.assertEqual([same_count(a, b) for a, b in ((0, 0), (7, 7), (0, 5), (6, 0), (1, 2))], [1, 1, Fraction(1, 16), Fraction(1, 32), 1])

    def test_rates(self) -> None:
        """The lady who tasted tea: 3 of 4 against 1 of 4."""
        self.assertEqual(same_rate(3, 4, 1, 4), Fraction(34, 70))
        self.assertEqual(same_rate(4, 4, 0, 4), Fraction(2, 70))
        self.assertEqual([same_rate(0, 0, 3, 5), same_rate(0, 9, 0, 4), same_rate(5, 9, 5, 9)], [1, 1, 1])


class Arithmetic(Worked):
    def test_tails_by_plain_sums(self) -> None:
        rng = random.Random(5)
        for _ in range(60):
            n = rng.randrange(1, 14)
            k, p, rho = rng.randrange(n + 1), Fraction(rng.randrange(1, 20), 20), Fraction(rng.randrange(10), 10)
            if rho == 0:
                urn, points = Urn.binomial(p), [comb(n, x) * p**x * (1 - p) ** (n - x) for x in range(n + 1)]
            else:
                urn, alpha, beta = Urn.beta_binomial(p, rho), p * (1 - rho) / rho, (1 - p) * (1 - rho) / rho
                points = [comb(n, x) * rising(alpha, x) * rising(beta, n - x) / rising(alpha + beta, n) for x in range(n + 1)]
            self.close(urn.at_most(k, n), sum(points[: k + 1]), 1e-15)
            self.close(urn.at_least(k, n), sum(points[k:]), 1e-15)
            self.close(urn.smaller_tail(k, n), min(sum(points[: k + 1]), sum(points[k:])), 1e-15)

    @unittest.skipUnless(scipy, "scipy is not installed")
    def test_against_scipy(self) -> None:
        rng = random.Random(6)
        for _ in range(200):
            n = rng.randrange(1, 200)
            k, p, rho = rng.randrange(n + 1), Fraction(rng.randrange(1, 200), 200), Fraction(rng.randrange(1, 100), 100)
            alpha, beta = float(p * (1 - rho) / rho), float((1 - p) * (1 - rho) / rho)
            self.close(Urn.binomial(p).at_most(k, n), float(scipy.stats.binom.cdf(k, n, float(p))), 1e-11)
            self.close(Urn.beta_binomial(p, rho).at_least(k, n), float(scipy.stats.betabinom.sf(k - 1, n, alpha, beta)), 1e-9)
            interval = scipy.stats.binomtest(k, n).proportion_ci(method="exact")
            for one, other in zip(clopper_pearson(k, n), interval):
                self.close(one, float(other), 1e-10)
            before, after = rng.randrange(60), rng.randrange(60)
            self.close(same_count(before, after), scipy.stats.binomtest(before, before + after).pvalue if before + after else 1.0, 1e-11)
            others, m = rng.randrange(1, 60), rng.randrange(60)
            j = rng.randrange(others + 1)
            i = rng.randrange(m + 1)
            self.close(same_rate(i, m, j, others), float(scipy.stats.fisher_exact([[i, m - i], [j, others - j]])[1]), 1e-9)


def rising(start: Fraction, count: int) -> Fraction:
    result = Fraction(1)
    for i in range(count):
        result *= start + i
    return result


if __name__ == "__main__":
    unittest.main()

"""Random choices built on `random()` alone, the one method whose sequence Python guarantees."""

import random

SEED = "krm-demo-17"


class Dice:
    """One stream a label, so that a change to one case leaves the others as they were."""

    def __init__(self, label: str):
        self._random = random.Random(f"{SEED}/{label}").random

    def chance(self, probability: float) -> bool:
        return self._random() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self._random() * (high - low + 1))

    def lean(self, power: float) -> float:
        """0 ..< 1, leaning to 1 for powers above 1."""
        return self._random() ** (1 / power)

    def one_of(self, values: list):
        return values[int(self._random() * len(values))]

    def weighted(self, weights: dict):
        point = self._random() * sum(weights.values())
        for value, weight in weights.items():
            point -= weight
            if point < 0:
                return value
        return value

"""Questions that readers ask in the benchmark: the fan suite's own, in every language, in a fixed shuffle."""

from __future__ import annotations

import random

from evals.fan.cases import cases


def questions(seed: int = 2026) -> list[str]:
    """Every question of the fan suite that needs no earlier turn."""
    texts = [text for case in cases() if not case.history for text in case.ask.values()]
    random.Random(seed).shuffle(texts)  # noqa: S311 - an order, not a secret
    return texts

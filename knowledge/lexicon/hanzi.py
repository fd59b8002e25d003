"""Traditional Chinese characters as simplified ones, by the table in `data/zh/simplified.txt`."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _table() -> dict[int, int]:
    text = files("knowledge.lexicon").joinpath("data", "zh", "simplified.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return str.maketrans("".join(lines[::2]), "".join(lines[1::2]))


def simplified(text: str) -> str:
    """The text with every traditional character replaced by its simplified form."""
    if text.isascii() or not any("\u3400" <= char <= "\u9fff" for char in text):
        return text
    return text.translate(_table())

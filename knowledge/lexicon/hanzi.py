"""Traditional Chinese characters as simplified ones, from OpenCC's character table."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _table() -> dict[int, str]:
    text = files("opencc").joinpath("dictionary", "TSCharacters.txt").read_text(encoding="utf-8")
    pairs = (line.split("\t") for line in text.splitlines() if "\t" in line)
    return {ord(old): new.split(" ")[0] for old, new in pairs if len(old) == 1}


def simplified(text: str) -> str:
    """The text with every traditional character replaced by its simplified form."""
    if text.isascii() or not any("\u3400" <= char <= "\u9fff" for char in text):
        return text
    return text.translate(_table())

"""Telltale words as features: which families of words a text touches."""

from __future__ import annotations

import re
import unicodedata
from importlib import resources

import numpy as np
import numpy.typing as npt
import yaml

Features = npt.NDArray[np.float32]
_WORDLESS = re.compile("[\u0600-\u06ff\u0900-\u0d7f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class CueReader:
    """Finds the families of `cues.yaml` in a text."""

    def __init__(self) -> None:
        text = resources.files("graphs.routing").joinpath("cues.yaml").read_text(encoding="utf-8")
        families: dict[str, str] = yaml.safe_load(text)
        self.names = tuple(families)
        self._patterns = [_pattern(stems.split(" ; ")) for stems in families.values()]

    def read(self, text: str) -> Features:
        """One value a family: 0, 1, or more (up to 1.5) when several of its words are there."""
        folded = unicodedata.normalize("NFKC", text).casefold()
        counts = [len(set(pattern.findall(folded))) for pattern in self._patterns]
        return np.array([min(1.5, 0.75 + 0.25 * n) if n else 0.0 for n in counts], dtype=np.float32)


def _pattern(stems: list[str]) -> re.Pattern[str]:
    parts = [stem if _WORDLESS.match(stem) or stem.startswith("\\b") else rf"\b{stem}" for stem in map(_clean, stems)]
    return re.compile("|".join(parts))


def _clean(stem: str) -> str:
    return unicodedata.normalize("NFKC", stem.strip().rstrip(";").strip()).casefold().replace("\\B", "\\b")

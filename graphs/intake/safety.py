"""Tells orders to the desk from questions for it.

No single word decides: concepts ("drop", "earlier", "rules" …, in many languages) must meet in one sentence, and what
stands in quotation marks weighs less, because people do ask about odd texts. Sentences that are orders are taken out;
what is left is served, so "Ignore your rules. Who won the downhill?" still gets the winner.
"""

from __future__ import annotations

import base64
import binascii
import itertools
import re
import unicodedata
from dataclasses import dataclass
from importlib import resources

import regex
import yaml

from graphs.intake.text import has_words

ORDER = 0.7
"""Score from which a sentence is an order."""

_SENTENCE = regex.compile(r"[^.!?。！？।؟\n]+[.!?。！？।؟\n]*")
_QUOTED = regex.compile('["“”„«‹「『‘]([^"“”„»›」』’]{3,400})["“”»›」』’]')
_ENCODED = regex.compile(r"[A-Za-z0-9+/]{60,}={0,2}")
_REACH = 80
_QUOTE_SHARE = 0.35


@dataclass(frozen=True, slots=True)
class SafetyReading:
    """`score` in [0, 1] of the worst sentence; `remainder` is the message without orders, None when nothing is left."""

    score: float
    remainder: str | None

    @property
    def suspicion(self) -> float:
        """What to think of the part that is served: nothing bad once its orders are out."""
        return 0.0 if self.score >= ORDER and self.remainder else self.score


def unquoted(text: str) -> str:
    """The text with its quotations left out, where enough is left to be a question."""
    rest = _QUOTED.sub(" … ", text)
    return rest if _asks(rest) else text


@dataclass(frozen=True, slots=True)
class _Recipe:
    needs: tuple[str, ...]
    weight: float


class SafetyReader:
    """Reads messages for orders. Holds only compiled patterns."""

    def __init__(self) -> None:
        text = resources.files("graphs.intake").joinpath("orders.yaml").read_text(encoding="utf-8")
        known = yaml.safe_load(text)
        self._concepts = {name: _pattern(stems.split(" ; ")) for name, stems in known["concepts"].items()}
        self._recipes = [_Recipe(tuple(item["needs"]), item["weight"]) for item in known["recipes"]]

    def read(self, message: str) -> SafetyReading:
        """Scores every sentence and keeps those that are no orders."""
        sentences = _SENTENCE.findall(message) or [message]
        scores = [self._score(sentence) for sentence in sentences]
        whole = max(scores) if len(scores) == 1 else max(self._score(message), *scores)
        if whole < ORDER:
            return SafetyReading(whole, message)
        kept = "".join(s for s, score in zip(sentences, scores, strict=True) if score < ORDER).strip()
        harmless = has_words(kept) and max(scores) >= ORDER and self._score(kept) < ORDER
        return SafetyReading(whole, kept if harmless and _asks(kept) else None)

    def _score(self, sentence: str) -> float:
        spoken = _folded(_QUOTED.sub(" … ", sentence))
        quoted = " ".join(_QUOTED.findall(sentence))
        own = self._weigh(spoken)
        hidden = self._weigh(_folded(_decoded(sentence)))
        return min(1.0, max(own, hidden, _QUOTE_SHARE * self._weigh(_folded(quoted))))

    def _weigh(self, text: str) -> float:
        if not text:
            return 0.0
        places = {name: [m.start() for m in pattern.finditer(text)] for name, pattern in self._concepts.items()}
        return sum(recipe.weight for recipe in self._recipes if _meet([places[need] for need in recipe.needs]))


def _pattern(stems: list[str]) -> re.Pattern[str]:
    """Stems start at a word's beginning where the script has words; others stand anywhere."""
    parts = [stem if not stem[0].isalpha() or _wordless(stem) else rf"\b{stem}" for stem in stems]
    return re.compile("|".join(parts), re.MULTILINE)


def _wordless(stem: str) -> bool:
    return bool(regex.match(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Arabic}]", stem))


def _meet(places: list[list[int]]) -> bool:
    """Whether one place of each concept lies within reach of the others."""
    if not all(places):
        return False
    limited = [spots[:6] for spots in places]
    return any(max(spots) - min(spots) <= _REACH for spots in itertools.product(*limited))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _decoded(text: str) -> str:
    """Readable text that hides in base64."""
    found = []
    for token in _ENCODED.findall(text):
        try:
            found.append(base64.b64decode(token + "=" * (-len(token) % 4)).decode("utf-8"))
        except (binascii.Error, UnicodeDecodeError):
            continue
    return " ".join(found)


def _asks(text: str) -> bool:
    """Whether the rest is more than a polite word."""
    return len(regex.findall(r"\p{L}+", text)) >= 2 or bool(regex.search(r"[\p{Han}\p{Hiragana}\p{Hangul}]{3}", text))

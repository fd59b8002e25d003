"""How a name sounds, whatever script it is written in: a string of sound classes to compare names by.

Newspapers write Klæbo as 克莱博, كلايبو, क्लाएबो, Клебо or クレボ. Romanised and reduced to consonant classes and three
vowel classes these come close together. Voicing, length and h are dropped, because scripts disagree about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii
from pypinyin import Style, lazy_pinyin
from rapidfuzz.distance import Levenshtein

from knowledge.lexicon.authored import table
from knowledge.lexicon.text import Script, fold, script_of

_ARABIC = str.maketrans(
    {
        "ا": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z",
        "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "d", "ع": "", "غ": "g", "ف": "f", "ق": "k", "ك": "k",
        "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "پ": "p", "چ": "c", "ژ": "j", "گ": "g", "ڤ": "v",
        "ء": "",
    }
)  # fmt: skip
_RULES = (
    ("tsch|tch|shch|sch|sh|zh|ch(?=[ei])|ts|tz|dz|cz|z|c(?=[eiy])", "s"),
    ("ch|ck|kh|gh(?![ei])|qu?|c", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("ng(?![aeiouy])|gn", "n"),
    ("x", "ks"),
    ("h", ""),
)
_SOUNDS = re.compile("|".join(f"({pattern})" for pattern, _ in _RULES))
_CLASSES = str.maketrans({"b": "p", "v": "f", "w": "f", "d": "t", "g": "k", "q": "k", "z": "s", "j": "s"})
_DOUBLED = re.compile(r"(.)\1+")
_UNHEARD_R = re.compile("r(?![aio])")
_NO_VOWELS = str.maketrans("", "", "aio")
_VOWELS = re.compile("[aeiouy]+")
_SOFT = re.compile("^(x|q|j|zh|ch|sh|c|z)")


@dataclass(frozen=True, slots=True)
class Sound:
    """`latin` is the romanised word, `full` has consonant and vowel classes, `skeleton` only consonants."""

    latin: str
    full: str
    skeleton: str

    def bones(self, skeleton: str) -> float:
        """How alike the consonants are, 0 to 1."""
        return float(Levenshtein.normalized_similarity(self.skeleton, skeleton))

    def closeness(self, other: Sound, bones: float | None = None) -> float:
        """0 to 1: mostly the consonants, then the vowels, then the letters."""
        alike = self.bones(other.skeleton) if bones is None else bones
        flesh = Levenshtein.normalized_similarity(self.full, other.full)
        skin = Levenshtein.normalized_similarity(self.latin, other.latin)
        return float(0.55 * alike + 0.3 * flesh + 0.15 * skin)


def romanised(text: str) -> str:
    """The text in Latin letters, as it is read aloud."""
    return _letters(_latin(fold(text)))


def _latin(folded: str) -> str:
    script = script_of(folded[0]) if folded else Script.LATIN
    if script is Script.ARABIC:
        return re.sub("^ا(?=[وي])", "", folded).translate(_ARABIC)
    return "".join(pinyin(folded)) if script is Script.HAN else anyascii(folded)


def _letters(latin: str) -> str:
    return re.sub("[^a-z]", "", latin.lower())


def _chinese_variants(folded: str) -> list[str]:
    """Chinese writes ki and gi with the characters for qi and ji, and a lone consonant with a whole syllable."""
    soft = [_SOFT.sub("s", syllable) for syllable in pinyin(folded)]
    hard = [_SOFT.sub(_hard, syllable) for syllable in pinyin(folded)]
    lone = codas()
    thin = [[lone.get(c, s) for c, s in zip(folded, way, strict=True)] for way in (soft, hard)]
    return [_letters("".join(way)) for way in (soft, hard, *thin)]


@lru_cache(maxsize=1)
def codas() -> Mapping[str, str]:
    """Characters that stand for a consonant without a vowel in foreign names."""
    return table("zh", "codas.yaml")


def _hard(match: re.Match[str]) -> str:
    return {"q": "k", "j": "k", "x": ""}.get(match.group(), "s")


@lru_cache(maxsize=8192)
def pinyin(text: str) -> tuple[str, ...]:
    """Toneless syllables, one for each character."""
    return tuple(lazy_pinyin(text, style=Style.NORMAL, v_to_u=True))


@lru_cache(maxsize=32768)
def heard(text: str, merged: bool) -> tuple[Sound, ...]:
    """The ways a written name may sound. `merged`: for scripts that do not tell l from r (Han, kana, hangul)."""
    folded = fold(text)
    script = script_of(folded[0])
    variants = _chinese_variants(folded) if script is Script.HAN else [_letters(_latin(folded))]
    if script is Script.LATIN:
        variants += _spelling_variants(variants[0])
    sounds = [_reduce(variant) for variant in dict.fromkeys(variants)]
    if merged:
        sounds = [quiet for sound in sounds for quiet in _merged(sound)]
    return tuple(dict.fromkeys(sound for sound in sounds if sound.skeleton))


def _merged(sound: Sound) -> Iterator[Sound]:
    """The sound with l and r alike, and, where an r closes a syllable, without it."""
    for full in dict.fromkeys((sound.full, _UNHEARD_R.sub("", sound.full))):
        alike = _DOUBLED.sub(r"\1", full.replace("r", "l"))
        yield Sound(sound.latin, alike, alike.translate(_NO_VOWELS))


def _spelling_variants(latin: str) -> list[str]:
    """Letters that European languages read differently: j as y, soft g, w as a vowel."""
    found = []
    if "j" in latin:
        found.append(latin.replace("j", "i"))
    if re.search("g+(?=[eiy])", latin):
        found.append(re.sub("g+(?=[eiy])", "j", latin))
    if "w" in latin:
        found.append(latin.replace("w", "u"))
    if "sk" in latin or "kj" in latin:
        found.append(re.sub("skj|sk(?=[iy])|kj", "s", latin))
    return found


def _reduce(latin: str) -> Sound:
    full = _SOUNDS.sub(lambda m: _RULES[(m.lastindex or 1) - 1][1], latin).translate(_CLASSES)
    full = _DOUBLED.sub(r"\1", _VOWELS.sub(_vowel, full))
    return Sound(latin, full, full.translate(_NO_VOWELS))


def _vowel(match: re.Match[str]) -> str:
    first = match.group()[0]
    return "a" if first in "ae" else "i" if first in "iy" else "o"

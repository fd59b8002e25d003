"""Which language a message is in, and which language its answer is given in.

Three witnesses: the scripts in the text, the small words of each language (`function_words.yaml`) and the n-gram
detector ELD. A text too short to tell ("Italia?", "oro?") stays in the language of the conversation; names are not
witnesses at all, because "Franjo von Allmen" is spelled alike everywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources

import regex
import yaml
from eld import LanguageDetector  # type: ignore[import-untyped]

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*['’]?")
_SCRIPTS: Mapping[str, regex.Pattern[str]] = {
    name: regex.compile(rf"\p{{{name}}}")
    for name in ("Han", "Hiragana", "Katakana", "Hangul", "Arabic", "Devanagari", "Cyrillic", "Greek", "Hebrew", "Thai")
}
_LATIN = regex.compile(r"\p{Latin}")
_KNOWN = regex.compile(r"[\p{Latin}" + "".join(rf"\p{{{name}}}" for name in _SCRIPTS) + "]")
_CHARACTERS_A_WORD = {"Han": 1.6, "Hiragana": 2.5, "Katakana": 4.0, "Hangul": 2.5, "Thai": 4.0}
"""Scripts written without spaces are counted in characters; so many make about one word."""

_BY_SCRIPT: Mapping[str, tuple[str, ...]] = {
    "Han": ("zh",),
    "Hangul": ("ko",),
    "Arabic": ("ar", "fa", "ur", "ku"),
    "Devanagari": ("hi", "mr"),
    "Cyrillic": ("ru", "uk", "be", "bg", "sr"),
    "Greek": ("el",),
    "Hebrew": ("he",),
    "Thai": ("th",),
}
_OTHER_SCRIPTS = ("bn", "gu", "pa", "or", "ta", "te", "kn", "ml", "am", "hy", "ka", "lo")
_LETTERS = {
    "fa": re.compile("[پچژگکی]"), "ur": re.compile("[ٹڈڑںےہھ]"), "mr": re.compile("ळ|आहे|कोण"),
    "uk": re.compile("[іїєґІЇЄҐ]"), "be": re.compile("[ўЎ]"),
    "sr": re.compile("[ђјљњћџЂЈЉЊЋЏ]"), "ru": re.compile("[ыэёЫЭЁ]"),
    "de": re.compile("[äöüß]"), "es": re.compile("[ñ¿¡]"), "pt": re.compile("[ãõ]"), "fr": re.compile("[èêçœ]"),
    "tr": re.compile("[ışğ]"), "pl": re.compile("[łąęśżźćń]"), "vi": re.compile("[ạảấầậắặếềệốồộớờợứừựđ]"),
    "ro": re.compile("[țșăâ]"), "cs": re.compile("[řěů]"), "hu": re.compile("[őű]"), "sv": re.compile("[åä]"),
}  # fmt: skip
"""Letters that few other languages use; each kind counts as half a small word."""

_ELISION = re.compile(r"^(l|d|qu|c|s|n|j|m|t|dell|nell|all|sull|dall|un|dov|cos|com|quand|quest)['’](.+)$")
_PARTICLES = frozenset({"von", "van", "zu", "af", "da", "di", "de", "del", "della", "la"})
_CERTAIN = 1.1
_DECISIVE = 2.0
_LEAD = 0.35


@dataclass(frozen=True, slots=True)
class Language:
    """`code` is the language of the text; `certain` whether the text itself told it."""

    code: str
    certain: bool


class LanguageIdentifier:
    """Names the language of short questions. Holds the detector's tables (about 40 MB); make one a process."""

    def __init__(self) -> None:
        text = resources.files("graphs.intake").joinpath("function_words.yaml").read_text(encoding="utf-8")
        profiles: dict[str, str] = yaml.safe_load(text)
        self._words: dict[str, dict[str, float]] = _witnesses(profiles)
        self._building = frozenset(word for line in profiles.values() for word in line.partition("|")[0].split())
        self._eld = LanguageDetector()

    def identify(self, text: str, earlier: str | None = None, wish: str | None = None) -> Language:
        """The language of `text`; `earlier` is the conversation's, `wish` the client's, used when it does not tell."""
        words = _WORD.findall(text)
        script, weight = self._dominant(text, words)
        if script == "Latin":
            found = self._latin(words, text)
        elif script is None:
            found = None
        else:
            found = self._of_script(script, text, weight, earlier)
        if found is not None and found.certain:
            return found
        return Language(earlier or wish or "en", certain=False)

    def _dominant(self, text: str, words: list[str]) -> tuple[str | None, float]:
        """The script that carries the sentence and about how many words it has in it."""
        weights = _weights(text, words)
        latin = [word.lower() for word in words if _LATIN.match(word)]
        script, weight = max(weights.items(), key=lambda item: item[1])
        if not weight:
            return ("Latin", float(len(latin))) if latin else (None, 0.0)
        built = sum(1 for word in latin if word in self._building)
        return (script, weight) if (built < 2 and weight >= 1) or weight >= len(latin) else ("Latin", float(len(latin)))

    def _of_script(self, script: str, text: str, weight: float, earlier: str | None) -> Language | None:
        if script == "Other":
            code = self._eld.detect(text).language
            return Language(code, certain=True) if code in _OTHER_SCRIPTS else None
        if _SCRIPTS["Hiragana"].search(text) or _SCRIPTS["Katakana"].search(text):
            return Language("ja", certain=True)
        if script == "Han" and earlier == "ja" and weight < 3:
            return Language("ja", certain=True)
        known = _BY_SCRIPT[script]
        if earlier in known and weight <= 2 and not _peculiar(text, known):
            return Language(earlier, certain=True)
        return Language(self._among(known, text), certain=True)

    def _among(self, known: tuple[str, ...], text: str) -> str:
        """The likeliest of several languages of one script; the first is the default."""
        if len(known) == 1:
            return known[0]
        scores: dict[str, float] = defaultdict(float)
        for code, score in self._eld.detect(text).scores().items():
            if code in known:
                scores[code] += score
        for code in _peculiar(text, known):
            scores[code] += 0.6
        scores[known[0]] += 0.3  # the language of by far the most readers of that script
        return max(scores, key=lambda code: scores[code])

    def _latin(self, words: list[str], text: str) -> Language | None:
        evidence: defaultdict[str, float] = defaultdict(float)
        tokens = [token for word in _plain(words) for token in _parts(word)]
        if any("de" in self._words.get(token, {}) for token in tokens):  # German nouns are not names
            tokens += [
                word.lower() for word in words if word[0].isupper() and "de" in self._words.get(word.lower(), {})
            ]
        for token in tokens:
            for code, weight in self._words.get(token, {}).items():
                evidence[code] += weight
        for code in _peculiar(text, tuple(_LETTERS)):
            evidence[code] += 0.5
        told = max(evidence.values(), default=0.0)
        spoken = " ".join(_plain(words)) or text
        scale = min(1.0, len(spoken) / 25)
        for code, score in self._eld.detect(spoken.lower()).scores().items():
            evidence[code] += score * 1.5 * scale
        ranked = sorted(evidence.items(), key=lambda item: -item[1])[:2]
        if not ranked:
            return None
        lead = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0.0)
        certain = (
            (len(tokens) > 1 or told >= _DECISIVE)
            and ranked[0][1] >= _CERTAIN * (0.6 if told >= 0.5 else 1.0)
            and lead >= _LEAD * scale
        )
        return Language(ranked[0][0].partition("-")[0], certain)


def _witnesses(profiles: dict[str, str]) -> dict[str, dict[str, float]]:
    """Word -> language -> weight; a word shared by n languages counts 1/sqrt(n) for each."""
    owners: dict[str, dict[str, float]] = defaultdict(dict)
    for code, line in profiles.items():
        for word in line.replace("|", " ").split():
            owners[word.rstrip("!")][code] = _DECISIVE if word.endswith("!") else 1.0
    return {word: {code: w * len(codes) ** -0.5 for code, w in codes.items()} for word, codes in owners.items()}


def _weights(text: str, words: list[str]) -> dict[str, float]:
    """About how many words there are in each script but Latin; Japanese counts as Han."""
    weights: dict[str, float] = {}
    for script, pattern in _SCRIPTS.items():
        if script in _CHARACTERS_A_WORD:
            weights[script] = len(pattern.findall(text)) / _CHARACTERS_A_WORD[script]
        else:
            weights[script] = float(sum(1 for word in words if pattern.match(word)))
    weights["Han"] += weights.pop("Hiragana") + weights.pop("Katakana")
    weights["Other"] = float(sum(1 for word in words if not _KNOWN.match(word)))
    return weights


def _plain(words: list[str]) -> list[str]:
    """Latin words that are not names: those in lower case, and the first whatever its case."""
    latin = [word.replace("’", "'") for word in words if _LATIN.match(word)]
    if all(word.isupper() for word in latin):
        return [word.lower() for word in latin]
    return [word.lower() for i, word in enumerate(latin) if not (i and word[0].isupper()) and not _particle(latin, i)]


def _particle(words: list[str], i: int) -> bool:
    """Whether a word stands inside a name, like the "von" of Franjo von Allmen."""
    inside = 0 < i < len(words) - 1 and words[i - 1][0].isupper() and words[i + 1][0].isupper()
    return inside and (i > 1 or words[i] in _PARTICLES)


def _parts(word: str) -> list[str]:
    """The word, or an elided article and what follows it ("l'argento" -> "l", "argento")."""
    elided = _ELISION.match(word)
    return [word, elided[1], elided[2]] if elided else [word.strip("'")]


def _peculiar(text: str, known: tuple[str, ...]) -> list[str]:
    return [code for code in known if code in _LETTERS and _LETTERS[code].search(text)]

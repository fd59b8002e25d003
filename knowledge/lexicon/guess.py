"""Which language a text may be in, when nobody says so: by script, then by its ordinary words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from knowledge.lexicon.index import LanguageIndex, folded_words
from knowledge.lexicon.text import Script, Token, tokens

_BY_SCRIPT: Mapping[Script, tuple[str, ...]] = {
    Script.HAN: ("zh",),
    Script.KANA: ("ja",),
    Script.HANGUL: ("ko",),
    Script.ARABIC: ("ar", "fa", "ur"),
    Script.DEVANAGARI: ("hi", "mr", "ne"),
    Script.CYRILLIC: ("ru", "uk", "bg", "sr", "kk"),
}
_LATIN = (
    "de", "es", "pt", "nl", "sv", "nb", "da", "fi", "pl", "cs", "sk", "sl", "hr", "hu", "ro", "tr", "id", "vi", "et",
    "lv", "lt", "ca",
)  # fmt: skip
_OTHER = ("el", "he", "th", "ka", "hy", "bn", "ta", "te", "ko")


def guess_language(text: str, indexes: Mapping[str, LanguageIndex]) -> str:
    """A language code, English when nothing tells."""
    found = tokens(text[:400])
    script = _main_script(found)
    if script is not Script.LATIN:
        return _BY_SCRIPT.get(script, ("en",))[0]
    lists = {code: index.ordinary for code, index in indexes.items()}
    lists.update({code: folded_words(code) for code in _LATIN if code not in lists})
    votes = Counter({code: sum(token.key in words for token in found) for code, words in lists.items()})
    return max(votes, key=lambda code: (votes[code], code == "en"), default="en")


def neighbours(text: str, home: str, indexes: Mapping[str, LanguageIndex]) -> tuple[str, ...]:
    """Other languages in the script of the text whose names of countries may be met."""
    script = _main_script(tokens(text[:400]))
    others = _LATIN if script is Script.LATIN else _BY_SCRIPT.get(script, _OTHER)
    return tuple(code for code in others if code != home and code not in indexes)


def _main_script(found: list[Token]) -> Script:
    if any(token.script is Script.KANA for token in found):
        return Script.KANA
    letters = Counter[Script]()
    for token in found:
        if token.script is not Script.DIGIT:
            letters[token.script] += len(token.key)
    return letters.most_common(1)[0][0] if letters else Script.LATIN

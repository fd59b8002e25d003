"""Articles and small prepositions. A language file names its strategy (`grammar`); everything else is data.

Names are written in the files as they stand in running text, with their article ("la descente", "gli Stati Uniti");
the bare form and the forms after a preposition are made here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

Form = Literal["bare", "article", "of", "in", "for"]
FORMS: tuple[Form, ...] = ("bare", "article", "of", "in", "for")


def split_article(name: str, articles: Sequence[str]) -> tuple[str, str]:
    """ "la descente" -> ("la", "descente"); "l'or" -> ("l'", "or"); no article -> ("", name)."""
    low = name.lower()
    for article in sorted(articles, key=len, reverse=True):
        glued = article.endswith("'")
        start = article if glued else article + " "
        if low.startswith(start):
            return name[: len(article)], name[len(start) :]
    return "", name


def join_article(article: str, bare: str) -> str:
    """The article with the noun, with a space unless it is elided."""
    if not article:
        return bare
    return article + bare if article.endswith("'") else f"{article} {bare}"


_FRENCH = {"de": {"le": "du", "les": "des"}, "à": {"le": "au", "les": "aux"}}
_ITALIAN_STEMS = {"di": "de", "a": "a", "in": "ne"}
_ITALIAN_ENDS = {"il": "l", "lo": "llo", "la": "lla", "i": "i", "gli": "gli", "le": "lle", "l'": "ll'"}
_VOWELS = tuple("aeiouyhâàéèêëîïôœùûAEIOUYHÂÀÉÈÊËÎÏÔŒÙÛ")
_ASPIRATED = ("h", "H", "y", "Y")


def french_melt(preposition: str, article: str, bare: str) -> str:
    """de + le -> du, à + les -> aux, de + vowel -> d'."""
    melted = _FRENCH.get(preposition, {}).get(article.lower())
    if melted:
        return f"{melted} {bare}"
    if article:
        return f"{preposition} {join_article(article, bare)}"
    if preposition == "de" and bare.startswith(_VOWELS) and not bare.startswith(_ASPIRATED):
        return f"d'{bare}"
    return f"{preposition} {bare}"


def italian_melt(preposition: str, article: str, bare: str) -> str:
    """di + la -> della, in + gli -> negli, a + l' -> all'."""
    end = _ITALIAN_ENDS.get(article.lower())
    if end is None:
        return f"{preposition} {bare}"
    return join_article(_ITALIAN_STEMS[preposition] + end, bare)


def french_country_article(name: str, plural: bool) -> str:
    """Names in -e are feminine; before a vowel the article is elided."""
    if plural:
        return "les"
    if name.startswith(_VOWELS) and not name.startswith(_ASPIRATED):
        return "l'"
    return "la" if name.endswith("e") else "le"


def italian_country_article(name: str, plural: bool) -> str:
    """Names in -a are feminine; before a vowel the article is elided; lo before s + consonant, z, gn, ps."""
    low = name.lower()
    if plural:
        return "i"
    if low[0] in "aeiou":
        return "l'"
    if low.endswith("a"):
        return "la"
    hard = low[0] == "z" or (low[0] == "s" and low[1:2] not in tuple("aeiou")) or low.startswith(("gn", "ps", "y"))
    return "lo" if hard else "il"


COUNTRY_ARTICLES: dict[str, Callable[[str, bool], str]] = {
    "french": french_country_article,
    "italian": italian_country_article,
}


def melted(grammar: str, article: str, bare: str) -> dict[str, str]:
    """The forms after the prepositions that melt with articles; `country` is how the language says "in" a country."""
    if grammar == "french":
        forms = {preposition: french_melt(preposition, article, bare) for preposition in ("de", "à")}
        masculine = article.lower() == "le" or article.lower() == "les"
        return {**forms, "country": forms["à"] if masculine else f"en {bare}"}
    if grammar == "italian":
        forms = {preposition: italian_melt(preposition, article, bare) for preposition in ("di", "a", "in")}
        plural = article.lower() in ("i", "gli", "le")
        return {**forms, "country": forms["in"] if plural else f"in {bare}"}
    return {}

"""Nouns that know their forms, so that a message can ask for the one its grammar needs.

In a .ftl file `{ $event }` is the bare name, `{ THE($event) }` the name with its article, `{ OF($event) }` and
`{ IN($event) }` the name after that preposition, `{ AGREE($noc) }` its gender and number (m, f, mp, fp) and
`{ NUM($noc) }` its number (sg, pl) for selectors. The forms come from the lexicon.
"""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any, Literal

from babel import Locale
from fluent.runtime.types import FluentInt, FluentType

Agreement = Literal["m", "f", "mp", "fp"]
Form = Literal["bare", "article", "of", "in"]


class Noun(FluentType):
    """A name in its grammatical forms. Text is already safe for Markdown."""

    def __init__(self, bare: str, forms: Mapping[Form, str] | None = None, agree: Agreement = "m") -> None:
        self.bare = bare
        self.forms = forms or {}
        self.agree = agree

    def __str__(self) -> str:
        return self.bare

    def format(self, locale: Locale) -> str:
        """The bare name; how Fluent prints a placeable."""
        return self.bare

    def form(self, form: Form) -> str:
        """One grammatical form, the bare name where the language has no other."""
        return self.forms.get(form, self.bare)

    @property
    def plural(self) -> bool:
        """Whether verbs with this subject stand in the plural."""
        return self.agree.endswith("p")

    def strong(self) -> Noun:
        """The same noun in bold."""
        marked: dict[Form, str] = {form: embolden(text, self.bare) for form, text in self.forms.items()}
        return Noun(f"**{self.bare}**", marked, self.agree)


def embolden(text: str, name: str) -> str:
    """Put the name inside `text` in bold, and not the article before it, where it can be told apart."""
    return text.replace(name, f"**{name}**", 1) if name in text else f"**{text}**"


def _the(noun: Noun | str) -> str:
    return noun.form("article") if isinstance(noun, Noun) else noun


def _of(noun: Noun | str) -> str:
    return noun.form("of") if isinstance(noun, Noun) else noun


def _in(noun: Noun | str) -> str:
    return noun.form("in") if isinstance(noun, Noun) else noun


def _agree(noun: Noun | str) -> str:
    return noun.agree if isinstance(noun, Noun) else "m"


def _number(noun: Noun | str) -> str:
    return "pl" if isinstance(noun, Noun) and noun.plural else "sg"


def _feminine(noun: Noun | str) -> str:
    return "f" if _agree(noun).startswith("f") else "m"


def _initial(noun: Noun | str) -> str:
    """The first letter, without accent, for words that change before a vowel ("ad Anterselva")."""
    letters = [char for char in unicodedata.normalize("NFKD", str(noun)) if char.isalpha()]
    return letters[0].lower() if letters else ""


def _figure(noun: Noun | str) -> FluentInt:
    """The number that a phrase begins with, for words that change before it ("l'8 febbraio", "il 9 febbraio")."""
    digits = "".join(itertools.takewhile(str.isdecimal, str(noun)))
    return FluentInt(int(digits or -1))


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "THE": _the,
    "OF": _of,
    "IN": _in,
    "AGREE": _agree,
    "NUM": _number,
    "GENDER": _feminine,
    "INITIAL": _initial,
    "FIGURE": _figure,
}
"""What a .ftl file may call on a noun."""

"""The voice of one turn: a catalogue, a locale, a clock and the lexicon, and the small phrases that answers share."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from typing import Literal, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.lists import format_list
from babel.numbers import format_decimal

from agents.planner.asked import Asked, Focus, Spoken
from agents.planner.wording import calendar
from agents.planner.wording.catalogue import Argument, Catalogue
from agents.planner.wording.nouns import Agreement, Form, Noun
from agents.planner.wording.prose import Sentence, capitalised, unique
from agents.planner.wording.typesetting import typeset
from agents.planner.wording.untrusted import clean, isolate
from knowledge.access import TurnContext
from knowledge.lexicon.types import EntityKind
from tools.results import DisciplineRef, EventRef, GamesRef, NocRef, PersonRef, VenueRef

_MIXED = 2  # colours
_AGREEMENTS: Mapping[str, Agreement] = {"m": "m", "f": "f", "mp": "mp", "fp": "fp"}
_FORMS: tuple[Form, ...] = ("article", "of", "in")


class Names(Protocol):
    """What the wording needs of `knowledge.lexicon.Lexicon`."""

    def name(self, kind: EntityKind, code: str, language: str, form: Form = "bare") -> str | None:
        """The name in one grammatical form; None for what it does not know."""
        ...


class Voice:
    """How one question is answered: in which language, for which eyes or ears, at which hour."""

    def __init__(self, catalogue: Catalogue, names: Names, context: TurnContext, asked: Asked) -> None:
        self.catalogue = catalogue
        self.names = names
        self.asked = asked
        self.now = context.now
        self._nouns: dict[tuple[EntityKind, str, str], Noun] = {}
        self.language = catalogue.language
        self.locale = _locale(catalogue, context.principal.locale)
        self.reader_zone = _zone(context.preferences.time_zone)
        self.spoiler_free = context.preferences.spoiler_free
        self.rtl = self.locale.text_direction == "rtl"

    @property
    def aloud(self) -> bool:
        """Whether the answer is heard: no tables, no brackets."""
        return self.asked.spoken is Spoken.SPOKEN

    # Messages

    def text(self, key: str, **arguments: Argument) -> str:
        """A phrase from the catalogue, its spaces as the language sets them."""
        return typeset(self.catalogue, self.catalogue.text(key, arguments))

    def sentence(self, key: str, cites: Iterable[str] = (), **arguments: Argument) -> Sentence:
        """A sentence from the catalogue."""
        return Sentence(capitalised(self.text(key, **arguments)), unique(cites))

    def stated(self, key: str, cites: Iterable[str] = (), **arguments: Argument) -> Sentence:
        """A sentence that says yes first where the question was whether it is so."""
        if self.asked.focus is Focus.WHETHER:
            return self.led("yes", key, cites, **arguments)
        return self.sentence(key, cites, **arguments)

    def led(self, lead: Literal["yes", "no"], key: str, cites: Iterable[str] = (), **arguments: Argument) -> Sentence:
        """A sentence that answers yes or no before it says more."""
        return Sentence(capitalised(self.text(lead, rest=self.text(key, **arguments))), unique(cites))

    @property
    def gap(self) -> str:
        """What stands between two sentences."""
        return self.catalogue.setting("sentence-gap") or ""

    # Numbers and lists

    def join(self, items: Sequence[str], style: Literal["standard", "or", "unit"] = "standard") -> str:
        """`A, B and C`."""
        end = self.catalogue.setting("list-end")
        if style == "standard" and len(items) > 1 and end is not None:
            return ", ".join(items[:-1]) + end + items[-1]
        return format_list(list(items), style=style, locale=self.locale) if items else ""

    def number(self, value: int) -> str:
        """A number with the language's grouping."""
        return _number(value, str(self.locale))

    def haul(self, gold: int, silver: int, bronze: int) -> str:
        """`10 golds, 6 silvers and 14 bronzes`, colours without a medal left out."""
        counted = [(key, n) for key, n in (("golds", gold), ("silvers", silver), ("bronzes", bronze)) if n]
        if len(counted) < _MIXED:
            return "".join(self.text(key, n=n) for key, n in counted)
        items = [self._of_several(key, n, "rest" if at else "first") for at, (key, n) in enumerate(counted)]
        return self.text("haul-mixed", list=self.join(items))

    def _of_several(self, key: str, count: int, place: str) -> str:
        """A colour inside a list: many languages say the noun once ("10 médailles d’or, 6 d’argent")."""
        short = f"{key}-{place}"
        return self.text(short if short in self.catalogue else key, n=count)

    def headed(self, gold: int, silver: int, bronze: int, items: Sequence[str] = ()) -> dict[str, Argument]:
        """`haul` and `what` for a sentence: "6 golds" and ": the downhill …", or "30 medals" and ": 10 golds …"."""
        colours = [count for count in (gold, silver, bronze) if count]
        mixed, total = len(colours) >= _MIXED, gold + silver + bronze
        haul = self.text("medals", n=total) if mixed else self.haul(gold, silver, bronze)
        told = self.join(items) if items else self.haul(gold, silver, bronze) if mixed else ""
        return {"haul": haul, "what": self.text("listed", list=told) if told else "", "count": total}

    def medals(self, gold: int, silver: int, bronze: int) -> str:
        """The haul and, where it has more than one colour, its sum."""
        haul, total = self.haul(gold, silver, bronze), gold + silver + bronze
        if not total:
            return self.text("medals", n=0)
        mixed = sum(1 for count in (gold, silver, bronze) if count) >= _MIXED
        return self.text("haul-in-all", haul=haul, n=total) if mixed else haul

    # Time

    def day(self, day: date) -> str:
        """`7 February`, with the year where it is not this one."""
        return calendar.day(day, self.locale, with_year=day.year != self.now.year, first=self._first_of_month)

    def weekday(self, day: date) -> str:
        """`Saturday 7 February`."""
        with_year = day.year != self.now.year
        own = self.catalogue.setting("weekday-year-pattern" if with_year else "weekday-pattern")
        if own is not None:
            return calendar.patterned(day, self.locale, own)
        return calendar.weekday(day, self.locale, with_year=with_year, first=self._first_of_month)

    @property
    def _first_of_month(self) -> str | None:
        return self.catalogue.setting("first-of-month")

    def clock(self, moment: datetime) -> str:
        """`14:30` as the venue's clocks show it."""
        return calendar.clock(moment, self.locale, self._clock_pattern())

    def reader_clock(self, moment: datetime, zone: str | None = None) -> str | None:
        """The reader's own time with the day where it is another one; None where clocks agree."""
        there = self.reader_zone or _zone(zone)
        if there is None or moment.astimezone(there).utcoffset() == moment.utcoffset():
            return None
        mine = moment.astimezone(there)
        locale = calendar.locale_of_zone(self.locale, str(there))
        time = calendar.clock(mine, locale, self._clock_pattern() if locale == self.locale else None)
        if mine.date() == moment.date():
            return time
        return self.text("day-time", day=self.weekday(mine.date()), time=time)

    def _clock_pattern(self) -> str | None:
        return self.catalogue.setting("clock-pattern")

    # Names

    def safe(self, words: str, limit: int = 200) -> str:
        """Somebody else's words, cleaned and kept in one piece."""
        words = clean(words, limit)
        return isolate(words) if self.rtl else words

    def plain(self, words: str) -> str:
        """Somebody else's words for a button: no markup is needed there, and none is let through."""
        return clean(words).replace("\\", "")

    def noc(self, ref: NocRef) -> Noun:
        """A delegation."""
        return self._noun(EntityKind.NOC, ref.code, ref.name, self._agreement("agree-noc", ref.code))

    def event(self, ref: EventRef) -> Noun:
        """An event."""
        return self._noun(EntityKind.EVENT, ref.code, ref.name)

    def discipline(self, ref: DisciplineRef) -> Noun:
        """A discipline."""
        agree = self._agreement("agree-discipline", ref.code)
        return self._noun(EntityKind.DISCIPLINE, ref.code, ref.name, agree)

    def games(self, ref: GamesRef) -> Noun:
        """An edition."""
        return self._noun(EntityKind.GAMES, str(ref.year), ref.name)

    def known(self, kind: EntityKind, code: str) -> bool:
        """Whether the lexicon has a name for a code."""
        return self.names.name(kind, code, self.language) not in (None, code)

    def edition(self, year: int) -> Noun:
        """An edition by its year alone."""
        return self.games(
            GamesRef(year=year, name=self.names.name(EntityKind.GAMES, str(year), self.language) or str(year))
        )

    def venue(self, ref: VenueRef) -> Noun:
        """A venue."""
        return self._noun(EntityKind.VENUE, ref.code, ref.name)

    def person(self, ref: PersonRef, agree: Agreement = "m") -> Noun:
        """A person by name only."""
        return Noun(self.safe(ref.name), agree=agree)

    def together(self, nouns: Sequence[Noun], form: Form = "bare") -> Noun:
        """Several names as one subject."""
        if len(nouns) == 1:
            return nouns[0]
        feminine = all(noun.agree.startswith("f") for noun in nouns)
        forms: dict[Form, str] = {form: self.join([noun.form(form) for noun in nouns]) for form in _FORMS}
        return Noun(self.join([noun.form(form) for noun in nouns]), forms, "fp" if feminine else "mp")

    def _noun(self, kind: EntityKind, code: str, spare: str, agree: Agreement = "m") -> Noun:
        """A name with its forms; a long table asks for the same ones again and again."""
        key = (kind, code, spare)
        if key not in self._nouns:
            self._nouns[key] = self._formed(kind, code, spare, agree)
        return self._nouns[key]

    def _formed(self, kind: EntityKind, code: str, spare: str, agree: Agreement) -> Noun:
        forms: dict[Form, str] = {}
        for form in _FORMS:
            name = self.names.name(kind, code, self.language, form)
            if name is None or name == code:
                break
            forms[form] = self.safe(name)
        if spare == code and self.known(kind, code):
            spare = self.names.name(kind, code, self.language) or code
        bare = self.safe(spare)
        if kind is not EntityKind.NOC and self._plural(forms.get("article", "")):
            agree = "mp"
        return Noun(bare, forms or self._plain_forms(kind, bare), agree)

    def _plain_forms(self, kind: EntityKind, bare: str) -> dict[Form, str]:
        """For a name that the lexicon lacks: a new event of the feed, say."""
        return {form: self.text(f"plain-{form}", kind=kind.value, name=bare) for form in _FORMS}

    def _plural(self, name: str) -> bool:
        """Whether a name's own article says that it is a plural ("i 500 metri", "les figures")."""
        return name.split(" ")[0] in (self.catalogue.setting("articles-plural") or "").split()

    def _agreement(self, key: str, code: str) -> Agreement:
        if key not in self.catalogue:
            return "m"
        return _AGREEMENTS.get(self.catalogue.text(key, {"code": code}).strip(), "m")


@functools.lru_cache(maxsize=4096)
def _number(value: int, locale: str) -> str:
    return format_decimal(value, locale=locale)


def _locale(catalogue: Catalogue, wished: str | None) -> Locale:
    """The reader's own locale where it is of the answer's language, the catalogue's otherwise."""
    if wished:
        try:
            locale = Locale.parse(wished.replace("-", "_"))
        except (ValueError, UnknownLocaleError):
            locale = None
        if locale is not None and locale.language == catalogue.language:
            return locale
    return Locale.parse(catalogue.text("locale", {}))


def _zone(name: str | None) -> tzinfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return None

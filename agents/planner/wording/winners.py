"""Who won a medal, as a subject for a sentence or a cell of a table."""

from __future__ import annotations

from collections.abc import Sequence

from agents.planner.wording.nouns import Agreement, Form, Noun
from agents.planner.wording.voice import Voice
from tools.results import NocRef
from tools.results.refs import Colour
from tools.results.sport import MedalRow

COLOURS: tuple[Colour, ...] = ("gold", "silver", "bronze")
PAIR, CREW = 2, 4  # a pair is spoken of by its names; a crew by its flag and then its names; a side by its flag


def winner(voice: Voice, row: MedalRow, *, strong: bool = False, tagged: bool = True, crew: bool = True) -> Noun:
    """The winner of a row: `**Franjo von Allmen** (SUI)`, `**Norway** (A, B, C and D)`, `**Canada**`."""
    if row.people and len(row.people) <= PAIR:
        named = _people(voice, row)
        named = named.strong() if strong else named
        return with_tag(voice, named, row.noc) if tagged else named
    noc = voice.noc(row.noc)
    noc = noc.strong() if strong else noc
    if crew and row.people and len(row.people) <= CREW:
        return _with_crew(voice, noc, [voice.safe(person.name) for person in row.people])
    return noc


def _people(voice: Voice, row: MedalRow) -> Noun:
    """One name, or a pair's as the sports pages write them: `Riku Miura/Ryuichi Kihara`."""
    agree = person_agreement(row)
    names = [voice.person(person, agree) for person in row.people]
    if len(names) == 1 or voice.aloud:
        return voice.together(names)
    return Noun("/".join(name.bare for name in names), agree="fp" if agree == "f" else "mp")


def winners(voice: Voice, rows: Sequence[MedalRow], *, strong: bool = False, tagged: bool = True) -> Noun:
    """Several winners (a tie) as one subject."""
    return voice.together([winner(voice, row, strong=strong, tagged=tagged) for row in rows])


def named(row: MedalRow) -> bool:
    """Whether the winner is spoken of by name and not by flag."""
    return 0 < len(row.people) <= PAIR


def person_agreement(row: MedalRow) -> Agreement:
    """Grammatical gender of the people of a row: the event's, masculine for mixed ones."""
    return "f" if row.event.gender == "W" else "m"


def with_tag(voice: Voice, noun: Noun, ref: NocRef) -> Noun:
    """`Franjo von Allmen (SUI)`; aloud `Franjo von Allmen of Switzerland`."""
    key = "tagged-aloud" if voice.aloud else "tagged"
    code, country = voice.safe(ref.code), voice.noc(ref)
    forms: dict[Form, str] = {
        form: voice.text(key, name=text, code=code, noc=country) for form, text in noun.forms.items()
    }
    return Noun(voice.text(key, name=noun.bare, code=code, noc=country), forms, noun.agree)


def _with_crew(voice: Voice, noc: Noun, people: Sequence[str]) -> Noun:
    key, names = ("crew-aloud" if voice.aloud else "crew"), voice.join(people)
    forms: dict[Form, str] = {form: voice.text(key, noc=text, people=names) for form, text in noc.forms.items()}
    return Noun(voice.text(key, noc=noc.bare, people=names), forms, noc.agree)


def of_colour(rows: Sequence[MedalRow], colour: str) -> list[MedalRow]:
    """The rows of one colour."""
    return [row for row in rows if row.medal == colour]


def counted(rows: Sequence[MedalRow]) -> tuple[int, int, int]:
    """Golds, silvers and bronzes among the rows."""
    gold, silver, bronze = (len(of_colour(rows, colour)) for colour in COLOURS)
    return gold, silver, bronze


def cites(rows: Sequence[MedalRow]) -> list[str]:
    """Their citations."""
    return [row.cite for row in rows]

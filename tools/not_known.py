"""The honest door: what the sources do not hold, with the nearest thing that they do."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from knowledge.games.queries import people, programme
from tools.arguments import Arguments, Name
from tools.binding import Capability
from tools.events import event_scope
from tools.places import venue_codes
from tools.resolving import discipline_code, noc_code, person_id
from tools.results import Absence, Missing
from tools.results.base import Option
from tools.turn import Turn, Unanswered

Kind = Literal["event", "athlete", "noc", "venue", "discipline"]


class NotKnown(Arguments):
    """Arguments of not_known."""

    topic: str = Field(
        max_length=60,
        description="What is asked for, one lower-case word: time, score, weather, injury, prize_money, tickets, "
        "biography, height, family, television, transport, salary, attendance …",
    )
    about_kind: Kind | None = Field(default=None, description="What kind of thing it is asked about.")
    about: Name | None = Field(default=None, description="Its name or code.")


def not_known(turn: Turn, args: NotKnown) -> Absence:
    """Says that a fact is not in the sources; `nearest` names the tool-answerable thing next to it."""
    nearest = _nearest(turn, args.about_kind, args.about) if args.about else None
    return turn.absence(
        Missing.FACT,
        args.topic.strip().lower().replace(" ", "_"),
        subject=nearest.name if nearest else args.about,
        asked=args.about,
        nearest=(nearest,) if nearest else (),
    )


def _nearest(turn: Turn, kind: Kind | None, about: str) -> Option | None:
    """The thing asked about with what is known of it; None when it cannot be told what is meant."""
    try:
        match kind:
            case "event":
                return _event(turn, about)
            case "athlete":
                return _athlete(turn, about)
            case "noc":
                code = noc_code(turn, about) or ""
                return Option(code=code, name=turn.names.noc(code).name, hint="medals")
            case "venue":
                return _venue(turn, about)
            case "discipline":
                code = discipline_code(turn, about) or ""
                return Option(code=code, name=turn.names.discipline(code).name, hint="schedule")
            case None:
                return None
    except Unanswered:
        return None


def _event(turn: Turn, about: str) -> Option | None:
    scope = event_scope(turn, about, games=(turn.current,))
    if scope.single is None:
        return None
    ref = turn.names.event(scope.single)
    held = programme.held_at(turn.session, [ref.code])
    return Option(code=ref.code, name=ref.name, hint="medallists" if held else "event")


def _athlete(turn: Turn, about: str) -> Option | None:
    code = person_id(turn, about)
    if code is None:
        return None
    hint = "medals" if people.medal_counts(turn.session, turn.now, [code]) else "profile"
    return Option(code=code, name=turn.names.person(code).name, hint=hint)


def _venue(turn: Turn, about: str) -> Option | None:
    codes = venue_codes(turn, about) or frozenset()
    ref = turn.names.venue(min(codes)) if len(codes) == 1 else None
    return Option(code=ref.code, name=ref.name, hint="venue") if ref else None


CAPABILITY = Capability(
    "not_known",
    "Use this when the question asks for something that no other tool holds: winning times, gaps, scores, weather, "
    "injuries, prize money, tickets, transport, television, biographies. It returns an honest absence with the nearest "
    "thing that is known. Never guess such facts.",
    NotKnown,
    not_known,
)

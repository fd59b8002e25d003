"""One person: who, for whom, entered in what, every Winter medal."""

from __future__ import annotations

from pydantic import Field

from knowledge.games.queries import people
from knowledge.games.queries.medals import MedalFact, MedalFilter, medals
from knowledge.games.queries.people import ATHLETE, AccreditationFact, EntryFact
from tools.arguments import Arguments, Name, Reveal
from tools.binding import Capability
from tools.resolving import person_id
from tools.results import Absence, Athlete, MedalHaul, Missing
from tools.results.people import EntryRow
from tools.rows import medal_rows
from tools.turn import Turn


class AthleteProfile(Arguments):
    """Arguments of athlete_profile."""

    athlete: Name = Field(description="An athlete or coach by name as people say it, in any script, or a person id.")
    reveal: Reveal = False


def athlete_profile(turn: Turn, args: AthleteProfile) -> Athlete | Absence:
    """The person as known at the clock. For a spoiler-free reader, medals of the Games at hand stay out."""
    person = person_id(turn, args.athlete)
    fact = people.person(turn.session, person) if person else None
    if fact is None:
        return turn.absence(Missing.NAME, "person", asked=args.athlete)
    accredited = people.accreditations(turn.session, turn.now, fact.id)
    entries = people.entries(turn.session, turn.now, fact.id)
    won, veiled = _medals(turn, fact.id, args.reveal)
    known = accredited[0] if accredited else None
    noc = known.noc if known else people.nocs_of(turn.session, turn.now, [fact.id]).get(fact.id)
    return Athlete.model_validate(
        {
            "person": turn.names.person(fact.id, noc),
            "noc": turn.names.noc(noc) if noc else None,
            "gender": fact.gender,
            "function": known.function if known and known.function != ATHLETE else None,
            "flag_bearer": known.flag_bearer if known else None,
            "entries": tuple(_entry(turn, entry) for entry in entries),
            "medals": medal_rows(turn, won),
            "haul": _haul(won),
            "competed_2026": known is not None and known.games == turn.current and known.function == ATHLETE,
            "veiled": veiled,
            "cite": _cite(turn, fact.id, known, entries, won),
            "citations": turn.sources.citations(),
            "as_of": turn.now,
        }
    )


def _medals(turn: Turn, person: str, reveal: bool) -> tuple[list[MedalFact], bool]:
    won = medals(turn.session, turn.now, MedalFilter(person=person))
    if reveal or not turn.context.preferences.spoiler_free:
        return won, False
    return [fact for fact in won if fact.games != turn.current], True


def _entry(turn: Turn, entry: EntryFact) -> EntryRow:
    event = turn.names.event(entry.event) if entry.event else None
    return EntryRow(discipline=turn.names.discipline(entry.discipline), event=event)


def _haul(won: list[MedalFact]) -> MedalHaul:
    colours = [fact.colour for fact in won]
    gold, silver, bronze = (colours.count(colour) for colour in ("gold", "silver", "bronze"))
    return MedalHaul(gold=gold, silver=silver, bronze=bronze, total=len(won))


def _cite(
    turn: Turn, person: str, known: AccreditationFact | None, entries: list[EntryFact], won: list[MedalFact]
) -> str:
    """The accreditation, else an entry, else the newest medal, else the edition at hand."""
    name = turn.names.person(person).name
    if known:
        return turn.sources.cite(known.message, f"{name} ({known.noc})")
    if entries:
        return turn.sources.cite(entries[0].message, f"{name} ({entries[0].noc})")
    message = won[-1].message if won else turn.editions[turn.current].message
    return turn.sources.cite(message, name)


CAPABILITY = Capability(
    "athlete_profile",
    "Who an athlete (or coach) is: delegation, disciplines and events entered at Milano Cortina 2026, flag bearer or "
    "not, and every medal at Winter Games 1924-2026 with the career total.",
    AthleteProfile,
    athlete_profile,
)

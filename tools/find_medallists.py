"""Who won: medals by event, discipline, athlete, delegation, Games and day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from knowledge.games.queries import programme
from knowledge.games.queries.lineage import competed_as
from knowledge.games.queries.medals import COLOURS, MedalFact, MedalFilter, medallists, medals, replaced
from knowledge.games.queries.schedule import UnitFact, UnitFilter, medal_unit, units
from tools.arguments import (
    Arguments,
    AthleteName,
    DayText,
    DisciplineName,
    EventName,
    GamesYears,
    GenderCode,
    Medals,
    NocName,
    Reveal,
    limit,
)
from tools.binding import Capability
from tools.editions import games_years
from tools.events import EventScope, event_scope
from tools.resolving import day_range, discipline_code, noc_code, person_id
from tools.results import Absence, Medallists, Missing
from tools.results.base import Option
from tools.results.sport import UnitRow
from tools.rows import medal_rows, unit_row
from tools.turn import Turn

MAX_CHECKED_FOR_CHANGES = 12
TO_COME = ("scheduled", "running", "delayed")


class FindMedallists(Arguments):
    """Arguments of find_medallists."""

    event: EventName = None
    discipline: DisciplineName = None
    gender: GenderCode = None
    medals: Medals = None
    athlete: AthleteName = None
    noc: NocName = None
    games: GamesYears = None
    day: DayText = None
    limit: int = limit(50)
    reveal: Reveal = False


@dataclass(frozen=True, slots=True)
class _Question:
    """The arguments, resolved."""

    which: MedalFilter
    scope: EventScope

    @property
    def event(self) -> str | None:
        return self.scope.single

    @property
    def one_games(self) -> int | None:
        return self.which.games[0] if len(self.which.games) == 1 else None


def find_medallists(turn: Turn, args: FindMedallists) -> Medallists | Absence:
    """Medals matching the arguments, or why there are none."""
    asked = _resolved(turn, args)
    subject = turn.names.event(asked.event).name if asked.event else None
    turn.veil(asked.which.games, args.reveal, "medallists", subject)
    facts = medals(turn.session, turn.now, asked.which)
    if not facts:
        return _nothing(turn, asked)
    return _listed(turn, asked, facts, args.limit)


def _resolved(turn: Turn, args: FindMedallists) -> _Question:
    games = games_years(turn, args.games)
    discipline = discipline_code(turn, args.discipline)
    scope = event_scope(turn, args.event, discipline, args.gender, games)
    discipline = discipline or scope.discipline
    which = MedalFilter(
        games=games,
        events=scope.codes,
        disciplines=(discipline,) if discipline else (),
        genders=(args.gender,) if args.gender else (),
        colours=tuple(args.medals or ()),
        days=day_range(args.day),
    )
    noc = noc_code(turn, args.noc)
    which = replace(which, nocs=(noc,) if noc else ())
    return _Question(replace(which, person=_medallist(turn, args.athlete, which, noc, discipline)), scope)


def _medallist(
    turn: Turn, athlete: str | None, which: MedalFilter, noc: str | None, discipline: str | None
) -> str | None:
    """The athlete meant; among namesakes those who won one of the medals asked about."""
    if athlete is None:
        return None
    among = medallists(turn.session, turn.now, which) if which.narrows else None
    return person_id(turn, athlete, noc, discipline, among)


def _listed(turn: Turn, asked: _Question, facts: Sequence[MedalFact], most: int) -> Medallists:
    shown = facts[:most]
    rows = medal_rows(turn, shown)
    events = {fact.event for fact in facts}
    return Medallists(
        rows=rows,
        total=len(facts),
        event=turn.names.event(next(iter(events))) if len(events) == 1 else None,
        upcoming=_still_open(turn, asked, facts),
        notes=_notes(turn, asked, shown, any(row.tied for row in rows)),
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _still_open(turn: Turn, asked: _Question, facts: Sequence[MedalFact]) -> UnitRow | None:
    """The final, while only the bronze match of an event has been played."""
    if not asked.event or asked.one_games != turn.current or any(fact.colour == "gold" for fact in facts):
        return None
    won = MedalFilter(games=(turn.current,), events=frozenset({asked.event}), colours=("gold",))
    unit = (
        None if medals(turn.session, turn.now, won) else medal_unit(turn.session, turn.now, asked.event, turn.current)
    )
    return unit_row(turn, unit) if unit else None


def _notes(turn: Turn, asked: _Question, shown: Sequence[MedalFact], tied: bool) -> tuple[str, ...]:
    """Peculiarities, read off the data."""
    notes = ["tie"] if tied else []
    if asked.event and asked.one_games:
        notes += _podium_notes(turn, asked.event, asked.one_games)
    pairs = {(fact.games, fact.event) for fact in shown}
    if len(pairs) <= MAX_CHECKED_FOR_CHANGES and replaced(turn.session, turn.now, pairs):
        notes.append("reallocated")
    if any(fact.team and not fact.people and not fact.team_name for fact in shown):
        notes.append("team_unnamed")
    return tuple(notes)


def _podium_notes(turn: Turn, event: str, games: int) -> list[str]:
    """What is odd about the whole podium of one event."""
    podium = MedalFilter(games=(games,), events=frozenset({event}))
    won = [fact.colour for fact in medals(turn.session, turn.now, podium)]
    notes = ["two_golds"] if won.count("gold") > 1 else []
    return notes + [f"no_{colour}" for colour in COLOURS[1:] if "gold" in won and colour not in won]


def _nothing(turn: Turn, asked: _Question) -> Medallists | Absence:
    """Why no medal matches, in the order in which a reader would want to know."""
    which = asked.which
    if which.days and turn.current not in which.games:
        return turn.absence(Missing.FACT, "date", subject=_subject(turn, asked))
    held = _held(turn, asked)
    if held and which.games and not any(set(games) & set(which.games) for games in held.values()):
        return _event_absent(turn, asked, held)
    podium = medals(turn.session, turn.now, replace(which, colours=(), person=None, nocs=()))
    if asked.event and podium and which.colours and not (which.person or which.nocs):
        return _listed(turn, asked, podium, len(podium))
    if asked.event and not podium and turn.current in which.games:
        return _undecided(turn, asked.event)
    return _never(turn, asked)


def _held(turn: Turn, asked: _Question) -> dict[str, tuple[int, ...]]:
    """The Games of each event asked about, or of each event of the discipline asked about."""
    codes: Iterable[str] = asked.scope.codes or ()
    if not codes and asked.which.disciplines:
        codes = programme.events_of_discipline(turn.session, asked.which.disciplines[0])
    return programme.held_at(turn.session, codes)


def _event_absent(turn: Turn, asked: _Question, held: dict[str, tuple[int, ...]]) -> Absence:
    years = sorted({year for games in held.values() for year in games}, reverse=True)
    nearest = tuple(Option(code=str(year), name=turn.names.games(year).name, hint=str(year)) for year in years[:3])
    whole = asked.which.disciplines and not asked.scope.codes
    subject = turn.names.discipline(asked.which.disciplines[0]) if whole else turn.names.event(asked.event or min(held))
    return turn.absence(
        Missing.EVENT_ABSENT,
        "event",
        subject=subject.name,
        asked=", ".join(turn.names.games(year).name for year in asked.which.games),
        nearest=nearest,
    )


def _undecided(turn: Turn, event: str) -> Medallists | Absence:
    """An event without medallists yet: the unit that will decide it."""
    unit = medal_unit(turn.session, turn.now, event, turn.current)
    if unit is None:
        return turn.absence(Missing.NOT_YET, "medallists", subject=turn.names.event(event).name)
    upcoming = unit_row(turn, unit)
    return Medallists(
        rows=(),
        total=0,
        event=turn.names.event(event),
        upcoming=upcoming,
        citations=turn.sources.citations(),
        as_of=turn.now,
    )


def _never(turn: Turn, asked: _Question) -> Absence:
    """A true negative; while medals of the kind asked about are still to be won, a "not yet"."""
    left = _left_to_win(turn, asked)
    return turn.absence(
        Missing.NOT_YET if left else Missing.NEVER,
        "medal",
        subject=_subject(turn, asked),
        when=left[0].start if left else None,
        nearest=_elsewhere(turn, asked),
    )


def _left_to_win(turn: Turn, asked: _Question) -> list[UnitFact]:
    if turn.current not in asked.which.games or turn.over:
        return []
    which = asked.which
    wanted = UnitFilter(
        events=which.events,
        disciplines=frozenset(which.disciplines) or None,
        gender=which.genders[0] if which.genders else None,
        days=which.days,
        medal=(1, 3),
        games=turn.current,
    )
    return [
        u for u in units(turn.session, turn.now, wanted) if u.state(turn.now) in ("scheduled", "running", "delayed")
    ]


def _subject(turn: Turn, asked: _Question) -> str | None:
    which = asked.which
    if which.person:
        return turn.names.person(which.person).name
    if which.nocs:
        return turn.names.noc(which.nocs[0]).name
    if asked.event:
        return turn.names.event(asked.event).name
    return turn.names.discipline(which.disciplines[0]).name if which.disciplines else None


def _elsewhere(turn: Turn, asked: _Question) -> tuple[Option, ...]:
    """Games at which the same person or delegation did win such a medal."""
    which = asked.which
    if not (which.person or which.nocs):
        return ()
    if others := _under_another_code(turn, which):
        return others
    found = medals(turn.session, turn.now, replace(which, games=(), days=None))
    years = sorted({fact.games for fact in found}, reverse=True)[:3]
    return tuple(Option(code=str(year), name=turn.names.games(year).name, hint=str(year)) for year in years)


def _under_another_code(turn: Turn, which: MedalFilter) -> tuple[Option, ...]:
    """Delegations under whose code athletes of this country did win such a medal then (ROC in 2022)."""
    others = competed_as(which.nocs[0]) if which.nocs else ()
    if not others:
        return ()
    found = {fact.noc for fact in medals(turn.session, turn.now, replace(which, nocs=others))}
    refs = [turn.names.noc(code) for code in others if code in found]
    return tuple(Option(code=ref.code, name=ref.name, hint="noc") for ref in refs)


CAPABILITY = Capability(
    "find_medallists",
    "Who won medals at the Winter Games (1924-2026): by event, discipline, gender, colour, athlete, delegation, Games "
    "or day. Use it for 'who won', 'second and third', 'did X win a medal', 'was there a tie'. For an event to come "
    "it returns the unit that will decide it.",
    FindMedallists,
    find_medallists,
)

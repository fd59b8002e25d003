"""Lists of athletes and teams: counted first, named where they are few, in a table where they are many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.asked import Focus
from agents.planner.wording import scope
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import with_tag
from tools.results import AthleteList, PersonRef, TeamList
from tools.results.people import TeamRow

_BEARERS = 8  # of one delegation: names without a second column make no table


def word_athletes(result: AthleteList, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Athletes entered, or flag bearers."""
    if result.flag_bearers:
        return _flag_bearers(result, voice)
    where = scope.within(voice, result.discipline, result.event)
    of = voice.noc(result.noc) if result.noc else None
    if not result.total:
        key = "athletes-none-of" if of else "athletes-none"
        return [voice.sentence(key, (result.cite,), who=of or "", where=where)]
    few = result.total <= MOST_IN_A_SENTENCE and len(result.rows) == result.total
    names = voice.join([_name(person, result, voice) for person in result.rows]) if few else ""
    lead = voice.stated(
        "athletes-of" if of else "athletes",
        (result.cite,),
        who=of or "",
        n=result.total,
        split=_split(result, voice),
        where=where,
        what=voice.text("listed", list=names) if few else "",
    )
    if few or voice.aloud or voice.asked.focus in (Focus.HOW_MANY, Focus.WHETHER) or not result.rows:
        return [lead]
    return [lead, _athletes(result, voice), *_cut(result.rows, result.total, result.cite, voice)]


def _split(result: AthleteList, voice: Voice) -> str:
    if not (result.women and result.men):
        return ""
    women, men = voice.text("women", n=result.women), voice.text("men", n=result.men)
    return voice.text("split", list=voice.join([women, men]))


def _name(person: PersonRef, result: AthleteList, voice: Voice) -> str:
    noun = voice.person(person)
    return (with_tag(voice, noun, person.noc) if person.noc and not result.noc else noun).bare


def _flag_bearers(result: AthleteList, voice: Voice) -> Prose:
    of = voice.noc(result.noc) if result.noc else None
    if not result.rows:
        return [voice.sentence("flag-bearers-none", (result.cite,))]
    if of is None and len(result.rows) > MOST_IN_A_SENTENCE and not voice.aloud:
        lead = voice.sentence("flag-bearers-many", (result.cite,), n=result.total)
        return [lead, _athletes(result, voice), *_cut(result.rows, result.total, result.cite, voice)]
    names = [voice.person(person).strong().bare for person in result.rows[:_BEARERS]]
    key = "flag-bearers-of" if of else "flag-bearers"
    people = Noun(voice.join(names), agree="mp" if len(names) > 1 else "m")
    return [voice.sentence(key, (result.cite,), who=people, noc=of or "")]


def _athletes(result: AthleteList, voice: Voice) -> Table:
    flags = result.noc is None and any(person.noc for person in result.rows)
    keys = ("col-athlete", *(("col-noc",) if flags else ()))
    rows = []
    for person in result.rows:
        cells = [voice.person(person).bare]
        if flags:
            cells.append(capital(voice.noc(person.noc).bare) if person.noc else "–")
        rows.append(Row(tuple(cells), (result.cite,)))
    return Table(tuple(voice.text(key) for key in keys), tuple(rows))


def word_teams(result: TeamList, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Teams entered, with their members where the feed names them."""
    where = scope.within(voice, result.discipline, result.event)
    of = voice.noc(result.noc) if result.noc else None
    if not result.total:
        return [voice.sentence("teams-none-of" if of else "teams-none", (result.cite,), who=of or "", where=where)]
    lead = voice.stated("teams-of" if of else "teams", (result.cite,), who=of or "", n=result.total, where=where)
    if voice.asked.focus in (Focus.HOW_MANY, Focus.WHETHER) or not result.rows:
        return [lead]
    if len(result.rows) <= MOST_IN_A_SENTENCE or voice.aloud:
        return [lead, *(_team(row, result, voice) for row in result.rows[:MOST_IN_A_SENTENCE])]
    return [lead, _teams(result, voice), *_cut(result.rows, result.total, result.cite, voice)]


def _cut(rows: Sequence[object], total: int, cite: str, voice: Voice) -> Prose:
    return [voice.sentence("cut", (cite,), shown=len(rows), total=total)] if total > len(rows) else []


def _members(row: TeamRow, voice: Voice) -> str:
    return voice.join([voice.person(person).bare for person in row.members])


def _team(row: TeamRow, result: TeamList, voice: Voice) -> Sentence:
    name = _team_name(row, voice)
    event = "" if result.event or row.event is None else voice.event(row.event)
    key = "team-members" if row.members else "team-alone"
    people = _members(row, voice)
    return voice.sentence(key, (result.cite,), name=name, people=people, event=event, of="yes" if event else "no")


def _team_name(row: TeamRow, voice: Voice) -> str:
    """The flag, or a crew's own name where it has one that says more."""
    noc = capital(voice.noc(row.noc).bare)
    own = voice.safe(row.name)
    if not row.name or row.members or own.casefold() in (noc.casefold(), row.noc.code.casefold()):
        return noc
    return own


def _teams(result: TeamList, voice: Voice) -> Table:
    events = result.event is None and len({row.event.code for row in result.rows if row.event}) > 1
    members = any(row.members for row in result.rows)
    keys = ["col-team", *(["col-event"] if events else []), *(["col-members"] if members else [])]
    rows = []
    for row in result.rows:
        cells = [_team_name(row, voice)]
        if events:
            cells.append(capital(voice.event(row.event).bare) if row.event else "–")
        if members:
            cells.append(_members(row, voice) or "–")
        rows.append(Row(tuple(cells), (result.cite,)))
    return Table(tuple(voice.text(key) for key in keys), tuple(rows))

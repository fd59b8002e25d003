"""Venues: where they are and what takes place there."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.wording import moments
from agents.planner.wording.nouns import Form
from agents.planner.wording.prose import Prose, Row, Sentence, Table
from agents.planner.wording.tables import MOST_IN_A_SENTENCE, capital
from agents.planner.wording.voice import Voice
from knowledge.lexicon.types import EntityKind
from tools.results import VenueFacts
from tools.results.places import VenueRow


def word(result: VenueFacts, voice: Voice, args: Mapping[str, object]) -> Prose:
    """A sentence a venue, or the table of them."""
    if not result.rows:
        return [voice.sentence("venues-none")]
    if result.discipline is not None and len(result.rows) == 1:
        return [_home(result, voice), *_dates(result.rows[0], voice)]
    if len(result.rows) == 1:
        return [_venue(result.rows[0], voice), *_dates(result.rows[0], voice)]
    shown = result.rows[:MOST_IN_A_SENTENCE]
    if len(result.rows) <= MOST_IN_A_SENTENCE or voice.aloud:
        return [_venue(row, voice) for row in shown]
    lead = voice.sentence("venues", [row.cite for row in result.rows], n=result.total)
    return [lead, _table(result, voice)]


def _home(result: VenueFacts, voice: Voice) -> Sentence:
    row = result.rows[0]
    assert result.discipline is not None
    return voice.sentence(
        "venue-of", (row.cite,), discipline=voice.discipline(result.discipline), where=moments.venue(voice, row.venue)
    )


def _uses(row: VenueRow, voice: Voice, form: Form) -> str:
    """The sports and ceremonies of a venue."""
    uses = [voice.discipline(ref).form(form) for ref in row.disciplines]
    for name in row.ceremonies:
        code = "closing" if "clos" in name.casefold() else "opening"
        uses.append(voice.names.name(EntityKind.PHASE, code, voice.language, form) or voice.safe(name))
    return voice.join(uses)


def _venue(row: VenueRow, voice: Voice) -> Sentence:
    town = moments.town(voice, row.venue) if row.venue.town else ""
    uses = _uses(row, voice, "article")
    key = "venue-plain" if not uses else "venue" if town else "venue-uses"
    return voice.sentence(key, (row.cite,), venue=voice.venue(row.venue), town=town, uses=uses)


def _dates(row: VenueRow, voice: Voice) -> Prose:
    """From which day to which day."""
    if row.first is None or row.last is None or row.first.start is None or row.last.start is None:
        return []
    first, last = row.first.start.date(), row.last.start.date()
    if first == last:
        return []
    over = "yes" if row.last.start < voice.now else "no"
    cites = (row.first.cite, row.last.cite)
    return [voice.sentence("venue-dates", cites, first=voice.day(first), last=voice.day(last), over=over)]


def _table(result: VenueFacts, voice: Voice) -> Table:
    rows = [
        Row(
            (
                capital(voice.venue(row.venue).bare),
                moments.town_name(voice, row.venue.town).bare if row.venue.town else "–",
                capital(_uses(row, voice, "bare")),
            ),
            (row.cite,),
        )
        for row in result.rows
    ]
    return Table(tuple(voice.text(key) for key in ("col-venue", "col-town", "col-uses")), tuple(rows))

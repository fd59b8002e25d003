"""From a name to one thing, or to the few that it may be: hints first, then prominence, then a question back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from rapidfuzz import fuzz, process

from knowledge.lexicon.facts import EventFacts
from knowledge.lexicon.families import family_code
from knowledge.lexicon.people import NameIndex
from knowledge.lexicon.text import fold
from knowledge.lexicon.types import Candidate, EntityKind, Mention, Resolution

CLOSE = 0.04  # candidates nearer to the best than this are tied with it
OFFERED = 8
SUGGESTED = 3
_NEAR_ENOUGH = 68.0


class Resolver:
    """Chooses among what the linker found."""

    def __init__(self, names: NameIndex, events: Mapping[str, EventFacts], latest: int) -> None:
        self._names = names
        self._events = events
        self._latest = latest

    def resolve(
        self,
        wanted: frozenset[EntityKind],
        text: str,
        mentions: Sequence[Mention],
        hints: frozenset[str],
        prominent: frozenset[str],
        now: datetime | None,
    ) -> Resolution:
        """See `Lexicon.resolve`."""
        if coded := self._coded(wanted, text.strip()):
            return Resolution(coded, (coded,))
        found = self._candidates(wanted, mentions, hints)
        if not found:
            return Resolution(None, nearest=self._nearest(text) if EntityKind.PERSON in wanted else ())
        tied = self._tied(self._hinted(found, hints))
        leaders = self._leaders(tied, prominent, now)
        if len(leaders) == 1:
            others = [c for c in found if c != leaders[0]]
            return Resolution(leaders[0], (leaders[0], *others[: OFFERED - 1]))
        return Resolution(None, tuple(leaders[:OFFERED]))

    def _coded(self, wanted: frozenset[EntityKind], text: str) -> Candidate | None:
        """The text may already be a code: an event's RSC, a person's id."""
        if EntityKind.EVENT in wanted and (event := text.ljust(34, "-")) in self._events:
            return Candidate(EntityKind.EVENT, event, 1.0, text)
        if EntityKind.PERSON in wanted and text in self._names.people:
            return Candidate(EntityKind.PERSON, text, 1.0, text)
        return None

    def _candidates(
        self, wanted: frozenset[EntityKind], mentions: Sequence[Mention], hints: frozenset[str]
    ) -> list[Candidate]:
        """Candidates of the wanted kinds from the mention that covers most, families opened into their events."""
        opened = [
            (mention, self._opened(wanted, mention.candidates, mentions, hints))
            for mention in sorted(mentions, key=lambda m: m.start - m.end)
        ]
        for _, candidates in opened:
            if candidates:
                return sorted(candidates, key=lambda c: -c.score)
        return []

    def _opened(
        self,
        wanted: frozenset[EntityKind],
        candidates: Iterable[Candidate],
        mentions: Sequence[Mention],
        hints: frozenset[str],
    ) -> list[Candidate]:
        kept = {(c.kind, c.code): c for c in candidates if c.kind in wanted}
        if EntityKind.EVENT in wanted and EntityKind.EVENT_FAMILY not in wanted:
            said = {
                c.code for m in mentions for c in m.candidates if c.kind in (EntityKind.GENDER, EntityKind.DISCIPLINE)
            }
            for family in (c for c in candidates if c.kind is EntityKind.EVENT_FAMILY):
                for event in self._of_family(family, said | hints):
                    kept.setdefault((event.kind, event.code), event)
        return list(kept.values())

    def _of_family(self, family: Candidate, said: Collection[str]) -> list[Candidate]:
        events = [event for event in self._events.values() if family_code(event.code) == family.code]
        events = [event for event in events if event.gender in said] or events
        events = [event for event in events if self._latest in event.held] or events
        return [Candidate(EntityKind.EVENT, event.code, family.score, family.matched) for event in events]

    def _hinted(self, found: list[Candidate], hints: frozenset[str]) -> list[Candidate]:
        """Those that fit most hints, when any fits one."""
        if not hints:
            return found
        fits = {candidate: len(hints & self._traits(candidate)) for candidate in found}
        most = max(fits.values())
        close = [c for c in found if c.score >= found[0].score - 0.2]
        return [c for c in close if fits[c] == most] or [c for c in found if fits[c] == most]

    def _traits(self, candidate: Candidate) -> set[str]:
        """Codes that are true of a candidate."""
        if candidate.kind is EntityKind.PERSON:
            person = self._names.people[candidate.code]
            years = {str(year) for year in person.years}
            won = {event for _, event, _ in person.medals}
            return {*person.nocs, *person.disciplines, *years, *won, person.gender or ""}
        if candidate.kind is EntityKind.EVENT:
            event = self._events[candidate.code]
            return {event.discipline, event.gender, *(str(year) for year in event.held)}
        return {candidate.code, candidate.code[:3]}

    def _tied(self, found: list[Candidate]) -> list[Candidate]:
        best = max(candidate.score for candidate in found)
        return [candidate for candidate in found if candidate.score >= best - CLOSE]

    def _leaders(self, tied: list[Candidate], prominent: frozenset[str], now: datetime | None) -> list[Candidate]:
        if len(tied) == 1:
            return tied
        ranks = {candidate: self._rank(candidate, prominent, now) for candidate in tied}
        top = max(ranks.values())
        return [candidate for candidate in tied if ranks[candidate] == top]

    def _rank(self, candidate: Candidate, prominent: frozenset[str], now: datetime | None) -> tuple[int, int]:
        favoured = int(candidate.code in prominent)
        if candidate.kind is EntityKind.PERSON:
            return favoured, self._names.standing(candidate.code, now)
        if candidate.kind is EntityKind.EVENT:
            return favoured, int(self._latest in self._events[candidate.code].held)
        if candidate.kind is EntityKind.GAMES:
            return favoured, int(candidate.code)
        return favoured, 0

    def _nearest(self, text: str) -> tuple[Candidate, ...]:
        """People whose written name is nearest to what was typed."""
        names = {person.id: fold(f"{person.given} {person.family}") for person in self._names.people.values()}
        hits = process.extract(
            fold(text), names, scorer=fuzz.token_sort_ratio, limit=SUGGESTED, score_cutoff=_NEAR_ENOUGH
        )
        return tuple(Candidate(EntityKind.PERSON, code, round(score / 100, 3), name) for name, score, code in hits)

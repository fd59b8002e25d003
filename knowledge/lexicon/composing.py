"""Neighbouring mentions that name one thing together: "men's" + "downhill" is an event, as is 男子 + 滑降."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from knowledge.lexicon.facts import EventFacts
from knowledge.lexicon.families import family_code
from knowledge.lexicon.types import Candidate, EntityKind, Mention

_PARTS = (EntityKind.GENDER, EntityKind.EVENT_FAMILY, EntityKind.DISCIPLINE, EntityKind.EVENT)
Near = Callable[[Mention, Mention], bool]


class Composer:
    """Knows which events there are."""

    def __init__(self, events: Mapping[str, EventFacts], latest: int) -> None:
        self._by_family: dict[str, dict[str, str]] = {}
        self._current: set[str] = set()
        for event in events.values():
            self._by_family.setdefault(family_code(event.code), {})[event.gender] = event.code
            if latest in event.held:
                self._current.add(event.code)

    def compose(self, mentions: Sequence[Mention], text: str, near: Near) -> list[Mention]:
        """Merge runs of neighbouring gender, discipline and event words that name an event together."""
        done: list[Mention] = []
        at = 0
        while at < len(mentions):
            end = _run(mentions, at, near)
            merged = self._longest(mentions[at:end], text)
            done += merged
            at = end
        return done

    def _longest(self, run: Sequence[Mention], text: str) -> list[Mention]:
        for size in range(len(run), 1, -1):
            for start in range(len(run) - size + 1):
                if merged := self._merge(run[start : start + size], text):
                    before = self._longest(run[:start], text) if start else []
                    return [*before, merged, *self._longest(run[start + size :], text)]
        return [self._lone(mention) for mention in run]

    def _merge(self, parts: Sequence[Mention], text: str) -> Mention | None:
        """The event that all parts name together; null when they do not."""
        genders = [c.code for m in parts for c in m.candidates if c.kind is EntityKind.GENDER]
        disciplines = {c.code for m in parts for c in m.candidates if c.kind is EntityKind.DISCIPLINE}
        families = _shared_families(parts)
        if not families or not _says_more(parts):
            return None
        found = [c for family in families for c in self._events(family, genders[0] if genders else None, disciplines)]
        if not found:
            return None
        surface = text[parts[0].start : parts[-1].end]
        return Mention(parts[0].start, parts[-1].end, surface, tuple(sorted(set(found), key=_rank)))

    def _events(self, family: Candidate, gender: str | None, disciplines: set[str]) -> list[Candidate]:
        held = self._by_family.get(family.code, {})
        if disciplines and family.code[:3] not in disciplines:
            return []
        if gender is None:
            return [family] if len(held) > 1 else [self._event(family, code) for code in held.values()]
        return [self._event(family, code) for sex, code in held.items() if sex == gender]

    def _event(self, family: Candidate, code: str) -> Candidate:
        score = family.score if code in self._current else family.score * 0.9
        return Candidate(EntityKind.EVENT, code, score, family.matched)

    def _lone(self, mention: Mention) -> Mention:
        """A family with events of one gender only is that event."""
        candidates: list[Candidate] = []
        for candidate in mention.candidates:
            held = self._by_family.get(candidate.code, {}) if candidate.kind is EntityKind.EVENT_FAMILY else {}
            candidates.append(self._event(candidate, *held.values()) if len(held) == 1 else candidate)
        if candidates == list(mention.candidates):
            return mention
        unique = {(c.kind, c.code): c for c in sorted(candidates, key=_rank, reverse=True)}
        return Mention(mention.start, mention.end, mention.surface, tuple(sorted(unique.values(), key=_rank)))


def _shared_families(parts: Sequence[Mention]) -> list[Candidate]:
    """Families that every part speaks of that speaks of any: "10 km" and "biathlon pursuit" share one."""
    groups = [
        {c.code: c for c in mention.candidates if c.kind is EntityKind.EVENT_FAMILY}
        for mention in parts
        if any(c.kind is EntityKind.EVENT_FAMILY for c in mention.candidates)
    ]
    return [c for code, c in groups[0].items() if all(code in group for group in groups)] if groups else []


def _says_more(parts: Sequence[Mention]) -> bool:
    """Whether the parts add something to each other and are not the same said twice."""
    genders = sum(mention.best.kind is EntityKind.GENDER for mention in parts)
    return genders <= 1 and len({mention.surface.casefold() for mention in parts}) == len(parts)


def _run(mentions: Sequence[Mention], at: int, near: Near) -> int:
    end = at + 1
    while (
        end < len(mentions)
        and _part(mentions[end - 1])
        and _part(mentions[end])
        and near(mentions[end - 1], mentions[end])
    ):
        end += 1
    return end


def _part(mention: Mention) -> bool:
    return any(candidate.kind in _PARTS for candidate in mention.candidates)


def _rank(candidate: Candidate) -> tuple[float, str]:
    return (-candidate.score, candidate.code)

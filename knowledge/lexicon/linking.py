"""Finding names in a sentence.

Two passes. The first takes words as they stand: aliases of the asker's language, of English and of the other
languages, and people's names. The second looks at what is left: typos, homophones, names in another script by sound.
A longer match beats a shorter one; kinds that share a span stay together as candidates.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from knowledge.lexicon.assembling import Assembler, PersonSpan, may_be_joined
from knowledge.lexicon.composing import Composer
from knowledge.lexicon.index import LanguageIndex
from knowledge.lexicon.people import NameIndex
from knowledge.lexicon.plausible import Plausibility
from knowledge.lexicon.reading import Reader
from knowledge.lexicon.text import Script, Token, tokens
from knowledge.lexicon.trie import Alias, Found
from knowledge.lexicon.types import Candidate, EntityKind, Mention

FOREIGN = 0.97
TYPO = {0: 1.0, 1: 0.86, 2: 0.8}
HOMOPHONE = 0.85
EXACT_STEP = 0.01
LOOSE_STEP = 0.04
LOOSE_POWER = 4.0  # in the second pass sureness counts more than length
FALL = 0.31  # candidates this far below the best are dropped
MOST = 24  # candidates kept for one mention
MOST_GUESSED = 48  # unknown words looked at by typo and sound
MOST_READ = 4000  # characters looked at; a question is shorter
_CODE_LIKE = 3


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of tokens with what it may name."""

    first: int
    last: int
    candidates: tuple[Candidate, ...]

    @property
    def score(self) -> float:
        """Of the best candidate."""
        return max(candidate.score for candidate in self.candidates)


class Linker:
    """Reads sentences. Holds no state of its own between them."""

    def __init__(self, names: NameIndex, composer: Composer, nocs: frozenset[str]) -> None:
        self._names = names
        self._assembler = Assembler(names)
        self._composer = composer
        self._nocs = nocs

    def link(self, text: str, indexes: Sequence[LanguageIndex], now: datetime | None) -> list[Mention]:
        """Every mention. `indexes`: the asker's language first, then those that may be mixed in."""
        text = text[:MOST_READ]
        found = tokens(text)
        sentence = Sentence(text, found, indexes, self._names, self._assembler)
        spans = select([*sentence.aliases(), *sentence.codes(self._nocs), *sentence.people(now)])
        spans = merge(spans, sentence.second_pass(spans, now))
        mentions = [_mention(span, text, found) for span in spans]
        return self._composer.compose(mentions, text, lambda a, b: sentence.near(a, b))


class Sentence:
    """One text with everything needed to read it."""

    def __init__(
        self,
        text: str,
        found: list[Token],
        indexes: Sequence[LanguageIndex],
        names: NameIndex,
        assembler: Assembler,
    ) -> None:
        self.text = text
        self.tokens = found
        self._indexes = indexes
        self._names = names
        self._assembler = assembler
        self._joined = may_be_joined(text, found)
        self._plausible = Plausibility(text, found, indexes[0], names)
        self._reader = Reader(text, found, indexes[0], names)

    def aliases(self) -> Iterator[Span]:
        """Aliases as they stand."""
        for index in self._indexes:
            readings = [[(form, 1.0) for form in index.morphology.forms(token.key)] for token in self.tokens]
            yield from self._matches(index, readings)

    def _matches(self, index: LanguageIndex, readings: Sequence[Sequence[tuple[str, float]]]) -> Iterator[Span]:
        home = index is self._indexes[0]
        for at in range(len(self.tokens)):
            for met in index.trie.starting_at(at, readings):
                if self._whole_word(met) and (home or self._plausible.foreign(met)):
                    yield _span(met, 1.0 if home else FOREIGN)

    def _whole_word(self, met: Found) -> bool:
        """Latin letters beside Han characters are fine; half a hangul word is not, unless an ending follows."""
        first = self.tokens[met.first]
        if first.script is not Script.HANGUL:
            return True
        return met.first == 0 or not (first.glued and self.tokens[met.first - 1].script is Script.HANGUL)

    def codes(self, nocs: frozenset[str]) -> Iterator[Span]:
        """NOC codes, in capitals: SUI, NOR."""
        if self.text.isupper() and len(self.tokens) > _CODE_LIKE:
            return
        for at, token in enumerate(self.tokens):
            surface = self.text[token.start : token.end]
            if len(surface) == _CODE_LIKE and surface.isupper() and surface in nocs:
                yield Span(at, at + 1, (Candidate(EntityKind.NOC, surface, 1.0, surface),))

    def people(self, now: datetime | None) -> Iterator[Span]:
        """People whose names stand as we know them."""
        for span in self._assembler.spans(self.tokens, self._reader.exact, self._joined):
            widened = self._reader.with_initials(span, self._joined)
            if self._plausible.person(widened):
                yield self._people_span(widened, now, EXACT_STEP)

    def second_pass(self, taken: Sequence[Span], now: datetime | None) -> list[Span]:
        """Typos, homophones and sounds in the words that the first pass left over."""
        covered = {at for span in taken for at in range(span.first, span.last)}
        open_words = set(sorted(self._reader.unknown(covered, self._indexes))[:MOST_GUESSED])
        if not open_words:
            return []
        open_words |= self._reader.absorbed([(span.first, span.last) for span in taken], open_words)
        found = [*self._typos(open_words), *self._homophones(open_words)]
        for span in self._assembler.spans(
            self.tokens, lambda at: self._reader.loose(at, open_words, covered), self._joined
        ):
            if any(at in open_words for at in range(span.first, span.last)) and self._plausible.loose(span, now):
                found.append(self._people_span(span, now, LOOSE_STEP))
        return select(found, LOOSE_POWER)

    def _typos(self, open_words: set[int]) -> Iterator[Span]:
        for index in self._indexes[:2]:
            readings: list[list[tuple[str, float]]] = []
            for at, token in enumerate(self.tokens):
                forms = [(form, 1.0) for form in index.morphology.forms(token.key)]
                if at in open_words and token.script is not Script.HAN:
                    for known, distance in index.spelling.near(token.key):
                        forms += [(stem, TYPO[distance]) for stem in index.morphology.stored(known)]
                readings.append(forms)
            for span in self._matches(index, readings):
                if any(at in open_words for at in range(span.first, span.last)):
                    yield span

    def _homophones(self, open_words: set[int]) -> Iterator[Span]:
        for index in self._indexes:
            if not index.homophones:
                continue
            for first, last in self._reader.han_windows(open_words, 8):
                text = "".join(token.key for token in self.tokens[first:last])
                for known, alias in index.homophones.get(self._reader.reading(text), ()):
                    if _one_off(text, known):
                        yield Span(first, last, (_candidate(alias, HOMOPHONE),))

    def _people_span(self, span: PersonSpan, now: datetime | None, step: float) -> Span:
        """The people, best first. Scores are taken in steps, so that trifles of spelling do not outrank standing."""
        scores = {person: round(round(score / step) * step, 4) for person, score in span.people.items()}
        best = max(scores.values())
        ranked = sorted(scores.items(), key=lambda hit: (-hit[1], -self._names.standing(hit[0], now), hit[0]))
        text = self.text[self.tokens[span.first].start : self.tokens[span.last - 1].end]
        kept = [hit for hit in ranked if hit[1] >= best - FALL][:MOST]
        people = tuple(Candidate(EntityKind.PERSON, person, score, text) for person, score in kept)
        return Span(span.first, span.last, people)

    def near(self, left: Mention, right: Mention) -> bool:
        """Whether nothing but small words stands between two mentions."""
        between = [token for token in self.tokens if left.end <= token.start and token.end <= right.start]
        gap = self.text[left.end : right.start]
        if any(mark in gap for mark in ".;?!,:؟。，？！；、"):
            return False
        small = self._indexes[0].connectors
        return len(between) <= 3 and all(token.key in small for token in between)


def select(spans: Iterable[Span], power: float = 1.0) -> list[Span]:
    """Spans that do not overlap: longer first, then surer; equal spans are united."""
    united: dict[tuple[int, int], dict[tuple[EntityKind, str], Candidate]] = {}
    for span in spans:
        at = united.setdefault((span.first, span.last), {})
        for candidate in span.candidates:
            known = at.get((candidate.kind, candidate.code))
            if known is None or known.score < candidate.score:
                at[(candidate.kind, candidate.code)] = candidate
    ranked = [Span(first, last, _ranked(found.values())) for (first, last), found in united.items()]
    ranked.sort(key=lambda span: (-(span.last - span.first) * span.score**power, span.first))
    taken: list[Span] = []
    used: set[int] = set()
    for span in ranked:
        places = range(span.first, span.last)
        if used.isdisjoint(places):
            taken.append(span)
            used.update(places)
    return sorted(taken, key=lambda span: span.first)


def merge(sure: Sequence[Span], loose: Sequence[Span]) -> list[Span]:
    """A loose match may swallow sure ones only when it holds them whole and is longer."""
    kept = list(sure)
    for span in loose:
        clash = [s for s in kept if s.first < span.last and span.first < s.last]
        if all(span.first <= s.first and s.last <= span.last for s in clash):
            kept = [s for s in kept if s not in clash] + [span]
    return sorted(kept, key=lambda span: span.first)


_KIND_ORDER: Mapping[EntityKind, int] = {
    kind: place
    for place, kind in enumerate(
        (
            EntityKind.EVENT,
            EntityKind.DISCIPLINE,
            EntityKind.EVENT_FAMILY,
            EntityKind.NOC,
            EntityKind.MEDAL,
            EntityKind.GENDER,
            EntityKind.PHASE,
            EntityKind.GAMES,
            EntityKind.VENUE,
            EntityKind.CONTINENT,
            EntityKind.PERSON,
        )
    )
}


def _ranked(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Best first. Sorting is stable, so people keep the order that their standing gave them."""
    ordered = sorted(candidates, key=lambda c: (-round(c.score, 2), _KIND_ORDER[c.kind]))
    return tuple(ordered[:MOST])


def _span(met: Found, factor: float) -> Span:
    return Span(met.first, met.last, (_candidate(met.alias, met.score * factor),))


def _candidate(alias: Alias, score: float) -> Candidate:
    return Candidate(alias.kind, alias.code, round(score, 4), alias.text)


def _one_off(typed: str, known: str) -> bool:
    different = sum(a != b for a, b in zip(typed, known, strict=True))
    return 1 <= different <= max(1, len(known) // 2) and different < len(known)


def _mention(span: Span, text: str, found: Sequence[Token]) -> Mention:
    start, end = found[span.first].start, found[span.last - 1].end
    return Mention(start, end, text[start:end], span.candidates)

"""Cuts a stream of text into sentences, while it arrives.

A segment is a sentence, a list item, or a whole Markdown table, with the citation markers that follow it and the
white space after those. Segments concatenate to exactly the text that came in. Languages differ in what ends a
sentence (`.` `。` `।` `؟`) and in what a full stop means (German ordinals, abbreviations, decimals).
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

MARKER = regex.compile(r"\[(c[a-z0-9]{5})\]")
"""A citation marker as whoever words an answer writes it."""

_MARKERS = r"(?:[ \u00a0]?\[c[a-z0-9]{5}\])"
_CLOSERS = r"(?:[\"'”’)\]」』）*_]|[ \u00a0\u202f]?[»›])*"
_HARD = regex.compile(rf"[。！？।॥؟]+{_CLOSERS}{_MARKERS}*(?P<after>\s*)")
_SOFT = regex.compile(rf"(?P<stop>[.!?…]+){_CLOSERS}(?P<marks>{_MARKERS}*)(?P<after>\s+|$)")
_BARE = regex.compile(rf"{_MARKERS}+(?P<after>\s+|$)")
_TABLE = regex.compile(r"[ \t]*\|")
_ORDINAL = regex.compile(r"(?:^|[\s(])\p{N}{1,3}$")
_INITIAL = regex.compile(r"(?:^|[\s(.])\p{Lu}$")
_LAST_WORD = regex.compile(r"[\p{L}.]+$")
_ABBREVIATED = (
    "st mr mrs ms dr jr sr no nr vs etc al approx e.g i.e a.m p.m u.s cf p pp vol dept est "
    "m mme mlle av env ex janv févr fév juil sept oct nov déc "
    "sig sig.ra dott ecc pag gen feb mar apr mag giu lug ago set ott dic es "
    "jan aug dec mon tue wed thu fri sat sun "
    "z.b d.h u.a bzw usw ca evtl jh jhd hr fr std min sek mrd mio bspw ggf "
    "sra srta dª ud uds pág aprox ene abr dez г гг т.е т.д см руб ул डॉ श्री"
)
_ABBREVIATIONS = frozenset(_ABBREVIATED.split())


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the answer: what is said, the marker ids on it, the white space after it."""

    text: str
    markers: tuple[str, ...]
    space: str


class SentenceStream:
    """Feeds on deltas and gives back segments as soon as they are surely complete."""

    def __init__(self, language: str) -> None:
        self._ordinals = language.partition("-")[0] in {
            "de",
            "da",
            "no",
            "nb",
            "fi",
            "cs",
            "sk",
            "hr",
            "sl",
            "hu",
            "et",
        }
        self._held = ""

    def feed(self, delta: str) -> list[Segment]:
        """Segments that `delta` completed, in order."""
        self._held += delta
        return self._drain(final=False)

    def close(self) -> list[Segment]:
        """What is left when nothing more comes."""
        segments = self._drain(final=True)
        if self._held:
            segments.append(_segment(self._held))
            self._held = ""
        return segments

    def _drain(self, *, final: bool) -> list[Segment]:
        found: list[Segment] = []
        while self._held and (end := self._end(final=final)):
            found.append(_segment(self._held[:end]))
            self._held = self._held[end:]
        return found

    def _end(self, *, final: bool) -> int:
        """Length of the first complete segment; 0 when none is sure yet."""
        text = self._held
        if _TABLE.match(text):
            return _table_end(text, final=final)
        line = text.find("\n")
        stop = line if line >= 0 else len(text)
        for at in self._stops(text[:stop]):
            if final or (at < len(text) and not _may_be_marker(text[at:])):
                return at if at < stop or line < 0 else _past_blank(text, line, final=final)
        if line < 0:
            return 0
        return _past_blank(text, line, final=final)

    def _stops(self, line: str) -> list[int]:
        """Ends of sentences within one line, white space included."""
        ends = [match.end() for match in _HARD.finditer(line)]
        ends += [match.end() for match in _SOFT.finditer(line) if self._ends_sentence(line, match)]
        ends += [match.end() for match in _BARE.finditer(line)]
        return sorted(ends)

    def _ends_sentence(self, line: str, match: regex.Match[str]) -> bool:
        if match["marks"] or match["stop"] != ".":
            return True
        before, after = line[: match.start()], line[match.end() :]
        if after and after[0].islower():
            return False
        if _INITIAL.search(before) or (self._ordinals and _ORDINAL.search(before)):
            return False
        word = _LAST_WORD.search(before)
        return not (after and word and word[0].lower().strip(".") in _ABBREVIATIONS)


def split(text: str, language: str) -> list[Segment]:
    """All segments of a finished text."""
    stream = SentenceStream(language)
    return [*stream.feed(text), *stream.close()]


def _past_blank(text: str, line: int, *, final: bool) -> int:
    """End of the white space that starts with the line break at `line`; 0 while more of it may come."""
    end = line
    while end < len(text) and text[end].isspace():
        end += 1
    return end if end < len(text) or final else 0


def _table_end(text: str, *, final: bool) -> int:
    """End of the table rows at the start of `text`, with a line of markers under them."""
    end = 0
    while _TABLE.match(text, end):
        newline = text.find("\n", end)
        if newline < 0:
            return len(text) if final else 0
        end = newline + 1
    if end == len(text):
        return end if final else 0
    marks = regex.compile(rf"\s*{_MARKERS}+\s*").match(text, end)
    if marks:
        return marks.end() if marks.end() < len(text) or final else 0
    return _past_blank(text, end - 1, final=final) if not _may_be_marker(text[end:]) or final else 0


def _may_be_marker(rest: str) -> bool:
    """Whether the text could still become a marker when more of it arrives."""
    return len(rest.lstrip()) < len("[cxxxxx]") and (not rest.strip() or rest.lstrip().startswith("["))


def _segment(raw: str) -> Segment:
    markers = tuple(dict.fromkeys(MARKER.findall(raw)))
    text = regex.sub(rf"{_MARKERS}", "", raw)
    said = text.rstrip()
    return Segment(text=said, markers=markers, space=regex.sub(r"\n{3,}", "\n\n", text[len(said) :]))

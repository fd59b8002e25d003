"""Several documents in one stream, one after the other or inside a wrapper element: split without parsing.

A stream in UTF-16 is one document. Anything between documents that is not white space, a comment, a declaration
or a tag of the wrapper comes out as a document of its own, for the reader to refuse.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from knowledge.games.odf.reader import Bytes

_CHUNK = 65536
# The longest token looked for; one that straddles two chunks is not missed.
_OVERLAP = 64
_TOKEN = re.compile(rb"<!\[CDATA\[|\]\]>|<!--|-->|<\?|\?>|</OdfBody\s*>")
_CLOSES = {b"<![CDATA[": b"]]>", b"<!--": b"-->", b"<?": b"?>"}
_OPENING = re.compile(rb"<OdfBody[\s>/]")
_DECLARATION = re.compile(rb"<\?xml[^>]*\?>")
_HARMLESS = re.compile(rb"<!--.*?-->|<\?.*?\?>|</[\w:.-]+\s*>|[\s\x00]|\xef\xbb\xbf", re.DOTALL)
_ELEMENT = re.compile(rb"<[A-Za-z]")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class _Source:
    """A stream with a look-ahead buffer."""

    def __init__(self, stream: Bytes) -> None:
        self._stream = stream
        self.buffer = b""
        self.exhausted = False

    def fill(self) -> None:
        chunk = self._stream.read(_CHUNK)
        self.exhausted = not chunk
        self.buffer += chunk

    def take(self, count: int) -> bytes:
        taken, self.buffer = self.buffer[:count], self.buffer[count:]
        return taken

    def find_opening(self) -> int | None:
        """Where the next document begins in the buffer; fills it until one does."""
        while (match := _OPENING.search(self.buffer)) is None:
            if self.exhausted:
                return None
            if len(self.buffer) > _CHUNK and not _HARMLESS.sub(b"", self.buffer):
                self.buffer = self.buffer[-_OVERLAP:]
            elif len(self.buffer) > 16 * _CHUNK:
                return None
            self.fill()
        return match.start()


class Part:
    """The bytes of one document; must be read to its end before the next one is asked for."""

    def __init__(self, source: _Source, head: bytes = b"", *, endless: bool = False) -> None:
        self._source = source
        self._head = head
        self._endless = endless
        self._within: bytes | None = None  # what closes the CDATA section, comment or instruction we are in
        self._done = False

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes; empty after the end tag of the document."""
        if self._head:
            head, self._head = self._head, b""
            return head
        while not self._done:
            if chunk := self._next():
                return chunk
        return b""

    def _next(self) -> bytes:
        source = self._source
        if len(source.buffer) <= _OVERLAP and not source.exhausted:
            source.fill()
        limit = len(source.buffer) if source.exhausted else max(len(source.buffer) - _OVERLAP, 0)
        end = None if self._endless else self._end_tag(limit)
        self._done = end is not None or (source.exhausted and limit == len(source.buffer))
        return source.take(limit if end is None else end)

    def _end_tag(self, limit: int) -> int | None:
        for match in _TOKEN.finditer(self._source.buffer):
            if match.start() >= limit:
                return None
            token = match.group()
            if self._within is not None:
                self._within = None if token == self._within else self._within
            elif token in _CLOSES:
                self._within = _CLOSES[token]
            elif token.startswith(b"</"):
                return match.end()
        return None


def split(stream: Bytes) -> Iterator[Part]:
    """The documents of `stream` in order; a stream without any `OdfBody` is one document, to be refused."""
    source = _Source(stream)
    source.fill()
    if source.buffer.startswith(_UTF16):
        yield Part(source, endless=True)
        return
    declaration = _head(source)
    part = Part(source, declaration or b"")
    yield from _drained(part)
    while (opening := source.find_opening()) is not None:
        between = source.take(opening)
        if _HARMLESS.sub(b"", between):
            yield _of(between)
        own = _DECLARATION.search(between)
        yield from _drained(Part(source, own.group() if own else declaration or b""))
    if _HARMLESS.sub(b"", source.buffer):
        yield Part(source, endless=True)


def _head(source: _Source) -> bytes | None:
    """Drop the opening tag of a wrapper; its XML declaration then holds for every document in it."""
    opening = source.find_opening()
    prolog = source.buffer[: opening or 0]
    if not _ELEMENT.search(prolog) or b"<!DOCTYPE" in prolog:
        return None
    source.take(len(prolog))
    declaration = _DECLARATION.search(prolog)
    return declaration.group() if declaration else b""


def _drained(part: Part) -> Iterator[Part]:
    yield part
    while part.read():
        pass


def _of(data: bytes) -> Part:
    source = _Source(_Nothing())
    source.buffer = data
    return Part(source, endless=True)


class _Nothing:
    def read(self, size: int = -1, /) -> bytes:
        return b""

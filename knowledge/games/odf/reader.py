"""One ODF document, read as a stream: the envelope first, then item after item, never the whole tree.

Documents come from outside. DTDs, entities and external references are refused, sizes and depths are bounded, and
the raw bytes are hashed and compressed while they pass by, so that the audit copy costs no second reading.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Protocol
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException, DTDForbidden
from defusedxml.ElementTree import iterparse

from knowledge.games.odf.envelope import Envelope
from knowledge.games.odf.rejected import Rejected

_PEEK = 65536


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost."""

    bytes: int = 512 * 1024 * 1024
    depth: int = 32
    attribute: int = 8192  # characters of one attribute
    item: int = 200_000  # elements within one item, such as one unit with its start list
    kept: int = 64 * 1024 * 1024  # compressed bytes kept of one document for audit


class Bytes(Protocol):
    """Something that can be read in pieces."""

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes."""
        ...


class Audited:
    """Passes bytes on and keeps their hash and a compressed copy."""

    def __init__(self, stream: Bytes | IO[bytes], limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self._hash = hashlib.sha256()
        self._packer = zlib.compressobj(6)
        self._packed = bytearray()
        self._size = 0

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes.

        Raises:
            Rejected: when the document is larger than the limit.
        """
        chunk = self._stream.read(65536 if size < 0 else size)
        self._size += len(chunk)
        if self._size > self._limits.bytes:
            raise Rejected(f"the document is larger than {self._limits.bytes} bytes")
        self._hash.update(chunk)
        if len(self._packed) < self._limits.kept:
            self._packed += self._packer.compress(chunk)
        return chunk

    def drain(self) -> None:
        """Read what the parser left, so that hash and copy are of the whole."""
        try:
            while self.read(65536):
                pass
        except Rejected:
            return

    @property
    def digest(self) -> str:
        """The SHA-256 in hex of what has been read."""
        return self._hash.hexdigest()

    def finish(self) -> tuple[str, bytes]:
        """The SHA-256 in hex and the compressed copy."""
        packed = bytes(self._packed + self._packer.flush())
        return self.digest, packed


class Peeked:
    """A stream whose beginning has been read already; `whole` tells that this was all of it."""

    def __init__(self, stream: Bytes, size: int) -> None:
        self._stream = stream
        self._chunks: deque[bytes] = deque()
        while size > 0 and (chunk := stream.read(_PEEK)):
            self._chunks.append(chunk)
            size -= len(chunk)
        self.whole = size > 0

    def read(self, size: int = -1, /) -> bytes:
        """The next bytes."""
        return self._chunks.popleft() if self._chunks else self._stream.read(size)


class Document:
    """A document being read. `envelope` comes first; `items()` are the children of `Competition`, once."""

    def __init__(self, stream: Bytes, limits: Limits) -> None:
        self._limits = limits
        self._events = _events(stream)
        self._stack: list[Element] = []
        self._elements = 0

    def envelope(self) -> Envelope:
        """Read as far as the root element.

        Raises:
            Rejected: when the document is not XML, is unsafe or its envelope is malformed.
        """
        for event, element in self._events:
            if event == "start":
                self._open(element)
                return Envelope.read(element)
        raise Rejected("the document is empty")

    def items(self) -> Iterator[Element]:
        """The children of `Competition`, each complete; an item is forgotten when the next one is asked for.

        Raises:
            Rejected: when the rest of the document is not well-formed, is unsafe or breaks a limit.
        """
        for event, element in self._events:
            if event == "start":
                self._open(element)
                continue
            self._stack.pop()
            depth = len(self._stack)
            if depth == 2 and self._stack[1].tag == "Competition":
                self._elements = 0
                yield element
            if 0 < depth <= 2:
                self._stack[-1].remove(element)

    def _open(self, element: Element) -> None:
        element.tag = element.tag.rpartition("}")[2]
        self._stack.append(element)
        self._elements += 1
        if len(self._stack) > self._limits.depth:
            raise Rejected(f"elements are nested deeper than {self._limits.depth}")
        if self._elements > self._limits.item:
            raise Rejected(f"one item holds more than {self._limits.item} elements")
        for name, value in element.items():
            if len(value) > self._limits.attribute:
                raise Rejected(f"{element.tag}@{name[:40]} is longer than {self._limits.attribute} characters")


def _events(stream: Bytes) -> Iterator[tuple[str, Element]]:
    """Start and end events; what the parser refuses becomes a reason."""
    try:
        yield from iterparse(stream, events=("start", "end"), forbid_dtd=True)
    except DTDForbidden as error:
        raise Rejected("a document type declaration is not allowed") from error
    except DefusedXmlException as error:
        raise Rejected("entities and external references are not allowed") from error
    except ParseError as error:
        raise Rejected(f"not well-formed XML: {error}") from error
    except (LookupError, UnicodeError, ValueError) as error:
        raise Rejected(f"the encoding cannot be read: {error}") from error

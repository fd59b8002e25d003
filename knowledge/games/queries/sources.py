"""Citations for rows of the Games: each row knows its message, and a message becomes one `Citation` per answer.

The id of a citation is a stable hash of kind, source and locator, so that the same message has the same id in every
tool call of a turn and its quotes can be put together.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.citation import Citation, CitationKind
from knowledge.games.schema import Message

MAX_QUOTE = 400


def citation_id(kind: CitationKind, source: str, locator: str) -> str:
    """ "c" and five base-32 characters."""
    digest = hashlib.sha256(f"{kind}\x1f{source}\x1f{locator}".encode()).digest()
    return "c" + base64.b32encode(digest).decode()[:5].lower()


@dataclass(frozen=True, slots=True)
class _Header:
    """A message without its body."""

    id: int
    competition: str
    type: str
    document_code: str
    subtype: str
    version: int
    issued_at: object
    source: str
    title: str

    @property
    def kind(self) -> CitationKind:
        return CitationKind.TABLE if self.type == "TABLE" else CitationKind.ODF

    @property
    def locator(self) -> str:
        parts = (self.type, self.subtype, self.competition, self.document_code.rstrip("-"), f"v{self.version}")
        return " ".join(part for part in parts if part)

    @property
    def label(self) -> str:
        if self.kind is CitationKind.TABLE:
            return self.title or self.document_code
        return f"{self.title or self.document_code.rstrip('-')} (ODF {self.type} v{self.version})"


class Sources:
    """The citations of one tool call. Rows ask for an id with `cite`; the result takes all with `citations`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._headers: dict[int, _Header] = {}
        self._minted: dict[str, Citation] = {}

    def load(self, messages: Iterable[int]) -> None:
        """Reads the headers of many messages in one go."""
        wanted = sorted({message for message in messages if message not in self._headers})
        columns = (
            Message.id,
            Message.competition,
            Message.type,
            Message.document_code,
            Message.subtype,
            Message.version,
            Message.issued_at,
            Message.source,
            Message.title,
        )
        for start in range(0, len(wanted), 500):
            for row in self._session.execute(select(*columns).where(Message.id.in_(wanted[start : start + 500]))):
                self._headers[row.id] = _Header(*row)

    def cite(self, message: int, quote: str | None = None) -> str:
        """The id of the citation of one message; `quote` are the values that support the row."""
        header = self._header(message)
        return self.add(self._citation(header, header.label, header.locator, quote))

    def cite_many(self, latest: int, count: int, about: str, quote: str | None = None) -> str:
        """One citation for a number that was computed from `count` messages, the newest being `latest`."""
        if count <= 1:
            return self.cite(latest, quote)
        header = self._header(latest)
        label = f"{about}: computed from {count} messages, the latest being {header.label}"
        return self.add(self._citation(header, label, f"{about} · {count} × to {header.locator}", quote))

    def add(self, citation: Citation) -> str:
        """Takes a citation in; the quotes of an equal one are joined. Returns its id."""
        before = self._minted.get(citation.id)
        self._minted[citation.id] = citation if before is None else _joined(before, citation.quote)
        return citation.id

    def citations(self) -> tuple[Citation, ...]:
        """Everything that was cited, in order of first use."""
        return tuple(self._minted.values())

    def _header(self, message: int) -> _Header:
        if message not in self._headers:
            self.load([message])
        return self._headers[message]

    def _citation(self, header: _Header, title: str, locator: str, quote: str | None) -> Citation:
        return Citation(
            id=citation_id(header.kind, header.source, locator),
            kind=header.kind,
            title=title,
            source=header.source,
            version=str(header.version),
            as_of=header.issued_at,
            locator=locator,
            quote=quote,
            url=f"/sources/{header.id}",
        )


def _joined(citation: Citation, quote: str | None) -> Citation:
    have = citation.quote or ""
    if not quote or quote in have or len(have) > MAX_QUOTE:
        return citation
    return citation.model_copy(update={"quote": f"{have}; {quote}" if have else quote})

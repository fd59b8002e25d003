"""The one shape of a source. Only stores and tools mint citations; everything above passes them on."""

from __future__ import annotations

from enum import StrEnum

from pydantic import AwareDatetime, BaseModel, ConfigDict


class CitationKind(StrEnum):
    """What a citation points at."""

    ODF = "odf"  # a message of the Olympic Data Feed
    TABLE = "table"  # a row or rows of a table that ships with the product
    PAGE = "page"  # a page of a document
    MOMENT = "moment"  # a span of a video
    OBJECT = "object"  # an object of a museum


class Citation(BaseModel):
    """Where a fact comes from.

    `id` is unique within one answer ("c1"). `source` names the publisher or data set, `version` and `as_of` the
    state of it, `locator` the exact place ("DT_MEDALLISTS ALPMDH… v1"), `quote` the words or values that support
    the fact. `spans` are [start, end) character ranges of the final answer; empty until the answer is worded.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    kind: CitationKind
    title: str
    source: str
    version: str | None = None
    as_of: AwareDatetime | None = None
    locator: str | None = None
    quote: str | None = None
    url: str | None = None
    spans: tuple[tuple[int, int], ...] = ()

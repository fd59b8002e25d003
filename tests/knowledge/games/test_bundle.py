from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.games.odf.bundle import split

pytestmark = pytest.mark.unit

_BODY = st.one_of(
    st.text("abc <>&'\"\n", max_size=300).map(lambda text: f"<![CDATA[{text.replace(']]>', '')}</OdfBody>]]>"),
    st.text("xyz ", max_size=100).map(lambda text: f"<!-- {text}</OdfBody> -->"),
    st.integers(0, 200_000).map(lambda size: "x" * size),
)
_DOCUMENT = _BODY.map(lambda body: f"<OdfBody A='1'>{body}</OdfBody>".encode())


class Dribble(io.BytesIO):
    """Gives few bytes at a time, as a pipe does."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 1, 97) if size and size > 0 else 97)


def parts(data: bytes, stream: type[io.BytesIO] = io.BytesIO) -> list[bytes]:
    found = []
    for part in split(stream(data)):
        chunks = []
        while chunk := part.read():
            chunks.append(chunk)
        found.append(b"".join(chunks))
    return found


@given(st.lists(_DOCUMENT, min_size=1, max_size=4), st.sampled_from([b"", b"\n", b"<!-- between -->"]))
def test_documents_one_after_the_other_come_out_one_by_one(documents: list[bytes], between: bytes) -> None:
    assert [part.strip() for part in parts(between.join(documents))] == documents


def test_a_slow_pipe_splits_the_same() -> None:
    documents = [b"<OdfBody>" + b"y" * 500 + b"</OdfBody >", b"<OdfBody/>", b"<OdfBody>z</OdfBody>"]
    assert b"".join(parts(b"".join(documents), Dribble)) == b"".join(documents)
    assert len(parts(documents[0] + documents[2], Dribble)) == 2


def test_a_wrapper_is_taken_off_and_its_declaration_kept() -> None:
    declaration = b"<?xml version='1.0' encoding='ISO-8859-1'?>"
    wrapped = declaration + b"<Feed><OdfBody>1</OdfBody>\n<OdfBody>2</OdfBody></Feed>\n"
    assert parts(wrapped) == [declaration + b"<OdfBody>1</OdfBody>", declaration + b"<OdfBody>2</OdfBody>"]


def test_what_stands_between_documents_comes_out_to_be_refused() -> None:
    assert parts(b"<OdfBody>1</OdfBody><evil/><OdfBody>2</OdfBody>tail") == [
        b"<OdfBody>1</OdfBody>",
        b"<evil/>",
        b"<OdfBody>2</OdfBody>",
        b"tail",
    ]


def test_a_stream_without_documents_is_one_document() -> None:
    assert parts(b"<html/>") == [b"<html/>"]
    assert parts(b"") == [b""]
    doctype = b"<!DOCTYPE x [<!ENTITY a 'b'>]><OdfBody>&a;</OdfBody>"
    assert parts(doctype) == [doctype]

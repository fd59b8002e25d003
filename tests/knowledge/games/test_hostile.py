"""Input from outside that is broken, hostile or merely huge."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest
from sqlalchemy import func, select

from knowledge.games import GamesStore, Limits, ingest
from knowledge.games.schema import Message, Unit
from tests.knowledge.games.feed import FINAL, medallists, message, solo, unit

pytestmark = pytest.mark.service

GOOD = medallists(solo("gold", "1", "ALLMEN", "SUI"))
BOMB = b"""<!DOCTYPE z [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><OdfBody>&b;</OdfBody>"""
EXTERNAL = b"""<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/passwd">]><OdfBody Source="&x;">&x;</OdfBody>"""


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (b"", "not well-formed"),
        (b"\x00\xff\x00binary\x93", "not well-formed"),
        (b"{}", "not well-formed"),
        (b"<html/>", "not OdfBody"),
        (BOMB, "document type"),
        (EXTERNAL, "document type"),
        (GOOD[:-20], "not well-formed"),
        (GOOD.replace(b"Franjo", b"Fr\xe4njo"), "not well-formed"),
        (b"<?xml version='1.0' encoding='klingon'?>" + GOOD, "encoding"),
        (GOOD.replace(b"DT_MEDALLISTS", b"DT_WEATHER"), "not supported"),
        (GOOD.replace(b"DT_MEDALLISTS", b""), "DocumentType"),
        (GOOD.replace(b"SSCALP1", b"S" * 9000), "longer than"),
        (GOOD.replace(b"<Medal ", b"<a>" * 50 + b"</a>" * 50 + b"<Medal ", 1), "deeper"),
        (GOOD.replace(b'Date="2026-02-07" Time', b'Date="0001-01-01" Time'), "out of range"),
        (message("DT_SCHEDULE", unit(StartDate="0001-01-01T00:00:00+14:00"), code="ALP".ljust(34, "-")), "ISO"),
        (message("DT_RESULT", code="FBLMTEAM11----------FNL-000100--"), "RSC"),
    ],
)
def test_bad_input_is_refused_with_a_reason_and_good_input_goes_in(
    store: GamesStore, document: bytes, word: str
) -> None:
    report = ingest(store, [document, GOOD])
    assert report.accepted == 1
    assert [word in refusal.reason for refusal in report.rejected] == [True]
    with store.session() as session:
        kept = session.scalars(select(Message).where(Message.state == "rejected")).one()
        assert kept.reason == report.rejected[0].reason
        assert zlib.decompress(kept.body) == document


def test_documents_of_one_stream_are_judged_one_by_one(store: GamesStore) -> None:
    report = ingest(store, GOOD + b"<evil/>" + GOOD.replace(b'Version="1"', b'Version="x"'))
    assert (report.messages, report.accepted) == (3, 1)
    assert [refusal.file for refusal in report.rejected] == ["pushed document#2", "pushed document#3"]


def test_other_encodings_are_read(store: GamesStore) -> None:
    text = GOOD.decode().replace("Franjo", "Jérôme")
    latin = b"<?xml version='1.0' encoding='ISO-8859-1'?>" + text.encode("latin-1")
    wide = text.replace('Version="1"', 'Version="2"').replace("132000", "133000").encode("utf-16")
    assert ingest(store, [latin, wide]).accepted == 2


def test_a_namespace_on_the_root_does_not_matter(store: GamesStore) -> None:
    assert ingest(store, GOOD.replace(b"<OdfBody ", b"<OdfBody xmlns='urn:odf' ", 1)).accepted == 1


def test_a_document_above_the_limit_is_refused(store: GamesStore) -> None:
    report = ingest(store, GOOD, limits=Limits(bytes=200))
    assert "larger than 200 bytes" in report.rejected[0].reason


def test_a_folder_an_archive_and_what_is_not_there(store: GamesStore, tmp_path: Path) -> None:
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "deep" / "one.xml").write_bytes(GOOD)
    (tmp_path / "in" / "readme.txt").write_text("not a message")
    (tmp_path / "in" / ".half.xml").write_text("<OdfBody")
    with zipfile.ZipFile(tmp_path / "in" / "two.zip", "w") as archive:
        archive.writestr("b.xml", medallists(solo("gold", "2", "MEILLARD", "SUI"), code="ALPMSL".ljust(34, "-")))
    (tmp_path / "broken.zip").write_bytes(b"PK nothing")
    report = ingest(store, [tmp_path / "in", tmp_path / "broken.zip", tmp_path / "missing.xml"])
    assert (report.messages, report.accepted) == (4, 2)
    assert all("cannot be read" in refusal.reason for refusal in report.rejected)


class Endless(io.RawIOBase):
    """A schedule of many units, made while it is read."""

    def __init__(self, count: int) -> None:
        head, tail = message("DT_SCHEDULE", "@", code="ALP".ljust(34, "-"), Date="2025-12-01").split(b"@")
        body = (unit(f"{FINAL[:26]}{number:06d}--").encode() for number in range(count))
        self._chunks = iter([head, *(b"",), *body, tail])
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        while not self._left:
            chunk = next(self._chunks, None)
            if chunk is None:
                return 0
            self._left = chunk
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def test_a_large_message_streams_in_bounded_memory(store: GamesStore) -> None:
    ingest(store, GOOD)  # whatever is loaded once is loaded now
    tracemalloc.start()
    report = ingest(store, io.BufferedReader(Endless(4_000)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert report.accepted == 1
    with store.session() as session:
        assert session.scalar(select(func.count()).select_from(Unit)) == 4_000
    assert peak < 10_000_000  # the tree of 4,000 units alone would take more

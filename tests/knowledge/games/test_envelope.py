from __future__ import annotations

from datetime import UTC, date, datetime, time
from xml.etree.ElementTree import Element
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.games.odf.envelope import Envelope, format_time, parse_time
from knowledge.games.odf.rejected import Rejected

pytestmark = pytest.mark.unit

GOOD = {
    "CompetitionCode": "OWG2026",
    "DocumentCode": "ALPMDH".ljust(34, "-"),
    "DocumentType": "DT_MEDALLISTS",
    "Version": "3",
    "FeedFlag": "P",
    "Date": "2026-02-07",
    "Time": "132000123",
    "LogicalDate": "2026-02-07",
    "Source": "OSM",
}


def root(**changes: str | None) -> Element:
    return Element("OdfBody", {key: value for key, value in {**GOOD, **changes}.items() if value is not None})


@given(st.times())
def test_a_time_survives_to_the_millisecond(moment: time) -> None:
    kept = moment.replace(microsecond=moment.microsecond // 1000 * 1000, fold=0)
    assert parse_time(format_time(moment)) == kept


@given(st.text(max_size=12))
def test_other_text_is_no_time(text: str) -> None:
    try:
        assert format_time(parse_time(text)) == text
    except Rejected:
        assert not (
            len(text) == 9
            and text.isascii()
            and text.isdigit()
            and text < "24"
            and int(text[2:4]) < 60
            and int(text[4:6]) < 60
        )


def test_date_and_time_are_those_of_the_host_city() -> None:
    envelope = Envelope.read(root())
    assert envelope.issued_at(ZoneInfo("Europe/Rome")) == datetime(2026, 2, 7, 12, 20, 0, 123000, tzinfo=UTC)
    assert (envelope.year, envelope.version, envelope.logical_date) == (2026, 3, date(2026, 2, 7))


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"Version": None}, "Version"),
        ({"Version": "--5"}, "Version"),
        ({"Version": "1.5"}, "Version"),
        ({"Version": "²"}, "Version"),
        ({"DocumentCode": None}, "DocumentCode"),
        ({"DocumentCode": "ALP"}, "RSC"),
        ({"CompetitionCode": "Milano"}, "CompetitionCode"),
        ({"Date": "07.02.2026"}, "Date"),
        ({"Date": None}, "Date"),
        ({"Time": "13:20:00"}, "Time"),
        ({"Time": "250000000"}, "Time"),
        ({"FeedFlag": "X"}, "FeedFlag"),
        ({"Source": ""}, "Source"),
    ],
)
def test_a_wrong_envelope_is_refused_with_the_name_of_the_attribute(change: dict[str, str | None], word: str) -> None:
    with pytest.raises(Rejected, match=word):
        Envelope.read(root(**change))


def test_unknown_attributes_of_a_newer_generation_are_tolerated() -> None:
    assert Envelope.read(root(Serial="9", Novelty="yes")).type == "DT_MEDALLISTS"

"""Tense by the Games clock, hours by the venue's clock and the reader's."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from agents.planner.asked import Focus
from tests.agents.planner.wording.maker import ROME

pytestmark = pytest.mark.unit

BEFORE = datetime(2026, 2, 5, 12, tzinfo=UTC)


def test_before_during_and_after(say, make) -> None:
    maker = make("en")
    ahead, now, done = (maker.schedule(maker.unit(status)) for status in ("scheduled", "running", "finished"))
    assert say(ahead, {}, now=BEFORE, focus=Focus.WHEN) == (
        "The men's downhill is on Saturday 7 February at 11:30 at the Stelvio Ski Centre in Bormio."
    )
    assert "is on now" in say(now, {}, now=datetime(2026, 2, 7, 11, tzinfo=UTC))
    assert "was on Saturday 7 February at 11:30" in say(done, {})


def test_a_year_is_named_when_it_is_not_this_one(say, make) -> None:
    answer = say(make("en").podium(), {}, now=datetime(2027, 3, 1, tzinfo=UTC))
    assert "on 7 February 2026" in answer


def test_the_readers_hour_stands_beside_the_venues(say, make) -> None:
    maker = make("en")
    table = maker.medallists(upcoming=maker.unit("scheduled", start=datetime(2026, 2, 7, 14, 30, tzinfo=ROME)))
    answer = say(table, {}, now=BEFORE, time_zone="America/New_York")
    assert answer.endswith("it starts on Saturday 7 February at 14:30 in Bormio, 8:30 am your time.")


def test_the_readers_day_is_told_when_it_is_another(say, make) -> None:
    maker = make("en")
    unit = maker.unit("scheduled", start=datetime(2026, 2, 7, 20, 0, tzinfo=ROME))
    answer = say(maker.schedule(unit), {}, now=BEFORE, time_zone="Asia/Tokyo")
    assert "at 20:00 (Sunday 8 February at 04:00 your time)" in answer


def test_a_reader_at_the_venue_is_told_one_hour(say, make) -> None:
    maker = make("it")
    answer = say(
        maker.schedule(maker.unit("scheduled")),
        {},
        language="it",
        now=BEFORE,
        focus=Focus.WHEN,
        time_zone="Europe/Paris",
    )
    assert (
        answer
        == "La discesa libera maschile è in programma sabato 7 febbraio alle 11:30, allo Stelvio Ski Centre, a Bormio."
    )


@pytest.mark.parametrize(
    ("language", "locale", "wanted"),
    [
        ("en", None, "Saturday 7 February at 20:05"),
        ("en", "en-US", "Saturday, February 7 at 8:05 pm"),
        ("fr", None, "samedi 7 février à 20:05"),
        ("it", "en-US", "sabato 7 febbraio alle 20:05"),
        ("zh", None, "2月7日星期六20:05"),
        ("ar", None, "السبت 7 فبراير، الساعة 8:05 مساءً"),
        ("ar", "ar-EG", "السبت ٧ فبراير، الساعة ٨:٠٥ مساءً"),
        ("hi", None, "शनिवार 7 फ़रवरी, रात 8:05 बजे"),
    ],
)
def test_dates_and_hours_as_the_locale_writes_them(language, locale, wanted, say, make) -> None:
    maker = make(language)
    unit = maker.unit("scheduled", start=datetime(2026, 2, 7, 20, 5, tzinfo=ROME))
    assert wanted in say(maker.schedule(unit), {}, language=language, locale=locale, now=BEFORE)


def test_digits_of_markers_are_left_alone(say, make) -> None:
    answer = say(make("ar").podium(), {}, language="ar", locale="ar-EG", marks=True)
    assert answer.endswith("[cabc23]")
    assert "٧" in answer


@pytest.mark.parametrize(
    ("status", "words"),
    [("cancelled", "was cancelled"), ("postponed", "has been postponed"), ("delayed", "is delayed")],
)
def test_what_does_not_take_place_as_planned(status, words, say, make) -> None:
    maker = make("en")
    answer = say(maker.schedule(maker.unit(status)), {})
    assert words in answer
    assert "Saturday 7 February at 11:30" in answer


def test_runs_of_one_final_are_one_sentence(say, all_samples) -> None:
    answer = say(*all_samples["en"]["runs"], focus=Focus.WHEN)
    assert answer == (
        "Women's giant slalom: Sunday 15 February, first run at 10:00 and second run at 13:00 "
        "at the Stelvio Ski Centre in Bormio."
    )


def test_games_on_several_sheets_at_one_hour_are_one_line(say, make) -> None:
    maker = make("en")
    sheets = [
        maker.unit(code="CURWTEAM4", medal=0, phase="PREL", rsc=f"CURWTEAM4-------------PREL0001{sheet:02}--")
        for sheet in range(1, 5)
    ]
    later = maker.unit(
        code="CURMTEAM4", medal=0, phase="PREL", rsc="CURMTEAM4-------------PREL000101--",
        start=datetime(2026, 2, 7, 19, 5, tzinfo=ROME),
    )  # fmt: skip
    answer = say(maker.schedule(*sheets, later, later, day=date(2026, 2, 7)), {"day": "2026-02-07"}, focus=Focus.LIST)
    assert answer.count("11:30") == 1
    assert answer.count("19:05") == 1


def test_who_wins_what_is_still_to_come_is_said_to_be_open(say, make) -> None:
    answer = say(make("en").schedule(make("en").unit("scheduled")), {}, now=BEFORE, focus=Focus.WHO)
    assert answer.startswith("The medals have not been decided yet. The men's downhill is on Saturday 7 February")

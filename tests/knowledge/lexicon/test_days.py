"""Times in a text, on one day of the Games and after them."""

from datetime import UTC, datetime

import pytest

from knowledge.lexicon import Lexicon

pytestmark = pytest.mark.service

TUESDAY = datetime(2026, 2, 10, 15, tzinfo=UTC)
AFTER = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "language", "iso"),
    [
        ("who won yesterday", "en", "2026-02-09"),
        ("what is on tonight?", "en", "2026-02-10"),
        ("last Friday", "en", "2026-02-06"),
        ("next Saturday", "en", "2026-02-14"),
        ("Feb 7", "en", "2026-02-07"),
        ("February 7th, 2026", "en", "2026-02-07"),
        ("7 février", "fr", "2026-02-07"),
        ("le 10", "fr", "2026-02-10"),
        ("2月7日", "zh", "2026-02-07"),
        ("二月七日", "zh", "2026-02-07"),
        ("٧ فبراير", "ar", "2026-02-07"),
        ("7 شباط", "ar", "2026-02-07"),
        ("७ फरवरी", "hi", "2026-02-07"),
        ("７月", "zh", None),
        ("07/02", "en", "2026-02-07"),
        ("2/7", "en", "2026-02-07"),
        ("am 7.2. in Mailand", "de", "2026-02-07"),
        ("2026-02-07", "en", "2026-02-07"),
        ("on the 10th", "en", "2026-02-10"),
        ("the opening day", "en", "2026-02-06"),
        ("final day", "en", "2026-02-22"),
        ("day 3", "en", "2026-02-09"),
        ("this week-end", "en", "2026-02-14/2026-02-15"),
        ("between the 8th and 10th", "en", "2026-02-08/2026-02-10"),
        ("8-10 February", "en", "2026-02-08/2026-02-10"),
        ("du 8 au 10 février", "fr", "2026-02-08/2026-02-10"),
        ("dall'8 al 10 febbraio", "it", "2026-02-08/2026-02-10"),
        ("2月8日至10日", "zh", "2026-02-08/2026-02-10"),
        ("avant-hier", "fr", "2026-02-08"),
        ("domenica scorsa", "it", "2026-02-08"),
        ("上周日", "zh", "2026-02-08"),
        ("星期天", "zh", "2026-02-15"),
        ("أمس", "ar", "2026-02-09"),
        ("7 февраля", "ru", "2026-02-07"),
        ("2월 7일", "ko", "2026-02-07"),
        ("7 de febrero", "es", "2026-02-07"),
        ("three days ago", "en", "2026-02-07"),
        ("who came second in the 10 km", "en", None),
        ("le 1000 m", "fr", None),
        ("they won 8 to 10 medals", "en", None),
        ("in may", "en", None),
    ],
)
def test_days(lexicon: Lexicon, text: str, language: str, iso: str | None) -> None:
    assert lexicon.day_range(text, language, TUESDAY) == iso


@pytest.mark.parametrize(
    ("text", "language", "years"),
    [
        ("in 2018", "en", (2018,)),
        ("at Sochi", "en", (2014,)),
        ("Nagano 98", "en", (1998,)),
        ("Innsbruck", "en", (1964, 1976)),
        ("last Games", "en", (2022,)),
        ("four years ago", "en", (2022,)),
        ("il y a quatre ans", "fr", (2022,)),
        ("上届冬奥会", "zh", (2022,)),
        ("two Games ago", "en", (2018,)),
        ("the nineties", "en", (1992, 1994, 1998)),
        ("negli anni ottanta", "it", (1980, 1984, 1988)),
        ("90年代", "zh", (1992, 1994, 1998)),
        ("between 1980 and 1988", "en", (1980, 1984, 1988)),
        ("Paris 2024", "en", ()),
    ],
)
def test_editions(lexicon: Lexicon, text: str, language: str, years: tuple[int, ...]) -> None:
    [mention] = lexicon.days(text, language, TUESDAY)
    assert mention.games == years


def test_open_spans_reach_to_the_latest_games(lexicon: Lexicon) -> None:
    [since] = lexicon.days("since 1992", "en", TUESDAY)
    assert (since.games[0], since.games[-1], len(since.games)) == (1992, 2026, 10)
    [always] = lexicon.days("of all time", "en", TUESDAY)
    assert (always.games[0], always.games[-1]) == (1924, 2026)


def test_a_weekday_can_be_the_one_before_or_the_one_to_come(lexicon: Lexicon) -> None:
    [sunday] = lexicon.days("on Sunday", "en", TUESDAY)
    assert (str(sunday.first), str(sunday.other)) == ("2026-02-15", "2026-02-08")
    [day] = lexicon.days("कल", "hi", TUESDAY)
    assert (str(day.first), str(day.other)) == ("2026-02-11", "2026-02-09")


def test_after_the_games_the_last_ones_are_these(lexicon: Lexicon) -> None:
    [last] = lexicon.days("the last Winter Olympics", "en", AFTER)
    assert last.games == (2026,)
    assert lexicon.day_range("last Sunday", "en", AFTER) == "2026-02-22"


def test_the_day_is_the_venue_s_not_the_reader_s(lexicon: Lexicon) -> None:
    """23:30 in London is half past midnight in Milan."""
    late = datetime(2026, 2, 10, 23, 30, tzinfo=UTC)
    assert lexicon.day_range("today", "en", late) == "2026-02-11"

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.rsc import LENGTH, Rsc

pytestmark = pytest.mark.unit

_PARTS = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.", min_size=1)


@st.composite
def codes(draw: st.DrawFn) -> Rsc:
    return Rsc.of(
        draw(st.sampled_from(["ALP", "SJP", "IHO", "CUR"])),
        draw(st.sampled_from("MWXO")),
        draw(_PARTS)[:18],
        draw(st.sampled_from(["FNL-", "QUAL", "8FNL", "GPA-"])),
        draw(_PARTS)[:8],
    )


@given(codes())
def test_a_code_survives_being_written_and_read(rsc: Rsc) -> None:
    assert Rsc.parse(str(rsc)) == rsc
    assert len(str(rsc)) == LENGTH
    assert rsc.discipline + rsc.gender + rsc.event.ljust(18, "-") + rsc.phase + rsc.unit == str(rsc)


@given(codes())
def test_every_wider_scope_covers_the_code_and_has_its_own_level(rsc: Rsc) -> None:
    for level in ("discipline", "event", "phase", "unit"):
        scope = rsc.at(level)
        assert scope.level == level
        assert scope.covers(rsc)


def test_a_scope_does_not_cover_a_longer_event_that_begins_the_same() -> None:
    large_hill, team = Rsc.of("SJP", "M", "LH"), Rsc.of("SJP", "M", "LHTEAM2", "FNL-", "0001SJ--")
    assert not large_hill.covers(team)
    assert Rsc.of("SJP").covers(team)
    assert Rsc.of("GLO").covers(team)


@given(st.text(max_size=60))
def test_anything_else_is_refused(text: str) -> None:
    try:
        rsc = Rsc.parse(text)
    except Rejected:
        return
    assert str(rsc) == text
    assert len(text) == LENGTH

"""Delegations under whose codes athletes of one country have also competed: a zero for one may be medals of another.

Only codes that took part in the Winter Games. The medals of each stay its own; nothing is ever added up here.
"""

from __future__ import annotations

_TOGETHER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("RUS", ("URS", "EUN", "OAR", "ROC", "AIN")),
    ("GER", ("EUA", "FRG", "GDR")),
    ("CZE", ("BOH", "TCH")),
    ("SVK", ("TCH",)),
    ("SLO", ("YUG",)),
    ("CRO", ("YUG",)),
    ("SRB", ("YUG", "SCG")),
    ("MNE", ("YUG", "SCG")),
    ("MKD", ("YUG",)),
    ("BIH", ("YUG",)),
    ("BLR", ("URS", "EUN", "AIN")),
    ("UKR", ("URS", "EUN")),
    ("KAZ", ("URS", "EUN")),
    ("UZB", ("URS", "EUN")),
    ("GEO", ("URS", "EUN")),
    ("ARM", ("URS", "EUN")),
    ("EST", ("URS",)),
    ("LAT", ("URS",)),
    ("LTU", ("URS",)),
    ("KOR", ("COR",)),
    ("PRK", ("COR",)),
)
_SUCCESSION: dict[str, tuple[str, ...]] = dict(_TOGETHER)


def competed_as(noc: str) -> tuple[str, ...]:
    """Other codes, oldest first, under which athletes of this country have competed; empty for most."""
    return _SUCCESSION.get(noc, ())

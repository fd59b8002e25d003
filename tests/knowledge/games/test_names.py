from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.games.odf.names import Name, decapitalise, name_key, name_of, slug, split_print_name, tidy

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("feed", "given_name", "family_name"),
    [
        ("von ALLMEN Franjo", "Franjo", "von Allmen"),
        ("van 'T WOUT Jens", "Jens", "van 't Wout"),
        ("McDAVID Connor", "Connor", "McDavid"),
        ("MacKINNON Nathan", "Nathan", "MacKinnon"),
        ("O'SHEA Danny", "Danny", "O'Shea"),
        ("O’SHEA Danny", "Danny", "O'Shea"),
        ("FILLON MAILLET Quentin", "Quentin", "Fillon Maillet"),
        ("JANSE van RENSBURG Jennifer", "Jennifer", "Janse van Rensburg"),
        ("DE ALIPRANDINI Luca", "Luca", "De Aliprandini"),
        ("RIJPMA-de JONG Antoinette", "Antoinette", "Rijpma-de Jong"),
        ("SEVICS-MIKELSEVICS Eduards", "Eduards", "Sevics-Mikelsevics"),
        ("GU Ailing Eileen", "Ailing Eileen", "Gu"),
        ("KIM Gilli", "Gilli", "Kim"),
        ("ŠTRUKELJ Živa", "Živa", "Štrukelj"),
        ("KLÆBO Johannes Høsflot", "Johannes Høsflot", "Klæbo"),
        ("ÅSTRÖM Mira", "Mira", "Åström"),
        ("IVANOVA А", "А", "Ivanova"),
        ("PELÉ", "", "Pelé"),
    ],
)
def test_print_names_become_names(feed: str, given_name: str, family_name: str) -> None:
    assert split_print_name(feed) == Name(given_name, family_name)


@pytest.mark.parametrize(
    ("capitals", "noc", "name"),
    [
        ("VON ALLMEN", "SUI", "von Allmen"),
        ("VAN DER BREGGEN", "NED", "van der Breggen"),
        ("VAN DYKEN", "USA", "Van Dyken"),
        ("DE ALIPRANDINI", "ITA", "De Aliprandini"),
        ("DE JONG", "NED", "de Jong"),
        ("MCIVOR", "CAN", "McIvor"),
        ("MCHEDLISHVILI", "GEO", "Mchedlishvili"),
    ],
)
def test_lists_in_capitals_get_their_particles_back_by_noc(capitals: str, noc: str, name: str) -> None:
    assert decapitalise(capitals, noc) == name


@given(st.text(max_size=40))
def test_decapitalising_twice_changes_nothing_more(text: str) -> None:
    once = decapitalise(text)
    assert decapitalise(once) == once


@given(st.from_regex(r"[A-ZÀ-ÖØ-Ý][a-zà-öø-ý]{1,12}", fullmatch=True))
def test_a_family_name_survives_the_capitals_of_the_feed(family: str) -> None:
    if family.upper().lower() != family.lower() or len(family.upper()) != len(family):
        return
    assert decapitalise(family.upper()) == tidy(family)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Name("Johannes Høsflot", "Klæbo"), Name("Johannes Hoesflot", "KLAEBO")),
        (Name("Min-jeong", "Choi"), Name("Minjeong", "CHOI")),
        (Name("Cornelia", "Hütter"), Name("Cornelia", "HUETTER")),
        (Name("Oliver", "Ekman-Larsson"), Name("Oliver", "EKMAN LARSSON")),
        (Name("Danny", "O'Shea"), Name("Danny", "O’SHEA")),
    ],
)
def test_spellings_of_one_name_have_one_key(one: Name, other: Name) -> None:
    assert name_key(one) == name_key(other)


def test_different_names_have_different_keys() -> None:
    keys = {
        name_key(Name(given, family))
        for given in ("Anna", "Hanna", "Vita", "Valj")
        for family in ("Berg", "Bergh", "Gu")
    }
    assert len(keys) == 12


def test_parts_win_over_the_print_name_and_ids_are_plain() -> None:
    assert name_of("Franjo", "von ALLMEN", "ALLMEN F.") == Name("Franjo", "von Allmen")
    assert name_of(None, None, "GU Ailing Eileen") == Name("Ailing Eileen", "Gu")
    assert slug(Name("Franjo", "von Allmen")) == "franjo-von-allmen"
    assert slug(Name("", "")) == "unnamed"

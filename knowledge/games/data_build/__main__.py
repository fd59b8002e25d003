"""`python -m knowledge.games.data_build FACTS [--out FOLDER]`: facts in, shipped data out, byte for byte the same."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from knowledge.games.data_build import history, reference, roll
from knowledge.games.data_build.facts import Facts, Row, write_table
from knowledge.games.data_build.message import write_archives
from knowledge.games.data_build.milano import Milano
from knowledge.games.data_build.programme import today
from knowledge.games.data_build.won import Won

_DEFAULT = Path(__file__).parents[1] / "data"
_EVENT_COLUMNS = ("code", "discipline", "gender", "name", "team")


def build(facts: Facts, out: Path) -> None:
    """Write every table and archive of the shipped data."""
    past = history.History(facts)
    medals = past.medals()
    milano = Milano(facts)
    tables = out / "tables"
    write_table(tables / "games.tsv", reference.GAMES_COLUMNS, reference.games())
    write_table(tables / "nocs.tsv", reference.NOC_COLUMNS, reference.nocs(facts))
    write_table(tables / "disciplines.tsv", reference.DISCIPLINE_COLUMNS, reference.disciplines())
    write_table(tables / "venues.tsv", reference.VENUE_COLUMNS, reference.venues(facts))
    write_table(tables / "events.tsv", _EVENT_COLUMNS, _events(milano, medals))
    write_table(tables / "persons.tsv", roll.COLUMNS, past.roll.table())
    write_table(tables / "medals.tsv", history.COLUMNS, past.table(medals))
    counts = write_archives(out / "odf", milano.messages())
    (out / "edition.tsv").write_text(f"sha256\n{fingerprint(out)}\n", encoding="ascii")
    print(counts, file=sys.stderr)
    print("\n".join(past.problems), file=sys.stderr)


def _events(milano: Milano, medals: list[Won]) -> Iterator[Row]:
    """Today's programme under today's names, then what is gone."""
    names = {code: today(code, feed_name) for (_, feed_name), code in milano.events.items()}
    team = {code for code in names if milano.is_team(code)}
    for won in medals:
        names[won.held.code] = names.get(won.held.code) or won.held.name
        if won.team:
            team.add(won.held.code)
    for code, name in sorted(names.items()):
        yield {
            "code": code,
            "discipline": code[:3],
            "gender": code[3],
            "name": name,
            "team": "1" if code in team else "0",
        }


def fingerprint(out: Path) -> str:
    """A hash of all that is shipped."""
    total = hashlib.sha256()
    for path in sorted((*out.glob("tables/*.tsv"), *out.glob("odf/*.zip"))):
        total.update(path.name.encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path)
    parser.add_argument("--out", type=Path, default=_DEFAULT)
    arguments = parser.parse_args()
    build(Facts(arguments.facts), arguments.out)

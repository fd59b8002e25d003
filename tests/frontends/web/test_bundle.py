"""What a phone has to fetch before the first page is there, and that it asks nobody else for it."""

import gzip
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

INITIAL_SCRIPT = 250_000  # bytes, gzipped


def test_the_first_page_is_light(dist: Path) -> None:
    page = (dist / "index.html").read_text(encoding="utf-8")
    scripts = re.findall(r'(?:src|href)="(/[^"]+\.js)"', page)
    assert scripts
    assert sum(len(gzip.compress((dist / name[1:]).read_bytes())) for name in scripts) < INITIAL_SCRIPT


def test_no_page_asks_another_host_or_runs_what_stands_in_it(dist: Path) -> None:
    page = (dist / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<script(?![^>]*\bsrc=)", page) == []
    assert not re.search(r"\son\w+=|<style|style=", page)
    fetched = re.compile(r"(?:url\(|@import\s*)[\"']?https?:")
    assert [sheet.name for sheet in dist.rglob("*.css") if fetched.search(sheet.read_text(encoding="utf-8"))] == []

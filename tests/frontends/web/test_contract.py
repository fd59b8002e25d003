"""The schemas that the typed client is generated from are those of the running code."""

import runpy
from pathlib import Path

import pytest

import frontends

pytestmark = pytest.mark.unit

WEB = Path(frontends.__file__).parent / "web"
AGAIN = "run: python frontends/web/schema/export.py"


def test_the_committed_schemas_are_those_of_the_code() -> None:
    export = runpy.run_path(str(WEB / "schema" / "export.py"))
    for name, document in export["documents"]().items():
        committed = (WEB / "schema" / name).read_text(encoding="utf-8")
        assert committed == export["written"](document), f"{name} is out of date: {AGAIN}"


def test_the_lock_file_names_no_registry() -> None:
    lock = (WEB / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in lock

"""The command line as a shell meets it: exit codes, errors as JSON, options anywhere on the line."""

import json

import pytest

from frontends.cli.main import run

pytestmark = pytest.mark.unit


def test_an_unknown_command_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["nope"]) == 2
    assert "No such command 'nope'" in capsys.readouterr().err


def test_wrong_use_is_json_where_json_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["nope", "--json"]) == 2
    printed = json.loads(capsys.readouterr().out)
    assert printed["schema"] == "stadion.error/1"
    assert printed["error"]["code"] == "usage"


def test_help_lists_every_registered_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in ("ask", "odf", "serve", "models", "doctor", "eval", "bench"))


def test_a_clock_without_an_offset_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ask", "who won", "--as-of", "2026-02-10T12:00"]) == 2
    assert "offset" in capsys.readouterr().err


def test_a_missing_batch_file_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["ask", "--batch", "no-such-file.jsonl"]) == 1
    assert "cannot be read" in capsys.readouterr().err

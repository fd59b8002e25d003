"""Files stay short, documents link to what exists, nothing large or private is tracked."""

import re
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.unit

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 400
WARN = 300
CODE = {".py", ".ts", ".tsx", ".css"}
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)|!\[[^\]]*\]\(([^)\s]+)\)")
SECRET = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bsk-[A-Za-z0-9]{32,}\b")


def tracked() -> list[Path]:
    """Every file that git tracks and the working tree still has."""
    listing = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    paths = [ROOT / name for name in listing.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def slug(heading: str) -> str:
    """The anchor that Markdown renderers give a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def test_no_file_is_longer_than_the_limit() -> None:
    lengths = {path: path.read_bytes().count(b"\n") for path in tracked() if path.suffix in CODE}
    for path, lines in sorted(lengths.items(), key=lambda item: -item[1]):
        if lines > WARN:
            print(f"long: {path.relative_to(ROOT)} has {lines} lines")
    assert {str(p.relative_to(ROOT)): n for p, n in lengths.items() if n > LIMIT} == {}


def dead_links(document: Path) -> list[str]:
    """Relative links and anchors of a Markdown file that lead nowhere."""
    dead = []
    for match in LINK.finditer(re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.S)):
        target = match.group(1) or match.group(2)
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (document.parent / name).resolve() if name else document
        if not path.exists():
            dead.append(target)
        elif anchor and path.suffix == ".md":
            headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), flags=re.M)
            if anchor not in {slug(heading) for heading in headings}:
                dead.append(target)
    return dead


def test_documents_link_to_what_exists() -> None:
    found = {str(p.relative_to(ROOT)): dead_links(p) for p in tracked() if p.suffix == ".md"}
    assert {name: dead for name, dead in found.items() if dead} == {}


def test_nothing_large_is_tracked() -> None:
    sizes = {str(p.relative_to(ROOT)): p.stat().st_size for p in tracked()}
    assert {name: size for name, size in sizes.items() if size > 2 * 1024 * 1024} == {}
    assert sum(sizes.values()) < 40 * 1024 * 1024


def test_no_secret_and_no_registry_host_is_tracked() -> None:
    offenders = []
    for path in tracked():
        if path.suffix in {".py", ".toml", ".json", ".yaml", ".yml", ".md", ".txt", ".ts", ".tsx", ".ftl"}:
            text = path.read_text(encoding="utf-8", errors="replace")
            hosts = path.name == "package-lock.json" and '"resolved": "http' in text
            if SECRET.search(text) or hosts:
                offenders.append(str(path.relative_to(ROOT)))
    assert offenders == []

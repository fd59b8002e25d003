"""A real Chromium on the built pages of a real server: `stadion serve` with the shipped facts, on loopback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

import frontends

WEB = Path(frontends.__file__).parent / "web"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SIZES = {"phone": (390, 844), "tablet": (834, 1112), "desk": (1440, 900)}


@dataclass
class Reader:
    """Somebody at a page."""

    page: Page
    complaints: list[str]

    def ask(self, text: str) -> None:
        """Asks, and waits for the whole answer."""
        before = self.turns.count()
        self.field.fill(text)
        self.field.press("Enter")
        expect(self.turns).to_have_count(before + 1)
        self.wait()

    def wait(self) -> None:
        """Waits until the answer under way is over."""
        expect(self.page.locator("form button[type=submit]").last).to_be_visible(timeout=20_000)

    def axe(self) -> list[str]:
        """What axe finds wrong on the page as it is."""
        script = (WEB / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
        self.page.evaluate(script)
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        found: dict[str, Any] = self.page.evaluate("tags => axe.run(document, { runOnly: tags })", tags)
        return [f"{rule['id']}: {node['html'][:160]}" for rule in found["violations"] for node in rule["nodes"]]

    def overflow(self) -> int:
        """Pixels that the page is wider than its window."""
        wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        return int(self.page.evaluate(wider))

    @property
    def field(self) -> Locator:
        """Where questions are typed."""
        return self.page.locator("main form textarea").last

    @property
    def turns(self) -> Locator:
        """Questions with their answers."""
        return self.page.locator("[data-turn]")

    @property
    def last(self) -> Locator:
        """The last question with its answer."""
        return self.turns.last


Open = Callable[..., Reader]


@pytest.fixture(scope="session")
def dist() -> Path:
    """The built pages."""
    folder = WEB / "dist"
    if not (folder / "index.html").is_file():
        pytest.skip("the web application is not built: cd frontends/web && npm ci && npm run build")
    return folder


@pytest.fixture(scope="session")
def house(dist: Path, tmp_path_factory: pytest.TempPathFactory, shipped_folder: Path) -> Iterator[str]:
    """The address of a running server."""
    data_dir = tmp_path_factory.mktemp("web") / "data"
    shutil.copytree(shipped_folder, data_dir)
    command = [str(Path(sys.executable).with_name("stadion")), "serve", "--port", "0", "--json"]
    environment = {**os.environ, "STADION_DATA_DIR": str(data_dir)}
    with (data_dir / "log").open("w") as log:
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True, env=environment)
    assert server.stdout is not None
    try:
        url = str(json.loads(server.stdout.readline())["url"])
        until = time.monotonic() + 180
        while httpx.get(f"{url}/ready", timeout=30).status_code != 200 and time.monotonic() < until:
            time.sleep(0.3)
        yield url
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser with a profile of its own."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def opened(chromium: Browser, house: str) -> Iterator[Open]:
    """Opens a path as a new reader with given wishes; complaints of the console fail the test in the end."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_page(
        path: str = "/", size: str = "desk", theme: Literal["light", "dark"] = "light", **wishes: Any
    ) -> Reader:
        width, height = SIZES[size]
        context = chromium.new_context(
            base_url=house,
            viewport={"width": width, "height": height},
            is_mobile=size == "phone",
            has_touch=size == "phone",
            color_scheme=theme,
            locale="en-GB",
            timezone_id=wishes.pop("zone", "Europe/Rome"),
            reduced_motion="reduce",
        )
        contexts.append(context)
        saved = json.dumps({"language": "en", **wishes})
        keep = f"localStorage.getItem('stadion.preferences') ?? {json.dumps(saved)}"
        context.add_init_script(f"localStorage.setItem('stadion.preferences', {keep})")
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: complaints.append(message.text) if _is_complaint(message.text) else None)
        page.goto(path)
        page.get_by_role("main").wait_for()
        return Reader(page, complaints)

    yield open_page
    for context in contexts:
        context.close()
    assert complaints == []


def _is_complaint(text: str) -> bool:
    """What must never stand in the console: refusals of the content policy, warnings of React."""
    return "Content Security Policy" in text or "Refused to" in text or "React" in text

"""Everybody can use the pages: WCAG 2.2 AA by axe, keyboard, targets, large text, both directions, nothing jumps."""

from typing import Any

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LOOKS = [("phone", "light", "en"), ("desk", "dark", "en"), ("phone", "dark", "ar"), ("tablet", "light", "ar")]
QUESTIONS = {
    "en": ("Who won the women's downhill?", "Show me the medal table", "Compare Norway and Germany over the years"),
    "ar": ("من فاز بسباق الانحدار للرجال؟", "أي بلد يتصدر جدول الميداليات؟"),
}
CONTROLS = "header button, header a, form button, main li button, [role=dialog] button"
TARGETS = f"""() => [...document.querySelectorAll('{CONTROLS}')]
  .filter((one) => one.checkVisibility())
  .map((one) => ({{ name: one.ariaLabel ?? one.textContent, box: one.getBoundingClientRect() }}))
  .filter(({{ box }}) => box.width < 43.5 || box.height < 43.5)
  .map(({{ name, box }}) => `${{name}} ${{box.width}}x${{box.height}}`)"""
SHIFTS = """() => {
  window.shifted = 0;
  const last = () => [...document.querySelectorAll('[data-turn]')].at(-1);
  const inLast = ({ node }) => node !== null && last().contains(node);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.sources.some(inLast)) window.shifted += entry.value;
  }).observe({ type: 'layout-shift' });
}"""


@pytest.mark.parametrize(("size", "theme", "language"), LOOKS)
def test_no_page_has_a_fault_that_axe_knows(opened: Any, size: str, theme: str, language: str) -> None:
    reader = opened("/", size, theme, language=language, asOf="2026-02-20T11:00:00Z")
    page = reader.page
    expect(page.get_by_role("main").get_by_role("list").last).to_be_visible()
    faults = {"landing": reader.axe()}
    page.goto("/fan")
    for question in QUESTIONS[language]:
        reader.ask(question)
    faults["answers"] = reader.axe()
    assert reader.overflow() <= 0
    reader.last.locator("sup button").first.click()
    faults["source"] = reader.axe()
    page.keyboard.press("Escape")
    page.locator("header button").last.click()
    faults["settings"] = reader.axe()
    page.keyboard.press("Escape")
    page.locator("header button").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    faults["conversations"] = reader.axe()
    page.goto("/sign-in")
    faults["sign-in"] = reader.axe()
    assert {place: found for place, found in faults.items() if found} == {}


def test_the_keyboard_is_enough(opened: Any) -> None:
    reader = opened("/fan")
    page = reader.page
    page.keyboard.press("/")
    expect(reader.field).to_be_focused()
    page.keyboard.type("Who won the men's downhill?")
    page.keyboard.press("Enter")
    expect(reader.turns).to_have_count(1)
    reader.wait()
    mark = reader.last.locator("sup button").first
    mark.focus()
    page.keyboard.press("Enter")
    panel = page.get_by_role("complementary", name="Source")
    expect(panel).to_be_focused()
    page.keyboard.press("Escape")
    expect(panel).to_have_count(0)
    expect(mark).to_be_focused()
    outline = mark.evaluate("one => getComputedStyle(one).outlineWidth")
    assert float(outline.removesuffix("px")) >= 2


def test_fingers_find_every_control(opened: Any) -> None:
    reader = opened("/fan", "phone")
    reader.ask("Who won the women's downhill?")
    assert reader.page.evaluate(TARGETS) == []
    reader.page.locator("header button").last.click()
    assert reader.page.evaluate(TARGETS) == []


def test_arabic_is_read_from_the_right(opened: Any) -> None:
    reader = opened("/fan", "phone", language="ar")
    page = reader.page
    assert page.locator("html").get_attribute("dir") == "rtl"
    menu = page.locator("header button").first.bounding_box()
    assert menu["x"] > 195
    reader.ask("من فاز بسباق الانحدار للرجال؟")
    answer = reader.last.locator("[lang=ar]").first
    assert answer.evaluate("one => getComputedStyle(one).direction") == "rtl"
    face = page.evaluate("() => document.fonts.check('16px \"Noto Sans Arabic Variable\"', 'من')")
    assert face


def test_text_twice_as_large_stays_on_the_page(opened: Any) -> None:
    reader = opened("/fan", "phone", asOf="2026-02-20T11:00:00Z")
    reader.page.evaluate("document.documentElement.style.fontSize = '200%'")
    for question in QUESTIONS["en"]:
        reader.ask(question)
    assert reader.overflow() <= 0
    reader.page.locator("header button").last.click()
    expect(reader.page.get_by_role("dialog")).to_be_in_viewport()


def test_nothing_jumps_while_an_answer_comes(opened: Any) -> None:
    reader = opened("/fan", "phone")
    reader.ask("Who won the women's downhill?")
    reader.page.evaluate(SHIFTS)
    reader.ask("Show me the medal table")
    reader.page.wait_for_timeout(300)
    assert reader.page.evaluate("window.shifted") < 0.05  # half of what the web vitals call good


def test_a_screen_reader_hears_whole_sentences(opened: Any) -> None:
    reader = opened("/fan")
    reader.ask("Who won the men's downhill?")
    live = reader.last.locator(".unseen[aria-live=polite]")
    spoken = live.locator("p").all_inner_texts()
    assert spoken
    assert all(sentence.rstrip().endswith((".", "!", "?")) for sentence in spoken)

"""A conversation as a reader has it: answers with sources, what can be done with them, and what may go wrong."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Route, expect

pytestmark = pytest.mark.browser

ERROR = {"code": "unavailable", "message": "Down.", "recovery": "Wait.", "retryable": True, "request_id": "q-1"}


def test_from_the_landing_page_to_an_answer_with_its_source(opened: Any) -> None:
    reader = opened("/")
    page = reader.page
    hosts = set()
    page.on("request", lambda request: hosts.add(request.url.split("/")[2]))
    reader.field.fill("Who won the men's downhill?")
    reader.field.press("Enter")
    page.wait_for_url(re.compile("/fan/"))
    reader.wait()
    expect(reader.last).to_contain_text("Franjo von Allmen")
    card = reader.last.get_by_role("region", name="men's downhill")
    expect(card.get_by_role("listitem")).to_have_count(3)
    expect(card.locator("img").first).to_have_js_property("complete", True)
    reader.last.locator("sup button").first.click()
    panel = page.get_by_role("complementary", name="Source")
    expect(panel).to_contain_text("DT_MEDALLISTS")
    panel.get_by_role("button", name="Show the message").click()
    expect(panel.locator("pre")).to_contain_text("OdfBody")
    assert len(hosts) == 1


def test_a_conversation_goes_on_is_kept_and_is_deleted(opened: Any) -> None:
    reader = opened("/fan")
    page = reader.page
    reader.ask("Who won the women's downhill?")
    reader.ask("And the men's?")
    expect(reader.last).to_contain_text("Franjo von Allmen")
    page.reload()
    expect(reader.turns).to_have_count(2)
    expect(reader.turns.first).to_contain_text("Breezy Johnson")
    reader.last.locator("sup button").first.click()
    expect(page.get_by_role("complementary", name="Source")).to_be_visible()
    page.get_by_role("button", name="Conversations").click()
    drawer = page.get_by_role("dialog")
    expect(drawer.get_by_role("link", name=re.compile("women's downhill")).first).to_be_visible()
    with page.expect_download() as download:
        drawer.get_by_role("link", name=re.compile("^Export")).click()
    assert download.value.suggested_filename.endswith(".md")
    drawer.get_by_role("button", name=re.compile("^Delete")).click()
    drawer.get_by_role("button", name="Delete", exact=True).click()
    expect(drawer.get_by_role("listitem")).to_have_count(0)
    expect(page).to_have_url(re.compile("/fan$"))


def test_a_suggestion_asks(opened: Any) -> None:
    reader = opened("/fan")
    reader.ask("Who won the women's downhill?")
    suggestion = reader.last.get_by_role("navigation").get_by_role("button").first
    words = suggestion.inner_text()
    suggestion.click()
    expect(reader.turns).to_have_count(2)
    expect(reader.last.get_by_role("heading", level=2)).to_contain_text(words)


def test_stop_is_at_once_and_the_question_can_be_asked_again(opened: Any) -> None:
    reader = opened("/fan")
    page = reader.page
    page.route("**/agui", lambda route: None)  # a server that takes its time
    reader.field.fill("Who won the men's downhill?")
    reader.field.press("Enter")
    expect(reader.last).to_contain_text("Looking it up")
    page.get_by_role("button", name="Stop").click()
    expect(reader.last).to_contain_text("Stopped.")
    page.unroute("**/agui")
    reader.last.get_by_role("button", name="Try again").click()
    expect(reader.last).to_contain_text("Franjo von Allmen")
    expect(reader.turns).to_have_count(1)


def test_a_dropped_connection_resumes_where_it_was(opened: Any) -> None:
    reader = opened("/fan")
    resumed = []

    def cut(route: Route) -> None:
        whole = route.fetch()
        frames = whole.text().split("\n\n")
        route.fulfill(status=200, headers=dict(whole.headers), body="\n\n".join(frames[: len(frames) // 2]) + "\n\n")

    reader.page.route("**/agui", cut)
    reader.page.on("request", lambda request: resumed.append(request.url) if "after=" in request.url else None)
    reader.ask("Who won the men's downhill?")
    expect(reader.last).to_contain_text("ahead of Giovanni Franzoni and Dominik Paris")
    words = reader.last.locator("[lang][dir] > div").first
    expect(words).to_contain_text(re.compile("^Franjo von Allmen.*on 7 February.*[^.]*$"))
    assert words.inner_text().count("on 7 February") == 1
    assert len(resumed) == 1


@pytest.mark.parametrize(
    ("status", "body", "headers", "words"),
    [
        (503, ERROR, {}, "not available right now"),
        (429, ERROR | {"code": "rate_limited"}, {"Retry-After": "7"}, "in \u20687\u2069 seconds"),
        (500, {"detail": "not ours"}, {}, "did not work"),
    ],
)
def test_a_failure_says_what_helps(opened: Any, status: int, body: Any, headers: dict[str, str], words: str) -> None:
    reader = opened("/fan", "phone")
    page = reader.page
    page.route("**/agui", lambda route: route.fulfill(status=status, body=json.dumps(body), headers=headers))
    reader.ask("Who won the men's downhill?")
    alert = reader.last.get_by_role("alert")
    expect(alert).to_contain_text(words)
    page.unroute("**/agui")
    alert.get_by_role("button", name="Try again").click()
    expect(reader.last).to_contain_text("Franjo von Allmen")


def test_offline_says_so_and_keeps_what_was_read(opened: Any) -> None:
    reader = opened("/fan")
    reader.ask("Who won the men's downhill?")
    reader.page.context.set_offline(True)
    expect(reader.page.get_by_role("status")).to_contain_text("You are offline")
    reader.ask("And the women's?")
    expect(reader.last.get_by_role("alert")).to_contain_text("You are offline")
    expect(reader.turns.first).to_contain_text("Franjo von Allmen")
    reader.page.context.set_offline(False)
    reader.last.get_by_role("button", name="Try again").click()
    expect(reader.last).to_contain_text("Breezy Johnson")


def test_results_stay_hidden_until_they_are_asked_for(opened: Any) -> None:
    reader = opened("/fan", "phone")
    reader.ask("Who won the men's downhill?")
    reader.page.get_by_role("button", name="Hide results").click()
    expect(reader.last).not_to_contain_text("Franjo")
    assert "Franjo" not in reader.page.content()
    reader.last.get_by_role("button", name="Show").click()
    expect(reader.last).to_contain_text("Franjo von Allmen")


def test_the_games_clock_takes_later_results_away(opened: Any) -> None:
    reader = opened("/fan")
    page = reader.page
    page.get_by_role("button", name="Games clock").click()
    page.get_by_label("Date and time (venue)").fill("2026-02-06T10:00")
    page.get_by_role("button", name="Set the clock").click()
    expect(page.get_by_role("button", name=re.compile("Games clock: 6 Feb"))).to_be_visible()
    expect(page.get_by_role("heading", name="Friday 6 February")).to_be_visible()
    reader.ask("Who won the men's downhill?")
    assert "Franjo" not in reader.last.inner_text()


def test_times_are_the_readers_with_the_venues_beside_them(opened: Any) -> None:
    reader = opened("/fan", zone="Asia/Tokyo", asOf="2026-02-01T10:00:00Z")
    reader.ask("When is the men's downhill?")
    row = reader.last.get_by_role("listitem").filter(has_text="at the venue").last
    expect(row.locator("time")).to_have_text("19:30")
    expect(row).to_contain_text("\u206811:30\u2069 at the venue")
    with reader.page.expect_download() as download:
        row.get_by_role("link", name=re.compile("to calendar$")).click()
    assert download.value.suggested_filename.endswith(".ics")


def test_language_theme_and_team_are_remembered(opened: Any) -> None:
    reader = opened("/")
    page = reader.page
    page.get_by_role("button", name="Settings").click()
    page.get_by_label("Favourite team").select_option("ITA")
    page.get_by_text("Dark", exact=True).click()
    page.get_by_label("Language").select_option("fr")
    expect(page.get_by_role("heading", level=1)).to_have_text("Interrogez les Jeux d’hiver.")
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("Interrogez les Jeux d’hiver.")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.evaluate("JSON.parse(localStorage['stadion.preferences']).favouriteNoc") == "ITA"


def test_this_is_wrong_reaches_the_house(opened: Any) -> None:
    reader = opened("/fan")
    reader.ask("Who won the men's downhill?")
    reader.last.get_by_role("button", name="This is wrong").click()
    reader.last.get_by_role("textbox").fill("The wrong year")
    with reader.page.expect_response("**/api/feedback") as kept:
        reader.last.get_by_role("button", name="Send").click()
    assert kept.value.status == 201
    expect(reader.last).to_contain_text("Thank you")


def test_staff_are_told_when_their_password_is_wrong(opened: Any) -> None:
    page = opened("/sign-in").page
    page.get_by_label("User name").fill("nobody")
    page.get_by_label("Password").fill("nothing at all")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_have_text("User name or password is not right.")

from concurrent.futures import ThreadPoolExecutor

import pytest

from graphs.conversations import ConversationStore
from graphs.errors import UnknownConversation
from graphs.turn import Timings, TurnResult
from knowledge.citation import Citation, CitationKind

pytestmark = pytest.mark.service


@pytest.fixture
def store(tmp_path):
    with ThreadPoolExecutor(2) as threads:
        opened = ConversationStore(tmp_path / "conversations.sqlite", threads)
        yield opened
        opened.close()


def result(thread_id, answer="Franjo von Allmen won."):
    source = Citation(id="c1", kind=CitationKind.ODF, title="Medallists", source="ODF", spans=((0, 22),))
    timings = Timings(route=0.01, first_token=0.02, total=0.03)
    return TurnResult(
        thread_id=thread_id, answer=answer, language="en", agent="fan", agents=("fan",), model="planner",
        citations=(source,), timings=timings,
    )  # fmt: skip


async def test_a_conversation_is_listed_exported_and_forgotten_by_its_owner(store):
    await store.record("me", "who won\nthe downhill?", result("t1"))
    await store.record("me", "and the silver?", result("t1", "Giovanni Franzoni."))
    await store.record("me", "hello", result("t2", "Hello."))
    listed = await store.listing("me")
    assert [(c.thread_id, c.title, c.turns) for c in listed] == [("t2", "hello", 1), ("t1", "who won the downhill?", 2)]
    transcript = await store.transcript("t1", "me")
    assert [turn.asked for turn in transcript.turns] == ["who won\nthe downhill?", "and the silver?"]
    assert transcript.turns[0].result.citations[0].spans == ((0, 22),)
    markdown = transcript.markdown()
    assert markdown.startswith("# who won the downhill?\n")
    assert "## and the silver?\n\nGiovanni Franzoni.\n\n1. Medallists · ODF" in markdown
    await store.delete("t1", "me")
    assert [c.thread_id for c in await store.listing("me")] == ["t2"]
    assert await store.holding("t1") is None


async def test_a_stolen_thread_looks_like_one_that_does_not_exist(store):
    await store.record("me", "hello", result("t1"))
    messages = []
    for thread in ("t1", "never"):
        for call in (
            store.transcript(thread, "thief"),
            store.delete(thread, "thief"),
            store.rename(thread, "thief", "x"),
        ):
            with pytest.raises(UnknownConversation) as refused:
                await call
            messages.append(refused.value.body())
    assert len(set(map(str, messages))) == 1
    with pytest.raises(UnknownConversation):
        await store.record("thief", "mine now", result("t1"))
    assert len((await store.transcript("t1", "me")).turns) == 1


async def test_titles_are_short_and_can_be_changed(store):
    await store.record("me", "who won " + "the very long downhill " * 9, result("t1"))
    [listed] = await store.listing("me")
    assert len(listed.title) <= 61
    assert listed.title.endswith("…")
    await store.rename("t1", "me", "Downhill")
    assert (await store.listing("me"))[0].title == "Downhill"

"""Puts the desk together: stores, names, rules, models, agents, graph. The only place that knows all of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiosqlite
from langgraph.checkpoint.base import BaseCheckpointSaver
from langgraph.checkpoint.serde.jsonplus import JsonPlusSerializer
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver
from langgraph.graph import START, StateGraph
from langgraph.graph.state import CompiledStateGraph

from agents.planner.wording.worder import Worder
from gpu_services.embedding.client import EmbeddingClient
from graphs.admission import Admission
from graphs.backends import Specialist
from graphs.conversations import ConversationStore
from graphs.desk import Desk
from graphs.fan import fan_specialist
from graphs.freshness import Freshness
from graphs.intake.language import LanguageIdentifier
from graphs.intake.safety import SafetyReader
from graphs.intake.text import TextLimits
from graphs.nodes.concierge import Concierge
from graphs.nodes.critic import Review
from graphs.nodes.ingress import Ingress
from graphs.nodes.reply import Reply
from graphs.nodes.router import Route
from graphs.nodes.specialist import Specialists
from graphs.routing.preview import RoutePreview
from graphs.routing.router import Router
from graphs.settings import DeskSettings
from graphs.state import DeskState
from graphs.stream import RunHub
from graphs.turns import TurnRunner
from knowledge.access import TurnContext
from knowledge.games.store import GamesStore
from knowledge.lexicon import Lexicon
from knowledge.rules import RuleBook
from tools.fan import fan_tools
from tools.turn import Shelf

_REMEMBERED = [
    ("graphs.state", "TurnProgress"),
    ("graphs.state", "Leg"),
    ("graphs.turn", "ToolCallSummary"),
    ("graphs.turn", "ArtifactSummary"),
    ("knowledge.citation", "Citation"),
    ("knowledge.citation", "CitationKind"),
]
"""Our own types that a checkpoint may hold; others are refused when it is read."""


@dataclass(frozen=True)
class Parts:
    """What the graph is made of."""

    identifier: LanguageIdentifier
    safety: SafetyReader
    router: Router
    worder: Worder
    lexicon: Lexicon
    desks: Mapping[str, Specialist]
    tools: Mapping[str, Any]
    conversations: ConversationStore
    freshness: Freshness
    shelf: Shelf


def build_graph(
    parts: Parts, kept_turns: int, checkpoints: BaseCheckpointSaver[str] | None
) -> CompiledStateGraph[DeskState, TurnContext, Any, Any]:
    """ingress -> router -> specialist or concierge -> critic -> reply; the nodes say where to go next."""
    built = frozenset(parts.desks)
    graph = StateGraph(DeskState, context_schema=TurnContext)
    graph.add_node("ingress", Ingress(parts.identifier, parts.safety, parts.worder.languages, parts.freshness))
    graph.add_node("router", Route(parts.router, built))
    graph.add_node("specialist", Specialists(parts.desks, parts.lexicon))
    graph.add_node("concierge", Concierge(parts.worder, parts.tools["emergency_numbers"]))
    graph.add_node("critic", Review(built))
    graph.add_node("reply", Reply(parts.conversations, parts.worder, kept_turns))
    graph.add_edge(START, "ingress")
    return graph.compile(checkpointer=checkpoints, name="desk")


@asynccontextmanager
async def open_desk(
    settings: DeskSettings | None = None, more: Mapping[str, Specialist] | None = None
) -> AsyncIterator[Desk]:
    """The desk of one data folder, ready to answer; closes what it opened.

    The first opening of a folder fills the Games store, which takes some seconds.

    Args:
        settings: read from the environment when not given.
        more: specialists of further desks, by the desk's name.
    """
    settings = settings or DeskSettings.load()
    async with open_parts(settings, more) as parts, _checkpoints(settings) as checkpoints:
        desk = _desk(settings, parts, checkpoints)
        try:
            yield desk
        finally:
            await desk.aclose()


@asynccontextmanager
async def open_parts(settings: DeskSettings, more: Mapping[str, Specialist] | None = None) -> AsyncIterator[Parts]:
    """What the graph is made of, loaded off the event loop and closed at the end."""
    threads = ThreadPoolExecutor(settings.desk_threads, thread_name_prefix="desk")
    parts = await asyncio.to_thread(_parts, settings, threads, more or {})
    threads.submit(_read_catalogues, parts.worder)
    try:
        yield parts
    finally:
        parts.conversations.close()
        parts.freshness.store.close()
        threads.shutdown(wait=False)


def _parts(settings: DeskSettings, threads: ThreadPoolExecutor, more: Mapping[str, Specialist]) -> Parts:
    """Everything that has to be read or loaded; some seconds of work, off the event loop."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    games = GamesStore.open(settings.data_dir)
    lexicon = Lexicon.load(games)
    threads.submit(lexicon.warm)  # the first misspelt name should not wait for it, nor the first answer
    embeddings = EmbeddingClient()
    embeddings.warm_up()
    rules = RuleBook.open(embeddings)
    tools = fan_tools(games, lexicon, rules)
    worder = Worder(lexicon)
    return Parts(
        identifier=LanguageIdentifier(),
        safety=SafetyReader(),
        router=Router(embeddings),
        worder=worder,
        lexicon=lexicon,
        desks={"fan": fan_specialist(settings, games, lexicon, rules, worder, tools), **more},
        tools={tool.name: tool for tool in tools},
        conversations=ConversationStore(settings.conversations_path, threads),
        freshness=Freshness(games, lexicon, threads),
        shelf=Shelf(games, lexicon, rules),
    )


def _read_catalogues(worder: Worder) -> None:
    """Parses every language's messages before somebody waits for them."""
    for language in worder.languages:
        worder.say("hello", language)


def _desk(settings: DeskSettings, parts: Parts, checkpoints: BaseCheckpointSaver[str]) -> Desk:
    graph = build_graph(parts, settings.kept_turns, checkpoints)
    return Desk(
        runner=TurnRunner(
            graph,
            parts.conversations,
            settings.turn_deadline,
            settings.turns_at_once if settings.desk_model == "planner" else settings.llm_turns_at_once,
            pausing=any(desk.pauses for desk in parts.desks.values()),
        ),
        preview=RoutePreview(parts.identifier, parts.safety, parts.router, parts.worder.languages),
        admission=Admission(TextLimits(characters=settings.max_characters), settings.max_history),
        conversations=parts.conversations,
        checkpoints=checkpoints,
        hub=RunHub(settings.run_events, settings.run_kept),
        shelf=parts.shelf,
    )


@asynccontextmanager
async def _checkpoints(settings: DeskSettings) -> AsyncIterator[AsyncSqliteSaver]:
    """SQLite in WAL mode: one short write a turn, readers never wait."""
    async with aiosqlite.connect(settings.checkpoints_path) as connection:
        await connection.execute("PRAGMA synchronous=NORMAL")
        saver = AsyncSqliteSaver(connection, serde=JsonPlusSerializer(allowed_msgpack_modules=_REMEMBERED))
        await saver.setup()
        yield saver

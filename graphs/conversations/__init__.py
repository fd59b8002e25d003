"""Conversations as their owners see them: a list, a transcript to read on or take along, and deletion."""

from graphs.conversations.store import ConversationStore
from graphs.conversations.transcript import ConversationSummary, Transcript, TranscriptTurn

__all__ = ["ConversationStore", "ConversationSummary", "Transcript", "TranscriptTurn"]

"""Checks every sentence of an answer against the results that it cites, before a reader sees it."""

from graphs.critic.check import Critic, Finding, Speaker
from graphs.critic.evidence import Evidence
from graphs.critic.gate import Gate

__all__ = ["Critic", "Evidence", "Finding", "Gate", "Speaker"]

"""Who is asking and what they may see. Made from credentials at the edge, read by every tool."""

from knowledge.access.principal import Preferences, Principal, Role, TurnContext

__all__ = ["Preferences", "Principal", "Role", "TurnContext"]

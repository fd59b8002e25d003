"""The fans' desk: what it may do (`policy.md`), its tools and its middleware. `graphs` runs it as a specialist."""

from agents.fan.agent import fan_agent, fan_middleware
from agents.fan.prompt import policy

__all__ = ["fan_agent", "fan_middleware", "policy"]

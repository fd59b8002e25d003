"""What the desk says of itself: greetings, refusals, misunderstandings. No tool is asked, nothing is cited."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.wording.catalogue import Argument, Catalogue, UnknownMessageError
from agents.planner.wording.prose import capitalised
from agents.planner.wording.typesetting import typeset
from agents.planner.wording.untrusted import clean

_PREFIXES = ("say", "refuse", "desk")
_FALLBACKS = {"refuse": "refuse-generic", "desk": "desk-other"}


def say(catalogue: Catalogue, key: str, arguments: Mapping[str, Argument]) -> str:
    """A sentence by its key: `hello`, `refuse-betting`, `desk-museum`; an unknown topic gets the general refusal.

    Raises:
        UnknownMessageError: when there is no such sentence.
    """
    safe = {name: clean(value) if isinstance(value, str) else value for name, value in arguments.items()}
    text = catalogue.text(_known(catalogue, key.replace("_", "-")), safe)
    return capitalised(typeset(catalogue, text))


def _known(catalogue: Catalogue, key: str) -> str:
    head = key.partition("-")[0]
    wanted = [key] if head in _PREFIXES else [f"{prefix}-{key}" for prefix in _PREFIXES]
    found = next((message for message in wanted if catalogue.knows(message)), None)
    if found is not None:
        return found
    if head in _FALLBACKS:
        return _FALLBACKS[head]
    raise UnknownMessageError(key)

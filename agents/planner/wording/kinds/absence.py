"""The honest empty answer: why there is nothing, and the nearest thing that is known."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from tools.results import Absence, DisciplineRef, EventRef, Missing, NocRef, VenueRef

_MOST = 3


def word(result: Absence, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the gap."""
    together = _known(result, voice, args)
    if together is not None:
        return [together]
    prose: Prose = [_why(result, voice)]
    names = [voice.safe(option.name) for option in result.nearest[:_MOST]]
    if names:
        prose.append(_nearest(result, voice, names))
    return prose


def _why(result: Absence, voice: Voice) -> Sentence:
    cites = tuple(citation.id for citation in result.citations)
    key = _specific(f"absence-{result.why.value.replace('_', '-')}", result.topic, voice)
    subject = voice.safe(result.subject) if result.subject else ""
    arguments = {
        "topic": _topic(result.topic, voice),
        "subject": subject,
        "about": voice.text("absence-about", subject=subject) if subject else "",
        "asked": voice.safe(result.asked, 60) if result.asked else subject,
        "at": voice.text("absence-at", games=voice.safe(result.asked)) if result.asked else "",
        "when": voice.weekday(result.when.date()) if result.when else "",
        "dated": "yes" if result.when else "no",
    }
    if result.why is Missing.NEVER and voice.asked.focus is Focus.WHETHER:
        return voice.led("no", key, cites, **arguments)
    return voice.sentence(key, cites, **arguments)


def _specific(key: str, topic: str, voice: Voice) -> str:
    """The message for this topic, where there is one of its own."""
    own = f"{key}-{topic.replace('_', '-')}"
    return own if own in voice.catalogue else key


def _topic(topic: str, voice: Voice) -> str:
    own = f"topic-{topic.replace('_', '-')}"
    return voice.text(own if own in voice.catalogue else "topic-other")


def _nearest(result: Absence, voice: Voice, names: list[str]) -> Sentence:
    """What is known instead; for a misspelt name a guess, for the rest a pointer."""
    cites = tuple(citation.id for citation in result.citations)
    if result.why is Missing.NAME:
        return voice.sentence("nearest-names", cites, list=voice.join(names, "or"))
    if result.why is Missing.EVENT_ABSENT:
        return voice.sentence("nearest-games", cites, list=voice.join(names), n=len(names))
    return voice.sentence("nearest", cites, list=voice.join(names), n=len(names))


def _known(result: Absence, voice: Voice, args: Mapping[str, object]) -> Sentence | None:
    """`My sources have the medallists of the downhill but not the times`: the gap and what stands next to it."""
    if result.why is not Missing.FACT or len(result.nearest) != 1:
        return None
    option = result.nearest[0]
    key = f"known-{option.hint}"
    if key not in voice.catalogue:
        return None
    about = _noun(option.code, option.name, args.get("about_kind"), voice)
    cites = tuple(citation.id for citation in result.citations)
    return voice.sentence(
        "absence-fact-but", cites, known=voice.text(key, about=about), topic=_topic(result.topic, voice), about=about
    )


def _noun(code: str, name: str, kind: object, voice: Voice) -> Noun:
    """The thing asked about with its forms, where its kind is known."""
    match kind:
        case "event":
            discipline = DisciplineRef(code=code[:3], name=code[:3])
            return voice.event(EventRef(code=code, name=name, discipline=discipline, gender="O"))
        case "noc":
            return voice.noc(NocRef(code=code, name=name))
        case "discipline":
            return voice.discipline(DisciplineRef(code=code, name=name))
        case "venue":
            return voice.venue(VenueRef(code=code, name=name))
        case _:
            safe = voice.safe(name)
            return Noun(safe, {"of": voice.text("of-person", name=safe)})

"""The honest empty answer: why there is nothing, and the nearest thing that is known."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agents.planner.asked import Focus
from agents.planner.wording import scope
from agents.planner.wording.catalogue import Argument
from agents.planner.wording.days import day_argument
from agents.planner.wording.nouns import Noun
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from tools.results import Absence, DisciplineRef, EventRef, GamesRef, Missing, NocRef, VenueRef

_MOST = 3
_EDITIONS = ("games", "games_cancelled", "summer_games")
_KIND_BY_HINT = {"medallists": "event", "event": "event", "venue": "venue", "schedule": "discipline"}
_CODE = re.compile(r"[A-Z]{3}\Z")
_RSC = re.compile(r"[A-Z]{3}[MWXO][A-Z0-9-]{30}\Z")


def word(result: Absence, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the gap."""
    together = _known(result, voice, args)
    if together is not None:
        return [together]
    prose: Prose = [_never_won(result, voice, args) or _why(result, voice, args)]
    names = [voice.safe(option.name) for option in result.nearest[:_MOST]]
    if names:
        prose.append(_nearest(result, voice, names))
    return prose


def _why(result: Absence, voice: Voice, args: Mapping[str, object]) -> Sentence:
    cites = tuple(citation.id for citation in result.citations)
    if result.topic == "session" and result.why is Missing.NEVER:
        return _nothing_scheduled(result, voice, args)
    key = _specific(f"absence-{result.why.value.replace('_', '-')}", result.topic, voice)
    subject = voice.safe(result.subject) if result.subject else ""
    arguments: dict[str, Argument] = {
        "topic": _topic(result.topic, voice),
        "subject": subject,
        "who": _who(result, voice, args),
        "about": _about(result, voice, args),
        "asked": voice.safe(result.asked, 60) if result.asked else subject,
        "at": voice.text("absence-at", games=voice.safe(result.asked)) if result.asked else "",
        "when": voice.weekday(result.when.date()) if result.when else "",
        "dated": "yes" if result.when else "no",
    }
    if result.why is Missing.NEVER and voice.asked.focus is Focus.WHETHER:
        return voice.led("no", key, cites, **arguments)
    return voice.sentence(key, cites, **arguments)


def _about(result: Absence, voice: Voice, args: Mapping[str, object]) -> str:
    """What the gap is about: with its grammar where the tool was given a code, in brackets otherwise."""
    if not result.subject:
        return ""
    event, discipline, noc = (str(args.get(key) or "") for key in ("event", "discipline", "noc"))
    about = None
    if _RSC.match(event):
        about = _noun(event, result.subject, "event", voice)
    elif _CODE.match(discipline) and not event:
        about = _noun(discipline, result.subject, "discipline", voice)
    elif _CODE.match(noc) and not (event or discipline or args.get("athlete")):
        about = _noun(noc, result.subject, "noc", voice)
    if about is None or about.bare != voice.safe(result.subject):
        return voice.text("absence-about", subject=voice.safe(result.subject))
    return voice.text("absence-about-of", about=about)


def _who(result: Absence, voice: Voice, args: Mapping[str, object]) -> Noun:
    """The delegation or person that lacks something."""
    name = result.subject or result.asked or ""
    code = next((str(args[key]) for key in ("country", "noc") if _CODE.match(str(args.get(key) or ""))), None)
    return voice.noc(NocRef(code=code, name=name)) if code else Noun(voice.safe(name))


def _nothing_scheduled(result: Absence, voice: Voice, args: Mapping[str, object]) -> Sentence:
    """`Nothing is scheduled in curling on Tuesday 24 February`."""
    event, discipline = str(args.get("event") or ""), str(args.get("discipline") or "")
    where = voice.text("absence-about", subject=voice.safe(result.subject)) if result.subject else ""
    if _RSC.match(event):
        where = voice.text("in-event", event=_noun(event, result.subject or event, "event", voice))
    elif _CODE.match(discipline) and not event:
        where = voice.text("in-discipline", discipline=_noun(discipline, result.subject or "", "discipline", voice))
    day = day_argument(args)
    when = voice.text("on-weekday", day=voice.weekday(day)) if day else ""
    cites = tuple(citation.id for citation in result.citations)
    if voice.asked.focus is Focus.WHETHER:
        return voice.led("no", "nothing-scheduled", cites, where=where, when=when)
    return voice.sentence("nothing-scheduled", cites, where=where, when=when)


def _never_won(result: Absence, voice: Voice, args: Mapping[str, object]) -> Sentence | None:
    """`India has won no medal`: a true negative about a delegation or a person, no wider than what was asked."""
    if result.why is not Missing.NEVER or result.topic != "medal" or not result.subject:
        return None
    noc, person = args.get("noc"), args.get("athlete")
    if not (noc or person):
        return None
    is_code = isinstance(noc, str) and _CODE.match(noc) and not person
    name = voice.safe(result.subject)
    who = voice.noc(NocRef(code=str(noc), name=result.subject)) if is_code else Noun(name)
    narrowed = any(args.get(key) for key in ("event", "discipline", "gender", "day"))
    key, medals = "no-such-medal" if narrowed else "no-medal", args.get("medals")
    colour = str(medals[0]) if isinstance(medals, list | tuple) and len(medals) == 1 else "any"
    cites = tuple(citation.id for citation in result.citations)
    arguments: dict[str, Argument] = {"who": who, "medal": colour, "where": "", "when": _when(voice, args.get("games"))}
    if voice.asked.focus is Focus.WHETHER:
        return voice.led("no", key, cites, **arguments)
    return voice.sentence(key, cites, **arguments)


def _when(voice: Voice, games: object) -> str:
    """The Games of the question, from the tool's argument: [] is all of them."""
    if not isinstance(games, list | tuple):
        return ""
    years = [year for year in games if isinstance(year, int)]
    refs = [GamesRef(year=year, name=voice.edition(year).bare) for year in years]
    return scope.over_games(voice, refs) if len(years) == len(games) else ""


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
    if result.topic in _EDITIONS:
        return voice.sentence("nearest-editions", cites, list=voice.join(names))
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
    about = _noun(option.code, option.name, args.get("about_kind") or _KIND_BY_HINT.get(option.hint), voice)
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

"""The medals of one event: the podium in a sentence, ties, a colour that was not awarded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agents.planner.asked import Focus
from agents.planner.wording import scope
from agents.planner.wording.catalogue import Argument
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from agents.planner.wording.winners import COLOURS, cites, named, of_colour, winner, winners
from tools.results import Medallists
from tools.results.sport import MedalRow


def word(result: Medallists, voice: Voice, args: Mapping[str, object]) -> Prose:
    """Word the rows of one event at one Games."""
    rows, asked = result.rows, voice.asked
    present = [colour for colour in COLOURS if of_colour(rows, colour)]
    tied = [colour for colour in present if len(of_colour(rows, colour)) > 1]
    if asked.presumed == "tie":
        return _colours(voice, rows, tied) if tied else [_led_no_tie(voice, rows)]
    wanted = [colour for colour in asked.medals if colour in present]
    swallowed = [colour for colour in asked.medals if colour not in present]
    if swallowed:
        return [_none_in(voice, rows, colour) for colour in swallowed] + _colours(
            voice, rows, wanted or tied, told=True
        )
    if (wanted and wanted != ["gold"]) or "gold" not in present:
        return _colours(voice, rows, wanted or present)
    if not tied:
        return [_podium(voice, rows), *_peculiar(result, voice)]
    rest = [colour for colour in present if colour != "gold"]
    prose = _colours(voice, rows, ["gold"]) if "gold" in tied else [_podium(voice, of_colour(rows, "gold"))]
    prose += _colours(voice, rows, rest, told=True)
    return prose + _missing_colours(voice, rows, args, present) + _peculiar(result, voice)


def _none_in(voice: Voice, rows: Sequence[MedalRow], colour: str) -> Sentence:
    return voice.sentence("none-awarded-in", cites(rows), medal=colour, event=voice.event(rows[0].event))


def _podium(voice: Voice, rows: Sequence[MedalRow]) -> Sentence:
    gold, silver, bronze = (of_colour(rows, colour) for colour in COLOURS)
    first = gold[0]
    who = winner(voice, first, strong=True)
    event = voice.event(first.event)
    behind = _behind(voice, first, silver, bronze)
    if voice.asked.focus is Focus.WHEN and first.date:
        key, when = "won-on", voice.weekday(first.date)
    else:
        key, when = "won-event", scope.of_row(voice, first)
    return voice.stated(key, cites(rows), who=who, event=event, when=when, behind=behind)


def _behind(voice: Voice, first: MedalRow, silver: Sequence[MedalRow], bronze: Sequence[MedalRow]) -> str:
    if not silver or not bronze:
        others = [*silver, *bronze]
        key = "behind-silver" if silver else "behind-bronze"
        return voice.text(key, others=winner(voice, others[0], crew=False)) if others else ""
    second, third = silver[0], bronze[0]
    alike = second.noc == third.noc and named(second) and named(third)
    bare = {
        "second": winner(voice, second, tagged=not alike, crew=False),
        "third": winner(voice, third, tagged=not alike, crew=False),
    }
    if not alike:
        return voice.text("behind-two", **bare)
    key = "behind-sweep" if first.noc == second.noc else "behind-same"
    return voice.text(key, noc=voice.noc(second.noc), **bare)


def _colours(voice: Voice, rows: Sequence[MedalRow], colours: Sequence[str], *, told: bool = False) -> Prose:
    """A sentence a colour; the event is named once, not at all where it was `told` before."""
    prose: Prose = []
    for colour in colours:
        of_it = of_colour(rows, colour)
        first = not (prose or told)
        key = "colour" if first else "colour-short"
        key = f"{key}-tie" if len(of_it) > 1 else key
        row = of_it[0]
        arguments: dict[str, Argument] = {
            "medal": colour,
            "n": len(of_it),
            "who": winners(voice, of_it, strong=True),
            "event": voice.event(row.event),
            "when": scope.elsewhere(voice, row.games) if first else "",
        }
        say = voice.stated if first else voice.sentence
        prose.append(say(key, cites(of_it), **arguments))
    return prose


def _led_no_tie(voice: Voice, rows: Sequence[MedalRow]) -> Sentence:
    gold = of_colour(rows, "gold") or list(rows)
    event = voice.event(gold[0].event)
    who = winners(voice, gold, strong=True)
    return voice.led("no", "no-tie", cites(gold), who=who, event=event, medal=gold[0].medal)


def _missing_colours(
    voice: Voice, rows: Sequence[MedalRow], args: Mapping[str, object], present: Sequence[str]
) -> Prose:
    """A colour that a tie swallowed, told only where the rows are a whole podium."""
    wanted = args.get("medals") or ()
    part = isinstance(wanted, list | tuple) and bool(wanted) and set(present) <= set(wanted)
    if part or args.get("noc") or args.get("athlete"):
        return []
    gone = [colour for colour in COLOURS if colour not in present]
    return [voice.sentence("none-awarded", cites(rows), medal=colour) for colour in gone]


def _peculiar(result: Medallists, voice: Voice) -> Prose:
    """What a reader who compares with other lists should know."""
    keys = [f"note-{note}" for note in result.notes]
    source = cites(result.rows)
    return [voice.sentence(key, source) for key in keys if key in voice.catalogue]

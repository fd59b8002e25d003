"""Makes a readable sentence out of what was sent, or refuses it.

Sizes are looked at first and cheaply, so that a megabyte costs nothing. Then the text is brought into one form
(NFC), and characters that show nothing but change what a machine reads are taken out: bidirectional overrides,
zero-width marks, the Unicode tag block, variation tricks. Zero-width joiners stay inside Indic and Arabic words,
where they are spelling.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import regex

from graphs.errors import EmptyMessage, MessageTooLarge, NotText

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff\U0001d173-\U0001d17a]"
)
_JOINING = "Arabic Devanagari Bengali Tamil Telugu Malayalam Kannada Gujarati Gurmukhi Sinhala"
_JOINER = regex.compile(
    r"(?<![\p{M}" + "".join(rf"\p{{{script}}}" for script in _JOINING.split()) + r"])[\u200c\u200d]"
)
_CONTROL = regex.compile(r"[\p{Cc}\p{Co}\p{Cs}\ufffd--[\t\n\r]]", regex.VERSION1)
_MARKS = regex.compile(r"(\p{M}{3})\p{M}+")
_REPEATED = re.compile(r"(.)\1{7,}", re.DOTALL)
_BLANKS = re.compile(r"[^\S\n]+")
_READABLE = regex.compile(r"[\p{L}\p{N}]")

_BINARY_SHARE = 0.02
"""Share of control characters above which a text is not a text."""


@dataclass(frozen=True, slots=True)
class TextLimits:
    """How much a message may hold: as sent (`raw_…`) and after cleaning."""

    characters: int = 4_000
    raw_characters: int = 12_000
    raw_bytes: int = 48_000


def readable(raw: str, limits: TextLimits) -> str:
    """The message as the desk reads it.

    Raises:
        MessageTooLarge: more than `limits`.
        NotText: control characters, or nothing that is a letter or a digit.
        EmptyMessage: nothing visible.
    """
    if len(raw) > limits.raw_characters:
        raise _too_long(len(raw), limits)
    if len(raw.encode("utf-8", "surrogatepass")) > limits.raw_bytes:
        raise MessageTooLarge(f"The message is larger than {limits.raw_bytes:,} bytes.")
    if not raw.strip():
        raise EmptyMessage("The message is empty.")
    controls = len(_CONTROL.findall(raw))
    if controls > max(1, _BINARY_SHARE * len(raw)):
        raise NotText("The message is not readable text.")
    text = _visible(unicodedata.normalize("NFC", _CONTROL.sub(" ", raw)))
    if len(text) > limits.characters:
        raise _too_long(len(text), limits)
    return text


def _too_long(length: int, limits: TextLimits) -> MessageTooLarge:
    return MessageTooLarge(f"The message has {length:,} characters; the desk reads up to {limits.characters:,}.")


def _visible(text: str) -> str:
    """Only what a reader sees, white space collapsed, endless repetition shortened."""
    text = _JOINER.sub("", _INVISIBLE.sub("", text))
    text = _MARKS.sub(r"\1", text)
    text = _REPEATED.sub(lambda m: m[1] * 3, text)
    text = _BLANKS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if not text:
        raise EmptyMessage("The message holds no visible characters.")
    return text


def has_words(text: str) -> bool:
    """Whether there is at least one letter or digit ("???" and emoji have none)."""
    return _READABLE.search(text) is not None

"""The arguments that many tools share, with the words that a language model reads about them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from tools.results.refs import Colour

MAX_NAME = 200
INJECTED = frozenset({"runtime"})
Name = Annotated[str, Field(max_length=MAX_NAME)]


class Arguments(BaseModel):
    """Base of all argument schemas; unknown arguments are an error that the model can correct."""

    model_config = ConfigDict(extra="ignore", frozen=True)  # what LangChain injects passes beside the arguments

    @model_validator(mode="before")
    @classmethod
    def _only_known(cls, given: object) -> object:
        unknown = set(given) - set(cls.model_fields) - INJECTED if isinstance(given, dict) else set()
        if unknown:
            raise ValueError(f"no argument {sorted(unknown)}; the arguments are {sorted(cls.model_fields)}")
        return given


def listed(value: object) -> object:
    """Lets a model give one value where a list is meant."""
    return [value] if isinstance(value, str | int) else value


def _or_none(value: object) -> object:
    """Models send "" for "not given"."""
    return None if value == "" else value


EventName = Annotated[
    Name | None,
    BeforeValidator(_or_none),
    Field(description='An event by name in any language, or its RSC code: "men\'s downhill", "staffetta mista".'),
]
DisciplineName = Annotated[
    Name | None,
    BeforeValidator(_or_none),
    Field(description='A discipline by name in any language, or its ODF code: "biathlon", "速度滑冰", "SJP".'),
]
NocName = Annotated[
    Name | None,
    BeforeValidator(_or_none),
    Field(description='A country or delegation by name in any language, or its NOC code: "Norway", "ITA".'),
]
AthleteName = Annotated[
    Name | None,
    BeforeValidator(_or_none),
    Field(description="An athlete by name as people say it, in any script, or a person id from an earlier result."),
]
VenueName = Annotated[
    Name | None,
    BeforeValidator(_or_none),
    Field(description='A venue or its town by name, or its code: "Bormio", "Santagiulia".'),
]
GenderCode = Annotated[
    Literal["M", "W", "X"] | None,
    BeforeValidator(_or_none),
    Field(description="M men, W women, X mixed; null for any."),
]
GamesYears = Annotated[
    list[int | str] | None,
    BeforeValidator(listed),
    Field(description="Winter Games by year, e.g. [2022]; null: Milano Cortina 2026; []: all since 1924."),
]
DayText = Annotated[
    Name | None,
    BeforeValidator(_or_none),
    Field(description='A venue-calendar day "2026-02-07" or an inclusive range "2026-02-07/2026-02-09".'),
]
Medal = Annotated[Colour | None, BeforeValidator(_or_none), Field(description="Only this colour; null: all.")]
Medals = Annotated[
    list[Colour] | None, BeforeValidator(listed), Field(description="Only these colours; null: all three.")
]
Reveal = Annotated[
    bool,
    Field(description="True only when the reader, in spoiler-free mode, asks for the result in this very message."),
]


def limit(default: int, most: int = 200) -> int:
    """A field for the number of rows."""
    field: int = Field(default=default, ge=1, le=most, description="At most this many rows; totals are never cut.")
    return field

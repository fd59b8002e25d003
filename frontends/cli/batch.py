"""`--batch FILE.jsonl`: one request a line in, one result a line out, in order; a bad line never stops it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel, JsonValue, ValidationError

from gpu_services.service.errors import BadRequest, ErrorBody, StadionError

LineT = TypeVar("LineT", bound=BaseModel)
Result = dict[str, JsonValue]


def _fault(wrong: ValidationError) -> str:
    first = wrong.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'line'}: {first['msg']}"


class Batch(Generic[LineT]):
    """The lines of a batch file, each validated on its own against `model`, with `defaults` from the command line.

    Raises:
        BadRequest: the file cannot be read.
    """

    def __init__(self, path: Path, model: type[LineT], defaults: Result) -> None:
        try:
            self._lines = [line for line in path.read_bytes().splitlines() if line.strip()]
        except OSError as fault:
            raise BadRequest(f"The batch file {path} cannot be read: {fault.strerror}.") from fault
        self._model = model
        self._defaults = defaults

    async def results(self, answer: Callable[[LineT], Awaitable[BaseModel]]) -> AsyncIterator[Result]:
        """One result a line: the answer, or an `error` object with the same id."""
        for raw in self._lines:
            yield await self._one(raw, answer)

    async def _one(self, raw: bytes, answer: Callable[[LineT], Awaitable[BaseModel]]) -> Result:
        identity: JsonValue = None
        try:
            given = json.loads(raw)
            if not isinstance(given, dict):
                raise BadRequest("A batch line is not a JSON object.")
            identity = given.get("id")
            result = await answer(self._model.model_validate({**self._defaults, **given}))
            return {**result.model_dump(mode="json"), "id": identity}
        except (json.JSONDecodeError, UnicodeDecodeError) as wrong:
            return self._failed(identity, BadRequest(f"A batch line is not JSON: {wrong}.").body())
        except ValidationError as wrong:
            return self._failed(identity, BadRequest(f"A batch line cannot be used: {_fault(wrong)}.").body())
        except StadionError as failed:
            return self._failed(identity, failed.body())

    @staticmethod
    def _failed(identity: JsonValue, error: ErrorBody) -> Result:
        return {"id": identity, "error": error.model_dump(mode="json", exclude_none=True)}

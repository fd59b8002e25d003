"""What travels between an embedding client and the service: texts in, one model's vectors out."""

from __future__ import annotations

import base64
from typing import Annotated, Literal

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field

Model = Literal["use", "e5"]
Space = Literal["use", "e5", "fused"]
Purpose = Literal["query", "passage"]
Vectors = npt.NDArray[np.float32]

DIMENSIONS: dict[Model, int] = {"use": 512, "e5": 384}
MAX_CHARACTERS = 2_000  # of one text; the rest is not read. Both models were trained on sentences and short passages.
MAX_TEXTS = 256


class EmbedRequest(BaseModel):
    """Texts for one model. `purpose` matters to e5 only: questions and passages get different prefixes."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: Model
    texts: Annotated[tuple[str, ...], Field(max_length=MAX_TEXTS)]
    purpose: Purpose = "query"


class EmbedResult(BaseModel):
    """Row-major little-endian float32 vectors, each of length 1, in the order of the texts."""

    model_config = ConfigDict(frozen=True)

    model: Model
    rows: int
    columns: int
    data: str  # base64

    @classmethod
    def of(cls, model: Model, vectors: Vectors) -> EmbedResult:
        """Pack vectors."""
        packed = base64.b64encode(np.ascontiguousarray(vectors, dtype="<f4").tobytes()).decode()
        return cls(model=model, rows=vectors.shape[0], columns=vectors.shape[1], data=packed)

    def vectors(self) -> Vectors:
        """Unpack vectors, shape (rows, columns)."""
        flat = np.frombuffer(base64.b64decode(self.data), dtype="<f4")
        return flat.reshape(self.rows, self.columns).astype(np.float32)

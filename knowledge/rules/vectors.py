"""The embeddings of the notes, made once and shipped: `python -m knowledge.rules.vectors` after the notes changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final, Literal

import numpy as np
import numpy.typing as npt

from knowledge.rules.notes import FALLBACK, Note, read_notes

Vectors = npt.NDArray[np.float32]
SPACE: Final[Literal["fused"]] = "fused"
_FILE = "data/vectors.npz"


def meanings(notes: Iterable[Note]) -> list[str]:
    """What is embedded of each note: its title and the words that people ask by."""
    return [f"{note.title}. {', '.join(note.words)}" for note in notes]


def read_vectors(texts: Sequence[str]) -> Vectors | None:
    """The shipped vectors, one row a text; None when they were made for other texts."""
    stored = files("knowledge.rules").joinpath(_FILE)
    if not stored.is_file():
        return None
    with stored.open("rb") as opened, np.load(opened) as arrays:
        if str(arrays["digest"]) != _digest(texts):
            return None
        return np.asarray(arrays["vectors"], dtype=np.float32)


def write_vectors(texts: Sequence[str], vectors: Vectors, path: Path) -> None:
    """Half precision is plenty for a ranking and halves the file."""
    np.savez_compressed(path, vectors=vectors.astype(np.float16), digest=np.array(_digest(texts)))


def _digest(texts: Sequence[str]) -> str:
    return hashlib.sha256("\x1f".join(texts).encode()).hexdigest()


def main() -> None:
    """Embeds the notes anew."""
    from gpu_services.embedding.client import EmbeddingClient

    texts = meanings(read_notes()[FALLBACK].values())
    write_vectors(texts, EmbeddingClient().embed(texts, SPACE), Path(str(files("knowledge.rules").joinpath(_FILE))))


if __name__ == "__main__":
    main()

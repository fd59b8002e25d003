"""Names of everything, in every language: found in free text and said back.

`Lexicon.load(store)` reads a Games store; `link` finds mentions, `resolve` decides what a name stands for, `name` and
`person_name` say it in the reader's language. Languages are folders of files under `data/`.
"""

from knowledge.lexicon.grammar import Form
from knowledge.lexicon.lexicon import Lexicon
from knowledge.lexicon.types import Candidate, DayMention, EntityKind, Mention, Resolution

__all__ = ["Candidate", "DayMention", "EntityKind", "Form", "Lexicon", "Mention", "Resolution"]

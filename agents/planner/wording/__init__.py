"""The wording of answers: message catalogues, CLDR and the lexicon turn tool results into sentences with citations.

The planner calls `Worder`; nothing else in this room is public. A new language is a new folder under `locales/`.
"""

from agents.planner.wording.catalogue import languages
from agents.planner.wording.voice import Names
from agents.planner.wording.worder import WordedPart, Worder

__all__ = ["Names", "WordedPart", "Worder", "languages"]

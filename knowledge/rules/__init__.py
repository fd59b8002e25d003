"""Rules of the 16 winter disciplines and of the Games, in our own words, in every language of the desk.

Tools ask `RuleBook.search`; nothing here calls upwards.
"""

from knowledge.rules.book import Found, RuleBook
from knowledge.rules.notes import GENERAL, Note

__all__ = ["GENERAL", "Found", "Note", "RuleBook"]

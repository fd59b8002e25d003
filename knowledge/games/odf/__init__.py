"""The Olympic Data Feed (ODF2): messages in, facts in tables out. `ingest` is the only door."""

from knowledge.games.odf.ingest import ingest
from knowledge.games.odf.names import Name, decapitalise, name_key
from knowledge.games.odf.reader import Limits
from knowledge.games.odf.report import IngestReport, Refusal
from knowledge.games.odf.rsc import Rsc

__all__ = ["IngestReport", "Limits", "Name", "Refusal", "Rsc", "decapitalise", "ingest", "name_key"]

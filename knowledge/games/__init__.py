"""The Games as data: ODF in, SQL inside, cited facts out."""

from knowledge.games.odf import IngestReport, Limits, Refusal, ingest
from knowledge.games.source import SourceView
from knowledge.games.store import GamesStore

__all__ = ["GamesStore", "IngestReport", "Limits", "Refusal", "SourceView", "ingest"]

"""What an ingest did, for the operator."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Refusal(BaseModel):
    """A message that was refused whole, and why."""

    file: str
    reason: str


class IngestReport(BaseModel):
    """Counts over one call. `superseded` counts older messages that newer ones of this call replaced."""

    messages: int = 0
    accepted: int = 0
    superseded: int = 0
    duplicates: int = 0
    late: int = 0
    test: int = 0
    rejected: list[Refusal] = Field(default_factory=list)

    def __add__(self, other: IngestReport) -> IngestReport:
        """Both together."""
        return IngestReport(
            messages=self.messages + other.messages,
            accepted=self.accepted + other.accepted,
            superseded=self.superseded + other.superseded,
            duplicates=self.duplicates + other.duplicates,
            late=self.late + other.late,
            test=self.test + other.test,
            rejected=[*self.rejected, *other.rejected],
        )

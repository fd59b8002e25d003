"""Messages, and what facts point at: Games, NOCs, disciplines, events, persons, venues."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and their indexes."""
    _discipline()
    _message()
    _noc()
    _person()
    _event()
    _games()
    _games_event()
    _venue()


def downgrade() -> None:
    """Drop them."""
    for table in ("venue", "games_event", "games", "event", "person", "noc", "message", "discipline"):
        op.drop_table(table)


def _discipline() -> None:
    op.create_table(
        "discipline",
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sport", sa.String(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
    )


def _message() -> None:
    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("competition", sa.String(), nullable=False),
        sa.Column("document_code", sa.String(), nullable=False),
        sa.Column("document_subcode", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("subtype", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("result_status", sa.String()),
        sa.Column("language", sa.String()),
        sa.Column("feed_flag", sa.String(), nullable=False),
        sa.Column("issued_at", sa.DateTime(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String()),
    )
    op.create_index("ix_message_sha256", "message", ["sha256"])
    op.create_index("message_scope", "message", ["type", "document_code", "subtype", "version"])
    op.create_index("message_state", "message", ["state", "id"])


def _noc() -> None:
    op.create_table(
        "noc",
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("continent", sa.String()),
        sa.Column("iso2", sa.String()),
        sa.Column("in_medal_table", sa.Boolean(), nullable=False),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.String(), primary_key=True),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("gender", sa.String()),
        sa.Column("birth_date", sa.Date()),
        sa.Column("name_key", sa.String(), nullable=False),
    )
    op.create_index("ix_person_name_key", "person", ["name_key"])


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("discipline", sa.String(), sa.ForeignKey("discipline.code"), nullable=False),
        sa.Column("gender", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("team", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_event_discipline", "event", ["discipline"])


def _games() -> None:
    op.create_table(
        "games",
        sa.Column("year", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String(), nullable=False, unique=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("country_noc", sa.String(), nullable=False),
        sa.Column("opened", sa.Date()),
        sa.Column("closed", sa.Date()),
        sa.Column("time_zone", sa.String()),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
    )


def _games_event() -> None:
    op.create_table(
        "games_event",
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), primary_key=True),
        sa.Column("event", sa.String(), sa.ForeignKey("event.code"), primary_key=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
    )


def _venue() -> None:
    op.create_table(
        "venue",
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("town", sa.String()),
        sa.Column("latitude", sa.Double()),
        sa.Column("longitude", sa.Double()),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
    )

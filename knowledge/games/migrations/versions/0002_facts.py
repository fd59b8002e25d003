"""The facts: accreditation, schedule, results, medals, standings, records, news."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables and their indexes."""
    _news()
    _record()
    _entry()
    _medal()
    _participant()
    _result_line()
    _standing()
    _team()
    _medal_member()
    _team_member()
    _unit()


def downgrade() -> None:
    """Drop them."""
    for table in (
        "unit",
        "team_member",
        "medal_member",
        "team",
        "standing",
        "result_line",
        "participant",
        "medal",
        "entry",
        "record",
        "news",
    ):
        op.drop_table(table)


def _news() -> None:
    op.create_table(
        "news",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_news_code", "news", ["code"])
    op.create_index("ix_news_message_id", "news", ["message_id"])


def _record() -> None:
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("record_type", sa.String(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("result_type", sa.String()),
        sa.Column("date", sa.Date()),
        sa.Column("place", sa.String()),
        sa.Column("noc", sa.String()),
        sa.Column("competitor", sa.String()),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_record_event", "record", ["event"])
    op.create_index("ix_record_message_id", "record", ["message_id"])


def _entry() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("person", sa.String(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("noc", sa.String(), sa.ForeignKey("noc.code"), nullable=False),
        sa.Column("discipline", sa.String(), sa.ForeignKey("discipline.code"), nullable=False),
        sa.Column("event", sa.String(), sa.ForeignKey("event.code")),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_entry_event", "entry", ["event"])
    op.create_index("ix_entry_message_id", "entry", ["message_id"])
    op.create_index("ix_entry_person", "entry", ["person"])


def _medal() -> None:
    op.create_table(
        "medal",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("event", sa.String(), sa.ForeignKey("event.code"), nullable=False),
        sa.Column("medal", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("date", sa.Date()),
        sa.Column("noc", sa.String(), sa.ForeignKey("noc.code"), nullable=False),
        sa.Column("team", sa.Boolean(), nullable=False),
        sa.Column("team_name", sa.String()),
        sa.Column("unit", sa.String()),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_medal_event", "medal", ["event"])
    op.create_index("ix_medal_games", "medal", ["games"])
    op.create_index("ix_medal_message_id", "medal", ["message_id"])
    op.create_index("ix_medal_noc", "medal", ["noc"])


def _participant() -> None:
    op.create_table(
        "participant",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("person", sa.String(), sa.ForeignKey("person.id"), nullable=False),
        sa.Column("noc", sa.String(), sa.ForeignKey("noc.code"), nullable=False),
        sa.Column("function", sa.String(), nullable=False),
        sa.Column("print_name", sa.String(), nullable=False),
        sa.Column("flag_bearer", sa.String()),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_participant_code", "participant", ["code"])
    op.create_index("ix_participant_message_id", "participant", ["message_id"])
    op.create_index("ix_participant_noc", "participant", ["noc"])
    op.create_index("ix_participant_person", "participant", ["person"])


def _result_line() -> None:
    op.create_table(
        "result_line",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("sort_order", sa.Integer(), nullable=False),
        sa.Column("start_order", sa.Integer()),
        sa.Column("rank", sa.Integer()),
        sa.Column("rank_equal", sa.Boolean(), nullable=False),
        sa.Column("result", sa.String()),
        sa.Column("result_type", sa.String()),
        sa.Column("irm", sa.String()),
        sa.Column("diff", sa.String()),
        sa.Column("bib", sa.String()),
        sa.Column("competitor", sa.String(), nullable=False),
        sa.Column("person", sa.String(), sa.ForeignKey("person.id")),
        sa.Column("team_name", sa.String()),
        sa.Column("noc", sa.String(), sa.ForeignKey("noc.code")),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_result_line_message_id", "result_line", ["message_id"])
    op.create_index("ix_result_line_unit", "result_line", ["unit"])


def _standing() -> None:
    op.create_table(
        "standing",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("noc", sa.String(), sa.ForeignKey("noc.code"), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("rank_total", sa.Integer(), nullable=False),
        sa.Column("gold", sa.Integer(), nullable=False),
        sa.Column("silver", sa.Integer(), nullable=False),
        sa.Column("bronze", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_standing_message_id", "standing", ["message_id"])


def _team() -> None:
    op.create_table(
        "team",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("event", sa.String(), sa.ForeignKey("event.code")),
        sa.Column("noc", sa.String(), sa.ForeignKey("noc.code"), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_team_code", "team", ["code"])
    op.create_index("ix_team_event", "team", ["event"])
    op.create_index("ix_team_message_id", "team", ["message_id"])
    op.create_index("ix_team_noc", "team", ["noc"])


def _medal_member() -> None:
    op.create_table(
        "medal_member",
        sa.Column("medal", sa.Integer(), sa.ForeignKey("medal.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("person", sa.String(), sa.ForeignKey("person.id"), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
    )


def _team_member() -> None:
    op.create_table(
        "team_member",
        sa.Column("team", sa.Integer(), sa.ForeignKey("team.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("person", sa.String(), sa.ForeignKey("person.id"), primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False),
    )


def _unit() -> None:
    op.create_table(
        "unit",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("games", sa.Integer(), sa.ForeignKey("games.year"), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("event", sa.String(), sa.ForeignKey("event.code")),
        sa.Column("discipline", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("phase_type", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("medal", sa.Integer(), nullable=False),
        sa.Column("start", sa.DateTime()),
        sa.Column("end", sa.DateTime()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("local_offset", sa.Integer(), nullable=False),
        sa.Column("venue", sa.String(), sa.ForeignKey("venue.code")),
        sa.Column("location", sa.String()),
        sa.Column("session", sa.String()),
        sa.Column("message_id", sa.Integer(), sa.ForeignKey("message.id"), nullable=False),
        sa.Column("known_from", sa.DateTime(), nullable=False),
        sa.Column("known_until", sa.DateTime()),
    )
    op.create_index("ix_unit_code", "unit", ["code"])
    op.create_index("ix_unit_day", "unit", ["day"])
    op.create_index("ix_unit_discipline", "unit", ["discipline"])
    op.create_index("ix_unit_event", "unit", ["event"])
    op.create_index("ix_unit_message_id", "unit", ["message_id"])
    op.create_index("ix_unit_start", "unit", ["start"])
    op.create_index("ix_unit_venue", "unit", ["venue"])

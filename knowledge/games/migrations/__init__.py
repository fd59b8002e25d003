"""Alembic migrations of the Games store, shipped with the package and applied when a store is opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0002"  # the newest revision in versions/; a test holds the two together


def upgrade(engine: Engine) -> None:
    """Bring the tables to the newest revision; costs one query when they are there already."""
    if current(engine) == HEAD:
        return
    from alembic import command

    with engine.begin() as connection:
        settings = config()
        settings.attributes["connection"] = connection
        command.upgrade(settings, "head")


def current(engine: Engine) -> str | None:
    """The revision of the tables, null for an empty database."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if revision is None else str(revision)


def config() -> Config:
    """Alembic's settings, without a file."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    return settings

"""The key that signs sessions. Made once, kept in the data folder, readable by its owner only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from pydantic import SecretStr

FILE_NAME = "secret.key"


def secret_key(data_dir: Path) -> SecretStr:
    """The key of this data folder, made when there is none."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / FILE_NAME
    try:
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return SecretStr(path.read_text("ascii").strip())
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        opened.write(secrets.token_urlsafe(48))
    return SecretStr(path.read_text("ascii").strip())

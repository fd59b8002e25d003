"""Typed settings: one class a room, all derived from `ServiceSettings`.

A value comes from, first wins: an argument, the environment (`STADION_…`), the room's table in the TOML file, the
top level of that file, the default. The file is the one given to `load`, else `STADION_CONFIG`, else
`stadion.toml` in the user's configuration folder where it exists. Secrets are `SecretStr`.
"""

from __future__ import annotations

import os
import tomllib
from contextvars import ContextVar
from pathlib import Path
from typing import Any, ClassVar, Literal, Self

import platformdirs
from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, InitSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict

from gpu_services.service.errors import BadRequest

_file_values: ContextVar[dict[str, Any] | None] = ContextVar("file_values", default=None)


class BadSettings(BadRequest):
    """A setting has a value that cannot be used, or the settings file cannot be read."""

    code, recovery = "bad_settings", "Correct the setting in the environment or in the settings file."


class ServiceSettings(BaseSettings):
    """What every room needs to know about the machine it runs on."""

    model_config = SettingsConfigDict(env_prefix="STADION_", env_nested_delimiter="__", extra="ignore", frozen=True)

    section: ClassVar[str | None] = None  # table of the settings file that belongs to the room

    data_dir: Path = Field(default_factory=lambda: platformdirs.user_data_path("stadion"))
    models: Path = Field(default_factory=lambda: platformdirs.user_cache_path("stadion") / "models")
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["json", "console"] = "console"
    otlp_endpoint: str | None = None  # spans are exported only when this or OTEL_EXPORTER_OTLP_ENDPOINT is set

    @classmethod
    def load(cls, config: Path | None = None, **given: Any) -> Self:
        """Read the settings.

        Args:
            config: a TOML file; it must exist when it is named.
            given: values that win over everything, `None` meaning "not given".

        Raises:
            BadSettings: the file cannot be read, or a value is not usable.
        """
        token = _file_values.set(_read(config, cls.section))
        try:
            return cls(**{name: value for name, value in given.items() if value is not None})
        except ValidationError as wrong:
            raise BadSettings(_first_fault(wrong)) from wrong
        finally:
            _file_values.reset(token)

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, then the environment, then the file."""
        return init_settings, env_settings, InitSettingsSource(settings_cls, _file_values.get() or {})


def default_config() -> Path | None:
    """The settings file that is read when none is named."""
    named = os.environ.get("STADION_CONFIG")
    if named:
        return Path(named)
    usual = platformdirs.user_config_path("stadion") / "stadion.toml"
    return usual if usual.is_file() else None


def _read(config: Path | None, section: str | None) -> dict[str, Any]:
    path = config or default_config()
    if path is None:
        return {}
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadSettings(f"The settings file {path} cannot be read: {fault}.") from fault
    own = tables.get(section, {}) if section else {}
    return {**{name: value for name, value in tables.items() if not isinstance(value, dict)}, **own}


def _first_fault(wrong: ValidationError) -> str:
    fault = wrong.errors(include_url=False, include_input=False)[0]
    return f"The setting {'.'.join(map(str, fault['loc']))} is not usable: {fault['msg']}."

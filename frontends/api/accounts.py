"""Local accounts of staff, tokens of machines, and what readers said was wrong: one small SQLite file.

Passwords are kept as argon2id hashes, tokens as SHA-256 of 256 random bits. Roles and scopes live here and nowhere
else; a cookie or a token only names a row.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from pydantic import SecretStr
from sqlalchemy import create_engine, event, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import ConnectionPoolEntry

from frontends.api.errors import AccountExists, BadCredentials
from gpu_services.service.errors import BadRequest, NotFound
from knowledge.access import Principal, Role

FILE_NAME = "accounts.sqlite"
TOKEN_MARK = "stadion_"  # noqa: S105 - how a token begins, so that scanners find leaked ones
MIN_PASSWORD = 10
MEMORY_KIB = 19 * 1024  # with two passes and one lane: OWASP's setting of argon2id for little memory


class _Base(DeclarativeBase):
    """Declarative base of the accounts."""


class _Account(_Base):
    __tablename__ = "account"

    name: Mapped[str] = mapped_column(primary_key=True)
    password: Mapped[str]
    role: Mapped[str]
    noc: Mapped[str | None]
    scopes: Mapped[str]  # separated by spaces
    language: Mapped[str] = mapped_column(default="en")
    created: Mapped[float]


class _Token(_Base):
    __tablename__ = "token"

    digest: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    noc: Mapped[str | None]
    scopes: Mapped[str]
    expires: Mapped[float | None]
    created: Mapped[float]


class _Feedback(_Base):
    __tablename__ = "feedback"

    id: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(index=True)
    thread_id: Mapped[str]
    run_id: Mapped[str]
    text: Mapped[str]
    created: Mapped[float]


class AccountStore:
    """The accounts of one data folder. Calls are blocking; run them on a thread."""

    def __init__(self, data_dir: Path) -> None:
        data_dir.mkdir(parents=True, exist_ok=True)
        self._engine = create_engine(f"sqlite:///{data_dir / FILE_NAME}", connect_args={"timeout": 10})
        event.listen(self._engine, "connect", _tune)
        _Base.metadata.create_all(self._engine)
        self._hasher = PasswordHasher(time_cost=2, memory_cost=MEMORY_KIB, parallelism=1)
        self._decoy = self._hasher.hash(secrets.token_urlsafe(16))

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    def add_account(
        self, name: str, password: SecretStr, role: Role, noc: str | None = None, scopes: Iterable[str] = ()
    ) -> Principal:
        """Make an account.

        Raises:
            BadRequest: a short password, or an NOC where there should be none (or none where there should be one).
            AccountExists: the name is taken.
        """
        if len(password.get_secret_value()) < MIN_PASSWORD:
            raise BadRequest(f"A password has at least {MIN_PASSWORD} characters.")
        row = _Account(
            name=name,
            password=self._hasher.hash(password.get_secret_value()),
            role=role,
            noc=fitting_noc(role, noc),
            scopes=" ".join(sorted(set(scopes))),
            created=_now(),
        )
        with Session(self._engine) as session, session.begin():
            if session.get(_Account, name) is not None:
                raise AccountExists(f"There is an account called {name!r} already.")
            session.add(row)
            return _principal(row)

    def remove_account(self, name: str) -> None:
        """Delete an account; its sessions end with it.

        Raises:
            NotFound: there is none of that name.
        """
        with Session(self._engine) as session, session.begin():
            row = session.get(_Account, name)
            if row is None:
                raise NotFound(f"There is no account called {name!r}.")
            session.delete(row)

    def accounts(self) -> list[Principal]:
        """All accounts by name."""
        with Session(self._engine) as session:
            return [_principal(row) for row in session.scalars(select(_Account).order_by(_Account.name))]

    def account(self, name: str) -> Principal | None:
        """An account as it is now."""
        with Session(self._engine) as session:
            row = session.get(_Account, name)
            return None if row is None else _principal(row)

    def sign_in(self, name: str, password: SecretStr) -> Principal:
        """The account's principal; takes as long for an unknown name as for a wrong password.

        Raises:
            BadCredentials: they do not fit.
        """
        with Session(self._engine) as session:
            row = session.get(_Account, name)
        try:
            self._hasher.verify(row.password if row else self._decoy, password.get_secret_value())
        except (VerificationError, InvalidHashError) as wrong:
            raise BadCredentials("The name or the password is wrong.") from wrong
        if row is None:
            raise BadCredentials("The name or the password is wrong.")
        return _principal(row)

    def add_token(self, name: str, role: Role, noc: str | None, scopes: Iterable[str], days: float | None) -> SecretStr:
        """Make a token for a machine; it is shown this once.

        Raises:
            AccountExists: the name is taken.
        """
        token = TOKEN_MARK + secrets.token_urlsafe(32)
        expires = None if days is None else (datetime.now(UTC) + timedelta(days=days)).timestamp()
        row = _Token(
            digest=_digest(token),
            name=name,
            role=role,
            noc=fitting_noc(role, noc),
            scopes=" ".join(sorted(set(scopes))),
            expires=expires,
            created=_now(),
        )
        with Session(self._engine) as session, session.begin():
            if session.scalar(select(_Token).where(_Token.name == name)) is not None:
                raise AccountExists(f"There is a token called {name!r} already.")
            session.add(row)
        return SecretStr(token)

    def remove_token(self, name: str) -> None:
        """Revoke a token.

        Raises:
            NotFound: there is none of that name.
        """
        with Session(self._engine) as session, session.begin():
            row = session.scalar(select(_Token).where(_Token.name == name))
            if row is None:
                raise NotFound(f"There is no token called {name!r}.")
            session.delete(row)

    def bearer(self, token: SecretStr) -> Principal:
        """The principal of a token.

        Raises:
            BadCredentials: unknown, revoked or expired.
        """
        with Session(self._engine) as session:
            row = session.get(_Token, _digest(token.get_secret_value()))
        if row is None or (row.expires is not None and row.expires < _now()):
            raise BadCredentials("The token is not valid, or no longer.")
        scopes = frozenset(row.scopes.split())
        return Principal(subject=f"token:{row.name}", role=Role(row.role), noc=row.noc, scopes=scopes)

    def keep_feedback(self, owner: str, thread_id: str, run_id: str, text: str) -> int:
        """Keep a reader's word that an answer is wrong; returns its number."""
        row = _Feedback(owner=owner, thread_id=thread_id, run_id=run_id, text=text, created=_now())
        with Session(self._engine) as session, session.begin():
            session.add(row)
            session.flush()
            return row.id


def fitting_noc(role: Role, noc: str | None) -> str | None:
    """The NOC of a principal of that role.

    Raises:
        BadRequest: NOC staff have one, nobody else does.
    """
    if (role is Role.NOC) != (noc is not None):
        raise BadRequest("NOC staff have an NOC, and nobody else does.", recovery="Use --role noc --noc KEN.")
    if noc is not None and not (len(noc) == 3 and noc.isascii() and noc.isalpha()):
        raise BadRequest(f"{noc!r} is not an NOC code.", recovery="Use three letters, such as KEN.")
    return noc.upper() if noc else None


def _principal(row: _Account) -> Principal:
    return Principal(
        subject=f"account:{row.name}",
        role=Role(row.role),
        noc=row.noc,
        language=row.language,
        scopes=frozenset(row.scopes.split()),
    )


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _now() -> float:
    return datetime.now(UTC).timestamp()


def _tune(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON"):
        connection.cursor().execute(f"PRAGMA {pragma}")

"""`stadion accounts`: local accounts of staff and tokens of machines, kept in the data folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from pydantic import BaseModel, SecretStr

from frontends.api.accounts import AccountStore
from frontends.cli.invocation import Invocation
from frontends.cli.output import emit
from gpu_services.service.settings import ServiceSettings
from knowledge.access import Principal, Role

app = typer.Typer(no_args_is_help=True, help="Accounts of staff, and tokens of machines.")
Scopes = Annotated[list[str] | None, typer.Option("--scope", help="A right, such as odf:push; may be repeated.")]
NocOption = Annotated[str | None, typer.Option(help="The NOC of NOC staff: three letters.")]


class AccountView(BaseModel):
    """An account as it is listed."""

    name: str
    role: Role
    noc: str | None
    scopes: list[str]


class AccountList(BaseModel):
    """Result of `accounts list`."""

    accounts: list[AccountView]


class TokenMade(BaseModel):
    """Result of `accounts token`: the only time that the token is shown."""

    name: str
    token: str
    role: Role
    scopes: list[str]


class Removed(BaseModel):
    """Result of `accounts remove` and `accounts revoke`."""

    removed: str


@app.command("add")
def add(
    name: str,
    role: Annotated[Role, typer.Option(help="What the account may see and do.")] = Role.OBS,
    noc: NocOption = None,
    scope: Scopes = None,
) -> None:
    """Add an account. The password is asked for, or read from standard input."""
    password = SecretStr(_password())
    with _store() as store:
        made = _view(store.add_account(name, password, role, noc, scope or ()))
    emit("accounts.add", made, lambda console: console.print(f"Added {made.name} as {made.role}."))


@app.command("list")
def list_accounts() -> None:
    """All accounts."""
    with _store() as store:
        listed = AccountList(accounts=[_view(principal) for principal in store.accounts()])
    lines = "\n".join(f"{one.name}: {one.role}{f' {one.noc}' if one.noc else ''}" for one in listed.accounts)
    emit("accounts.list", listed, lambda console: console.print(lines or "There are no accounts."))


@app.command("remove")
def remove(name: str) -> None:
    """Remove an account; whoever is signed in to it no longer is."""
    with _store() as store:
        store.remove_account(name)
    emit("accounts.remove", Removed(removed=name), lambda console: console.print(f"Removed {name}."))


@app.command("token")
def token(
    name: str,
    scope: Scopes = None,
    role: Annotated[Role, typer.Option(help="The role that the machine acts in.")] = Role.OPERATOR,
    noc: NocOption = None,
    days: Annotated[float | None, typer.Option(help="Days until it expires; never when left out.")] = None,
) -> None:
    """Make a bearer token for a machine. It is shown once."""
    with _store() as store:
        made = store.add_token(name, role, noc, scope or (), days)
    shown = TokenMade(name=name, token=made.get_secret_value(), role=role, scopes=sorted(set(scope or ())))
    emit("accounts.token", shown, lambda console: console.print(shown.token, soft_wrap=True, highlight=False))


@app.command("revoke")
def revoke(name: str) -> None:
    """Revoke a token."""
    with _store() as store:
        store.remove_token(name)
    emit("accounts.revoke", Removed(removed=name), lambda console: console.print(f"Revoked {name}."))


@contextmanager
def _store() -> Iterator[AccountStore]:
    asked = Invocation.current()
    store = AccountStore(ServiceSettings.load(asked.config, data_dir=asked.data_dir).data_dir)
    try:
        yield store
    finally:
        store.close()


def _password() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\n")


def _view(principal: Principal) -> AccountView:
    name = principal.subject.partition(":")[2]
    return AccountView(name=name, role=principal.role, noc=principal.noc, scopes=sorted(principal.scopes))

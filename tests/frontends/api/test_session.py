from __future__ import annotations

import json
import stat
import time
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from frontends.api.accounts import AccountStore
from frontends.api.errors import BadCredentials
from frontends.api.limits import TokenBuckets
from frontends.api.secret import secret_key
from knowledge.access import Role

pytestmark = pytest.mark.service

PASSWORD = "correct horse battery"


def sign_in(served: Any, page: httpx.Client, name: str, password: str = PASSWORD) -> httpx.Response:
    answer = page.post("/api/login", json={"username": name, "password": password})
    if answer.is_success:
        page.headers["X-CSRF-Token"] = answer.json()["csrf_token"]
    return answer


def test_an_anonymous_session_is_signed_and_kept(served: Any) -> None:
    with served.client() as client:
        first = client.get("/api/session")
        cookie = first.headers["set-cookie"]
        assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
        assert first.json()["anonymous"] is True
        assert first.json()["role"] == "fan"
        assert "set-cookie" not in client.get("/api/session").headers


def test_a_request_without_a_cookie_needs_no_token_and_gets_a_session(served: Any) -> None:
    answer = httpx.post(f"{served.url}/agui", json=served.input("Who won?"))
    assert answer.status_code == 200
    assert "stadion_session" in answer.cookies


@pytest.mark.parametrize("forged", ["", "x", "eyJpZCI6ImEifQ.abc.def", None])
def test_a_forged_cookie_is_a_stranger(served: Any, forged: str | None) -> None:
    with served.page() as page:
        real = page.cookies["stadion_session"]
        served.ask(page, "mine", thread=f"forged-{abs(hash(forged))}")
    value = real[:-3] + "abc" if forged is None else forged
    with served.client(cookies={"stadion_session": value}) as client:
        assert client.get("/api/conversations").json() == []
        assert client.get("/api/session").json()["anonymous"] is True


def test_a_cookie_alone_changes_nothing(served: Any) -> None:
    with served.page() as page, served.page() as other:
        token, foreign = page.headers.pop("X-CSRF-Token"), other.headers["X-CSRF-Token"]
        for sent in ({}, {"X-CSRF-Token": "x"}, {"X-CSRF-Token": foreign}):
            answer = page.post("/agui", json=served.input("forged"), headers=sent)
            assert (answer.status_code, answer.json()["code"]) == (403, "foreign_page")
            assert page.delete("/api/conversations/any", headers=sent).status_code == 403
        elsewhere = {"X-CSRF-Token": token, "Origin": "https://evil.example"}
        assert page.post("/agui", json=served.input("forged"), headers=elsewhere).status_code == 403
        here = {"X-CSRF-Token": token, "Origin": served.url}
        assert page.post("/agui", json=served.input("ours"), headers=here).status_code == 200
    assert len(served.script.seen) == 1


def test_another_origin_is_let_in_when_it_is_named(serve: Any) -> None:
    served = serve(origins=("https://desk.example.org",))
    with served.page() as page:
        named = page.post("/agui", json=served.input("x"), headers={"Origin": "https://desk.example.org"})
        other = page.post("/agui", json=served.input("x", run="r2"), headers={"Origin": "https://desk.example"})
    assert (named.status_code, other.status_code) == (200, 403)


def test_staff_sign_in_and_have_the_role_of_their_account(served: Any) -> None:
    served.accounts.add_account("wanjiru", SecretStr(PASSWORD), Role.NOC, "ken", ["documents:read"])
    with served.page() as page:
        before = page.cookies["stadion_session"]
        answer = sign_in(served, page, "wanjiru")
        assert answer.status_code == 200
        assert page.cookies["stadion_session"] != before
        session = page.get("/api/session").json()
        assert (session["role"], session["noc"], session["name"]) == ("noc", "KEN", "wanjiru")
        served.ask(page, "who am I", forwardedProps={"role": "operator", "noc": "NOR"})
        principal = served.script.principals[-1]
        assert (principal.subject, principal.role, principal.noc) == ("account:wanjiru", Role.NOC, "KEN")
        served.accounts.remove_account("wanjiru")
        assert page.get("/api/conversations").status_code == 401


def test_signing_out_leaves_the_conversations_behind(served: Any) -> None:
    served.accounts.add_account("ana", SecretStr(PASSWORD), Role.OBS)
    with served.page() as page:
        sign_in(served, page, "ana")
        served.ask(page, "mine", thread="of-ana")
        assert len(page.get("/api/conversations").json()) == 1
        assert page.post("/api/logout").status_code == 204
        assert page.get("/api/conversations").json() == []


def test_wrong_passwords_and_unknown_names_are_alike_and_limited(serve: Any) -> None:
    served = serve(login_burst=3.0, login_rate=0.01)
    served.accounts.add_account("li", SecretStr(PASSWORD), Role.OBS)
    with served.page() as page:
        wrong = sign_in(served, page, "li", "wrong password")
        unknown = sign_in(served, page, "nobody", PASSWORD)
        assert (wrong.status_code, wrong.json()["message"]) == (401, unknown.json()["message"])
        for _ in range(2):
            sign_in(served, page, "li", "wrong password")
        limited = sign_in(served, page, "li", PASSWORD)
        assert limited.status_code == 429
        assert int(limited.headers["retry-after"]) > 1


def test_tokens_name_machines_and_can_be_revoked(served: Any) -> None:
    token = served.accounts.add_token("feed", Role.OPERATOR, None, ["odf:push"], None).get_secret_value()
    expired = served.accounts.add_token("old", Role.OPERATOR, None, ["odf:push"], -1).get_secret_value()
    with served.client(headers={"Authorization": f"Bearer {token}"}) as machine:
        assert machine.get("/api/session").json()["scopes"] == ["odf:push"]
        served.ask(machine, "as a machine")
        assert served.script.principals[-1].subject == "token:feed"
        served.accounts.remove_token("feed")
        assert machine.get("/api/session").status_code == 401
    for header in (f"Bearer {expired}", "Bearer stadion_guess", "Bearer", "Basic YTpi"):
        answer = httpx.get(f"{served.url}/api/conversations", headers={"Authorization": header})
        assert (answer.status_code, answer.json()["code"]) == (401, "bad_credentials")


def test_secrets_are_hashed_and_the_key_is_private(served: Any) -> None:
    served.accounts.add_account("secretive", SecretStr(PASSWORD), Role.OBS)
    token = served.accounts.add_token("hidden", Role.OPERATOR, None, [], None).get_secret_value()
    everything = b"".join(path.read_bytes() for path in served.data_dir.glob("accounts.sqlite*"))
    assert PASSWORD.encode() not in everything
    assert token.encode() not in everything
    assert stat.S_IMODE((served.data_dir / "secret.key").stat().st_mode) == 0o600
    assert secret_key(served.data_dir) == secret_key(served.data_dir)


def test_accounts_are_checked(tmp_path: Any) -> None:
    store = AccountStore(tmp_path)
    with pytest.raises(Exception, match="characters"):
        store.add_account("a", SecretStr("short"), Role.OBS)
    with pytest.raises(Exception, match="NOC"):
        store.add_account("a", SecretStr(PASSWORD), Role.NOC)
    with pytest.raises(Exception, match="NOC"):
        store.add_account("a", SecretStr(PASSWORD), Role.OBS, "KEN")
    store.add_account("a", SecretStr(PASSWORD), Role.OBS)
    with pytest.raises(Exception, match="already"):
        store.add_account("a", SecretStr(PASSWORD), Role.OBS)
    with pytest.raises(BadCredentials):
        store.sign_in("a", SecretStr(PASSWORD + "x"))
    assert store.sign_in("a", SecretStr(PASSWORD)).subject == "account:a"
    store.close()


def test_a_session_that_asks_too_much_waits_and_others_do_not(serve: Any) -> None:
    served = serve(session_burst=3.0, session_rate=1.0)
    with served.page() as busy, served.page() as calm:
        answers = [busy.post("/agui", json=served.input("x", run=f"r{n}")) for n in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        body = answers[-1].json()
        assert (body["code"], body["retryable"], answers[-1].headers["retry-after"]) == ("rate_limited", True, "1")
        assert calm.post("/agui", json=served.input("x")).status_code == 200
        assert busy.get("/api/conversations").status_code == 200  # reading costs nothing
        time.sleep(1.1)
        assert busy.post("/agui", json=served.input("x", run="r9")).status_code == 200


def test_new_sessions_do_not_escape_the_limit_of_their_address(serve: Any) -> None:
    served = serve(address_burst=5.0, address_rate=0.1)
    codes = [httpx.post(f"{served.url}/agui", json=served.input("x")).status_code for _ in range(6)]
    assert codes == [200] * 5 + [429]
    hidden = {"X-Forwarded-For": "9.9.9.9"}  # believed only behind a proxy
    assert httpx.post(f"{served.url}/agui", json=served.input("x"), headers=hidden).status_code == 429


def test_two_hundred_readers_behind_one_address_are_fine(served: Any) -> None:
    gate = served.app.state.api.gate
    for reader in range(200):
        for _ in range(5):
            gate._addresses.take("10.0.0.1")
            gate._anonymous.take(f"anonymous:{reader}")


def test_a_bucket_fills_with_time() -> None:
    now = 0.0
    buckets = TokenBuckets(2, 0.5, lambda: now)
    buckets.take("a")
    buckets.take("a")
    with pytest.raises(Exception, match="too many") as limited:
        buckets.take("a")
    assert limited.value.retry_after == 2  # type: ignore[attr-defined]
    now = 2.0
    buckets.take("a")


def test_every_answer_has_the_headers_of_a_careful_site(served: Any) -> None:
    with served.client() as client:
        for path in ("/", "/api/session", "/nowhere", "/api/nowhere", "/health"):
            headers = client.get(path).headers
            policy = headers["content-security-policy"]
            assert "'unsafe-inline'" not in policy
            assert "frame-ancestors 'none'" in policy
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["x-frame-options"] == "DENY"
        assert client.get("/api/session").headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/nowhere", 404),
        ("GET", "/v1/nowhere", 404),
        ("DELETE", "/api/session", 405),
        ("PATCH", "/agui", 405),
        ("GET", "/api/sessions?day=tomorrow", 422),
        ("GET", "/api/sources/abc", 422),
        ("GET", "/jobs", 401),
    ],
)
def test_errors_of_the_framework_have_our_shape(served: Any, method: str, path: str, status: int) -> None:
    answer = httpx.request(method, served.url + path)
    assert answer.status_code == status
    assert set(answer.json()) == {"code", "message", "recovery", "retryable", "request_id"}


def test_feedback_is_kept(served: Any) -> None:
    with served.page() as page:
        kept = page.post("/api/feedback", json={"thread_id": "t", "run_id": "r1", "text": "it was Norway"})
        long = page.post("/api/feedback", json={"thread_id": "t", "run_id": "r1", "text": "x" * 5000})
    assert (kept.status_code, kept.json()["id"] > 0, long.status_code) == (201, True, 422)


def test_conversations_are_read_taken_along_renamed_and_forgotten(served: Any) -> None:
    with served.page() as page:
        served.ask(page, "Who won?", thread="kept", run="run-7")
        detail = page.get("/api/conversations/kept").json()
        assert [(turn["run_id"], turn["question"]) for turn in detail["turns"]] == [("run-7", "Who won?")]
        assert detail["turns"][0]["result"]["answer"] == "You asked: Who won?."
        as_json = page.get("/api/conversations/kept/export?format=json")
        as_text = page.get("/api/conversations/kept/export?format=md")
        assert as_json.json()["turns"][0]["asked"] == "Who won?"
        assert "1. Medallists" in as_text.text
        assert "attachment" in as_text.headers["content-disposition"]
        page.put("/api/conversations/kept/title", json={"title": "Downhill"})
        assert page.get("/api/conversations").json()[0]["title"] == "Downhill"
        assert page.delete("/api/conversations/kept").status_code == 204
        assert page.get("/api/conversations/kept").status_code == 404


def test_the_api_document_names_every_operation_once(served: Any) -> None:
    document = httpx.get(f"{served.url}/openapi.json").json()
    ids = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert len(ids) == len(set(ids))
    assert {"run_agent", "push_odf", "get_session", "submit_job", "ready"} <= set(ids)
    assert all(name.replace("_", "").isalpha() for name in ids)


def test_openai_clients_get_answers_with_sources(served: Any) -> None:
    body = {
        "model": "stadion",
        "messages": [{"role": "system", "content": "x"}, {"role": "user", "content": "Who won?"}],
    }
    with served.client() as client:
        assert [model["id"] for model in client.get("/v1/models").json()["data"]] == ["stadion"]
    whole = httpx.post(f"{served.url}/v1/chat/completions", json=body).json()
    content = whole["choices"][0]["message"]["content"]
    assert content == "You asked: Who won?.\n\n[1] Medallists · ODF · DT_MEDALLISTS v1"
    assert whole["citations"][0]["id"] == "c1"
    streamed = httpx.post(f"{served.url}/v1/chat/completions", json=body | {"stream": True}).text
    lines = [line.removeprefix("data: ") for line in streamed.splitlines() if line.startswith("data: ")]
    assert lines[-1] == "[DONE]"
    chunks = [json.loads(line) for line in lines[:-1]]
    said = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks)
    assert said == content
    assert chunks[-1]["choices"][0]["finish_reason"] == "stop"
    assert httpx.post(f"{served.url}/v1/chat/completions", json=body | {"model": "gpt"}).status_code == 404

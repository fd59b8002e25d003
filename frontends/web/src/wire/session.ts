import type { components } from "../generated/api";
import { responseFailure } from "./failure";

/** Who this browser is to the server. The cookie is HTTP-only; the page sees the role and the CSRF token. */
export type Session = components["schemas"]["SessionView"];

let session: Promise<Session> | null = null;

async function fetched(): Promise<Session> {
  const response = await fetch("/api/session", { credentials: "same-origin" });
  if (!response.ok) throw await responseFailure(response);
  return (await response.json()) as Session;
}

/** The session, fetched once; again after `renewSession`. */
export function currentSession(): Promise<Session> {
  session ??= fetched().catch((error: unknown) => {
    session = null;
    throw error;
  });
  return session;
}

/** Forgets the session after a sign-in, a sign-out or a refused token. */
export function renewSession(): void {
  session = null;
}

/** The header without which the server refuses changes. */
export async function csrfHeaders(): Promise<Record<string, string>> {
  return { "X-CSRF-Token": (await currentSession()).csrf_token };
}

import { responseFailure } from "./failure";
import { csrfHeaders, renewSession } from "./session";

/** GETs JSON of a known shape; throws `RequestFailed` when the server refuses. */
export async function getJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(url, { credentials: "same-origin", signal: signal ?? null });
  if (!response.ok) throw await responseFailure(response);
  return (await response.json()) as T;
}

/** Changes something; renews a stale CSRF token once. */
export async function send(method: "POST" | "DELETE", url: string, body?: unknown): Promise<Response> {
  const attempt = async () =>
    fetch(url, {
      method,
      credentials: "same-origin",
      headers: { "Content-Type": "application/json", ...(await csrfHeaders()) },
      body: body === undefined ? null : JSON.stringify(body),
    });
  let response = await attempt();
  if (response.status === 403) {
    renewSession();
    response = await attempt();
  }
  if (!response.ok) throw await responseFailure(response);
  return response;
}

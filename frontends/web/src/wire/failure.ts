import type { Failure } from "./events";

/** A request that did not succeed, carrying the error body of the house. */
export class RequestFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "RequestFailed";
    this.failure = failure;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Reads `{code, message, recovery, retryable, request_id}`, bare or under `error`. */
export function failureOf(body: unknown, fallback: string): Failure {
  const outer = isRecord(body) ? body : {};
  const inner = isRecord(outer["error"]) ? outer["error"] : outer;
  return {
    code: text(inner["code"]) || fallback,
    message: text(inner["message"]),
    recovery: text(inner["recovery"]),
    retryable: inner["retryable"] !== false,
    request_id: text(inner["request_id"]) || text(inner["requestId"]) || null,
  };
}

/** The failure of an HTTP response that is not ok. */
export async function responseFailure(response: Response): Promise<RequestFailed> {
  const body: unknown = await response.json().catch(() => null);
  const failure = failureOf(body, `http_${response.status}`);
  const wait = Number(response.headers.get("Retry-After"));
  return new RequestFailed(wait > 0 ? { ...failure, retry_after: wait } : failure);
}

/** Any thrown thing as a failure: a `TypeError` of `fetch` means that the network did not answer. */
export function thrownFailure(error: unknown): Failure {
  if (error instanceof RequestFailed) return error.failure;
  const code = navigator.onLine ? "unreachable" : "offline";
  return { code, message: "", recovery: "", retryable: true, request_id: null };
}

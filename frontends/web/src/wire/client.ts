import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "../generated/api";
import { responseFailure } from "./failure";
import { csrfHeaders, renewSession } from "./session";

/** The HTTP API, typed by its own OpenAPI document (see `schema/export.py`). */
type Schemas = components["schemas"];

export type Desk = Schemas["DeskView"];
export type Noc = Schemas["Noc"];
export type DaySessions = Schemas["DaySessions"];
export type ConversationSummary = Schemas["Conversation"];
export type ConversationDetail = Schemas["ConversationDetail"];
export type SourceView = Schemas["SourceView"];

/**
 * The session comes first, so that a new browser gets one and not one for each request. Changes carry its token; an
 * answer that is not ok is thrown as `RequestFailed`.
 */
const house: Middleware = {
  async onRequest({ request }) {
    const headers = await csrfHeaders();
    if (request.method === "GET") return;
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  },
  async onResponse({ response }) {
    if (response.ok) return;
    const failed = await responseFailure(response);
    if (failed.failure.code === "foreign_page") renewSession();
    throw failed;
  },
};

const api = createClient<paths>({ baseUrl: "", fetch: (request) => globalThis.fetch(request) });
api.use(house);

/** The body of an answer; the middleware has thrown where there is none. */
async function body<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}

export const fetchDesks = () => body(api.GET("/api/desks"));

export const fetchNocs = (language: string) =>
  body(api.GET("/api/nocs", { params: { query: { language } } }));

export const fetchSessions = (language: string, asOf: string | null) =>
  body(api.GET("/api/sessions", { params: { query: { language, ...(asOf && { as_of: asOf }) } } }));

export const fetchConversations = () => body(api.GET("/api/conversations"));

/** The cast gives back the pairs of `spans`, which openapi-fetch widens to lists. */
export const fetchConversation = (thread_id: string) =>
  body(
    api.GET("/api/conversations/{thread_id}", { params: { path: { thread_id } } }),
  ) as Promise<ConversationDetail>;

export const deleteConversation = (thread_id: string) =>
  api.DELETE("/api/conversations/{thread_id}", { params: { path: { thread_id } } });

/** Where a conversation can be downloaded, as a document to read. */
export const exportUrl = (thread: string) =>
  `/api/conversations/${encodeURIComponent(thread)}/export?format=md`;

export const fetchSource = (message_id: number, focus: string | null) =>
  body(api.GET("/api/sources/{message_id}", { params: { path: { message_id }, query: { focus } } }));

export const cancelRun = (run_id: string) =>
  api.POST("/api/runs/{run_id}/cancel", { params: { path: { run_id } } });

export const sendFeedback = (feedback: Schemas["Feedback"]) => api.POST("/api/feedback", { body: feedback });

export const signIn = (given: Schemas["SignIn"]) => body(api.POST("/api/login", { body: given }));

export const signOut = () => api.POST("/api/logout");

import { getJson, send } from "./http";
import type { TurnResult, UnitRow } from "./results";

/** A desk that exists, with the page it has. */
export interface Desk {
  name: string;
  path: string;
}

export interface Noc {
  code: string;
  name: string;
  iso2: string | null;
}

export interface ConversationSummary {
  thread_id: string;
  title: string;
  updated_at: string;
}

export interface ConversationDetail {
  thread_id: string;
  turns: { run_id: string; question: string; result: TurnResult }[];
}

export interface DaySessions {
  day: string;
  rows: UnitRow[];
}

const path = encodeURIComponent;

export const fetchDesks = () => getJson<Desk[]>("/api/desks");
export const fetchNocs = (language: string) => getJson<Noc[]>(`/api/nocs?language=${path(language)}`);
export const fetchConversations = () => getJson<ConversationSummary[]>("/api/conversations");
export const fetchConversation = (id: string) =>
  getJson<ConversationDetail>(`/api/conversations/${path(id)}`);
export const exportUrl = (id: string) => `/api/conversations/${path(id)}/export`;
export const deleteConversation = (id: string) => send("DELETE", `/api/conversations/${path(id)}`);
export const fetchSessions = (query: URLSearchParams) =>
  getJson<DaySessions>(`/api/sessions?${query.toString()}`);
export const fetchSource = (id: string) => getJson<Record<string, unknown>>(`/api/sources/${path(id)}`);
export const cancelRun = (id: string) => send("POST", `/api/runs/${path(id)}/cancel`);
export const sendFeedback = (body: { thread_id: string; run_id: string; text: string }) =>
  send("POST", "/api/feedback", body);
export const signIn = (body: { username: string; password: string }) => send("POST", "/api/login", body);
export const signOut = () => send("POST", "/api/logout");

import { createContext, use, useCallback, useSyncExternalStore } from "react";
import { deviceZone } from "../i18n/dates";
import { preferences } from "../preferences/preferences";
import type { ForwardedProps } from "../wire/events";
import type { ConversationStore } from "./store";
import type { Turn } from "./turn";

export const StoreContext = createContext<ConversationStore | null>(null);

export function useConversations(): ConversationStore {
  const store = use(StoreContext);
  if (!store) throw new Error("useConversations outside StoreContext");
  return store;
}

/** What a turn tells the desk about its reader, from the preferences of this moment. */
export function forwardedNow(): ForwardedProps {
  const { asOf, timeZone, favouriteNoc, spoilerFree, language } = preferences();
  return {
    as_of: asOf,
    time_zone: timeZone ?? deviceZone(),
    favourite_noc: favouriteNoc,
    spoiler_free: spoilerFree,
    language,
  };
}

export interface Conversation {
  turns: readonly Turn[] | undefined;
  ask: (text: string) => void;
  retry: () => void;
  stop: () => void;
}

/** A conversation and what can be done in it. */
export function useConversation(thread: string): Conversation {
  const store = useConversations();
  const turns = useSyncExternalStore(store.subscribe, () => store.turns(thread));
  const ask = useCallback((text: string) => void store.ask(thread, text, forwardedNow()), [store, thread]);
  const retry = useCallback(() => void store.retry(thread, forwardedNow()), [store, thread]);
  const stop = useCallback(() => store.stop(thread), [store, thread]);
  return { turns, ask, retry, stop };
}

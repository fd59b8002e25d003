import type { FluentBundle } from "@fluent/bundle";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { RouterProvider } from "react-router/dom";
import { ConversationStore } from "../conversation/store";
import { StoreContext } from "../conversation/useConversation";
import { MessagesProvider } from "../i18n/messages";
import { RequestFailed } from "../wire/failure";
import { router } from "./router";
import { useDocument } from "./useDocument";
import { useMessages } from "./useMessages";

/** Only failures that time may heal are tried again. */
function retry(count: number, error: Error): boolean {
  return count < 2 && !(error instanceof RequestFailed && !error.failure.retryable);
}

/** Everything that the pages share: the reader's language and look, the server's data, the open conversations. */
export function App({ first }: { first: FluentBundle }) {
  const [queries] = useState(
    () => new QueryClient({ defaultOptions: { queries: { retry, staleTime: 30_000 } } }),
  );
  const [store] = useState(() => new ConversationStore());
  const { language, bundle } = useMessages(first);
  useDocument(language);
  return (
    <QueryClientProvider client={queries}>
      <StoreContext value={store}>
        <MessagesProvider language={language} bundle={bundle}>
          <RouterProvider router={router} />
        </MessagesProvider>
      </StoreContext>
    </QueryClientProvider>
  );
}

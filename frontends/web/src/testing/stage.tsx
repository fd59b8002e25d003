import { FluentBundle, FluentResource } from "@fluent/bundle";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MessagesProvider } from "../i18n/messages";
import english from "../i18n/locales/en.ftl?raw";
import { SourcesProvider } from "../sources/SourcesContext";

/** Renders a part of the page in English with everything that parts rely on. */
export function staged(part: ReactNode) {
  const bundle = new FluentBundle("en", { useIsolating: false });
  bundle.addResource(new FluentResource(english));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      <MessagesProvider language="en" bundle={bundle}>
        <SourcesProvider>{part}</SourcesProvider>
      </MessagesProvider>
    </QueryClientProvider>,
  );
}

/** A JSON answer of the server. */
export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });
}

/** A server-sent event stream that ends, or breaks off, after the given events. */
export function stream(events: readonly (readonly [seq: number, event: object])[]): Response {
  const text = events.map(([seq, event]) => `id: ${seq}\ndata: ${JSON.stringify(event)}\n\n`).join("");
  return new Response(text, { headers: { "Content-Type": "text/event-stream" } });
}

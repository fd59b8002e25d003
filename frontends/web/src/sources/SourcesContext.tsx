import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Citation } from "../wire/results";

/** The source that is open beside the text, among those of its answer. */
export interface OpenSource {
  turn: string;
  citations: readonly Citation[];
  index: number;
}

interface Sources {
  open: OpenSource | null;
  show: (source: OpenSource) => void;
  close: () => void;
}

const SourcesContext = createContext<Sources | null>(null);

export function SourcesProvider({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenSource | null>(null);
  const show = useCallback((source: OpenSource) => {
    setOpen((now) => (now?.turn === source.turn && now.index === source.index ? null : source));
  }, []);
  const close = useCallback(() => setOpen(null), []);
  const value = useMemo(() => ({ open, show, close }), [open, show, close]);
  return <SourcesContext value={value}>{children}</SourcesContext>;
}

export function useSources(): Sources {
  const sources = use(SourcesContext);
  if (!sources) throw new Error("useSources outside SourcesProvider");
  return sources;
}

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { usePreferences } from "../preferences/preferences";
import { fetchNocs, type Noc } from "./client";

const NONE: readonly Noc[] = [];

/** Delegations by code, with names in the reader's language and the country whose flag they carry. */
export function useNocs(): ReadonlyMap<string, Noc> {
  const { language } = usePreferences();
  const query = useQuery({
    queryKey: ["nocs", language],
    queryFn: () => fetchNocs(language),
    staleTime: Infinity,
  });
  const rows = query.data ?? NONE;
  return useMemo(() => new Map(rows.map((noc) => [noc.code, noc])), [rows]);
}

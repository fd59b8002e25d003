import { createContext, use } from "react";
import type { Turn } from "../conversation/turn";

export const TurnContext = createContext<Turn | null>(null);

/** The turn that a part of an answer belongs to. */
export function useTurn(): Turn {
  const turn = use(TurnContext);
  if (!turn) throw new Error("useTurn outside TurnContext");
  return turn;
}

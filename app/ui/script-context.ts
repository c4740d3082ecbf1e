import { createContext, useContext } from "react";

/** The page's nonce and the address of the one script that makes pages nicer where they gain from it. */
export type PageScript = { nonce: string; src: string };

export const ScriptContext = createContext<PageScript>({ nonce: "", src: "" });

export function usePageScript(): PageScript {
  return useContext(ScriptContext);
}

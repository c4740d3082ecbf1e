/** Routes that a page's script asks while its reader carries on, so that a refusal has nothing to keep, and why. */
export const forScripts: Record<string, string> = {
  "routes/ideas/drafts.ts": "what is typed stays in its form",
  "routes/safety/nudges.ts": "the text that it looks at stays in its field",
  "routes/ideas/similar.ts": "what is compared stays in its form",
};

import { isRouteErrorResponse } from "@remix-run/react";

type Words = { title: string; what: string; next: string };

const words: Record<number, Words> = {
  400: {
    title: "We couldn't read that",
    what: "What was sent isn't what this page asks for. Nothing was changed.",
    next: "Go back and use the buttons on the page.",
  },
  401: {
    title: "Please sign in",
    what: "This page is for people who are signed in.",
    next: "Sign in, then try again.",
  },
  403: {
    title: "This isn't yours to do",
    what: "You're signed in, but this page or button belongs to somebody else.",
    next: "If you think it should be yours, ask your ward manager or the site's administrator.",
  },
  404: {
    title: "We can't find that page",
    what: "It may have been moved, taken down, or shared with other people only.",
    next: "Check the address, or look for it in the search.",
  },
  413: {
    title: "That's too much at once",
    what: "What you sent is larger than this site takes.",
    next: "Go back, make it shorter, and send it again. Nothing was saved.",
  },
  429: {
    title: "That's a lot of tries",
    what: "To keep accounts safe, we wait for a while after many tries.",
    next: "Wait a few minutes, then try again.",
  },
  507: {
    title: "There's no room to save that",
    what: "The disk this site runs on is full. Nothing that was saved before is lost.",
    next: "Keep this page open, tell your administrator, and send it again later.",
  },
};

const unknown: Words = {
  title: "Something went wrong on our side",
  what: "It's not your doing. What was saved before is safe.",
  next: "Go back and try again. If it happens again, tell your administrator what you were doing.",
};

/** What to tell somebody whose request ended early. */
export function wordsFor(error: unknown): Words {
  if (!isRouteErrorResponse(error)) return unknown;
  return words[error.status] ?? unknown;
}

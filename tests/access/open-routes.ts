/** Routes that somebody who isn't signed in may use. One reviewed line each: the file, and why. */
export const openRoutes: Record<string, string> = {
  "routes/site/home.tsx": "says what this is, and where to sign in",
  "routes/site/about.tsx": "is read before anybody has an account",
  "routes/site/accessibility.tsx": "has to be public by law",
  "routes/site/privacy.tsx": "is read before anybody has an account",
  "routes/site/intended-use.tsx": "is read before anybody has an account",
  "routes/site/healthcheck.ts": "is asked by machines",
  "routes/site/not-found.tsx": "answers 404 to everybody",
  "routes/accounts/login.tsx": "is where one signs in",
  "routes/accounts/demo-login.tsx": "is where one signs in to a demonstration, and 404 anywhere else",
  "routes/accounts/logout.ts": "does nothing when nobody is signed in",
};

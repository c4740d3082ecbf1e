import { HomeLandscape } from "./home-landscape";

/** The first page of somebody who isn't signed in: what this is, in one screen. */
export function HomeWelcome() {
  return (
    <>
      <div className="hero">
        <div className="wrap">
          <div className="hero__words">
            <h1>Small changes, shared</h1>
            <p className="lede">
              You see things on your ward that nobody else sees. Share one small change, test it, and find out
              what happens. What helps can grow into a path that others walk.
            </p>
            <a className="nhsuk-button" href="/login">
              Sign in
            </a>
          </div>
        </div>
        <HomeLandscape />
      </div>
      <div className="wrap page">
        <h2>How an idea travels</h2>
        <Loop />
        <ul className="promises">
          <li>
            <strong>Nobody has to approve a small test.</strong> Start with one person, one shift.
          </li>
          <li>
            <strong>No scores and no league tables.</strong> A surprise teaches as much as an improvement.
          </li>
          <li>
            <strong>Doing with, not doing to.</strong> Every idea can say who with lived experience shaped it.
          </li>
        </ul>
      </div>
    </>
  );
}

const steps = [
  { name: "Share", says: "a small change idea" },
  { name: "Test", says: "it once, as small as can be" },
  { name: "Track", says: "what happens over time" },
  { name: "Support and celebrate", says: "the people who try" },
  { name: "Spread", says: "it to the next team" },
  { name: "Build in", says: "what works, as a recovery pathway" },
] as const;

function Loop() {
  return (
    <>
      <div className="loop">
        <svg
          className="loop__line"
          viewBox="0 0 120 20"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <path d={way} fill="none" vectorEffect="non-scaling-stroke" />
        </svg>
        <ol className="loop__steps">
          {steps.map((step) => (
            <li key={step.name}>
              <strong>{step.name}</strong> <span>{step.says}</span>
            </li>
          ))}
        </ol>
      </div>
      <p className="loop__again">What you learn on the way is where the next idea starts.</p>
    </>
  );
}

/** A soft wave through the middle of each sixth of the width. */
const way = "M10 15C20 15 20 5 30 5S40 15 50 15S60 5 70 5S80 15 90 15S100 5 110 5";

import { useLocation } from "@remix-run/react";
import { BrandMark } from "./brand-mark";
import { newCount } from "./notification-count";

type Props = {
  person: { name: string; isAdministrator: boolean; unread: number } | null;
  organisation: string;
  isDemo: boolean;
};

export function SiteHeader({ person, organisation, isDemo }: Props) {
  return (
    <header className="site-header">
      <div className="wrap site-header__row">
        <a className="brand" href="/">
          <BrandMark />
          <span>
            Pathfinders{" "}
            {isDemo || organisation ? (
              <small>
                {isDemo ? <span className="demo-tag">demo</span> : null} {organisation}
              </small>
            ) : null}
          </span>
        </a>
        <p className="site-header__me">
          {person ? <SearchLink /> : null}
          {person && person.unread > 0 ? <NewLink unread={person.unread} /> : null}
          {person?.isAdministrator ? (
            <a className="site-header__admin" href="/admin">
              Admin
            </a>
          ) : null}
          {person ? <a href="/settings">{firstName(person.name)}</a> : <a href="/login">Sign in</a>}
        </p>
        {person ? (
          <nav className="site-nav" aria-label="Main">
            {places.map((place) => (
              <HeaderLink key={place.to} {...place} />
            ))}
            <a className="site-nav__share" href="/ideas/new">
              Share<span> an idea</span>
            </a>
          </nav>
        ) : null}
      </div>
    </header>
  );
}

function NewLink({ unread }: { unread: number }) {
  return (
    <a className="site-header__new" href="/notifications">
      {newCount(unread)}
      <span className="nhsuk-u-visually-hidden">{unread === 1 ? " notification" : " notifications"}</span>
    </a>
  );
}

/** On a narrow screen the glass stands for the word, which is still read out. */
function SearchLink() {
  const { pathname } = useLocation();
  return (
    <a
      className="site-header__search"
      href="/search"
      aria-current={pathname === "/search" ? "page" : undefined}
    >
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
        <path d="M13.5 13.5L20 20M15.5 9a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0z" />
      </svg>
      <span>Search</span>
    </a>
  );
}

type Place = { to: string; label: string; within?: RegExp };

/** Where one can go, and the pages that belong there. */
const places: readonly Place[] = [
  { to: "/", label: "Today", within: /^\/notifications$/ },
  {
    to: "/ideas",
    label: "Ideas",
    within:
      /^\/((ideas|cycles|measures|points|comments|endorsements|tallies)\/|(opportunities|requests)(\/|$))/,
  },
  { to: "/celebrations", label: "Celebrations", within: /^\/(celebrations|kudos)\// },
  { to: "/pathways", label: "Pathways", within: /^\/(pathways\/|practices\/|proposals(\/|$)|welcome$)/ },
];

/** Marked when it leads to this page, or to where this page belongs. */
function HeaderLink({ to, label, within }: Place) {
  const { pathname } = useLocation();
  const isHere = pathname === to;
  return (
    <a href={to} aria-current={isHere ? "page" : within?.test(pathname) ? "true" : undefined}>
      {label}
    </a>
  );
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

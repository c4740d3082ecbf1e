import { useLocation } from "@remix-run/react";
import { BrandMark } from "./brand-mark";

type Props = {
  person: { name: string; isAdministrator: boolean } | null;
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
            Pathfinders
            {isDemo ? <span className="demo-tag">demo</span> : null}
            {organisation ? <small>{organisation}</small> : null}
          </span>
        </a>
        <p className="site-header__me">
          {person?.isAdministrator ? <a href="/admin">Admin</a> : null}
          {person ? <a href="/settings">{firstName(person.name)}</a> : <a href="/login">Sign in</a>}
        </p>
        {person ? (
          <nav className="site-nav" aria-label="Main">
            <HeaderLink to="/">Today</HeaderLink>
            <HeaderLink to="/ideas" within={inIdeas}>
              Ideas
            </HeaderLink>
            <HeaderLink to="/search">Search</HeaderLink>
            <a className="site-nav__share" href="/ideas/new">
              Share an idea
            </a>
          </nav>
        ) : null}
      </div>
    </header>
  );
}

/** The pages about an idea: its own, and those of its cycles, numbers and comments. */
const inIdeas = /^\/(ideas|cycles|measures|points|comments)\//;

type LinkProps = { to: string; within?: RegExp; children: string };

/** Marked when it leads to this page, or to where this page belongs. */
function HeaderLink({ to, within, children }: LinkProps) {
  const { pathname } = useLocation();
  const isHere = pathname === to;
  return (
    <a href={to} aria-current={isHere ? "page" : within?.test(pathname) ? "true" : undefined}>
      {children}
    </a>
  );
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

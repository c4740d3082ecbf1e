import { NavLink } from "@remix-run/react";
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
            <HeaderLink to="/ideas">Ideas</HeaderLink>
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

function HeaderLink({ to, children }: { to: string; children: string }) {
  return (
    <NavLink to={to} end={to === "/"} reloadDocument discover="none">
      {children}
    </NavLink>
  );
}

function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

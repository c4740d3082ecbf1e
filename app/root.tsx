import { data, type LinksFunction, type MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, useMatches, useRouteLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { open } from "~/auth/guards.server";
import { countUnread } from "~/domain/notifications/count-unread.server";
import { canReadAudit } from "~/domain/audit/policy";
import { canListProposals } from "~/domain/pathways/policy";
import { findOrganisationName } from "~/domain/people/organisation.server";
import { isAdministrator } from "~/domain/people/viewer";
import { forgetFlash, readFlash } from "~/http/flash.server";
import { now } from "~/platform/clock.server";
import { env } from "~/platform/env.server";
import { ErrorPage } from "~/ui/error-page";
import { wordsFor } from "~/ui/error-words";
import { FlashBand } from "~/ui/flash-band";
import { flashOf } from "~/ui/flash-messages";
import { SiteFooter } from "~/ui/site-footer";
import { SiteHeader } from "~/ui/site-header";
import { usePageScript } from "~/ui/script-context";
import styles from "~/styles/site.scss?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? "Pathfinders" : `${wordsFor(error).title} - Pathfinders` },
];

export const loader = open(async ({ request, viewer }) => {
  const message = await readFlash(request);
  const page = {
    person: viewer && {
      id: viewer.id,
      name: viewer.name,
      isAdministrator: isAdministrator(viewer),
      readsAudit: canReadAudit(viewer),
      readsProposals: canListProposals(viewer),
      unread: await countUnread(viewer),
    },
    flash: message ? flashOf(message) : null,
    organisation: await findOrganisationName(),
    isDemo: env().mode === "demo",
    now: now().getTime(),
  };
  return message ? data(page, { headers: { "Set-Cookie": await forgetFlash() } }) : data(page);
});

export default function Root() {
  return <Outlet />;
}

export function Layout({ children }: { children: ReactNode }) {
  const page = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14523f" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="nhsuk-skip-link" href="#main">
          Skip to main content
        </a>
        <SiteHeader
          person={page?.person ?? null}
          organisation={page?.organisation ?? ""}
          isDemo={page?.isDemo ?? false}
        />
        <main id="main" tabIndex={-1}>
          {page?.flash ? <FlashBand {...page.flash} /> : null}
          {children}
        </main>
        <SiteFooter person={page?.person ?? null} />
        <PageScriptTag personId={page?.person?.id} now={page?.now} />
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  return <ErrorPage />;
}

/** A page asks for the script with `export const handle = { script: true }`; it's told for whom the page is, and when. While developing, it reloads every page. */
function PageScriptTag({ personId, now: at }: { personId: number | undefined; now: number | undefined }) {
  const { nonce, src } = usePageScript();
  const wanted = useMatches().some((match) => (match.handle as { script?: boolean } | undefined)?.script);
  if (!(wanted || import.meta.env.DEV) || !src) return null;
  return <script type="module" src={src} nonce={nonce} data-person={personId} data-now={at} />;
}

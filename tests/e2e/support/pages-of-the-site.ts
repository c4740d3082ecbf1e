import routes from "~/routes";

/** What forms alone ask for, and what isn't there. */
const neverOpened = ["login/demo", "*"];

/** The routes that show a page, as they are written in `app/routes.ts`; fixed words before open ones. */
export const pagesOfTheSite: readonly string[] = routes
  .filter(({ file, path = "" }) => file.endsWith(".tsx") && !neverOpened.includes(path))
  .map(({ path = "" }) => `/${path}`)
  .sort((a, b) => a.split(":").length - b.split(":").length);

/** The route that answers at an address. */
export function pageAt(address: string): string | undefined {
  const [path = ""] = address.split("?");
  return pagesOfTheSite.find((page) => new RegExp(`^${page.replace(/:\w+/g, "[^/]+")}$`).test(path));
}

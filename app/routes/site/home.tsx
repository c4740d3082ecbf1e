import type { MetaFunction } from "@remix-run/node";
import { Page } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Pathfinders" }];

export default function Home() {
  return (
    <Page title="Small changes, shared">
      <p>Share a small change idea, test it, and see what happens.</p>
    </Page>
  );
}

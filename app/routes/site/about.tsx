import { Page } from "~/ui/page";

export default function About() {
  return <Page title="About">{null}</Page>;
}

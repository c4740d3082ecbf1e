import { Page } from "~/ui/page";

export default function Privacy() {
  return <Page title="Privacy">{null}</Page>;
}

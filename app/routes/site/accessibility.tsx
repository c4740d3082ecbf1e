import { Page } from "~/ui/page";

export default function Accessibility() {
  return <Page title="Accessibility">{null}</Page>;
}

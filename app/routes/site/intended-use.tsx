import { Page } from "~/ui/page";

export default function IntendedUse() {
  return <Page title="IntendedUse">{null}</Page>;
}

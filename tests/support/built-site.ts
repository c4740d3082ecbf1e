import { buildSite } from "./server-process";

/** For suites that start the built site: builds it when its sources changed. */
export default function setUp() {
  buildSite();
}

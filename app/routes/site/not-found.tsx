import { open } from "~/auth/guards.server";
import { notFound } from "~/http/responses";

export const loader = open(() => {
  throw notFound();
});

export const action = open(() => {
  throw notFound();
});

/** Never drawn: the loader always ends in the error page. */
export default function NotFound() {
  return null;
}

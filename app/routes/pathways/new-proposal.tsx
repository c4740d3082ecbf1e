import { signedIn } from "~/auth/guards.server";
import { notFound } from "~/http/responses";

export const loader = signedIn(() => {
  throw notFound();
});

export default function Placeholder() {
  return null;
}

import { open } from "~/auth/guards.server";
import { isDatabaseUp } from "~/platform/database-up.server";

export const loader = open(async () => {
  const isUp = await isDatabaseUp();
  return new Response(isUp ? "OK" : "The database does not answer", {
    status: isUp ? 200 : 503,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
});

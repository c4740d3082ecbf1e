import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { write } from "~/platform/db.server";
import { tooMany } from "./responses";

export type Limit = { name: string; points: number; seconds: number };

/** Counts one try against a limit that all processes share. Throws the answer 429 when it is used up. */
export async function countTry(limit: Limit, key: string): Promise<void> {
  const refused = await write((tx) =>
    new RateLimiterPrisma({
      storeClient: tx,
      tableName: "rateLimit",
      keyPrefix: limit.name,
      points: limit.points,
      duration: limit.seconds,
      clearExpiredByTimeout: false,
    })
      .consume(key)
      .then(() => null, refusal),
  );
  if (refused) throw tooMany(Math.ceil(refused.msBeforeNext / 1000));
}

function refusal(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { now } from "~/platform/clock.server";
import { write, type Writer } from "~/platform/db.server";
import { tooMany } from "./responses";

export type Limit = { name: string; points: number; seconds: number };

/** One kind of try, by one address. */
export type Try = { limit: Limit; key: string };

/** Counts one try against a limit that all processes share. Throws the answer 429 when it is used up. */
export function countTry(limit: Limit, key: string): Promise<void> {
  return countTries([{ limit, key }]);
}

export async function countTries(tries: Try[]): Promise<void> {
  const refused = await write(async (tx) => {
    await tx.rateLimit.deleteMany({ where: { expire: { lt: now() } } });
    for (const { limit, key } of tries) {
      const refusal = await limiter(tx, limit)
        .consume(digest(key))
        .then(() => null, refusalFrom);
      if (refusal) return refusal;
    }
    return null;
  });
  if (refused) throw tooMany(Math.ceil(refused.msBeforeNext / 1000));
}

/** Tries that turned out to be right don't count. */
export async function forgetTries(tries: Try[]): Promise<void> {
  await write(async (tx) => {
    for (const { limit, key } of tries) await limiter(tx, limit).reward(digest(key));
  });
}

function limiter(tx: Writer, limit: Limit): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: tx,
    tableName: "rateLimit",
    keyPrefix: limit.name,
    points: limit.points,
    duration: limit.seconds,
    clearExpiredByTimeout: false,
  });
}

/** The table holds neither addresses nor anything else that was typed into a field by mistake. */
function digest(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

function refusalFrom(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason;
  throw reason;
}

import { hash, verify } from "@node-rs/argon2";

const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id with OWASP's recommended minimum (19 MiB, 2 passes, 1 lane). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, argon2id);
}

let decoy: Promise<string> | undefined;

/** Takes as long for an address nobody has as for a wrong password, so that the time tells nothing. */
export async function isPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const matches = await verify(storedHash ?? (await decoy), password);
  return matches && storedHash !== null;
}

import { createECDH, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** By which push services know that it is us (RFC 8292). Both base64url: a P-256 point of 65 bytes, a scalar of 32. */
export type VapidKey = { publicKey: string; privateKey: string };

/** Made at first start and readable by its owner only. Browsers that joined with one key take pushes from no other. */
export function vapidKeyInFile(file: string): VapidKey {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeFileSync(file, madeFrom((n) => randomBytes(n)).privateKey, { mode: 0o600, flag: "wx" });
  return keyOf(Buffer.from(readFileSync(file, "utf8"), "base64url"));
}

/** The same key on every machine that holds the same secret. */
export const vapidKeyFrom = (secret: string): VapidKey =>
  madeFrom((bytes, tries) => Buffer.from(hkdfSync("sha256", secret, "", `clearline web push ${tries}`, bytes)));

/** One in four thousand million numbers of 32 bytes is not below the curve's order: then the next is taken. */
function madeFrom(bytes: (count: number, tries: number) => Buffer): VapidKey {
  for (let tries = 0; ; tries++) {
    try {
      return keyOf(bytes(32, tries));
    } catch (error) {
      if (tries > 3) throw error;
    }
  }
}

function keyOf(privateKey: Buffer): VapidKey {
  const pair = createECDH("prime256v1");
  pair.setPrivateKey(privateKey);
  return { publicKey: pair.getPublicKey("base64url"), privateKey: privateKey.toString("base64url") };
}

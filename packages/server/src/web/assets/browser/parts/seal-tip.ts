import { padTip, tipPrivateKeysIn } from "@clearline/engine";
import { Decrypter, Encrypter } from "age-encryption";

/**
 * Words sealed to every one of these keys, padded to a size that tells nothing.
 *
 * @param words tidied, not empty; @returns null when they are longer than the largest size
 */
export async function sealTip(words: string, recipients: readonly string[]): Promise<Uint8Array | null> {
  const padded = padTip(new TextEncoder().encode(words), recipients.length);
  if (padded === null) return null;
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(padded);
}

/**
 * @param identity a private key as age writes it, alone or in a file with remarks
 * @throws Error when there is none in it, or it opens nothing here
 */
export async function openTip(sealed: Uint8Array, identity: string): Promise<string> {
  const decrypter = new Decrypter();
  for (const key of tipPrivateKeysIn(identity)) decrypter.addIdentity(key);
  return (await decrypter.decrypt(sealed, "text")).trimEnd();
}

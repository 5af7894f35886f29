import assert from "node:assert/strict";
import { TransportError } from "../../ports.ts";

/** What a message was refused with. Fails where it went. */
export async function errorOf(sending: Promise<void>): Promise<TransportError> {
  const error = await sending.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof TransportError ? error : assert.fail("it went");
}

import type { AddressError, FetchError } from "../ports.ts";

const NEVER: Readonly<Record<AddressError["code"], true>> = {
  "address-too-long": true,
  "address-not-understood": true,
  "address-not-https": true,
  "address-with-password": true,
  "address-other-port": true,
  "address-not-public": true,
};

/** Whether an address can never be right; any other trouble may pass. */
export const isNeverRight = ({ code }: FetchError): boolean => Object.hasOwn(NEVER, code);

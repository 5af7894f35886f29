/** What a signature says of itself, and the signature. */
export type ReadSignature = {
  created: number;
  nonce: string;
  keyId: string;
  /** As they came: they are part of what is signed. */
  parameters: string;
  signature: Buffer;
};

/** One way to write it, so that there is one thing to check. A sender that covers less, or names another algorithm, is not read. */
const COVERED = '("@method" "@authority" "@path" "content-digest")';
const LONGEST = 500;

/** Reads `Signature-Input` and `Signature` of RFC 9421, with one label. Null for anything else. */
export function readSignature(input: string, signature: string): ReadSignature | null {
  if (input.length > LONGEST || signature.length > LONGEST) return null;
  const [label, parameters] = split(input);
  const [signed, bytes] = split(signature);
  if (label === "" || label !== signed || !parameters.startsWith(`${COVERED};`)) return null;
  const given = new Map<string, string>();
  for (const part of parameters.slice(COVERED.length + 1).split(";")) {
    const [name = "", value = ""] = part.split("=", 2);
    if (given.has(name)) return null;
    given.set(name, value.replace(/^"(.*)"$/, "$1"));
  }
  const created = given.get("created") ?? "";
  const nonce = given.get("nonce") ?? "";
  const keyId = given.get("keyid") ?? "";
  if (!/^\d{1,12}$/.test(created) || !/^[\w-]{16,64}$/.test(nonce) || !/^[1-9]\d{0,17}$/.test(keyId)) return null;
  if ((given.get("alg") ?? "ed25519") !== "ed25519") return null;
  const encoded = /^:([A-Za-z0-9+/]{86}==):$/.exec(bytes)?.[1];
  if (encoded === undefined) return null;
  return { created: Number(created), nonce, keyId, parameters, signature: Buffer.from(encoded, "base64") };
}

/** `sig1=…` in two. */
function split(field: string): [label: string, value: string] {
  const at = field.indexOf("=");
  const label = field.slice(0, Math.max(at, 0)).trim();
  return /^[a-z][a-z0-9_-]{0,20}$/.test(label) ? [label, field.slice(at + 1).trim()] : ["", ""];
}

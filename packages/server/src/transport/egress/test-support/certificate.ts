import { generateKeyPairSync, sign } from "node:crypto";

export type Certificate = { key: string; cert: string };

/** A certificate for these names that vouches for itself: no program to call, and no key kept in the repository. */
export function makeCertificate(names: readonly string[], until = "21200101000000Z"): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signedBySha256 = der(0x30, oid("2a8648ce3d040302")); // ecdsa-with-SHA256
  const issuer = der(0x30, der(0x31, der(0x30, oid("550403"), der(0x0c, Buffer.from("Clearline tests")))));
  const validity = der(0x30, day("20200101000000Z"), day(until));
  const altNames = der(0x30, ...names.map((name) => der(0x82, Buffer.from(name))));
  const extensions = der(
    0xa3,
    der(
      0x30,
      der(0x30, oid("551d11"), der(0x04, altNames)),
      der(0x30, oid("551d13"), der(0x01, Buffer.from([0xff])), der(0x04, der(0x30, der(0x01, Buffer.from([0xff]))))),
    ),
  );
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.from([1])),
    signedBySha256,
    issuer,
    validity,
    issuer,
    publicKey.export({ type: "spki", format: "der" }),
    extensions,
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", body, privateKey));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: pem(der(0x30, body, signedBySha256, signature)),
  };
}

/** One value of DER: its tag, its length, and what is in it. */
function der(tag: number, ...inside: readonly Buffer[]): Buffer {
  const value = Buffer.concat(inside);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}

const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const day = (text: string): Buffer => der(0x18, Buffer.from(text));

const pem = (bytes: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${(bytes.toString("base64").match(/.{1,64}/g) ?? []).join("\n")}\n-----END CERTIFICATE-----\n`;

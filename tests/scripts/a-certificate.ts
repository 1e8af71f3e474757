import { generateKeyPairSync, sign } from "node:crypto";

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};

const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);

/** Object identifiers: commonName, and ECDSA with SHA-256. */
const commonName = Buffer.from("0603550403", "hex");
const signature = sequence(Buffer.from("06082a8648ce3d040302", "hex"));

/** A certificate for "localhost" that signs itself, made anew: nothing secret lies in the repository. */
export function aCertificate(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from("localhost")))));
  const time = (text: string): Buffer => der(0x18, Buffer.from(text));
  const body = sequence(
    der(0x02, Buffer.from([1])),
    signature,
    name,
    sequence(time("20000101000000Z"), time("20990101000000Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signed = sequence(body, signature, der(0x03, Buffer.from([0]), sign("sha256", body, privateKey)));
  const lines = signed.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

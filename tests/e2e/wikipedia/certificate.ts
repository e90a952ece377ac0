import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** DER (ITU-T X.690): a tag, the length of what follows, and that. */
function der(tag: number, ...parts: Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const long = content.length.toString(16);
  const bytes = Buffer.from(long.length % 2 ? `0${long}` : long, 'hex');
  const length = content.length < 128 ? bytes : Buffer.concat([Buffer.from([0x80 + bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

const [INTEGER, BITS, OCTETS, OID, TEXT, TIME, SEQUENCE, SET] = [2, 3, 4, 6, 0x0c, 0x17, 0x30, 0x31];
/** ecdsa-with-SHA256, commonName, subjectAltName */
const SIGNED_BY = der(SEQUENCE, der(OID, Buffer.from('2a8648ce3d040302', 'hex')));
const COMMON_NAME = der(OID, Buffer.from('550403', 'hex'));
const OTHER_NAMES = der(OID, Buffer.from('551d11', 'hex'));

/** A key with a certificate that it has signed itself (RFC 5280), for a server of a test. Browsers must be told to take it. */
export function selfSigned(host: string): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(TEXT, Buffer.from(host)))));
  const valid = der(SEQUENCE, ...['200101000000Z', '491231235959Z'].map((t) => der(TIME, Buffer.from(t))));
  const hosts = der(SEQUENCE, der(0x82, Buffer.from(host)));
  const body = der(
    SEQUENCE,
    der(0xa0, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ...[SIGNED_BY, name, valid, name],
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(SEQUENCE, der(SEQUENCE, OTHER_NAMES, der(OCTETS, hosts)))),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = der(SEQUENCE, body, SIGNED_BY, der(BITS, Buffer.from([0]), signature));
  const lines = certificate.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

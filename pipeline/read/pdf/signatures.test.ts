import { describe, expect, it } from 'vitest';
import { readSignatures, signatureMessages } from './signatures.js';

/** A self-signed certificate of number 0x1234 for "Ủy ban nhân dân tỉnh Thử Nghiệm". */
const CERTIFICATE = Buffer.from(
  'MIIBqjCCAVGgAwIBAgICEjQwCgYIKoZIzj0EAwIwNDEyMDAGA1UEAwwp4bumeSBiYW4gbmjDom4gZMOibiB04buJbmggVGjhu60gTmdoaeG7h20wHhcNMjYxMTIxMDAzNDE3WhcNMzYxMTE4MDAzNDE3WjA0MTIwMAYDVQQDDCnhu6Z5IGJhbiBuaMOibiBkw6JuIHThu4luaCBUaOG7rSBOZ2hp4buHbTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBJ7EEc6I5iznhzYyHBMDv6AA7e2Q71+ZHS0ZgIcOCKaz3IAc9zg6RIyfOG71FzGOyyVvuD2U9DRc1zwdJYDJkijUzBRMB0GA1UdDgQWBBTHAGSOustdBVLLf0X63DmfPv7pxTAfBgNVHSMEGDAWgBTHAGSOustdBVLLf0X63DmfPv7pxTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIH4PD8aUWWazdgFakFIpj3rp3xmmAZvMbWg7SAzng963AiAgRILIxaRhdH33/CU34yRj3VsSrIGng20XKuy1bEG/Eg==',
  'base64',
);

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length < 0x80 ? [content.length] : [0x82, content.length >> 8, content.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

/** PKCS #7 SignedData with the certificate, and a signer who names it by its number. */
function signedData(number: readonly number[]): Buffer {
  const version = der(0x02, Buffer.from([1]));
  const identifier = der(0x30, der(0x30), der(0x02, Buffer.from(number)));
  const signed = der(
    0x30,
    version,
    der(0x31),
    der(0x30),
    der(0xa0, CERTIFICATE),
    der(0x31, der(0x30, version, identifier)),
  );
  return der(0x30, der(0x06, Buffer.from([42])), der(0xa0, signed));
}

/** A file with one signature dictionary of the given entries and contents. */
function signedFile(entries: string, contents: Buffer): Uint8Array {
  const hex = contents.toString('hex');
  const before = '%PDF-1.7\n5 0 obj\n<< /Type /Sig /Contents ';
  const range = `/ByteRange [0 ${before.length} ${before.length + hex.length + 2} 40]`;
  return Buffer.from(`${before}<${hex}> ${range} ${entries} >>\nendobj\n%%EOF`, 'latin1');
}

const SIGNED_AT = "/M (D:20241118072514+07'00')";

describe('readSignatures', () => {
  it('names the signer by the certificate, with the time', () => {
    const inner = '/Prop_Build << /App << /Name (Foxit) >> >>';
    expect(readSignatures(signedFile(`${inner} ${SIGNED_AT}`, signedData([0x12, 0x34])))).toEqual([
      { signer: 'Ủy ban nhân dân tỉnh Thử Nghiệm', signedAt: '2024-11-18T07:25:14' },
    ]);
  });

  it("falls back on the dictionary's own name", () => {
    const utf16 = Buffer.from('\uFEFFVăn phòng', 'utf16le').swap16().toString('latin1');
    expect(readSignatures(signedFile(`/Name (${utf16})`, Buffer.from('zz')))).toEqual([
      { signer: 'Văn phòng', signedAt: null },
    ]);
    expect(readSignatures(signedFile('/Name (Nguyen \\(A\\))', Buffer.alloc(0)))).toMatchObject([
      { signer: 'Nguyen (A)' },
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['a signature by another certificate', signedFile('', signedData([0x77]))],
    ['a time stamp of a server', signedFile(`/SubFilter /ETSI.RFC3161 ${SIGNED_AT}`, signedData([0x12, 0x34]))],
    ['a damaged signature', signedFile('', signedData([0x12, 0x34]).subarray(0, 60))],
    ['a byte range that points outside', Buffer.from('1 0 obj << /ByteRange [0 99999 999999 5] >> endobj')],
    ['a file without signatures', Buffer.from('%PDF-1.7')],
  ])('finds nobody in %s', (_, file) => expect(readSignatures(file)).toEqual([]));
});

describe('signatureMessages', () => {
  it('says who and when, equal ones once', () => {
    const signature = { signer: 'Sở Nội vụ', signedAt: '2024-11-18T07:25:14' };
    expect(signatureMessages([signature, signature, { signer: null, signedAt: null }])).toMatchObject([
      {
        code: 'digitally-signed',
        severity: 'info',
        text: 'Tệp được ký số bởi “Sở Nội vụ” lúc 07:25:14 ngày 18/11/2024 (chưa kiểm tra chữ ký).',
      },
      { text: 'Tệp được ký số (chưa kiểm tra chữ ký).' },
    ]);
  });
});

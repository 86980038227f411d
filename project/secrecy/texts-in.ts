import { inflateRawSync } from 'node:zlib';

const ARCHIVE = /data:application\/zip;base64,([A-Za-z0-9+/=]+)/g;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
const DEFLATED = 8;

/** Everything that a file says to whoever opens it: its own text, and that of the archives which a page carries within. */
export function textsIn(file: Buffer): readonly string[] {
  const text = file.toString('latin1');
  const archives = [...text.matchAll(ARCHIVE)].map(([, base64 = '']) => Buffer.from(base64, 'base64'));
  return [text, ...archives.flatMap((archive) => entriesOf(archive).map((entry) => entry.toString('latin1')))];
}

/** The files of a zip archive, unpacked. */
export function entriesOf(archive: Buffer): readonly Buffer[] {
  const entries: Buffer[] = [];
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== END_OF_CENTRAL)
    throw new Error('The page carries no zip archive that can be read.');
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === CENTRAL_HEADER) {
    const [method, size, place] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt32LE(at + 42),
    ];
    const start = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28);
    const content = archive.subarray(start, start + size);
    entries.push(method === DEFLATED ? inflateRawSync(content) : content);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

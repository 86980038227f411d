import { createHash } from 'node:crypto';

const CLASSES = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'];

/** A value of the same shape that belongs to nobody: a letter for each letter and a digit for each digit. It is made from a fixed seed and never from the value itself. */
export function inventValue(shape: string, seed: string): string {
  const hexadecimal = /^[0-9a-f]+$/.test(shape);
  const bytes = createBytes(seed, shape.length);
  return [...shape]
    .map((letter, index) => {
      const alphabet = hexadecimal ? '0123456789abcdef' : CLASSES.find((letters) => letters.includes(letter));
      return alphabet ? alphabet[bytes[index]! % alphabet.length] : letter;
    })
    .join('');
}

function createBytes(seed: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
    createHash('sha256').update(`nobody ${seed} ${block}`).digest(),
  );
  return Buffer.concat(blocks);
}

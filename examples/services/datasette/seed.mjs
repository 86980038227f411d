import { DatabaseSync } from 'node:sqlite';
import { rmSync } from 'node:fs';
import { seeded } from '../seeded.mjs';

const { below, oneOf } = seeded(5);

/** Writes the database of Datasette: 147 animals with ties, nulls and texts of several languages, the same ones each time. */
const [file] = process.argv.slice(2);
const NAMES = [
  'Otter',
  'otter',
  'Bär',
  'Ölfisch',
  '犬',
  '\u{1F98A} fox',
  "d'oiseau",
  '50% wolf',
  'a_b',
  'Zebra',
  'Éléphant',
];

rmSync(file, { force: true });
const database = new DatabaseSync(file);
database.exec(
  'create table animals (id integer primary key, name text, kind text, weight real, born text, labels text)',
);
const insert = database.prepare('insert into animals values (?, ?, ?, ?, ?, ?)');
for (let id = 1; id <= 147; id += 1) {
  const labels = JSON.stringify(['wild', 'tame', 'young'].filter(() => below(2) === 0));
  const born = `20${10 + below(9)}-0${1 + below(9)}-1${below(10)}`;
  insert.run(
    id,
    `${oneOf(NAMES)} ${below(20)}`,
    oneOf(['mammal', 'bird', 'fish']),
    oneOf([0, 1, 1, 2, 2.5, 70, null]),
    born,
    labels,
  );
}
database.close();

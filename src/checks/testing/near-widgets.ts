/** Names that are nearly that of the known widgets, in the order in which they are tried. */
export const NEAR_WIDGETS: readonly string[] = [
  's-10000',
  's-1000000',
  'S-100000',
  's-100000 ',
  '\uff53-100000',
  's_100000',
  's-100000,s-100000',
  's-100000.json',
  's-10000%',
  'null',
  'constructor',
  '%73-100000',
  's-100000\0',
  's-100000\u{1f680}',
];

/** A choice for every factor: the place of its level. */
export type Row = readonly number[];

/** Kept, because the parameters of an operation make the same few tables. */
const known = new Map<string, readonly Row[]>();

/** Rows in which every two factors meet with every pair of their levels. `levels` says how many each factor has. Greedy, so nearly as few as can be. */
export function coveringRows(levels: readonly number[]): readonly Row[] {
  const key = levels.join(' ');
  const rows = known.get(key) ?? chooseRows(levels);
  known.set(key, rows);
  return rows;
}

function chooseRows(levels: readonly number[]): readonly Row[] {
  const open = new Set(pairsOf(levels));
  const rows: Row[] = [];
  for (const [pair] of open.entries()) {
    if (!open.has(pair)) continue;
    const row = rowFrom(pair, levels, open);
    for (const covered of pairsIn(row)) open.delete(covered);
    rows.push(row);
  }
  return levels.length === 1 ? Array.from({ length: levels[0] ?? 0 }, (_, level) => [level]) : rows;
}

type Pair = `${number}:${number} ${number}:${number}`;

function pairsOf(levels: readonly number[]): Pair[] {
  return levels.flatMap((left, factor) =>
    levels
      .slice(factor + 1)
      .flatMap((right, distance) =>
        Array.from({ length: left }, (_, one) =>
          Array.from({ length: right }, (__, other) => pairOf([factor, one], [factor + 1 + distance, other])),
        ).flat(),
      ),
  );
}

/** Begins with a pair that no row has yet, and gives each other factor the level that meets most such pairs. */
function rowFrom(pair: Pair, levels: readonly number[], open: ReadonlySet<Pair>): Row {
  const chosen = new Map(pair.split(' ').map((part) => part.split(':').map(Number) as [number, number]));
  levels.forEach((count, factor) => {
    if (chosen.has(factor)) return;
    const gains = Array.from({ length: count }, (_, level) => gainOf([factor, level], chosen, open));
    chosen.set(factor, gains.indexOf(Math.max(...gains)));
  });
  return levels.map((_, factor) => chosen.get(factor) ?? 0);
}

function gainOf(one: readonly [number, number], chosen: ReadonlyMap<number, number>, open: ReadonlySet<Pair>): number {
  return [...chosen].filter((other) => open.has(other[0] < one[0] ? pairOf(other, one) : pairOf(one, other))).length;
}

function pairsIn(row: Row): Pair[] {
  const all = row.map((level, factor) => [factor, level] as const);
  return all.flatMap((one, place) => all.slice(place + 1).map((other) => pairOf(one, other)));
}

function pairOf([left, one]: readonly [number, number], [right, other]: readonly [number, number]): Pair {
  return `${left}:${one} ${right}:${other}`;
}

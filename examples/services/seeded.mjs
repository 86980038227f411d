/** A small generator whose sequence is the same each time, so that the data of a service are too. */
export function seeded(seed) {
  let state = seed;
  /** A whole number below `most`. */
  const below = (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
  return { below, oneOf: (choices) => choices[below(choices.length)] };
}

/**
 * Every place once, from one list after the other, and then from those that were passed over there. For lists that hold one kind at each place: all kinds come before one is
 * repeated.
 */
export function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const filled = lists.filter((list) => list.length > 0);
  const places = Array.from({ length: Math.max(0, ...filled.map(({ length }) => length)) }, (_, place) => place);
  return filled.flatMap((_, shift) =>
    places.flatMap((place) => filled[(place + shift) % filled.length]?.slice(place, place + 1) ?? []),
  );
}

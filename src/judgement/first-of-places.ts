/** A message about the first of several places of one answer that break a promise alike. */
export function firstOfPlaces(message: string, count: number): string {
  return count === 1 ? message : `${message} (the first of ${count.toLocaleString('en-US')} places)`;
}

/** The same without the number, which differs from answer to answer. */
export function withoutPlaces(message: string): string {
  return message.replace(/ \(the first of [\d,]+ places\)$/, '');
}

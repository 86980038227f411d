import { findOperation, numberedPaging, valueAt, type Agreement, type Contract } from '../../contract/index.ts';
import type { Json, StageWrappers } from '../../provider/pipeline/index.ts';
import { changeSuccess, setAt } from '../changes/index.ts';
import { type Derived, defineDerivation } from './derivation.ts';

/** Two operations say different things about one resource: always, under one filter, on later pages, or in a few answers. */
export const operationsDisagree = defineDerivation({
  name: 'operations-disagree',
  *derive(contract) {
    for (const agreement of contract.agreements) {
      yield* always(agreement);
      if (!isAboutLists(contract, agreement)) yield* atTimes(contract, agreement);
    }
  },
});

type Place = Agreement['values'][number];

function* always({ values, pointer }: Agreement): Iterable<Derived> {
  for (const place of values.slice(1))
    yield {
      where: whereOf(place),
      title: `${place.at.slice(1)} of ${place.operation} is not what ${values[0]?.operation} says`,
      promise: pointer,
      wrap: sayAnother(place, () => true),
    };
}

function* atTimes(contract: Contract, { values, pointer }: Agreement): Iterable<Derived> {
  for (const place of values) {
    const { collection } = findOperation(contract, place.operation);
    const paging = numberedPaging(collection);
    const filters = collection?.filters ?? [];
    const about = `${place.at.slice(1)} of ${place.operation} is another one`;
    for (const { parameter } of filters)
      yield {
        where: `${whereOf(place)}/${parameter.name}`,
        title: `${about} under ${parameter.name}`,
        promise: pointer,
        wrap: sayAnother(place, (parameters) => parameters[parameter.name] !== undefined),
      };
    if (paging)
      yield {
        where: `${whereOf(place)}/later-pages`,
        title: `${about} on every page but the first`,
        promise: pointer,
        wrap: sayAnother(place, (parameters) => Number(parameters[paging.page.name] ?? paging.first) > paging.first),
      };
    yield {
      where: `${whereOf(place)}/now-and-then`,
      title: `${about} in every thirteenth answer`,
      promise: pointer,
      wrap: sayAnotherNowAndThen(place, 13),
    };
  }
}

/** Wrong in the answers to some requests. */
function sayAnother(
  { operation, at }: Place,
  isMeant: (parameters: Readonly<Record<string, unknown>>) => boolean,
): StageWrappers {
  return changeSuccess((body, answer) => {
    if (answer.operation.id === operation && isMeant(answer.parameters))
      setAt(body, at, another(valueAt(body, at) as Json));
  });
}

/** Wrong in one answer of so many, whatever is asked. */
function sayAnotherNowAndThen(place: Place, every: number): StageWrappers {
  return {
    render: (next) => {
      let count = 0;
      const wrong = sayAnother(place, () => true).render?.(next) ?? next;
      return (answer) => {
        count += 1;
        return count % every === 0 ? wrong(answer) : next(answer);
      };
    },
  };
}

function whereOf({ operation, at }: Place): string {
  return `${operation}${at.replaceAll('/', '.')}`;
}

function isAboutLists(contract: Contract, { values }: Agreement): boolean {
  return values.every(({ operation, at }) => findOperation(contract, operation).collection?.items === at);
}

/** A list without its first element; another text for any other value. */
function another(value: Json): Json {
  return Array.isArray(value) ? value.slice(1) : `another ${String(value)}`;
}

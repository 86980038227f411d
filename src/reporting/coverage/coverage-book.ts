import { outcomesOf, type Contract, type Operation, type OutcomeName } from '../../contract/index.ts';
import type { Coverage, CoveredNode, CoveredOperation, Sighting } from '../../findings/index.ts';
import { HeaderSights } from './header-sights.ts';
import { OutcomeSights } from './outcome-sights.ts';
import { ParameterSight } from './parameter-sight.ts';
import { PropertySight } from './property-sight.ts';
import { Sight } from './sight.ts';

/** What the book needs to know of an exchange. */
export interface Heard {
  readonly request: { readonly parameters: Readonly<Record<string, string>>; readonly broken?: string };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/** Keeps what of a contract the exchanges of one run touched. Nothing that it counts accuses a provider: checks do that. */
export class CoverageBook {
  readonly #operations: ReadonlyMap<string, OperationSight>;

  constructor(contract: Contract) {
    this.#operations = new Map(contract.operations.map((operation) => [operation.id, new OperationSight(operation)]));
  }

  hear(exchange: Heard, operation: Pick<Operation, 'id'>): void {
    this.#operations.get(operation.id)?.hear(exchange);
  }

  coverage(): Coverage {
    const operations = [...this.#operations.values()].map((operation) => operation.node());
    const sightings = operations.flatMap((operation) => [
      operation.sighting,
      ...[operation.parameters, operation.outcomes, operation.headers, operation.properties].flatMap(sightingsOf),
    ]);
    return {
      seen: sightings.filter((sighting) => sighting === 'seen').length,
      all: sightings.length,
      operations,
    };
  }
}

function sightingsOf(nodes: readonly CoveredNode[]): Sighting[] {
  return nodes.flatMap(({ sighting, nodes: below = [] }) => [sighting, ...sightingsOf(below)]);
}

class OperationSight {
  readonly #operation: Operation;
  readonly #sight = new Sight();
  readonly #parameters: readonly ParameterSight[];
  readonly #outcomes: OutcomeSights;
  readonly #headers: HeaderSights;
  readonly #body: PropertySight;

  constructor(operation: Operation) {
    const { contract } = operation;
    this.#operation = operation;
    this.#parameters = operation.parameters.map((parameter) => new ParameterSight(contract, parameter));
    this.#outcomes = new OutcomeSights(contract, operation);
    this.#headers = new HeaderSights(operation);
    this.#body = new PropertySight(contract, { pointers: [operation.success] });
  }

  hear({ request, response }: Heard): void {
    const { contract } = this.#operation;
    const outcomes: OutcomeName[] = outcomesOf(contract, response);
    const isAccepted = outcomes.includes('success');
    this.#sight.add(isAccepted);
    for (const parameter of this.#parameters) parameter.hear(request.parameters, isAccepted);
    this.#outcomes.hear(response.status, outcomes);
    this.#headers.hear(response);
    if (isAccepted) this.#hearBody(response.body);
  }

  #hearBody(body: unknown): void {
    const { contract, success } = this.#operation;
    const broken = contract.validate(success, body).map(({ at }) => at.replaceAll(/\/\d+(?=\/|$)/g, '/*'));
    this.#body.hear(body, '', new Set(broken));
  }

  node(): CoveredOperation {
    const { contract, id, pointer, parameters } = this.#operation;
    const place = (at: string) => {
      const { file, line } = contract.position(at);
      return `${file}:${line}`;
    };
    const optional = new Set(parameters.flatMap(({ name, required }) => (required ? [] : [name])));
    return {
      name: id,
      place: place(pointer),
      sighting: this.#sight.sighting,
      says: `${this.#sight.kept} of ${this.#sight.kept + this.#sight.broken} answers are a success`,
      parameters: this.#parameters.map((parameter) => parameter.node(place, optional)),
      outcomes: this.#outcomes.nodes(place),
      headers: this.#headers.nodes(place),
      properties: this.#body.nodes(place),
    };
  }
}

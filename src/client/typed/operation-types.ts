/** The `operations` interface of a generated `types.ts`, of which only these members are read. */
export type OperationTypes<Operations> = { [Id in keyof Operations]: { parameters: object; responses: object } };

/** Every parameter of an operation by its name, wherever it stands. Those that the client fills in are optional. */
export type ParametersOf<Operation, Filled extends string = never> = Loose<
  Placed<Operation, 'path'> & Placed<Operation, 'query'> & Placed<Operation, 'header'> & FormOf<Operation>,
  Filled
>;

/** The body of a successful answer. Where it has several branches, those that hold a list: the others are refusals. */
export type DataOf<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? WithItems<Body>
  : unknown;

/** An element of the list that a successful body holds. */
export type ItemOf<Body> = Body extends readonly (infer Item)[]
  ? Item
  : Body extends object
    ? { [Name in keyof Body]-?: ItemOf<NonNullable<Body[Name]>> }[keyof Body]
    : never;

type Placed<Operation, Place extends string> = Operation extends { parameters: { [P in Place]?: infer Parameters } }
  ? [NonNullable<Parameters>] extends [never]
    ? unknown
    : NonNullable<Parameters>
  : unknown;

type FormOf<Operation> = Operation extends {
  requestBody: { content: { 'application/x-www-form-urlencoded': infer Form } };
}
  ? Form
  : unknown;

type Loose<Parameters, Filled extends string> = Blank<
  Omit<Parameters, Filled> & Partial<Pick<Parameters, Extract<keyof Parameters, Filled>>>
>;

/** What is optional may be `undefined` too. */
type Blank<Parameters> = {
  [Name in keyof Parameters]: Parameters[Name] | (object extends Pick<Parameters, Name> ? undefined : never);
};

type WithItems<Body> = [Extractable<Body>] extends [never] ? Body : Extractable<Body>;
type Extractable<Body> = Body extends unknown ? ([ItemOf<Body>] extends [never] ? never : Body) : never;

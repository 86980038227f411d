/** The `operations` interface of a generated `types.ts`, of which only these members are read. */
export type OperationTypes<Operations> = { [Id in keyof Operations]: { parameters: object; responses: object } };

/**
 * Every parameter of an operation by its name, and every field of its form or JSON body. Those that the client fills in are optional. Where one name
 * stands in two places, the later one bears its place, as in the contract: `query:id`.
 */
export type ParametersOf<Operation, Filled extends string = never> = Loose<
  Placed<Operation, 'path'> &
    Apart<Placed<Operation, 'query'>, 'query', Placed<Operation, 'path'>> &
    Apart<Placed<Operation, 'header'>, 'header', Placed<Operation, 'path' | 'query'>> &
    Apart<Placed<Operation, 'cookie'>, 'cookie', Placed<Operation, 'path' | 'query' | 'header'>> &
    FieldsOf<Operation>,
  Filled
>;

/** The body of a successful answer. Where it has several branches, those that hold a list: the others are refusals. */
export type DataOf<Operation> = Operation extends { responses: { 200: { content: infer Content } } }
  ? [JsonIn<Content>] extends [never]
    ? unknown
    : WithItems<JsonIn<Content>>
  : unknown;

/** An element of the list that a successful body holds. */
export type ItemOf<Body> = Body extends readonly (infer Item)[]
  ? Item
  : Body extends object
    ? { [Name in keyof Body]-?: ItemOf<NonNullable<Body[Name]>> }[keyof Body]
    : never;

/** The parameters of some places; `unknown` where there are none. */
type Placed<Operation, Place extends string> = Operation extends { parameters: infer Places }
  ? Together<{ [P in Place & keyof Places]-?: NonNullable<Places[P]> }[Place & keyof Places]>
  : unknown;

/** Each of several at once; nothing is said where there are none. */
type Together<Parts> = [Parts] extends [never]
  ? unknown
  : (Parts extends unknown ? (part: Parts) => void : never) extends (part: infer All) => void
    ? All
    : unknown;

/** The name of a parameter is its own, or begins with its place where another one has it already. */
type Apart<Parameters, Place extends string, Before> = {
  [Name in keyof Parameters as Name extends string & keyof Before ? `${Place}:${Name}` : Name]: Parameters[Name];
};

/** The fields of a body at its first level. Where no body is needed, no field is. */
type FieldsOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? FieldsIn<Content, Placed<Operation, 'path' | 'query' | 'header' | 'cookie'>>
  : Operation extends { requestBody?: { content: infer Content } }
    ? Partial<FieldsIn<Content, Placed<Operation, 'path' | 'query' | 'header' | 'cookie'>>>
    : unknown;

/** A form is sent where one is taken, else JSON. */
type FieldsIn<Content, Before> = [FormIn<Content>] extends [never]
  ? Apart<Named<JsonIn<Content>>, 'json', Before>
  : Apart<Named<FormIn<Content>>, 'form', Before>;

/** The fields that have a name. A list and a single value have none, and neither has a body that does not exist. */
type Named<Body> = [Body] extends [readonly unknown[] | string | number | boolean | null]
  ? unknown
  : { [Name in keyof Body as string extends Name ? never : number extends Name ? never : Name]: Body[Name] };

type FormIn<Content> = Content[Extract<keyof Content, `application/x-www-form-urlencoded${string}`>];
type JsonIn<Content> = Content[Extract<
  keyof Content,
  | `${string}/json`
  | `${string}+json`
  | `${string}/json;${string}`
  | `${string}+json;${string}`
  | `${string}/x-amz-json-${string}`
>];

type Loose<Parameters, Filled extends string> = Blank<
  Omit<Parameters, Filled> & Partial<Pick<Parameters, Extract<keyof Parameters, Filled>>>
>;

/** What is optional may be `undefined` too. */
type Blank<Parameters> = {
  [Name in keyof Parameters]: Parameters[Name] | (object extends Pick<Parameters, Name> ? undefined : never);
};

type WithItems<Body> = [Extractable<Body>] extends [never] ? Body : Extractable<Body>;
type Extractable<Body> = Body extends unknown ? ([ItemOf<Body>] extends [never] ? never : Body) : never;

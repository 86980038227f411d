export type ParameterScalar = string | number | bigint | boolean;
export type ParameterValue = ParameterScalar | readonly ParameterScalar[];

/** By parameter name, typed by their schemas. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

export type ParameterValue = string | number | boolean;

/** By parameter name, typed by their schemas. */
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

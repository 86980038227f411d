/** Parameters of a list request as text on the wire, by name: filters, sort key, direction. Which page is asked for is added when it is sent. */
export type ListQuery = Readonly<Record<string, string>>;

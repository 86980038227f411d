/** What is sent of a path. Documents of AWS tell operations of one path apart by a fragment, `/#X-Amz-Target=Training.ListModels`, and no request holds one. */
export function barePath(path: string): string {
  return path.split('#')[0] ?? path;
}

/** The name and the value that tell such an operation; a header or a parameter of the operation says the same. */
export function fragmentOf(path: string): readonly [name: string, value: string] | undefined {
  const [, name, value] = /#([^=]+)=(.*)$/.exec(path) ?? [];
  return name === undefined || value === undefined ? undefined : [name, value];
}

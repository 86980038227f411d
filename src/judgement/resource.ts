/** The resource that is judged. */
export interface Resource {
  /** `real-time`, `edge`. */
  readonly name: string;
  /** Values of the path, owner and resource parameters that every request about it carries. */
  readonly parameters: Readonly<Record<string, string>>;
}

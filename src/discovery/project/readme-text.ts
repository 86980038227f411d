import type { MadeContract } from '../overlay/make-contract.ts';

const MOST_NAMED = 200;

/** What a reader of the folder wants to know first: what was found, what was left out, and what to do next. */
export function readmeText(title: string, document: string, { contract, discovery, unreadable }: MadeContract): string {
  const { lists, leftOut } = discovery;
  const rows = lists.map((list, index) => {
    const { path, operation, total } = {
      path: list.operation.path,
      operation: contract.operations[index],
      total: list.total,
    };
    return `| \`${operation?.id ?? list.operation.id}\` | \`${list.operation.method.toUpperCase()} ${path}\` | ${list.paging?.value.style ?? 'none'} | ${total ? 'yes' : 'no'} | ${list.filters.length} |`;
  });
  const out = leftOut.map(
    ({ operation: { method, path }, because }) => `- \`${method.toUpperCase()} ${path}\`: ${because}`,
  );
  return `# ${title}

\`${document}\` is the document of the provider, untouched. \`overlay.yaml\` says what its lists mean. All that it says is guessed, and each guess says why.

\`\`\`sh
npx api-contract-suite verify     # judges the lists where the variables point, else on the mock
npx api-contract-suite confirm    # the guesses, and how one becomes a promise
\`\`\`

A finding on a guess informs, and fails no run. Confirm the guess, and the same finding is an error.

## Lists

| operation | request | pages | total | filters |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## Left out

${section(out, 'Nothing: every operation is a list.')}

## Not readable, and taken out by the overlay

${section(
  unreadable.map(({ pointer, message }) => `- \`${pointer}\` ${message.split('\n')[0]}`),
  'Nothing.',
)}
`;
}

function section(lines: readonly string[], none: string): string {
  if (lines.length === 0) return none;
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

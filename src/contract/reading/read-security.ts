import type { Operation } from '../model/index.ts';
import { requirePresentable } from './credentials/read-credentials.ts';
import type { OpenApiNode } from './open-api-node.ts';

/** Who may call an operation: by its own `security`, else by that of the document. None of them, or an empty list, opens it to everyone. */
export function readSecurity(root: OpenApiNode, operation: OpenApiNode): Pick<Operation, 'security' | 'guests'> {
  const requirements = (operation.optional('security') ?? root.optional('security'))?.elements() ?? [];
  const names = requirements.map((requirement) => {
    const schemes = requirement.members().map(([name]) => name);
    if (schemes.length > 1)
      requirement.fail(
        `asks for ${schemes.join(' and ')} in one request, and one credential is presented at a time. Write them as alternatives, or name the one that is presented.`,
      );
    requirePresentable(root, requirement);
    return schemes;
  });
  const guests = names.some((schemes) => schemes.length === 0);
  return { security: [...new Set(names.flat())], ...(guests && { guests }) };
}

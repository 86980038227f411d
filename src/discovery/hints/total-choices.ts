/** What a number called "count" may count; the likelier one first. */
export const TOTAL_CHOICES = ['the items of the page', 'all items that match'] as const;

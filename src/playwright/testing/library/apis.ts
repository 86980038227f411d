/** The operations of both contracts, as the generated types would say them. */
export interface LibraryApis {
  library: { operations: LibraryOperations };
  archive: { operations: ArchiveOperations };
}

interface Loan {
  kind: 'normal' | 'overdue';
  title: string;
  lent_at: number;
}

interface Refusal {
  headers: object;
  content: { 'application/json': { error_code: string; error_msg: string } };
}

interface LibraryOperations {
  ListLoans: {
    parameters: {
      query?: {
        kind?: 'normal' | 'overdue';
        title?: string;
        since?: number;
        until?: number;
        limit?: number;
        offset?: number;
        sort_by?: 'lent_at';
        order?: 'asc' | 'desc';
      };
      path: { branch: string };
    };
    responses: {
      200: {
        headers: object;
        content: { 'application/json': { branch: string; loans: Loan[]; total: number; count: number } };
      };
      400: Refusal;
      401: Refusal;
      404: Refusal;
    };
  };
  ListReturns: {
    parameters: { query?: { returned_at?: number }; path: { branch: string } };
    responses: {
      200: {
        headers: object;
        content: { 'application/json': { returns: { returned_at: number; title?: string }[] } };
      };
      400: Refusal;
    };
  };
}

interface ArchiveOperations {
  ListBoxes: {
    parameters: { query?: never };
    responses: {
      200: {
        headers: object;
        content: { 'application/json': { boxes: { level: 'Normal' | 'Warning'; label: string }[] } };
      };
    };
  };
}

const NAME = String.raw`["\x60[]?[\w$]+["\x60\]]?(?:\.["\x60[]?[\w$]+["\x60\]]?)*`;
/** A table, and a short name for it: `FROM users u`. */
const TABLE = String.raw`${NAME}(?:\s+AS\s+\w+|\s+\w{1,2})?`;
/** A value as it is written in a statement: quoted, numbered, or left open for a driver to fill in. */
const VALUE = String.raw`(?:['"\d?]|\$\d|[:@%]\w|NULL\b|TRUE\b|FALSE\b)`;
/** What stands behind WHERE in a statement and never in prose: a name that is compared. */
const COMPARISON = String.raw`\(*\s*${NAME}\s*(?:(?:=|<>|!=|<=?|>=?|~)\s*(?:${VALUE}|${NAME})|(?:NOT\s+)?IN\s*\(|(?:NOT\s+)?I?LIKE\s+${VALUE}|IS\s+(?:NOT\s+)?NULL\b|BETWEEN\s+${VALUE})`;
/** Columns that nobody selects in prose: all of them, a function, or several of one table. */
const TELLING = String.raw`(?:\*|(?:COUNT|SUM|MIN|MAX|AVG|COALESCE)\s*\([^)]*\)[^;]{0,300}?|(\w+)\.\w+(?:\s+as\s+\w+)?(?:\s*,\s*\1\.\w+(?:\s+as\s+\w+)?)+)`;
const COLUMNS = String.raw`(?:DISTINCT\s+)?${NAME}(?:\s*,\s*${NAME})*`;
const ORDER = String.raw`(?:ORDER|GROUP)\s+BY\s+${NAME}(?:\s+(?:ASC|DESC)\b|\s*;|\s+LIMIT\b)`;

/** Whole statements. Words such as "select … from … where" stand in prose too, so each pattern asks for what only a statement has. */
export const SQL_STATEMENTS: readonly RegExp[] = [
  new RegExp(String.raw`\bSELECT\s+${TELLING}\s+FROM\s+["\x60[\w]`, 'i'),
  new RegExp(
    String.raw`\bSELECT\s+${COLUMNS}\s+FROM\s+${TABLE}\s+(?:WHERE\s+${COMPARISON}|${ORDER}|LIMIT\s+[\d?$:]|(?:(?:INNER|LEFT|RIGHT|CROSS)\s+)?(?:OUTER\s+)?JOIN\s+${TABLE}\s+ON\b)`,
    'i',
  ),
  // Keywords in capitals among names that are not.
  /\bSELECT (?:DISTINCT )?[a-z][\w.]*(?:, ?[a-z][\w.]*)* FROM [a-z"\x60]/,
  new RegExp(String.raw`\bINSERT\s+INTO\s+${NAME}\s*(?:\([^)]*\)\s*)?VALUES\s*\(\s*${VALUE}`, 'i'),
  new RegExp(String.raw`\bUPDATE\s+${TABLE}\s+SET\s+${NAME}\s*=[^;]{0,300}?\bWHERE\s+${COMPARISON}`, 'i'),
  new RegExp(String.raw`\bDELETE\s+FROM\s+${TABLE}\s+WHERE\s+${COMPARISON}`, 'i'),
];

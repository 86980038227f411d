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

/** What databases and their drivers say, each in words that nothing else uses. */
export const DATABASE_ERRORS: readonly RegExp[] = [
  /\bSQLSTATE[\s:=[]*(?=\w*\d)[\dA-Z]{5}\b|\b(?:ORA|PLS|TNS)-\d{5}\b|\bSQL\d{4}N\b|\bDB2 SQL error\b/i,
  /You have an error in your SQL syntax|check the manual that corresponds to your (?:MySQL|MariaDB)/i,
  /\b(?:PG|Mysql2|SQLite3|ActiveRecord|Sequel|Moped|Mongo)::\w+|\b(?:psycopg2?|sqlalchemy|pymysql|asyncpg|sqlite3|django\.db)\.[\w.]*(?:Error|errors|exc)\b/,
  /\b(?:psql|pq|sqlite3?): .*(?:syntax error|relation|column)|\bpq: (?:invalid|duplicate|value|null|permission)\b/i,
  /\bERROR:\s+(?:relation|column|syntax error|invalid input|value too long|duplicate key|operator does not exist)\b/,
  /\binvalid input syntax for (?:type )?(?:integer|bigint|uuid|json|numeric|boolean|date|timestamp)\b[^"]{0,30}: ?"/,
  /\bviolates (?:unique|foreign key|not-null|check) constraint\b|\b(?:UNIQUE|FOREIGN KEY|NOT NULL) constraint failed\b/,
  /\bUnknown column '[^']*' in '(?:where|order|field|group|on|having)[\w ]*'|\bDuplicate entry '[^']*' for key\b/,
  /\bTable '[\w$]+\.[\w$]+' doesn't exist|\bError \d{4} \((?=\w*\d)\w{5}\):|\bER_[A-Z]+_[A-Z_]+\b/,
  /\bSQLITE_[A-Z]+\b|\bno such (?:column|table): [\w.]+|\bnear "[^"]*": syntax error|\bunrecognized token: "/,
  /\bIncorrect syntax near\b|\bUnclosed quotation mark after the character string\b|\bConversion failed when converting the n?varchar value\b/,
  /\b(?:ODBC|OLE DB)\b[^\n]{0,40}\bDriver\b|\b(?:SqlException|SQLSyntaxErrorException|PSQLException|OracleException)\b/,
  /\bMongo(?:Server|Network|Bulk\w*)?Error\b|\bE11000 duplicate key\b|\bDB::Exception\b|\bNeo\.(?:Client|Database)Error\b/,
  /\b(?:search_phase_execution|query_shard|parsing|number_format|illegal_argument|mapper_parsing)_exception\b|\ball shards failed\b/,
  /\b(?:Prisma\w*Error|PrismaClient\w+|SequelizeDatabaseError|QueryFailedError)\b|\bWRONGTYPE Operation against a key\b/,
];

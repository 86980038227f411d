import { DATABASE_ERRORS } from './database-errors.ts';
import { INTERNAL_HOSTS } from './internal-hosts.ts';
import { SQL_STATEMENTS } from './sql-patterns.ts';

/** The path of a file: under `/etc`, `/home` and the like with any extension, elsewhere with an extension that only sources, settings and logs have. */
const FILE_PATH = new RegExp(
  [
    String.raw`(?<![\w:/.\-])\/(?:home|root|usr|opt|var|srv|tmp|etc|Users|proc|lib|lib64)\/(?:[\w.@+\-]+\/)*[\w@+\-][\w.@+\-]*\.[A-Za-z]\w{0,15}\b`,
    String.raw`(?<![\w:/.\-])\/(?:app|data\d*|mnt|go|workspace|build|code|src|www|web|bin)\/(?:[\w.@+\-]+\/)*[\w.@+\-]+\.(?:java|class|jar|py|pyc|js|mjs|ts|go|php|rb|so|cs|dll|conf|cfg|ini|ya?ml|xml|properties|log|sh|sql|key|pem|kubeconfig)\b`,
    String.raw`\b[A-Z]:\\(?:[\w .@+\-]+\\)+[\w .@+\-]+`,
  ].join('|'),
);

/** What each trace of an implementation is of, and how it looks. Each pattern is so precise that it matches no prose. */
export const leakPatterns: readonly { readonly of: string; readonly pattern: RegExp }[] = [
  {
    of: 'a Java stack trace',
    pattern:
      /\bat (?:[a-z][\w$]*\.)+[A-Z][\w$]*\.[\w$<>]+\((?:[\w$]+\.(?:java|kt|scala)(?::\d+)?|Native Method|Unknown Source)\)/,
  },
  {
    of: 'a Java exception',
    pattern: /\b(?:java|javax|jakarta|org|com|io|kotlin)(?:\.[a-z]\w*)+\.[A-Z]\w*(?:Exception|Error)\b/,
  },
  { of: 'a Python stack trace', pattern: /Traceback \(most recent call last\)|\bFile "[^"\n]+\.py", line \d+/ },
  {
    of: 'a Node.js stack trace',
    pattern: /\bat (?:async )?(?:[\w$.<>[\] ]+ \()?(?:node:|file:\/\/|\/|[A-Za-z]:\\)[^\s()]+:\d+:\d+\)?/,
  },
  {
    of: 'a Go stack trace',
    pattern:
      /\bgoroutine \d+ \[[\w ,]+\]:|\bruntime error: (?:invalid memory address|index out of range|slice bounds)|\.go:\d+ \+0x[\da-f]+/,
  },
  {
    of: 'a PHP error',
    pattern:
      /\b(?:Fatal error|Warning|Notice|Parse error|Uncaught \w+)(?:<\/b>)?: .+ in (?:<b>)?\S+\.php(?:(?:<\/b>)? on line (?:<b>)?\d+|:\d+)|\bPHP (?:Fatal error|Warning|Notice|Parse error):|^#\d+ (?:\S+\.php\(\d+\): |\{main\})/m,
  },
  {
    of: 'a .NET stack trace',
    pattern:
      /\bat (?:[A-Z]\w*\.)+[\w<>`.]+\([^)]*\)(?: in \S+:line \d+|\s+at )|\bSystem(?:\.[A-Z]\w+)*\.[A-Z]\w*Exception\b/,
  },
  {
    of: 'a Rust panic',
    pattern: /\bthread '[^']+' (?:\(\d+\) )?panicked at\b|\bcalled `(?:Result::unwrap|Option::unwrap)\(\)` on an? /,
  },
  {
    of: 'a Perl error',
    pattern: /\bat \S+\.(?:pl|pm|cgi|t) line \d+\b|\bCan't locate object method "\w+" via package\b/,
  },
  {
    of: 'an Erlang or Elixir stack trace',
    pattern:
      /\*\* \((?:[A-Z]\w+\.)*[A-Z]\w*Error\)|\(\w+ \d+\.\d+\.\d+\) lib\/\S+\.ex:\d+|\{(?:badmatch|badarg|function_clause|case_clause|undef),/,
  },
  {
    of: 'a C++ error',
    pattern:
      /\bterminate called after throwing an instance of\b|\bstd::(?:[a-z_]+::)*(?:bad_alloc|out_of_range|runtime_error|logic_error|invalid_argument)\b|\bSegmentation fault\b|\bAddressSanitizer:/,
  },
  {
    of: 'a Dart or Swift stack trace',
    pattern:
      /^#\d+\s+\S+ \((?:package|dart|file):[^)]+:\d+:\d+\)|\bFatal error: [^\n]+: file \S+\.swift, line \d+|\bSwift\/\w+\.swift:\d+:/m,
  },
  { of: 'a Lua stack trace', pattern: /\bstack traceback:\s*\n?\s*\[C\]|\.lua:\d+: (?:attempt to|in function)/ },
  ...INTERNAL_HOSTS.map((pattern) => ({ of: 'an internal host', pattern })),
  { of: 'a Ruby stack trace', pattern: /\.rb:\d+:in [`'][^'`]+'/ },
  ...SQL_STATEMENTS.map((pattern) => ({ of: 'an SQL statement', pattern })),
  ...DATABASE_ERRORS.map((pattern) => ({ of: 'a database error', pattern })),
  { of: 'a file path', pattern: FILE_PATH },
];

/** An address that is reached only from inside, with a port behind it. */
const PRIVATE = String.raw`(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|127(?:\.\d{1,3}){3}|localhost|\[::1\])`;
/** What a program says that could not reach another one. */
const UNREACHED = String.raw`(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)`;

/** Names and addresses of machines behind the provider, as its errors show them. */
export const INTERNAL_HOSTS: readonly RegExp[] = [
  new RegExp(String.raw`\b${UNREACHED}\b[ :]+\S+`),
  new RegExp(String.raw`\bdial (?:tcp|udp|unix)6?:? \S+|\b(?:read|write) tcp \S+->\S+`),
  new RegExp(
    String.raw`\b(?:connect(?:ion)? to|connect|connecting to|upstream|host:?|server at) "?(?:\w+:\/\/)?${PRIVATE}:\d{2,5}\b`,
    'i',
  ),
  /\b[\w-]+(?:\.[\w-]+)+\.svc(?:\.cluster\.local)?\b|\b[\w-]+(?:\.[\w-]+)*\.(?:cluster\.local|ec2\.internal|compute\.internal|corp\.local|consul)\b/,
  /\bip-(?:\d{1,3}-){3}\d{1,3}\.[\w.-]*internal\b|\bupstream connect error or disconnect\/reset before headers\b|\bno healthy upstream\b/,
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|redis|rediss|amqps?|jdbc:\w+|kafka|memcached|ldaps?|nats|clickhouse|cassandra):\/\/[^\s"'<>]+/,
  /\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)\b|\bcould not translate host name "|\bName or service not known\b|\bno such host\b.{0,20}:53\b|\bConnection refused\b.{0,40}\b(?:Is the server running|is the server running)/,
];

/** Texts that break a page or a line of output where they are not escaped. */
export const HOSTILE = {
  markup: `<script>window.torn = true</script><img src=x onerror="window.torn = true">"'&lt;`,
  foreign: '服务实例启动失败，请检查镜像与配额。🚀',
  lines: 'first line\nsecond line\r\n::error::third line\u0007',
  long: `${'a'.repeat(19_990)} the end`,
  closing: '</title></style></script></pre>',
} as const;

import type { Instrumentation } from 'next';

/** Says in the hub's log what broke and where. Next keeps quiet about it, and the page tells only a number. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }, { routePath }) => {
  const { digest } = error as { digest?: string };
  console.error(`${new Date().toISOString()} ${method} ${path.split('?')[0]} (${routePath}) broke, number ${digest ?? 'none'}`);
  for (let cause = error; cause instanceof Error; cause = cause.cause) console.error(withoutWords(cause));
};

/** A failed query names its values: words people wrote have no place in a log. */
function withoutWords({ stack = '' }: Error) {
  return stack.replace(/\nparams: [\s\S]*?(?=\n\s+at |$)/, '');
}

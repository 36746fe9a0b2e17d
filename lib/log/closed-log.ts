/**
 * Goes on when nobody reads the log any more. Without a listener a failed write is an uncaught exception, which is
 * written down, which fails: such a process does nothing else for the rest of its life.
 */
export function outliveClosedLog(
  streams: readonly NodeJS.WritableStream[] = [process.stdout, process.stderr],
) {
  for (const stream of streams) stream.on("error", () => undefined);
}

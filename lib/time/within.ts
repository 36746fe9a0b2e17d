/** Gives up waiting after `milliseconds`; what was started may still finish, so it must be safe to repeat. */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  what: string,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer in time`)), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

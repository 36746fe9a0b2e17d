import { PlainError } from "./report.mjs";

/**
 * The part of an environment by which everything started with it takes this for the present moment; nothing
 * without one. Made anew for each runner, so that each begins at that very minute.
 * @param {string} [at] date and time on clocks in Amsterdam: 2028-02-29T09:00
 * @returns {Promise<{ CLOCK_SHIFT_SECONDS?: string }>}
 */
export async function clockAt(at) {
  if (!at) return {};
  const { Temporal } = await import("temporal-polyfill");
  let moment;
  try {
    moment = Temporal.PlainDateTime.from(at).toZonedDateTime("Europe/Amsterdam").epochMilliseconds;
  } catch {
    throw new PlainError(`${at} is no moment; write it as 2028-02-29T09:00.`);
  }
  const ahead = Math.round((moment - Date.now()) / 1000);
  // A browser keeps its own clock for cookies: those of a day that is past would be gone at once.
  if (ahead < 0) throw new PlainError(`${at} is past; a run can stand on a coming day only.`);
  return { CLOCK_SHIFT_SECONDS: String(ahead) };
}

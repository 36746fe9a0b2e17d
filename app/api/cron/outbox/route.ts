import { isCronCaller } from "@/lib/jobs/cron-caller";
import { drain } from "@/lib/jobs/drain";
import { housekeeping } from "@/lib/jobs/housekeeping";
import { watchReading } from "@/lib/reading/watch-reading";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { patiently } from "@/lib/time/patience";

/** For hosts without a lasting process: the scheduler calls this with the bearer secret, each minute. */
export async function GET(request: Request) {
  const headers = { "Cache-Control": "no-store" };
  if (!isCronCaller(request.headers.get("authorization")))
    return Response.json({ error: "not found" }, { status: 404, headers });
  return Response.json(await patiently(doRound), { headers });
}

async function doRound() {
  const drained = await drain({ until: addMinutes(now(), 0.4) });
  await housekeeping(now());
  await watchReading(now());
  return drained;
}
export const dynamic = "force-dynamic";
export const maxDuration = 60;

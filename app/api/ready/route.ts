import { isDatabaseReady } from "@/lib/organisation/is-database-ready";

/** Ready for visitors: the database answers within two seconds and is migrated. */
export async function GET() {
  const ready = await isDatabaseReady();
  return Response.json(
    { status: ready ? "ready" : "database unavailable" },
    {
      status: ready ? 200 : 503,
      headers: { "Cache-Control": "no-store", ...(ready ? {} : { "Retry-After": "10" }) },
    },
  );
}
export const dynamic = "force-dynamic";

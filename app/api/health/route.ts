/** Alive: the process answers. Says nothing about what it needs (see /api/ready). */
export const GET = () => Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
export const dynamic = "force-dynamic";

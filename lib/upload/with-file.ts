import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { withDirectUpload } from "./direct";
import { type Body, letGo, withBody } from "./read-body";

type Sent = { request: Request; actor: PersonActor; upload: string | undefined; limit: number };

/** One file, from the body of the request or from where the browser put it in the bucket. */
export function withFile<Result>(
  { request, actor, upload, limit }: Sent,
  use: (content: Body) => Promise<Result>,
): Promise<Result> {
  const allowed = { account: actor.personId, limit };
  if (upload === undefined) return withBody(request, allowed, use);
  letGo(request);
  return withDirectUpload(actor, upload, allowed, use);
}

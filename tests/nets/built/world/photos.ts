import { randomUUID } from "node:crypto";
import { photoOf } from "../files";
import { sendFile } from "../portal";
import { isSeenByItsFamiliesOnly } from "./children";
import { type Start, settled, the } from "./set-up";

/** Photos that this family sees and the visiting parent, unless it is the same family, does not. */
export async function findPhotos(start: Start) {
  const { sql, childId, locationId, besides } = start;
  const found = await sql<{ id: string; version: number; month: string }[]>`
    SELECT p.id, p.version, to_char(p.added_at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM') AS month FROM photo p
    JOIN photo_child k ON k.photo_id = p.id WHERE k.child_id = ${childId} AND p.location_id = ${locationId}
      AND p.state = 'ready' AND ${isSeenByItsFamiliesOnly(sql, besides)} ORDER BY p.id LIMIT 2`;
  const photo = the(found, "photo of this family alone");
  const batch = await sql<{ id: string }[]>`SELECT batch_id AS id FROM photo WHERE id = ${photo.id}`;
  return {
    photoId: photo.id,
    photoVersion: photo.version,
    photoMonth: photo.month,
    spareId: the(found.slice(1), "second photo of this family alone").id,
    batchId: the(batch, "series of a photo").id,
  };
}

/** A series that none of the visitors began, with a photo that nobody is on yet; put in by the portal itself. */
export async function makeStrangeSeries(start: Start, visitors: readonly string[]) {
  const { sql, locationId } = start;
  const others = await sql<{ id: string }[]>`SELECT person_id AS id FROM role_grant
    WHERE role = 'carer' AND location_id = ${locationId} AND ends_on IS NULL AND person_id <> ALL (${[...visitors]}::uuid[])`;
  const colleague = await start.as(the(others, "carer beside the one who visits").id);
  const batchId = randomUUID();
  const place = { batchId, locationId, sourceKey: randomUUID(), fileName: "IMG_1.jpg" };
  const path = `/api/files/upload?${new URLSearchParams(place)}`;
  const { response, body } = await sendFile(colleague, path, await photoOf());
  if (response.status !== 200) throw new Error(`No photo: ${response.status} ${body}`);
  await settled(sql);
  const made = await sql<
    { id: string }[]
  >`SELECT id FROM photo WHERE batch_id = ${batchId} AND state = 'ready'`;
  return { strangeBatchId: batchId, linkId: the(made, "photo of the series just begun").id };
}

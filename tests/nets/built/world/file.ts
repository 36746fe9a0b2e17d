import { now } from "@/lib/time/clock";
import { photoOf } from "../files";
import { ask } from "../portal";
import { type Start, the } from "./set-up";
import { attachment } from "./words";

/** Documents in the file of the child: for each kind of reader, and to be changed; and a file not kept yet. */
export async function makeFile(start: Start) {
  const { sql, put, childId, carerId, locationId } = start;
  const manager = await sql<{ id: string }[]>`SELECT person_id AS id FROM role_grant
    WHERE role = 'manager' AND location_id = ${locationId} AND ends_on IS NULL ORDER BY created_at LIMIT 1`;
  const putIn = async (by: string) => attachment(start, by, "Brief.jpg", await photoOf());
  const stored = async (id: string) => {
    const rows = await sql<{ storage_key: string; sha256: string; bytes: number }[]>`
      SELECT storage_key, sha256, bytes FROM attachment WHERE id = ${id}`;
    return the(rows, "file that was put in");
  };
  const filed = async (readers: string, more = {}) =>
    put("family_document", {
      ...(await stored(await putIn(carerId))),
      ...{ child_id: childId, kind: "other", name: "Brief", dated_on: "2026-01-05", readers },
      ...{ file_kind: "photo", added_by: carerId, added_at: now(), ...more },
    });
  return {
    papersInFile: {
      shared: await filed("guardians"),
      group: await filed("group"),
      desk: await filed("desk"),
      set: await filed("desk"),
      remove: await filed("desk"),
      removed: await filed("desk", { removed_at: now(), removed_by: carerId }),
      waiting: await putIn(the(manager, "manager of the location").id),
    },
  };
}

/** A portrait after another, both set through the portal; whoever has a say in the demonstration says yes. */
export async function makePortraits({ sql, put, as, childId, parentId, carerId }: Start) {
  await sql`DELETE FROM consent WHERE child_id = ${childId} AND purpose = 'portrait'`;
  const yes = { child_id: childId, purpose: "portrait", allowed: true, text_version: 1 };
  await put("consent", { ...yes, person_id: parentId, valid_from: now() });
  const carer = await as(carerId);
  for (const name of ["IMG_1.jpg", "IMG_2.jpg"]) {
    const body = new FormData();
    body.append("file", new File([new Uint8Array(await photoOf())], name));
    const { response } = await ask(carer, `/api/files/portraits?child=${childId}`, { body });
    if (!response.headers.get("location")?.endsWith("done=saved"))
      throw new Error(`No portrait: ${response.status} ${response.headers.get("location")}`);
  }
  const made = await sql<{ id: string; former: boolean }[]>`
    SELECT id, removed_at IS NOT NULL AS former FROM portrait WHERE child_id = ${childId}`;
  const present = made.filter(({ former }) => !former);
  const former = made.filter((one) => one.former);
  return {
    portraits: {
      present: the(present, "portrait that stands").id,
      remove: the(present, "portrait that stands").id,
      former: the(former, "former portrait").id,
    },
  };
}

/** Two questions about a second group, years apart, which no placing of the nets comes near. */
export async function makeSecondGroups({ sql, put, childId, groupId, carerId }: Start) {
  await sql`DELETE FROM other_group_consent WHERE child_id = ${childId} AND starts_on >= '2049-01-01'`;
  const asked = { child_id: childId, group_id: groupId, asked_by: carerId, state: "asked" };
  return {
    asked: await put("other_group_consent", { ...asked, starts_on: "2049-01-04", ends_on: "2049-03-31" }),
    cancelled: await put("other_group_consent", { ...asked, starts_on: "2050-01-03", ends_on: "2050-03-31" }),
  };
}

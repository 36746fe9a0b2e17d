import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { noticeTopics } from "@/db/schema/change-request";
import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { undoMinutes } from "@/lib/act/undo";
import { markNewsRead } from "@/lib/messages/mark-news-read";
import { findNews, listNews, listNewsPlaces, listStaffNews, newestUnreadNews } from "@/lib/messages/news";
import { publishNews } from "@/lib/messages/publish-news";
import { restoreNews } from "@/lib/messages/restore-news";
import { withdrawNews } from "@/lib/messages/withdraw-news";
import { type NoticeWishes, setNotificationWishes } from "@/lib/notice-wish/set-notification-wishes";
import { telling } from "@/lib/notify/tell";
import { now } from "@/lib/time/clock";
import { addMinutes } from "@/lib/time/instant";
import { auditRows, makePerson, outboxRows } from "../../support/factories";
import { notificationsAbout, readersOf, recipientsNow } from "../../support/told";
import { makeHouse } from "./support";

const item = (locationId: string | null) => ({
  locationId,
  title: "Sinterklaas",
  body: "Op 4 december komt de Sint op bezoek.",
  sendKey: randomUUID(),
  attachment: [],
});
const publish = async (actor: PersonActor, locationId: string | null) =>
  String(orThrow(await publishNews(actor, item(locationId), now())).newsId);
const reads = async (actor: PersonActor, id: string) => (await findNews(actor, id, now())) !== null;

it("reaches the parents of the location, or of all; the dashboard shows it until it was read", async () => {
  const { parent, father, manager, office, location, stranger } = await makeHouse();
  const local = await publish(manager.actor, location.id);
  expect(await reads(parent.actor, local)).toBe(true);
  expect(await reads(stranger.parent.actor, local)).toBe(false);
  const general = await publish(office.actor, null);
  expect(await reads(stranger.parent.actor, general)).toBe(true);
  expect((await listNews(parent.actor, now())).items.map((one) => one.id)).toEqual([general, local]);

  expect((await newestUnreadNews(parent.actor, now()))?.id).toBe(general);
  const mark = (newsId: string) => markNewsRead(parent.actor, { newsId }, now());
  await Promise.all([mark(general), mark(general), mark(local)]);
  expect(await newestUnreadNews(parent.actor, now())).toBeNull();
  expect((await newestUnreadNews(father.actor, now()))?.id).toBe(general);
  const audited = (await auditRows("news.published")).filter((row) => row.subjectId === local);
  expect(audited).toMatchObject([{ outcome: "done", actorPersonId: manager.id, locationId: location.id }]);
});

it("notes an attempt at news of another location, or at none at all, and reading that was right not", async () => {
  const { parent, manager, location, stranger } = await makeHouse();
  const newsId = await publish(manager.actor, location.id);
  const nothing = randomUUID();
  expect(await reads(parent.actor, newsId)).toBe(true);
  for (const id of [newsId, nothing]) expect(await reads(stranger.parent.actor, id)).toBe(false);
  expect(await reads(stranger.parent.actor, "../1")).toBe(false);
  const audited = (await auditRows("news.read")).filter((row) => row.actorPersonId === stranger.parent.id);
  expect(audited.map((row) => [row.outcome, row.subjectId])).toEqual([
    ["refused", newsId],
    ["refused", nothing],
  ]);
  expect((await auditRows("news.read")).filter((row) => row.actorPersonId === parent.id)).toEqual([]);
});

it("is published by the manager for the own location and by the office for all", async () => {
  const { parent, carer, manager, office, location, stranger } = await makeHouse();
  const tryAs = async (actor: PersonActor, locationId: string | null) => {
    const outcome = await publishNews(actor, item(locationId), now());
    return outcome.ok ? "done" : outcome.code;
  };
  for (const { actor } of [parent, carer]) expect(await tryAs(actor, location.id)).toBe("notAllowed");
  expect(await tryAs(manager.actor, stranger.location.id)).toBe("notAllowed");
  expect(await tryAs(manager.actor, null)).toBe("notAllowed");
  expect(await tryAs(office.actor, location.id)).toBe("done");
  expect(await tryAs(office.actor, randomUUID())).toBe("notFound");
});

it("goes from the parents' eyes when withdrawn, once, by those who may publish it", async () => {
  const { parent, carer, manager, location, stranger } = await makeHouse();
  const newsId = await publish(manager.actor, location.id);
  const withdraw = (actor: PersonActor) => withdrawNews(actor, { newsId }, now());
  for (const { actor } of [parent, carer, stranger.parent])
    expect(await withdraw(actor)).toMatchObject({ code: "notFound" });
  const outcomes = await Promise.all([1, 2].map(() => withdraw(manager.actor)));
  expect(outcomes.map((one) => (one.ok ? "done" : one.code)).sort()).toEqual(["done", "withdrawnNews"]);
  expect(await reads(parent.actor, newsId)).toBe(false);
  expect(await markNewsRead(parent.actor, { newsId }, now())).toMatchObject({ code: "notFound" });
  const [kept] = (await listStaffNews(carer.actor, now())).items;
  expect(kept).toMatchObject({ id: newsId, withdrawn: true, mayWithdraw: false });
  const noted = (await auditRows("news.withdrawn")).filter((row) => row.subjectId === newsId);
  expect(noted.map(({ outcome }) => outcome).sort()).toEqual(["done", "refused", "refused", "refused"]);
});

it("writes once to everybody whom it reaches, as they wish, and not about what was withdrawn", async () => {
  const { parent, father, manager, location, stranger } = await makeHouse();
  const wishes = Object.fromEntries(noticeTopics.map((topic) => [topic, "never"])) as NoticeWishes;
  orThrow(await setNotificationWishes(father.actor, wishes, now()));
  const newsId = await publish(manager.actor, location.id);
  const [event] = (await outboxRows("news.published")).filter((row) => row.payload.newsId === newsId);
  const announced = { id: event?.id ?? "", payload: { newsId }, plannedAt: now(), now: now() };
  await Promise.all([1, 2].map(() => telling("news.published")(announced)));
  expect(await readersOf("mail.news", { newsId })).toEqual([parent.id]);
  const notified = (await notificationsAbout({ newsId })).map((row) => row.personId);
  expect(notified.sort()).toEqual([parent.id, father.id].sort());
  const told = () => recipientsNow("news.published", { newsId });
  expect(await told()).toEqual([parent.id, father.id].sort());
  expect(await told()).not.toContain(stranger.parent.id);
  orThrow(await withdrawNews(manager.actor, { newsId }, now()));
  expect(await told()).toEqual([]);
});

it("is published once when sent twice at once, and is nothing for people without a child here", async () => {
  const { manager, office, location } = await makeHouse();
  const form = item(location.id);
  await Promise.all([1, 2].map(() => publishNews(manager.actor, form, now())));
  expect((await listStaffNews(manager.actor, now())).items.filter((one) => one.locationName)).toHaveLength(1);
  const general = await publish(office.actor, null);
  const outsider = await makePerson("Buiten");
  expect(await reads(outsider.actor, general)).toBe(false);
});

it("is published to all by the office, to a location by its manager, and by nobody else", async () => {
  const { parent, manager, office, location } = await makeHouse();
  const places = async (actor: PersonActor) => {
    const { locations, everywhere } = await listNewsPlaces(actor);
    return { here: locations.some(({ id }) => id === location.id), everywhere };
  };
  expect(await places(office.actor)).toEqual({ here: true, everywhere: true });
  expect(await places(manager.actor)).toEqual({ here: true, everywhere: false });
  expect(await places(parent.actor)).toEqual({ here: false, everywhere: false });
});

it("comes back when withdrawing is undone in time, once, by those who may publish it", async () => {
  const { parent, carer, manager, location } = await makeHouse();
  const newsId = await publish(manager.actor, location.id);
  const restore = (actor: PersonActor, at = now()) => restoreNews(actor, { newsId }, at);
  orThrow(await withdrawNews(manager.actor, { newsId }, now()));
  for (const { actor } of [parent, carer]) expect(await restore(actor)).toMatchObject({ code: "notFound" });
  const later = addMinutes(now(), undoMinutes + 1);
  expect(await restore(manager.actor, later)).toMatchObject({ code: "undoTooLate" });
  const [offered] = (await listStaffNews(manager.actor, now())).items;
  expect(offered).toMatchObject({ id: newsId, mayRestore: true });
  const outcomes = await Promise.all([1, 2].map(() => restore(manager.actor)));
  expect(outcomes.map((one) => (one.ok ? "done" : one.code)).sort()).toEqual(["done", "restoredAlready"]);
  const noted = (await auditRows("news.restored")).filter((row) => row.subjectId === newsId);
  expect(noted.map(({ outcome }) => outcome).sort()).toEqual(["done", "refused", "refused"]);
  expect(await reads(parent.actor, newsId)).toBe(true);
});

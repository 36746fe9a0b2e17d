import type { PersonActor } from "@/lib/access/actor";
import { orThrow } from "@/lib/act/outcome";
import { answerConversation } from "@/lib/messages/answer-conversation";
import { markRead } from "@/lib/messages/mark-read";
import { publishNews } from "@/lib/messages/publish-news";
import { recallMailing } from "@/lib/messages/recall-mailing";
import { recallMessage } from "@/lib/messages/recall-message";
import { startConversation } from "@/lib/messages/start-conversation";
import { withdrawNews } from "@/lib/messages/withdraw-news";
import { writeToFamilies } from "@/lib/messages/write-to-families";
import { addDays, weekday } from "@/lib/time/care-day";
import { addMinutes, type Instant } from "@/lib/time/instant";
import { asLocalTime } from "@/lib/time/local-time";
import { instantAt } from "@/lib/time/wall-clock";
import type { Calendar } from "../calendar";
import { marked } from "../canaries";
import type { Family } from "../families";
import type { House } from "../house";
import type { Team } from "../staff";
import { putInFiles } from "./files";
import { idOf } from "./ids";
import { findMessages } from "./look-up";
import { newsSketches } from "./news";
import { type Round, rounds } from "./rounds";
import { type Line, type Talk, talks } from "./talks";

type World = { families: readonly Family[]; team: Team; house: House; calendar: Calendar };

/** So many working days ago, at this time. */
function moment(calendar: Calendar, ago: number, time: string): Instant {
  let day = calendar.today;
  for (let left = ago; left > 0; ) {
    day = addDays(day, -1);
    if (weekday(day) <= 5) left--;
  }
  return instantAt(day, asLocalTime(time));
}

function familyOf({ families }: World, key: string): Family {
  const family = families.find((one) => one.key === key);
  if (!family) throw new Error(`No such family: ${key}`);
  return family;
}

function childOf(family: Family, name: string) {
  const child = family.children.find((one) => one.name.givenName === name);
  if (!child) throw new Error(`No such child: ${family.key} ${name}`);
  return child;
}

const actorOf = (world: World, family: Family, by: Line["by"]): PersonActor => {
  const person = typeof by === "number" ? family.adults[by] : world.team[by];
  if (!person) throw new Error(`Nobody writes as ${by}`);
  return person.actor;
};

async function tell(world: World, talk: Talk) {
  const family = familyOf(world, talk.family);
  const [opening, ...lines] = talk.lines;
  if (!opening) return;
  const when = moment(world.calendar, opening.ago, opening.at);
  const actor = actorOf(world, family, opening.by);
  const input = {
    childId: childOf(family, talk.child).id,
    to: talk.to,
    subject: marked(family.key, talk.subject),
    body: marked(family.key, opening.text),
    sendKey: idOf("talk", talk.family, talk.subject),
    attachment: await putInFiles(actor, opening.files ?? [], when, family.key),
  };
  const started = await startConversation(actor, input, when);
  const { conversationId } = orThrow(started);
  for (const [index, line] of lines.entries())
    await say(world, family, conversationId, line, { seen: index + 1 });
  await readThrough(world, family, talk, conversationId);
}

async function say(
  world: World,
  family: Family,
  conversationId: string,
  line: Line,
  { seen }: { seen: number },
) {
  const actor = actorOf(world, family, line.by);
  const side = typeof line.by === "number" ? "parent" : "staff";
  const when = moment(world.calendar, line.ago, line.at);
  const sendKey = idOf("line", conversationId, String(seen));
  const body = marked(family.key, line.text);
  const attachment = await putInFiles(actor, line.files ?? [], when, family.key);
  orThrow(await answerConversation(actor, { conversationId, side, seen, body, sendKey, attachment }, when));
  if (!line.recalled) return;
  const { last } = await findMessages(actor, side, conversationId, when);
  orThrow(await recallMessage(actor, { messageId: last }, addMinutes(when, 3)));
}

/** Everybody has read it but those of whom the story says otherwise. */
async function readThrough(world: World, family: Family, talk: Talk, conversationId: string) {
  const seen = talk.lines.length;
  const when = moment(world.calendar, talk.lines.at(-1)?.ago ?? 0, "21:30");
  const parents = family.adults.filter((_, index) => talk.lines.some((line) => line.by === index));
  const colleague = talk.lines.find((line) => typeof line.by !== "number")?.by;
  if (talk.unread !== "parents")
    for (const { actor } of parents)
      orThrow(await markRead(actor, { conversationId, side: "parent", seen }, when));
  if (talk.unread !== "daycare" && colleague !== undefined)
    orThrow(await markRead(actorOf(world, family, colleague), { conversationId, side: "staff", seen }, when));
}

function audienceOf(world: World, to: Round["to"]) {
  if ("group" in to) return { kind: "group", id: world.house.groups[to.group] } as const;
  if ("location" in to) return { kind: "location", id: world.house.locations[to.location] } as const;
  return { kind: "child", id: childOf(familyOf(world, to.family), to.child).id } as const;
}

async function goRound(world: World, round: Round) {
  const { actor } = world.team[round.by];
  const when = moment(world.calendar, round.ago, round.at);
  const { conversationIds, mailingId } = orThrow(
    await writeToFamilies(
      actor,
      {
        audience: audienceOf(world, round.to),
        subject: round.subject,
        body: round.text,
        urgent: round.urgent ?? false,
        sendKey: idOf("round", round.subject),
        attachment: await putInFiles(
          actor,
          round.files ?? [],
          when,
          "family" in round.to ? round.to.family : undefined,
        ),
      },
      when,
    ),
  );
  for (const conversationId of conversationIds) {
    const { readers } = await findMessages(actor, "staff", conversationId, when);
    const family = world.families.find(({ adults }) =>
      adults.some((adult) => readers.includes(adult.actor.name)),
    );
    if (!family) continue;
    const reads = round.readBy === undefined || round.readBy.includes(family.key);
    const [reader] = family.adults.filter((adult) => readers.includes(adult.actor.name));
    if (!reads || !reader) continue;
    const later = addMinutes(when, 45);
    orThrow(await markRead(reader.actor, { conversationId, side: "parent", seen: 1 }, later));
    for (const { family: key, ...answer } of round.answers ?? [])
      if (key === family.key) await say(world, family, conversationId, { by: 0, ...answer }, { seen: 1 });
  }
  return mailingId;
}

async function goRounds(world: World) {
  for (const round of rounds) {
    const mailingId = await goRound(world, round);
    if (!round.recalled || !mailingId) continue;
    const when = addMinutes(moment(world.calendar, round.ago, round.at), 6);
    orThrow(await recallMailing(world.team[round.by].actor, { mailingId }, when));
  }
}

async function publish({ team, house, calendar }: World) {
  for (const { by, at, ago, time, title, text, files, withdrawn } of newsSketches) {
    const { actor } = team[by];
    const when = moment(calendar, ago, time);
    const locationId = at ? house.locations[at] : null;
    const input = {
      locationId,
      title,
      body: text,
      sendKey: idOf("news", title, String(ago)),
      attachment: await putInFiles(actor, files ?? [], when),
    };
    const { newsId } = orThrow(await publishNews(actor, input, when));
    if (withdrawn && newsId) orThrow(await withdrawNews(actor, { newsId }, addMinutes(when, 25)));
  }
}

/** Conversations and news of the last weeks, written, read and taken back by the people themselves. */
export async function writeMessages(
  families: readonly Family[],
  team: Team,
  house: House,
  calendar: Calendar,
) {
  const world = { families, team, house, calendar };
  for (const talk of talks) await tell(world, talk);
  await goRounds(world);
  await publish(world);
}
